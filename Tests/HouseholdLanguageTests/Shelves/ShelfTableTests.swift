import Testing

@testable import HouseholdLanguage

@Suite struct ShelfTableTests {
  @Test(arguments: ShelfExamples.all)
  func namesLeadToTheirShelf(example: (language: String, shelf: Shelf, names: [String])) {
    let table = ShelfTable(language: example.language)
    for name in example.names {
      let guess = table.shelf(of: name)
      #expect(guess.shelf == example.shelf, "\(example.language) \(name): \(guess)")
    }
  }

  @Test(arguments: ["en", "de", "fr", "es", "nl", "pl"])
  func everyLanguageHasExamples(language: String) {
    let names = ShelfExamples.all.filter { $0.language == language }.flatMap(\.names)
    #expect(Set(names).count >= 30)
  }

  @Test(arguments: [
    // The last noun heads an English or German name, the first one a French or Polish one.
    ("en", "apple juice", Shelf.drinks), ("en", "apple", .produce),
    ("en", "milk chocolate", .snacksSweets), ("en", "chocolate milk", .dairyEggs),
    ("fr", "jus de pomme", .drinks), ("fr", "pomme", .produce),
    ("fr", "chocolat au lait", .snacksSweets), ("fr", "lait au chocolat", .dairyEggs),
    ("de", "Apfelsaft", .drinks), ("de", "Saftapfel", .produce),
    // Phrases go before their words.
    ("en", "peanut butter", .breakfast), ("en", "coconut milk", .canned),
    ("en", "hot dog", .meat), ("en", "pudding powder", .baking),
    // What stands behind "with" or a comma is no head.
    ("en", "biscuits with milk chocolate", .snacksSweets), ("en", "tuna in olive oil", .canned),
    ("en", "milk, chocolate flavour", .dairyEggs), ("de", "Kekse mit Milch", .snacksSweets),
    // What grows is a flavour behind what is made.
    ("de", "Chips Paprika", .snacksSweets), ("nl", "yoghurt aardbei", .dairyEggs),
    // Strong words win wherever they stand, and the strongest over them.
    ("en", "peas, frozen", .frozen), ("en", "salmon for the cat", .pet),
    ("en", "frozen dog food", .pet), ("en", "baby food apple", .baby),
    // A brand decides only if no word does.
    ("en", "Nutella", .breakfast), ("en", "Nutella biscuits", .snacksSweets),
    // The front of a compound whose end stands later says nothing.
    ("de", "Kern- und Steinobst", .produce), ("de", "Obst- und Gemüsesaft", .drinks),
  ])
  func headsDecide(language: String, name: String, shelf: Shelf) {
    let guess = ShelfTable(language: language).shelf(of: name)
    #expect(guess.shelf == shelf, "\(guess)")
  }

  @Test(arguments: [
    "", " ", "500", "xqzt", "that thing Anna likes", "?!", "🎈", "zorblax 3000", "ה", "\u{0301}",
  ])
  func unknownNamesAreOther(name: String) {
    for language in ShelfTable.languageCodes + ["xx"] {
      let guess = ShelfTable(language: language).shelf(of: name)
      #expect(guess == .unknown)
      #expect(guess.confidence == 0)
    }
  }

  @Test func otherLanguagesAreTriedWhenTheListsOwnKnowsNothing() {
    let english = ShelfTable(language: "en")
    #expect(english.shelf(of: "Vollkornbrot").shelf == .bakery)
    #expect(english.shelf(of: "miele di acacia").shelf == .breakfast)
    #expect(english.shelf(of: "hagelslag").basis == .likeness)
    // One word of two in English, all in French.
    #expect(english.shelf(of: "jus de pomme").shelf == .drinks)
    // The same letters mean another thing in the list's own language.
    #expect(english.shelf(of: "pies").shelf == .bakery)
    #expect(english.shelf(of: "zorblax pies").shelf == .bakery)
    #expect(ShelfTable(language: "pl").shelf(of: "pies").shelf == .pet)
    // A flavour gives way to a noun of another language.
    #expect(english.shelf(of: "vanilla vlaai").shelf == .bakery)
  }

  @Test func caseAccentsPluralsAndSizesDoNotCount() {
    let table = ShelfTable(language: "fr")
    let plain = table.shelf(of: "crème fraîche")
    for name in ["CREME FRAICHE", "Crèmes fraîches", "crème fraîche 30 %", "  creme   fraiche "] {
      #expect(table.shelf(of: name).shelf == plain.shelf)
    }
    let german = ShelfTable(language: "de-AT")
    #expect(german.language == "de")
    #expect(german.shelf(of: "KAESE") == german.shelf(of: "Käse"))
  }

  @Test func guessesSayWhatDecidedAndHowSurelyInThatOrder() {
    let table = ShelfTable(language: "en")
    #expect(table.shelf(of: "two bottles of apple juice").words == ["apple juice"])
    #expect(table.shelf(of: "apple juice").basis == .words)
    #expect(table.shelf(of: "Nutella").basis == .hint)
    let confidences = ShelfGuess.Basis.allCases.map {
      ShelfGuess(place: .shelf(.other), words: [], basis: $0).confidence
    }
    #expect(confidences == confidences.sorted(by: >))
    #expect(Set(confidences).count == confidences.count)
  }

  @Test func codesStayWhatTheyAre() {
    #expect(
      Shelf.allCases.map(\.rawValue) == [
        "produce", "bakery", "dairy-eggs", "cheese", "meat", "fish", "ready-meals", "frozen",
        "pasta-rice-grains", "canned", "sauces-spices-oils", "baking", "breakfast",
        "snacks-sweets", "coffee-tea", "water-soft-drinks", "beer-wine-spirits", "baby", "pet",
        "health-beauty", "cleaning-household", "home-garden", "other",
      ])
    for shelf in Shelf.allCases {
      #expect(shelf.sentence.key.rawValue == "shelf-" + shelf.rawValue)
    }
  }
}
