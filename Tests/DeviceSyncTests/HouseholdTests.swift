import DeviceStorage
import HouseholdModel
import Testing

@testable import DeviceSync

private func draft(_ text: String) -> Draft {
  Draft(assertions: [Assertion(Subject(rawValue: 1), .label(text))])
}

private func answer(_ request: SyncRequest, _ change: (SpaceRequest) -> SpaceAnswer) -> SyncAnswer {
  SyncAnswer(
    number: request.number, term: ReplicaID(rawValue: 1), serverMilliseconds: 1,
    spaces: request.spaces.map(change))
}

/// Which spaces a phone has, and what happens when it loses one or gets another.
@Suite struct HouseholdTests {
  var random = SplitMix64(seed: 1)
  let phone: Phone

  init() throws { phone = Phone(storage: try DeviceStorage.inMemory()) }

  @Test mutating func householdIsStartedOfflineAndWrittenAtOnce() throws {
    try phone.start(Fixture.identity(member: 1, household: household))
    _ = try phone.edit(space: household, at: 1, random: &random) { _ in draft("Milk") }
    let fact = try #require(try phone.facts(in: household).first)
    #expect(fact.author == MemberID(rawValue: 1))
    #expect(fact.device == DeviceID(rawValue: 1))
    let request = try phone.request(at: 2, random: &random)
    #expect(request.spaces.map(\.space) == [household, SpaceID(rawValue: 100)])
    #expect(request.spaces.map(\.replicas.count) == [1, 1])
  }

