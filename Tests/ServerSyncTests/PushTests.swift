import HouseholdModel
import HouseholdWire
import ServerStorage
import ServerSync
import Testing

/// What becomes of changes.
///
/// Names in front are those of the list of mistakes that an earlier wording invited.
@Suite struct PushTests {
  @Test func changeTakesOneSeqAndIsSeenByOthers() throws {
    let world = try World()
    var pen = Pen(11)
    let dot = pen.write([Assertion(milk, .label("Milk")), need()])
    let receipts = try world.push(world.ana, &pen)
    // Two enrolments came before.
    #expect(receipts == [Receipt(first: 1, verdict: .applied, seq: 3)])
    let answer = try world.sync(world.ben, [Pen(22)])
    guard case .reset(let page) = answer.news else {
      Issue.record("a phone with no cursor gets the whole state")
      return
    }
    #expect(page.done)
    #expect(page.facts.map(\.dot).contains(dot.advanced(by: 1)))
    #expect(answer.authors.contains { $0.replica == dot.replica && $0.member == world.ana.member })
  }

  @Test func batchSentThreeTimesIsAppliedOnce() throws {
    let world = try World()
    var pen = Pen(11)
    for _ in 0..<5 { pen.write([need()]) }
    let first = try world.sync(world.ana, [pen])
    let state = try world.alive()
    for _ in 0..<2 {
      let again = try world.sync(world.ana, [pen])
      #expect(again.replicas == first.replicas)
    }
    #expect(try world.alive() == state)
    #expect(state.count(where: { $0.field == .need }) == 5)
  }

  @Test func F1_duplicateGetsItsFirstVerdictAndTime() throws {
    let world = try World()
    var pen = Pen(11)
    pen.write(statements: [Statement(subject: milk, field: .need, value: [0xFF, 0xFF, 0xFF])])
    pen.write([need()], at: world.now + SyncLimits.clockAheadMilliseconds + 1)
    let first = try world.sync(world.ana, [pen]).replicas[0].receipts
    #expect(first[0].verdict == .rejected(.malformedValue))
    let clamped = HybridTime(milliseconds: world.now)
    #expect(first[1].verdict == .clamped(clamped))
    world.days(3)
    #expect(try world.sync(world.ana, [pen]).replicas[0].receipts == first)
    #expect(try world.written().map(\.time) == [clamped])
  }

  @Test func F25_timeAtTheLimitStandsAndOneBeyondBecomesTheServers() throws {
    let world = try World()
    var pen = Pen(11)
    let limit = world.now + SyncLimits.clockAheadMilliseconds
    pen.write([need()], at: limit)
    pen.write([need()], at: limit + 1)
    pen.write([need()], at: HybridTime.lastMillisecond)
    let verdicts = try world.push(world.ana, &pen).map(\.verdict)
    let clamped = Verdict.clamped(HybridTime(milliseconds: world.now))
    #expect(verdicts == [.applied, clamped, clamped])
  }

  @Test func F14_rejectedChangeTakesItsCountersNoSeqAndBlocksNobody() throws {
    let world = try World()
    var pen = Pen(11)
    let kept = pen.write([need()])
    try world.push(world.ana, &pen)
    pen.write(
      statements: [Statement(subject: milk, field: .label, value: [0xFF])], killing: [kept])
    let after = pen.write([need(eggs)])
    let receipts = try world.push(world.ana, &pen)
    #expect(receipts.map(\.seq) == [3, 4])
    #expect(receipts[0].verdict == .rejected(.malformedValue))
    #expect(try world.written().map(\.dot) == [kept, after])
  }

  @Test func F16_changeThatOnlyKillsTakesACounterAndGetsAReceipt() throws {
    let world = try World()
    var pen = Pen(11)
    let dot = pen.write([need()])
    pen.write(killing: [dot])
    pen.write(killing: [dot])
    let receipts = try world.push(world.ana, &pen)
    #expect(receipts.map(\.first) == [1, 2, 3])
    #expect(receipts.map(\.verdict) == [.applied, .applied, .applied])
    #expect(try world.written() == [])
  }

  @Test func gapIsAnsweredWithTheExpectedCounter() throws {
    let world = try World()
    var pen = Pen(11)
    pen.write([need()])
    pen.receipted()
    pen.write([need()])
    let answer = try world.sync(world.ana, [pen]).replicas[0]
    #expect(answer.expected == 1)
    #expect(answer.receipts == [])
    #expect(try world.written() == [])
  }

  /// A long poll must not sit on either.
  @Test func gapsAndForksAreNews() throws {
    let world = try World()
    var pen = Pen(11)
    pen.write([need()])
    let copy = pen
    try world.sync(world.ana, [pen])
    let heads = try world.storage.read { try world.service.heads(for: world.ana.caller, in: $0) }
    let cursor = heads.first { $0.space == World.household }?.cursor
    func hasNews(_ pen: Pen) throws -> Bool {
      let request = SpaceRequest(
        space: World.household, cursor: cursor, replicas: [pen.request])
      return try world.ask(world.ana, [request]).hasNews
    }
    var ahead = copy
    ahead.receipted()
    ahead.write([need(eggs)])
    ahead.receipted()
    ahead.write([need(eggs)])
    #expect(try hasNews(ahead))
    #expect(try hasNews(Pen(11)))
  }

