import DeviceStorage
import DeviceSync
import HouseholdModel
import Testing

/// What a phone owes the household it has joined is on disk until it is brought, all of it at once.
@Suite struct BringingTests {
  private struct Trouble: Error {}

  private var random = SplitMix64(seed: 1)
  private let phone: Phone
  private let home = SpaceID(rawValue: 8)

  private static func draft(_ subject: UInt64) -> Draft {
    Draft(assertions: [Assertion(Subject(rawValue: subject), .label("Milk"))])
  }

  init() throws {
    phone = Phone(storage: try DeviceStorage.inMemory())
    try phone.start(Fixture.identity(member: 1, household: household))
    _ = try phone.edit(space: household, at: 1, random: &random) { _ in Self.draft(1) }
    try enroll(bringing: household)
  }

  private func enroll(bringing old: SpaceID?) throws {
    try phone.enrolled(
      Enrolment(
        household: home, personal: SpaceID(rawValue: 201), member: MemberID(rawValue: 1),
        device: DeviceID(rawValue: 4)),
      as: Fixture.identity(member: 1, household: home), bringing: old)
  }

  private mutating func bring(_ drafts: [Draft]) throws -> Bool {
    try phone.bring(at: 2, random: &random) { old, here, identity in
      #expect(old.map(\.value) == [.label("Milk")] && here.isEmpty)
      #expect(identity.household == home)
      return drafts
    }
  }

  @Test mutating func itIsBroughtOnce() throws {
    #expect(try phone.identity()?.bringing == household)
    #expect(try bring([Self.draft(1), Self.draft(2), Draft()]))
    #expect(try phone.identity()?.bringing == nil)
    #expect(try phone.facts(in: home).map(\.subject.rawValue) == [1, 2])
    #expect(try !bring([Self.draft(3)]))
    #expect(try phone.facts(in: home).count == 2)
  }

  @Test mutating func whatFailsIsOwedWholly() throws {
    let tooMany = Draft(
      assertions: (0...SyncLimits.factsPerChange).map {
        Assertion(Subject(rawValue: UInt64($0)), .label("Milk"))
      })
    #expect(throws: PhoneError.tooManyFacts) { try bring([Self.draft(1), tooMany]) }
    #expect(throws: Trouble.self) {
      try phone.bring(at: 2, random: &random) { _, _, _ in throw Trouble() }
    }
    #expect(try phone.facts(in: home).isEmpty)
    #expect(try phone.identity()?.bringing == household)
    #expect(try bring([Self.draft(1)]))
  }

  @Test mutating func nothingIsBroughtToAHouseholdThatWasLeft() throws {
    try phone.storage.write { transaction in
      guard var space = try transaction.space(home) else { return }
      space.isLeft = true
      try transaction.setSpace(space)
    }
    #expect(try !bring([Self.draft(1)]))
    #expect(try phone.identity()?.bringing == household)
  }

  @Test mutating func aHouseholdOwesItselfNothing() throws {
    try enroll(bringing: home)
    #expect(try phone.identity()?.bringing == nil)
    try enroll(bringing: nil)
    #expect(try phone.identity()?.bringing == nil)
    #expect(try !bring([Self.draft(1)]))
  }
}