  @Test mutating func householdThatWasJoinedTakesThePlaceOfTheOldOneWhichStaysReadable() throws {
    try phone.start(Fixture.identity(member: 1, household: household))
    _ = try phone.edit(space: household, at: 1, random: &random) { _ in draft("Milk") }
    var wish = Fixture.identity(member: 2, household: SpaceID(rawValue: 0), personal: 200)
    wish.joinCode = [UInt8](repeating: 1, count: 16)
    try phone.storage.write { try $0.setJoining(wish) }
    let other = SpaceID(rawValue: 8)
    try phone.enrolled(
      Enrolment(
        household: other, personal: SpaceID(rawValue: 201), member: MemberID(rawValue: 3),
        device: DeviceID(rawValue: 4)),
      as: wish)
    let identity = try #require(try phone.identity())
    #expect(identity.household == other && identity.isRegistered && identity.joinCode == nil)
    #expect(try phone.storage.read { try $0.joining() } == nil)
    #expect(
      try phone.request(at: 2, random: &random).spaces.map(\.space) == [
        other, SpaceID(rawValue: 201),
      ])
    #expect(try phone.facts(in: household).count == 1)
    #expect(try phone.facts(in: household).first?.author == MemberID(rawValue: 1))
    #expect(throws: PhoneError.leftSpace) {
      try phone.edit(space: household, at: 3, random: &random) { _ in draft("Eggs") }
    }
    _ = try phone.edit(space: other, at: 3, random: &random) { _ in draft("Eggs") }
    #expect(try phone.facts(in: other).first?.author == MemberID(rawValue: 3))
  }

  @Test mutating func spaceTheMemberWasRemovedFromIsLeftAndKept() throws {
    try phone.start(Fixture.identity(member: 1, household: household))
    _ = try phone.edit(space: household, at: 1, random: &random) { _ in draft("Milk") }
    let request = try phone.request(at: 2, random: &random)
    let received = try phone.receive(
      answer(request) { SpaceAnswer(space: $0.space, status: .notMember) }, at: 3, random: &random)
    #expect(received.changedSpaces.count == 2 && !received.more)
    #expect(try phone.standing(of: household).isLeft)
    #expect(try phone.standing(of: household).pendingChanges == 1)
    #expect(try phone.facts(in: household).count == 1)
    #expect(throws: PhoneError.leftSpace) {
      try phone.edit(space: household, at: 3, random: &random) { _ in draft("Eggs") }
    }
    #expect(try phone.request(at: 4, random: &random).spaces == [])
    // Asked in again, the phone goes on where it was, and what waited is sent.
    let identity = try #require(try phone.identity())
    try phone.enrolled(
      Enrolment(
        household: household, personal: identity.personal, member: identity.member,
        device: identity.device),
      as: identity)
    #expect(
      try phone.request(at: 5, random: &random).spaces[0].replicas.map(\.changes.count) == [1])
  }

  @Test(arguments: [SpaceStatus.malformed, .unavailable])
  mutating func troubleInOneSpaceIsToldAndChangesNothing(status: SpaceStatus) throws {
    try phone.start(Fixture.identity(member: 1, household: household))
    _ = try phone.edit(space: household, at: 1, random: &random) { _ in draft("Milk") }
    let request = try phone.request(at: 2, random: &random)
    let received = try phone.receive(
      answer(request) { SpaceAnswer(space: $0.space, status: status) }, at: 3, random: &random)
    #expect(received.troubledSpaces.count == 2)
    #expect(!received.more && !received.progressed)
    #expect(SyncOutcome(received).isTroubled)
    #expect(try phone.standing(of: household).pendingChanges == 1)
  }

  @Test mutating func spaceThatTheServerNamesIsAskedForNext() throws {
    try phone.start(Fixture.identity(member: 1, household: household))
    let wishes = SpaceID(rawValue: 55)
    let request = try phone.request(at: 2, random: &random)
    var told = answer(request) { SpaceAnswer(space: $0.space, status: .ok) }
    told.spaces.append(SpaceAnswer(space: wishes, status: .ok))
    let received = try phone.receive(told, at: 3, random: &random)
    #expect(received.newSpaces == [wishes])
    #expect(received.more && received.progressed)
    #expect(try phone.request(at: 4, random: &random).spaces.map(\.space).contains(wishes))
  }

  @Test func unknownSpaceIsAnError() throws {
    #expect(throws: PhoneError.unknownSpace) { try phone.facts(in: household) }
    #expect(throws: PhoneError.unknownSpace) { try phone.standing(of: household) }
    var random = SplitMix64(seed: 1)
    #expect(throws: PhoneError.unknownSpace) {
      try phone.edit(space: household, at: 1, random: &random) { _ in draft("x") }
    }
  }

  @Test mutating func moreSpacesThanARequestHoldsTakeTurns() throws {
    try phone.start(Fixture.identity(member: 1, household: household))
    try phone.storage.write { transaction in
      for number in 0..<70 {
        try transaction.setSpace(
          SpaceRow(
            id: SpaceID(rawValue: UInt128(1000 + number)), kind: .other,
            member: MemberID(rawValue: 1), device: DeviceID(rawValue: 1)))
      }
    }
    var asked: Set<SpaceID> = []
    for _ in 0..<72 {
      let spaces = try phone.request(at: 1, random: &random).spaces.map(\.space)
      #expect(spaces.count == SyncLimits.spacesPerRequest)
      #expect(Set(spaces).count == spaces.count)
      #expect(spaces.first == household)
      asked.formUnion(spaces)
    }
    #expect(asked.count == 72)
  }

  @Test mutating func atMostSoManyReplicasArePresentedTheSenderAndTheWriterAlways() throws {
    try phone.start(Fixture.identity(member: 1, household: household))
    try phone.storage.write { transaction in
      let space = try #require(try transaction.space(household))
      for _ in 0..<12 { _ = try transaction.drawReplica(for: space, using: &random) }
    }
    _ = try phone.edit(space: household, at: 1, random: &random) { _ in draft("Milk") }
    let replicas = try phone.request(at: 2, random: &random).spaces[0].replicas
    #expect(replicas.count == SyncLimits.replicasPerSpace)
    #expect(replicas.last?.changes.count == 1)
  }
}
