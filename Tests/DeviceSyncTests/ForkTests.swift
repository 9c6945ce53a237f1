import DeviceStorage
import HouseholdModel
import HouseholdWire
import Testing

@testable import DeviceSync

/// Copies of a phone: what the server can prove stays, the rest moves, and nothing is applied
/// twice.
@Suite struct ForkTests {
  var server = ModelServer(space: household)
  var ana: TestPhone
  var ben: TestPhone

  init() throws {
    ana = try TestPhone(member: 1, seed: 1)
    ben = try TestPhone(member: 2, seed: 2)
    try ana.settle(&server)
    try ben.settle(&server)
  }

  @Test mutating func f5_copyThatWritesTheSameCounterLosesNothing() throws {
    var copy = try ana.copied(seed: 9)
    try ana.say("Milk")
    try ana.settle(&server)
    try copy.say("Eggs", about: 2)
    try copy.settle(&server)
    try ana.settle(&server)
    #expect(try ana.texts == ["Eggs", "Milk"])
    #expect(try copy.texts == ["Eggs", "Milk"])
    #expect(server.log.count == 2)
  }

  @Test mutating func f5_pendingChangesThatBothCopiesHoldAreAppliedOnce() throws {
    try ana.say("Milk")
    var copy = try ana.copied(seed: 9)
    try ana.say("Bread", about: 3)
    try ana.settle(&server)
    try copy.say("Eggs", about: 2)
    try copy.settle(&server)
    try ana.settle(&server)
    #expect(try ana.texts == ["Bread", "Eggs", "Milk"])
    #expect(server.log.count == 3)
    #expect(try copy.table == server.alive)
  }

  @Test mutating func f26_twoCopiesOfOneForkMoveTheSameChangeToTheSameName() throws {
    let old = try ana.copied(seed: 8)
    try ana.say("Milk")
    try ana.settle(&server)
    var first = try old.copied(seed: 9)
    try first.say("Eggs", about: 2)
    var second = try first.copied(seed: 10)
    try first.settle(&server)
    try second.settle(&server)
    #expect(server.log.count == 2)
    #expect(try first.replicas.last?.replica == second.replicas.last?.replica)
    try second.say("Bread", about: 3)
    try first.say("Salt", about: 4)
    try first.settle(&server)
    try second.settle(&server)
    try first.settle(&server)
    #expect(try first.texts == ["Bread", "Eggs", "Milk", "Salt"])
    #expect(try second.texts == ["Bread", "Eggs", "Milk", "Salt"])
    #expect(server.log.count == 4)
  }

  @Test mutating func p5_laterReplicaWaitsUntilTheOldestHasSentAndMoved() throws {
    var copy = try ana.copied(seed: 9)
    try ana.say("Milk")
    try ana.settle(&server)
    try copy.say("Eggs", about: 2)
    // The copy meets Milk under its own replica's first counter while its Eggs wait.
    let fork = server.answer(try copy.request(), from: copy.member)
    try copy.receive(fork)
    let moved = try copy.replicas
    #expect(moved.last?.next == 2)
    try copy.replace(with: "Bread")
    let sending = try copy.request().spaces[0].replicas.filter { !$0.changes.isEmpty }
    #expect(sending.count == 1)
    try copy.settle(&server)
    #expect(try copy.texts == ["Bread"])
  }

  /// The older replica's change is still pending when the newer one takes it back; then the older
  /// one turns out to be forked: the kill follows the move.
  @Test mutating func p5_moveRenamesItsDotsInLaterReplicas() throws {
    var copy = try ana.copied(seed: 9)
    let eggs = try copy.say("Eggs", about: 2)
    try ana.say("Milk")
    try ana.say("Butter", about: 5)
    try ana.settle(&server)
    // A frame shows the copy its own replica beyond its highest counter: it starts a new one and
    // writes there.
    let page = server.page(server.cursor(0), 0, 9)
    try copy.receive(Frame(space: household, term: server.term, page: page))
    #expect(try copy.replicas.count == 2)
    let kill = try copy.edit { facts in
      Draft(supersedes: facts.filter { $0.value == .label("Eggs") }.map(\.dot))
    }
    #expect(kill?.supersedes == [eggs.dot])
    let request = try copy.request()
    #expect(request.spaces[0].replicas.map(\.changes.count) == [1, 0])
    try copy.receive(server.answer(request, from: copy.member))
    try copy.settle(&server)
    try ana.settle(&server)
    #expect(try ana.texts == ["Butter", "Milk"])
    #expect(try copy.table == ana.table)
  }

  /// A change that asserts nothing takes a counter under which the other copy asserted something: who takes that
  /// back means the other copy's fact, and goes on meaning it (swarm, seed 66464 of 162b3c2).
  @Test mutating func aMoveRenamesNothingThatItDidNotAssert() throws {
    try ana.say("Salt")
    try ana.settle(&server)
    var copy = try ana.copied(seed: 9)
    try copy.clear()
    let before = try #require(try copy.request().spaces[0].cursor)
    try ana.say("Milk", about: 2)
    try ana.say("Butter", about: 5)
    try ana.settle(&server)
    let page = server.page(before, 1, 9)
    #expect(try copy.receive(Frame(space: household, term: server.term, page: page)) == .applied)
    #expect(try copy.texts == ["Butter", "Milk"])
    try copy.edit { facts in
      Draft(supersedes: facts.filter { $0.value == .label("Milk") }.map(\.dot))
    }
    #expect(try copy.texts == ["Butter"])
    try copy.settle(&server)
    try ana.settle(&server)
    #expect(try copy.texts == ["Butter"])
    #expect(try ana.texts == ["Butter"])
  }

  @Test mutating func p9_receiptedChangesThatCannotBeProvenAnyMoreDoNotMove() throws {
    try ana.say("Milk")
    try ana.settle(&server)
    var copy = try ana.copied(seed: 9)
    let name = try ana.replicas[0].replica
    server.forgetVerdicts(of: name, through: 1)
    try ana.say("Bread", about: 3)
    try ana.settle(&server)
    try copy.say("Eggs", about: 2)
    try copy.settle(&server)
    #expect(server.log.count == 3)
    try ana.settle(&server)
    #expect(try ana.texts == ["Bread", "Eggs", "Milk"])
  }

  @Test mutating func replicaOfSomebodyElseIsAForkWithAnEmptyList() throws {
    try ana.say("Milk")
    let name = try ana.replicas[0].replica
    server.replicas[name] = ModelServer.Replica(member: ben.member, chain: Chain.start(name))
    try ana.settle(&server)
    #expect(try ana.texts == ["Milk"])
    #expect(server.log.map(\.dot.replica) != [name])
    #expect(server.log.count == 1)
  }

  /// Nothing to move: what comes next is written under a name of chance.
  @Test mutating func copyWithNothingPendingGoesOnUnderANewName() throws {
    try ana.say("Milk")
    let old = try ana.copied(seed: 8)
    try ana.settle(&server)
    try ana.say("Bread", about: 2)
    try ana.settle(&server)
    var copy = old
    try copy.settle(&server)
    try copy.say("Eggs", about: 3)
    try copy.settle(&server)
    try ana.settle(&server)
    #expect(try ana.texts == ["Bread", "Eggs", "Milk"])
    #expect(server.log.count == 3)
    server.noteBackup()
    try copy.settle(&server)
    #expect(try copy.replicas.count == 1)
  }
}
