import HouseholdModel
import Testing

@testable import HouseholdLanguage

/// What a catalogue makes of a sentence.
@Suite struct CatalogueWordsTests {
  private let english = Catalogue.english
  private let german = Catalogue.german

  /// Noon of 2026-01-01, in a place two hours ahead.
  private let now = TextMoment(milliseconds: 1_767_261_600_000) { _ in 7200 }

  private func said(_ sentence: Sentence) -> [String] {
    [english, german].map { $0.words(sentence, at: now) }
  }

  @Test func peopleAreSpokenOfAndSpokenTo() {
    func claimed(_ person: TextPerson) -> [String] {
      said(Sentence(.alertClaimed, .person(person), .name("Milk")))
    }
    #expect(claimed(.named("Ben")) == ["Ben is getting Milk", "Ben besorgt Milk"])
    #expect(claimed(.you) == ["You are getting Milk", "Du besorgst Milk"])
    // A word of the catalogue begins the sentence with a capital letter; a name stays as it is.
    #expect(claimed(.unknown) == ["Somebody is getting Milk", "Jemand besorgt Milk"])
    #expect(claimed(.named("ben")) == ["ben is getting Milk", "ben besorgt Milk"])
    #expect(
      said(Sentence(.alertClaimed, .person(.named("Ben")), .something))
        == ["Ben is getting something", "Ben besorgt etwas"])
  }

  @Test func countsChooseTheForm() {
    func pending(_ count: Int) -> [String] { said(Sentence(.syncPending, .count(count))) }
    #expect(pending(1) == ["One change is not sent yet", "Eine Änderung ist noch nicht gesendet"])
    #expect(
      pending(3) == ["3 changes are not sent yet", "3 Änderungen sind noch nicht gesendet"])
    #expect(
      pending(0) == ["0 changes are not sent yet", "0 Änderungen sind noch nicht gesendet"])
    let daily = Sentence(.historyRecurrence, .person(.you), .count(1))
    #expect(said(daily) == ["You want it every day", "Du möchtest es jeden Tag"])
  }

  @Test(
    arguments: [
      (1500, "l", "1.5 l", "1,5 l"), (2000, "l", "2 l", "2 l"), (250, "kg", "0.25 kg", "0,25 kg"),
      (1, "g", "0.001 g", "0,001 g"), (3000, "", "3", "3"), (2500, "", "2.5", "2,5"),
      (1000, "bottle", "1 bottle", "1 Flasche"), (2000, "bottle", "2 bottles", "2 Flaschen"),
      (500, "bottle", "0.5 bottles", "0,5 Flaschen"), (1000, "loaf", "1 loaf", "1 Laib"),
      (3000, "loaf", "3 loaves", "3 Laibe"), (2000, "tbsp", "2 tbsp", "2 EL"),
      (2000, "Kübel", "2 Kübel", "2 Kübel"), (1500, "{amount}", "1.5 {amount}", "1,5 {amount}"),
    ] as [(Int64, String, String, String)])
  func quantitiesAreWrittenAsTheLanguageDoes(
    thousandths: Int64, code: String, inEnglish: String, inGerman: String
  ) throws {
    let quantity = try Quantity(thousandths: thousandths, unit: Unit(code: code))
    #expect(english.words(quantity) == inEnglish)
    #expect(german.words(quantity) == inGerman)
    let wants = Sentence(.historyWantsQuantity, .person(.named("Ana")), .quantity(quantity))
    #expect(said(wants) == ["Ana wants \(inEnglish)", "Ana möchte \(inGerman)"])
  }

  @Test(arguments: [
    // Local midnight is 22:00 UTC of the day before.
    (0, "today 12:00", "heute um 12:00 Uhr"), (12 * 60, "today 00:00", "heute um 00:00 Uhr"),
    (12 * 60 + 1, "yesterday 23:59", "gestern um 23:59 Uhr"),
    (36 * 60 + 1, "2 days ago 23:59", "vor 2 Tagen um 23:59 Uhr"),
    (14 * 24 * 60, "14 days ago 12:00", "vor 14 Tagen um 12:00 Uhr"),
    (15 * 24 * 60, "on 2025-12-17 12:00", "am 17.12.2025 um 12:00 Uhr"),
    // A clock that is ahead: not today and not the past, so the date.
    (-12 * 60, "on 2026-01-02 00:00", "am 02.01.2026 um 00:00 Uhr"),
  ])
  func momentsAreSaidAsPeopleDo(minutesAgo: Int, inEnglish: String, inGerman: String) {
    let moment = UInt64(Int(now.milliseconds) - minutesAgo * 60_000)
    let warning = Sentence(
      .purchaseWarning, .person(.named("Ben")), .name("Milk"), .moment(milliseconds: moment))
    #expect(
      said(warning) == ["Ben bought Milk \(inEnglish)", "Ben hat \(inGerman) Milk gekauft"])
  }

  @Test(arguments: [
    (0, 1970, 1, 1), (59, 1970, 3, 1), (11_016, 2000, 2, 29), (11_017, 2000, 3, 1),
    (20_512, 2026, 2, 28), (20_513, 2026, 3, 1), (-1, 1969, 12, 31), (47_541, 2100, 3, 1),
    (2_932_896, 9999, 12, 31),
  ])
  func daysHaveTheirDates(days: Int, year: Int, month: Int, day: Int) {
    let date = CivilDate(daysSince1970: days)
    #expect([date.year, date.month, date.day] == [year, month, day])
  }

  @Test(arguments: [UInt64.min, 1, .max])
  func noMomentIsTooFarAway(moment: UInt64) {
    for offset in [-43_200, 0, 50_400] {
      let here = TextMoment(milliseconds: now.milliseconds) { _ in offset }
      let words = english.words(Sentence(.syncAsOf, .moment(milliseconds: moment)), at: here)
      #expect(words.hasPrefix("As of "))
    }
  }

  /// What somebody typed is put in as it is, and never read as a text.
  @Test(arguments: [
    "{count}", "{person}", "{product", "}", "{}", "%@ %n", "\\(name)", "today = x", "{name}{other}",
  ])
  func aNameIsNeverExpanded(name: String) {
    let sentence = Sentence(.duplicateSuggestion, .name(name), .name("{name}"))
    #expect(
      said(sentence) == ["Is \(name) the same as {name}?", "Ist \(name) dasselbe wie {name}?"])
    let claimed = Sentence(.alertClaimed, .person(.named("{product}")), .name(name))
    #expect(said(claimed)[0] == "{product} is getting \(name)")
  }

  /// A name can't turn the rest of the sentence around, nor end the isolate that it stands in.
  @Test func aNameKeepsItsDirectionToItself() {
    func named(_ name: String) -> String {
      said(Sentence(.alertMemberJoined, .person(.named(name))))[0]
    }
    #expect(named("\u{202E}Ben\u{2069}") == "Ben has joined the household")
    #expect(named("דנה") == "\u{2068}דנה\u{2069} has joined the household")
    #expect(named("دنا\u{2069}\u{2067}") == "\u{2068}دنا\u{2069} has joined the household")
    #expect(named("👩‍👧 Ána") == "👩‍👧 Ána has joined the household")
    let unit = try? Quantity(2, unit: Unit(code: "a\u{202E}b"))
    #expect(unit.map { english.words($0) } == "2 ab")
  }

  /// Whole sentences fall back, so that the plural rules are those of the words.
  @Test func whatALanguageLacksIsSaidInEnglish() throws {
    let polish = try Catalogue(
      language: .polish,
      text: """
        today = dzisiaj
        sync-rejected.one = Odrzucono jedną zmianę
        sync-rejected.few = Odrzucono {count} zmiany
        sync-rejected.many = Odrzucono {count} zmian
        sync-rejected.other = Odrzucono {count} zmiany
        """)
    #expect(polish.missing.count == TextKey.allCases.count - 2)
    func said(_ key: TextKey, _ count: Int) -> String {
      polish.words(Sentence(key, .count(count)), at: now)
    }
    #expect(said(.syncRejected, 1) == "Odrzucono jedną zmianę")
    #expect(said(.syncRejected, 3) == "Odrzucono 3 zmiany")
    #expect(said(.syncRejected, 12) == "Odrzucono 12 zmian")
    #expect(said(.syncPending, 1) == "One change is not sent yet")
    #expect(said(.syncPending, 22) == "22 changes are not sent yet")
    #expect(polish.words(try Quantity(2, unit: .litre)) == "2 l")
    #expect(polish.words(Sentence(.syncNever), at: now) == "Never synced")
  }

  @Test(arguments: [
    (["de-AT", "en"], TextLanguage.german), (["it", "de"], .german), (["en-GB", "de"], .english),
    (["xx"], .english), ([], .english), (["fr", "pl"], .english),
  ])
  func thePersonsFirstLanguageThatIsShippedIsTaken(tags: [String], language: TextLanguage) {
    #expect(Catalogue.shipped(for: tags).language == language)
  }

  @Test(arguments: [
    QuickAddError.empty, .tooLong(bytes: 1001, limit: 1000), .nameTooLong(bytes: 201, limit: 200),
    .controlCharacter(at: 0), .directionOverride(at: 4), .noName, .notPositive, .tooMuch,
    .tooLittle,
  ])
  func aRefusedLineIsExplained(error: QuickAddError) {
    for words in said(error.sentence) { #expect(words.count > 10 && !words.contains("{")) }
    if case .directionOverride = error { #expect(said(error.sentence)[0].hasPrefix("Character 5")) }
  }

  @Test func aSimilarNameIsAskedAbout() {
    let similar = Similar(id: Subject(rawValue: 1), name: "Milk", reason: .contains)
    #expect(
      said(similar.question(about: "Semi-skimmed milk"))[0]
        == "Is Semi-skimmed milk the same as Milk?")
  }
}
