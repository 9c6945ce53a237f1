import Foundation
import HouseholdLanguage
import HouseholdModel
import Testing

@testable import Companion

/// Everything a companion says, in each language that is shipped.
@Suite struct SentenceTests {
  private let moment = TextMoment(milliseconds: 1_767_268_800_000)

  /// One of each case; `EditError+Sentence.swift` and `CompanionError+Sentence.swift` are switches without a
  /// default, so a new case has to be given words before it compiles.
  private static let line = LineID(product: Subject(rawValue: 12_345), list: .main)
  private static let edits: [EditError] = [
    .name(.empty), .name(.tooLong(bytes: 300, limit: 200)), .name(.controlCharacter(at: 2)),
    .quantity(.notPositive), .quantity(.tooLarge), .quantity(.unitCodeUnreadable),
    .quantity(.unitCodeTooLong(bytes: 99, limit: 32)), .position(.noKeyAbove),
    .textTooLong(bytes: 3000, limit: 2000), .listUnknown(ListID(rawValue: 54_321)),
    .listExists(.main), .listArchived(.main), .mainListStays, .productUnknown(line.product),
    .lineNotShown(line), .lineNotWanted(line),
    .needUnknown(Dot(replica: ReplicaID(rawValue: 98_765), counter: 4)), .notBoughtByYou(line),
    .notGivenByYou(line), .templateOntoItself(.main),
    .pauseOutOfRange(days: 400, limit: 366), .codeMalformed, .positionBehindItself(line),
    .claimEnded, .alertUnknown(line.product),
    .tooMuchAtOnce(facts: 300, limit: 256),
  ]
  private static let errors: [CompanionError] =
    [
      .noHousehold, .alreadyInHousehold, .notConnected, .offline, .serverTrouble(status: nil),
      .serverTrouble(status: 500), .busy(retryAfterSeconds: nil), .busy(retryAfterSeconds: 1),
      .busy(retryAfterSeconds: 30), .signedOut, .inviteNotValid, .notAllowed(problem: "slug"),
      .tooLarge, .leftHousehold, .nothingToUndo, .diskFull, .diskTrouble, .tooManyLists, .ownWishes,
      .lockedUntilFirstUnlock, .suspended, .readOnly, .otherVersion, .tokenTrouble, .cancelled,
      .closed,
    ] + edits.map { .edit($0) }

