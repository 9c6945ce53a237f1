import Testing

@testable import HouseholdLanguage

@Suite struct ShelfCorrectionsTests {
  let table = ShelfTable(language: "en")

  @Test func theHouseholdsOwnWordWins() {
    let guess = table.shelf(of: "oat milk", correction: "breakfast")
    #expect(guess.place == .shelf(.breakfast))
    #expect(guess.basis == .correction)
    #expect(guess.confidence == 100)
    let own = table.shelf(of: "oat milk", correction: "Asia corner")
    #expect(own.place == .own("Asia corner"))
    #expect(own.shelf == .other)
  }

  @Test func noCorrectionLeavesTheTable() {
    for nothing in [nil, "", "  "] as [String?] {
      #expect(table.shelf(of: "oat milk", correction: nothing) == table.shelf(of: "oat milk"))
    }
  }

  @Test(arguments: [
    // The same product, then one that has all its words and the same head.
    ("oat milk", "oat milk", true), ("oat milk", "Oat  MILK", true),
    ("oat milk", "barista oat milk", true), ("oat milk", "Barista Oat Milk 1 l", true),
    ("oat milk", "oat milk with calcium", true),
    ("milk", "whole milk", true), ("milk", "fresh milk", true),
    // Another head, or words that are missing.
    ("milk", "milk chocolate", false), ("milk", "coconut milk", false), ("oat milk", "milk", false),
    ("oat milk", "whole milk", false), ("oat milk", "oat milk chocolate", false),
    // Words that the table doesn't know: the last one heads an English name.
    ("zorblax", "blue zorblax", true), ("zorblax", "zorblax quux", false),
  ])
  func aCorrectionInformsWhatIsNear(said: String, asked: String, follows: Bool) {
    let learned = ShelfCorrections([(said, "Asia corner")])
    let guess = table.shelf(of: asked, correction: nil, learned: learned)
    #expect((guess.place == .own("Asia corner")) == follows, "\(guess)")
  }

  @Test func theNearestCorrectionWinsWhateverTheOrder() {
    let pairs = [
      (name: "milk", category: "frozen"), (name: "oat milk", category: "breakfast"),
      (name: "barista oat milk", category: "coffee-tea"), (name: "", category: "pet"),
      (name: "bread", category: " "),
    ]
    for pairs in [pairs, pairs.reversed()] {
      let learned = ShelfCorrections(pairs)
      func shelf(_ name: String) -> Shelf {
        table.shelf(of: name, correction: nil, learned: learned).shelf
      }
      #expect(shelf("my barista oat milk") == .coffeeTea)
      #expect(shelf("plain oat milk") == .breakfast)
      #expect(shelf("fresh milk from the farm") == .frozen)
      #expect(shelf("milk chocolate") == .snacksSweets)
      #expect(shelf("bread") == .bakery)
    }
  }

  @Test func twoCorrectionsOfOneKeyGiveOneAnswer() {
    let pairs = [(name: "Tofu", category: "produce"), (name: "tofu", category: "fish")]
    let answers = [pairs, pairs.reversed()].map {
      table.shelf(of: "tofu", correction: nil, learned: ShelfCorrections($0))
    }
    #expect(answers[0] == answers[1])
    #expect(answers[0].shelf == .fish)
  }

  @Test(arguments: Shelf.allCases)
  func aCategorySurvivesTheFact(shelf: Shelf) {
    let place = ShelfGuess.Place.shelf(shelf)
    #expect(ShelfGuess.Place(category: place.category) == place)
    #expect(ShelfGuess.Place(category: " \(shelf.rawValue.uppercased()) ") == place)
  }

  @Test func anOwnCategorySurvivesTheFactAsItWasWritten() {
    let place = ShelfGuess.Place.own("Omas Keller")
    #expect(ShelfGuess.Place(category: place.category) == place)
  }
}
