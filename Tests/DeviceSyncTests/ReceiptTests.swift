import DeviceStorage
import HouseholdModel
import HouseholdWire
import Testing

@testable import DeviceSync

/// What receipts do when they are lost, late or twice.
///
/// Names begin with the mistake they guard against.
@Suite struct ReceiptTests {
  var server = ModelServer(space: household)
  var ana: TestPhone
  var ben: TestPhone

  init() throws {
    ana = try TestPhone(member: 1, seed: 1)
    ben = try TestPhone(member: 2, seed: 2)
  }

  @Test mutating func f1_rejectionWhoseAnswerWasLostStillReachesTheTray() throws {
    try ana.sayPoison()
    _ = server.answer(try ana.request(), from: ana.member)  // The answer is lost.
    let received = try ana.sync(&server)
    #expect(received.newTray.count == 1)
    #expect(try ana.standing.tray.map(\.reason) == [.malformedValue])
    #expect(try ana.standing.tray.first?.statements.map(\.value) == [[1]])
    #expect(try ana.texts == [])
    #expect(try ana.standing.pendingChanges == 0)
    let tray = try #require(try ana.standing.tray.first)
    try ana.phone.forgetTray(tray.id)
    #expect(try ana.standing.tray == [])
  }

  @Test mutating func f1_f25_clampedTimeIsTheAuthorsToo() throws {
    for number in 0..<3 { try ben.say("\(number)", about: UInt64(number + 10)) }
    try ben.settle(&server)
    ana.wall = server.clock + 315_360_000_000
    let written = try ana.say("Milk")
    let lost = server.answer(try ana.request(), from: ana.member)
    #expect(lost.spaces[0].replicas[0].receipts.count == 1)
    server.clock += 1000
    // The duplicate says it again; the page ends before her change, which still lies over the
    // table.
    try ana.sync(&server, page: 1)
    let own = try #require(try ana.phone.facts(in: household).first { $0.value == .label("Milk") })
    #expect(own.time < written.time)
    #expect(own.time.milliseconds == server.clock - 1000)
    #expect(try !ana.table.contains { $0.dot == own.dot })
    try ana.settle(&server)
    try ben.settle(&server)
    #expect(try ben.table.first { $0.dot == own.dot }?.time == own.time)
    #expect(try ana.table == ben.table)
    // Nobody else's clock follows (H1).
    ben.wall = server.clock
    #expect(
      try ben.say("Eggs", about: 2).time.milliseconds <= server.clock
        + SyncLimits.clockAheadMilliseconds)
  }

  @Test mutating func h1_pageFromADishonestServerDoesNotMoveTheClock() throws {
    let dot = Dot(replica: ReplicaID(rawValue: 9), counter: 1)
    server.commit(
      Change(
        dot: dot, time: HybridTime(rawValue: .max), supersedes: [],
        statements: [Statement(Assertion(Subject(rawValue: 1), .label("Milk")))]))
    try ana.settle(&server)
    #expect(try ana.table.count == 1)
    #expect(try ana.say("Eggs").time.milliseconds == ana.wall)
  }

  @Test mutating func f2_receiptDoesNotMoveFactsIntoTheTable() throws {
    try ana.settle(&server)
    try ben.settle(&server)
    for number in 0..<3 { try ben.say("\(number)", about: UInt64(number + 10)) }
    try ben.settle(&server)
    try ana.say("Milk")
    let received = try ana.sync(&server, page: 1)
    #expect(received.more)
    #expect(try ana.table.count == 1)
    #expect(try ana.texts == ["0", "Milk"])  // The page ended before her own change.
    try ben.settle(&server)
    try ben.clear()
    try ben.settle(&server)
    try ana.settle(&server)
    #expect(try ana.texts == [])
    #expect(try ana.table == server.alive)
  }

  @Test mutating func f4_lateAndRepeatedAnswersAreLeftAlone() throws {
    try ana.say("Milk")
    let first = server.answer(try ana.request(), from: ana.member)
    let second = server.answer(try ana.request(), from: ana.member)
    #expect(try ana.receive(first).isStale)
    #expect(try ana.standing.pendingChanges == 1)
    #expect(try !ana.receive(second).isStale)
    #expect(try ana.receive(second).isStale)
    #expect(try ana.receive(first).isStale)
    #expect(try ana.texts == ["Milk"])
  }

  @Test mutating func f4_lateForkDoesNotMoveWhatWasApplied() throws {
    try ana.say("Milk")
    let request = try ana.request()
    var late = server.answer(request, from: ana.member)
    late.spaces[0].replicas[0].receipts = []
    late.spaces[0].replicas[0].fork = ForkProof(proven: [], goneThrough: 0)
    try ana.sync(&server)
    try ana.receive(late)
    #expect(try ana.replicas.count == 1)
    try ana.settle(&server)
    #expect(server.log.count == 1)
  }

  @Test mutating func f16_changeThatOnlyTakesBackHasAReceiptToo() throws {
    try ana.say("Milk")
    try ana.settle(&server)
    try ana.clear()
    #expect(try ana.standing.pendingChanges == 1)
    _ = server.answer(try ana.request(), from: ana.member)
    try ana.settle(&server)
    #expect(try ana.standing.pendingChanges == 0)
    #expect(server.log.count == 2)
    #expect(try ana.replicas.first?.acked == 2)
  }

  @Test mutating func p7_forgottenVerdictCountsAsApplied() throws {
    let change = try ana.say("Milk")
    _ = server.answer(try ana.request(), from: ana.member)
    server.replicas[change.dot.replica]?.verdicts = [:]
    try ana.settle(&server)
    #expect(try ana.standing.pendingChanges == 0)
    #expect(try ana.standing.tray == [])
    #expect(server.log.count == 1)
  }

  /// A rejection undoes itself: what the change took back is there again.
  @Test mutating func f14_changeAfterARejectedOneIsJudgedAlone() throws {
    try ana.say("Milk")
    try ana.settle(&server)
    try ana.sayPoison(replacing: true)
    #expect(try ana.texts == ["?"])
    try ana.say("Eggs", about: 2)
    try ana.settle(&server)
    #expect(try ana.texts == ["Eggs", "Milk"])
    #expect(try ana.table == server.alive)
    #expect(try ana.standing.tray.map(\.kills) == [1])
  }

  @Test mutating func receiptOfAnUnknownChangeIsLeftAlone() throws {
    try ana.say("Milk")
    var answer = server.answer(try ana.request(), from: ana.member)
    answer.spaces[0].replicas[0].receipts = [
      Receipt(first: 77, verdict: .rejected(.tooLarge), seq: 4),
      Receipt(first: 0, verdict: .applied, seq: 4),
    ]
    let received = try ana.receive(answer)
    #expect(received.more)
    #expect(try ana.standing.pendingChanges == 1)
    #expect(try ana.standing.tray == [])
  }
}