  /// Nobody writes under 0, so nothing under it can come back.
  @Test func aKillOfReplicaZeroIsNotRemembered() throws {
    let world = try World()
    var pen = Pen(11)
    pen.write(killing: [Dot(replica: ReplicaID(rawValue: 0), counter: 1)])
    pen.write(killing: [Dot(replica: ReplicaID(rawValue: 2), counter: 1)])
    #expect(try world.push(world.ana, &pen).map(\.verdict) == [.applied, .applied])
    let waiting = try world.storage.read { tx in
      let space = try #require(try tx.space(World.household))
      return try tx.killsBeforehand(by: pen.request.replica, in: space.key)
    }
    #expect(waiting == 1)
  }

  @Test func F13_lostCountersAreLeftEmptyAndTheLogGoesOn() throws {
    let world = try World()
    var pen = Pen(11)
    pen.write([need()])
    pen.receipted()
    pen.lostBefore = true
    let dot = pen.write([need()])
    let receipts = try world.push(world.ana, &pen)
    #expect(receipts.map(\.first) == [2])
    #expect(try world.written().map(\.dot) == [dot])
    // A copy that still has the lost change moves it: nothing proves that the server has it.
    var copy = Pen(11)
    copy.write([need()])
    copy.write([need(eggs)])
    let fork = try world.sync(world.ana, [copy]).replicas[0].fork
    #expect(fork?.proven.map(\.last) == [2])
  }