  @Test func everyErrorHasWordsOfItsOwnWithoutIdsOrSlugs() {
    for catalogue in Catalogue.shipped {
      let said = Self.errors.map { catalogue.words($0, at: moment) }
      for words in said {
        #expect(words.hasSuffix("."), "\(words)")
        for secret in ["12345", "54321", "98765", "slug", "{"] {
          #expect(!words.contains(secret), "\(words)")
        }
      }
      // Two kinds of unit codes can't be used in the same way.
      #expect(Set(said).count == said.count - 1)
    }
    #expect(
      Catalogue.english.words(CompanionError.busy(retryAfterSeconds: 1), at: moment)
        == "The server is busy. Try again in a second.")
    #expect(
      Catalogue.german.words(CompanionError.edit(.name(.controlCharacter(at: 2))), at: moment)
        == "Zeichen 3 des Namens lässt sich nicht anzeigen. Entferne es.")
  }

  private func household() async throws -> (Companion, World) {
    let world = World()
    let companion = try Companion.inMemory(surroundings: world.surroundings)
    try await companion.startHousehold(as: "Ana", on: "Ana's phone")
    return (companion, world)
  }

  @Test func whyALineIsWhatItIsIsSaidInGerman() async throws {
    let (companion, _) = try await household()
    let juice = try await companion.addLine(
      "{person}", quantity: Quantity(thousandths: 1500, unit: .litre)
    ).target
    try await companion.buy(juice, quantity: Quantity(2, unit: .litre), at: "Edeka")
    let reasons = try await companion.why(juice)
    #expect(reasons.map(\.words).contains { $0.hasPrefix("Ana bought 2 l at Edeka (Ana's phone;") })
    let german = reasons.map { $0.words(in: .german) }
    #expect(german.contains("Ana hat es {person} genannt (Ana's phone; noch nicht bestätigt)"))
    #expect(
      german.contains("Ana hat 2 l bei Edeka gekauft (Ana's phone; noch nicht bestätigt)"))
  }

  @Test func aPurchaseOfYesterdayIsWarnedOf() async throws {
    let (companion, world) = try await household()
    let milk = try await companion.addLine("Milch").target
    try await companion.buy(milk)
    world.advance(.seconds(20 * 3600))
    try await companion.addLine("Milch")
    let warning = try #require(try await companion.beforeBuying(milk))
    let zone = try #require(TimeZone(identifier: "UTC"))
    let now = TextMoment.at(Date(milliseconds: world.now), in: zone)
    #expect(
      Catalogue.german.words(warning, at: now) == "Du hast gestern um 12:00 Uhr Milch gekauft")
    #expect(Catalogue.english.words(warning, at: now) == "You bought Milch yesterday 12:00")
  }

  /// Summer time: the day of a moment is that of its own offset.
  @Test func aMomentIsSaidInItsOwnZone() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
    let now = TextMoment.at(Date(milliseconds: 1_774_746_000_000), in: zone)  // 2026-03-29 03:00
    let before = UInt64(1_774_737_000_000)  // 23:30 the day before, an hour earlier by the clock
    let words = Catalogue.english.words(
      Sentence(.syncAsOf, .moment(milliseconds: before)), at: now)
    #expect(words == "As of yesterday 23:30")
  }

  @Test func healthIsSaidInSentences() async throws {
    let (companion, _) = try await household()
    try await companion.addLine("Milk")
    let health = try await companion.health.now()
    #expect(
      health.sentences.map { Catalogue.english.words($0, at: moment) }
        == ["Not syncing", "One change is not sent yet"])
    var other = health
    other.server = URL(string: "https://home.example")
    other.activity = .waiting
    other.lastError = .offline
    other.rejectedChanges = 2
    #expect(
      other.sentences.map { Catalogue.german.words($0, at: moment) } == [
        "Der letzte Versuch ging schief; der nächste kommt von selbst", "Noch nie abgeglichen",
        "Eine Änderung ist noch nicht gesendet", "2 Änderungen wurden abgelehnt",
        "Der Server ist nicht erreichbar. Was du getan hast, bleibt und wird später gesendet.",
      ])
    other.asOf = Date(milliseconds: moment.milliseconds)
    #expect(
      Catalogue.english.words(other.sentences[1], at: moment) == "As of today 12:00")
  }

  @Test(arguments: [
    Health.Activity.stopped, .notConnected, .syncing, .upToDate, .waiting, .offline, .signedOut,
  ])
  func everyActivityHasWords(activity: Health.Activity) {
    for catalogue in Catalogue.shipped {
      #expect(!catalogue.words(activity, at: moment).isEmpty)
    }
  }

  @Test func whoGoesShoppingSaysWhereAndWithWhichList() {
    let party = ListID(rawValue: 9)
    let facts = [
      ReadFact(
        dot: Dot(replica: ReplicaID(rawValue: 1), counter: 1), time: HybridTime(rawValue: 1),
        author: nil, subject: party.subject, value: .listName("Party"))
    ]
    let ben = MemberID(rawValue: 2)
    var people = People(me: MemberID(rawValue: 1))
    people.names[ben] = "Ben"
    func said(_ list: ListID, _ store: String?) -> String {
      let alert = Alert.goingShopping(by: ben, list: list, store: store)
      return Catalogue.english.words(alert.sentence(people, SpaceView(facts)), at: moment)
    }
    #expect(said(.main, nil) == "Ben is going shopping. Is anything missing?")
    #expect(said(.main, "Edeka") == "Ben is going shopping at Edeka. Is anything missing?")
    #expect(said(party, nil) == "Ben is going shopping with the list Party. Is anything missing?")
    #expect(
      said(party, "Edeka")
        == "Ben is going shopping at Edeka with the list Party. Is anything missing?")
    #expect(said(ListID(rawValue: 8), nil) == "Ben is going shopping. Is anything missing?")
    let double = Alert.doublePurchase(
      product: Subject(rawValue: 5), own: facts[0].dot, other: MemberID(rawValue: 7),
      otherPurchase: facts[0].dot)
    #expect(
      Catalogue.english.words(double.sentence(people, SpaceView(facts)), at: moment)
        == "Somebody bought something, too")
  }
}