  @Test func F11_voidFillsItsCountersWithoutASeq() throws {
    let world = try World()
    var pen = Pen(11)
    pen.pending.append(.void(dot: Dot(replica: pen.replica, counter: 1), counters: 70, digest: 99))
    pen.next = 71
    let dot = pen.write([need()])
    let receipts = try world.push(world.ana, &pen)
    #expect(
      receipts == [
        Receipt(first: 1, verdict: .void, seq: 2), Receipt(first: 71, verdict: .applied, seq: 3),
      ])
    #expect(try world.written().map(\.dot) == [dot])
  }

  // MARK: Forks

  @Test func F5_copyWithAnotherStoryIsAForkAndTheListProvesWhatIsCommon() throws {
    let world = try World()
    var pen = Pen(11)
    pen.write([need()])
    try world.push(world.ana, &pen)
    var copy = pen
    pen.write([need(eggs)])
    pen.write([need(eggs)])
    try world.push(world.ana, &pen)
    copy.write([need(milk)])
    copy.write([need(milk)])
    let answer = try world.sync(world.ana, [copy]).replicas[0]
    #expect(answer.receipts == [])
    #expect(answer.fork?.proven.map(\.last) == [1, 2, 3])
    #expect(answer.fork?.proven.last?.chain == pen.chainBefore)
    #expect(try world.written().count == 3)
  }

  @Test func phoneThatHasUsedFewerCountersThanTheServerKnowsIsAFork() throws {
    let world = try World()
    var pen = Pen(11)
    pen.write([need()])
    let old = Pen(11)
    try world.push(world.ana, &pen)
    #expect(try world.sync(world.ana, [old]).replicas[0].fork?.proven.count == 1)
  }

  @Test func changeThatBeginsOrEndsInsideAnotherIsAFork() throws {
    let world = try World()
    var pen = Pen(11)
    pen.write([need(), need(eggs)])
    try world.push(world.ana, &pen)
    var shorter = Pen(11)
    shorter.write([need()])
    shorter.write([need(eggs)])
    #expect(try world.sync(world.ana, [shorter]).replicas[0].fork != nil)
    var longer = Pen(11)
    longer.write([need(), need(eggs), need()])
    #expect(try world.sync(world.ana, [longer]).replicas[0].fork != nil)
  }

  @Test func replicaOfAnotherMemberIsAForkWithAnEmptyList() throws {
    let world = try World()
    var pen = Pen(11)
    pen.write([need()])
    try world.push(world.ana, &pen)
    var thief = Pen(11)
    thief.write([need(eggs)])
    let answer = try world.sync(world.ben, [thief]).replicas[0]
    #expect(answer.fork == ForkProof(proven: [], goneThrough: 0))
    #expect(try world.written().count == 1)
  }

  @Test func replicaThatEqualsATermIsRefused() throws {
    let world = try World()
    var forger = Pen(world.storage.term.rawValue)
    forger.write([need()])
    let answer = try world.sync(world.ben, [forger]).replicas[0]
    #expect(answer.fork == ForkProof(proven: [], goneThrough: 0))
    #expect(try world.written() == [])
  }

  // MARK: Kills that come first

  @Test func F9_factThatWasKilledBeforeItCameBackIsBornDead() throws {
    let world = try World()
    var ana = Pen(11)
    var ben = Pen(22)
    let dot = ana.write([need(), need(eggs)])
    ben.write(killing: [dot])
    #expect(try world.push(world.ben, &ben).map(\.verdict) == [.applied])
    try world.push(world.ana, &ana)
    #expect(try world.written().map(\.dot) == [dot.advanced(by: 1)])
    #expect(try world.storage.check() == [])
  }

  @Test func P2_killOfAServersOwnLostFactIsRememberedToo() throws {
    let world = try World()
    var pen = Pen(11)
    pen.write(killing: [Dot(replica: world.storage.term, counter: 1_000)])
    #expect(try world.push(world.ana, &pen).map(\.verdict) == [.applied])
  }

  @Test(arguments: [(256, true), (257, false)])
  func unknownKillsHaveALimitPerReplica(kills: Int, isTaken: Bool) throws {
    let world = try World()
    var pen = Pen(22)
    let dots = (1...kills).map { Dot(replica: ReplicaID(rawValue: 11), counter: UInt64($0)) }
    for start in stride(from: 0, to: dots.count, by: 200) {
      pen.write(killing: Array(dots[start..<min(start + 200, dots.count)]))
    }
    let last = try world.push(world.ben, &pen).last?.verdict
    #expect(last == (isTaken ? .applied : .rejected(.tooManyUnknownKills)))
  }

  // MARK: Limits

  @Test(arguments: [(64, true), (65, false)])
  func factsPerChange(count: Int, isTaken: Bool) throws {
    let world = try World()
    var pen = Pen(11)
    pen.write(Array(repeating: need(), count: count))
    pen.write([need()])
    let receipts = try world.push(world.ana, &pen)
    #expect(receipts[0].verdict == (isTaken ? .applied : .rejected(.tooLarge)))
    #expect(
      receipts[1] == Receipt(first: UInt64(count) + 1, verdict: .applied, seq: isTaken ? 4 : 3))
  }

  @Test(arguments: [
    (SyncLimits.supersedesPerChange, true), (SyncLimits.supersedesPerChange + 1, false),
  ])
  func supersedesPerChange(count: Int, isTaken: Bool) throws {
    let world = try World()
    var pen = Pen(11)
    let dot = pen.write([need()])
    pen.write(killing: Array(repeating: dot, count: count))
    #expect(
      try world.push(world.ana, &pen).last?.verdict
        == (isTaken ? .applied : .rejected(.tooLarge)))
  }

  @Test(arguments: [(SyncLimits.valueBytes, true), (SyncLimits.valueBytes + 1, false)])
  func bytesOfAValue(count: Int, isTaken: Bool) throws {
    let world = try World()
    var pen = Pen(11)
    let field = Field(rawValue: 900)
    let value = [UInt8](repeating: 1, count: count)
    pen.write(statements: [Statement(subject: milk, field: field, value: value)])
    #expect(
      try world.push(world.ana, &pen).last?.verdict
        == (isTaken ? .applied : .rejected(.tooLarge)))
  }

  @Test func spaceFullStillTakesReplacements() throws {
    // The enrolments of two members are four facts.
    let world = try World(service: SyncService(factsPerSpace: 6))
    var pen = Pen(11)
    let dot = pen.write([need(), need()])
    pen.write([need()])
    pen.write([need(eggs)], killing: [dot])
    pen.write([need(), need()], killing: [dot.advanced(by: 1)])
    pen.write(killing: [dot.advanced(by: 1)])
    #expect(
      try world.push(world.ana, &pen).map(\.verdict) == [
        .applied, .rejected(.spaceFull), .applied, .rejected(.spaceFull), .applied,
      ])
  }

  @Test(arguments: Field.serverOnly) func onlyTheServerSpeaksOfMembers(field: Field) throws {
    let world = try World()
    var pen = Pen(11)
    pen.write(statements: [Statement(subject: milk, field: field, value: [])])
    #expect(try world.push(world.ana, &pen).map(\.verdict) == [.rejected(.fieldNotAllowed)])
  }

  @Test func phoneCanNotTakeBackWhoIsAMember() throws {
    let world = try World()
    let member = try world.alive().first { $0.field == .member }
    var pen = Pen(11)
    pen.write(killing: [try #require(member).dot])
    #expect(try world.push(world.ana, &pen).map(\.verdict) == [.rejected(.fieldNotAllowed)])
    #expect(try world.alive().contains { $0.dot == member?.dot })
  }

  @Test func unknownFieldIsKeptAndPassedOn() throws {
    let world = try World()
    var pen = Pen(11)
    let statement = Statement(subject: milk, field: Field(rawValue: 4_000), value: [9, 8, 7])
    pen.write(statements: [statement])
    try world.push(world.ana, &pen)
    #expect(try world.written().map(\.statement) == [statement])
  }
}
