import DeviceStorage
import HouseholdModel
import Testing

@testable import DeviceSync

/// Pages, frames and resets: the table is exactly the state at its cursor.
@Suite struct PageTests {
  var server = ModelServer(space: household)
  var ana: TestPhone
  var ben: TestPhone

  init() throws {
    ana = try TestPhone(member: 1, seed: 1)
    ben = try TestPhone(member: 2, seed: 2)
  }

  func frame(from: UInt64, limit: UInt64) -> Frame {
    Frame(space: household, term: server.term, page: server.page(server.cursor(from), from, limit))
  }

  @Test mutating func p1_readerDrawsAReplicaWithItsFirstRequest() throws {
    let request = try ana.request()
    #expect(request.spaces[0].replicas.count == 1)
    #expect(request.spaces[0].replicas[0].first == 1)
    #expect(request.spaces[0].replicas[0].highest == 0)
    #expect(try ana.request().spaces[0].replicas == request.spaces[0].replicas)
  }

  @Test mutating func f3_frameThatStartsElsewhereIsNotApplied() throws {
    try ben.settle(&server)
    try ana.say("Milk")
    try ana.settle(&server)
    let old = frame(from: 0, limit: 1)
    try ana.clear()
    try ana.settle(&server)
    try ben.settle(&server)
    #expect(try ben.receive(old) == .needsSync)
    #expect(try ben.texts == [])
    #expect(try ben.table == server.alive)
  }

  @Test mutating func f3_answerThatAFrameOvertookIsAskedForAgain() throws {
    try ben.settle(&server)
    try ana.say("Milk")
    try ana.settle(&server)
    let request = try ben.request()
    #expect(try ben.receive(frame(from: 0, limit: 1)) == .applied)
    #expect(try ben.receive(frame(from: 0, limit: 1)) == .ignored)
    try ana.clear()
    try ana.settle(&server)
    let received = try ben.receive(server.answer(request, from: ben.member))
    #expect(received.more)
    #expect(try ben.texts == ["Milk"])
    try ben.settle(&server)
    #expect(try ben.table == server.alive)
  }

  @Test mutating func frameTellsHowFreshTheTableIs() throws {
    try ana.settle(&server)
    try ben.settle(&server)
    try ben.say("Milk")
    try ben.settle(&server)
    ana.wall += 60_000
    #expect(try ana.receive(frame(from: 0, limit: 9)) == .applied)
    #expect(try ana.standing.asOfMilliseconds == server.clock + 60_000)
    #expect(try ana.receive(Frame(space: household, term: server.term, page: nil)) == .needsSync)
    #expect(
      try ana.receive(Frame(space: SpaceID(rawValue: 99), term: server.term, page: nil))
        == .needsSync)
  }

  @Test mutating func f15_resetOfSeveralPagesIsSwappedInAtOnce() throws {
    for number in 0..<6 { try ana.say("\(number)", about: UInt64(number)) }
    try ana.settle(&server)
    try ben.say("mine", about: 99)
    let first = try ben.sync(&server, page: 2)
    #expect(first.more)
    #expect(try ben.texts == ["mine"])
    // What dies meanwhile is alive in the state that is being fetched, and dies with the page after
    // it.
    try ana.clear()
    try ana.settle(&server)
    try ben.settle(&server, page: 2)
    #expect(try ben.texts == ["mine"])
    #expect(try ben.table == server.alive)
  }

  @Test mutating func f15_ownCoveredChangeOfALaterPageIsNotLost() throws {
    for number in 0..<4 { try ana.say("\(number)", about: UInt64(number)) }
    try ana.settle(&server)
    server.compact(floor: server.head)
    // A cursor of nowhere: a reset. Everything of Ana's own comes in two pages.
    server.floor = server.head + 1
    try ana.sync(&server, page: 2)
    #expect(try ana.texts == ["0", "1", "2", "3"])
    server.floor = server.head
    try ana.settle(&server, page: 2)
    #expect(try ana.table == server.alive)
    #expect(try ana.texts == ["0", "1", "2", "3"])
  }

  @Test mutating func p8_resetAloneMakesNothingPendingAgain() throws {
    try ana.say("Milk")
    try ana.settle(&server)
    try ben.settle(&server)
    try ben.say("Eggs", about: 2)
    try ben.settle(&server)
    server.compact(floor: server.head)
    let request = try ana.request()
    #expect(request.spaces[0].replicas[0].changes == [])
    let answer = server.answer(request, from: ana.member)
    guard case .reset = answer.spaces[0].news else {
      Issue.record("the cursor was expected to be behind the floor")
      return
    }
    try ana.receive(answer)
    #expect(try ana.standing.pendingChanges == 0)
    #expect(try ana.texts == ["Eggs", "Milk"])
  }

  @Test mutating func f6_phoneThatMeetsItsOwnReplicaBeyondItselfStartsANewOne() throws {
    try ana.settle(&server)
    var copy = try ana.copied(seed: 77)
    try ana.say("Milk")
    try ana.settle(&server)
    #expect(try copy.receive(frame(from: 0, limit: 9)) == .applied)
    #expect(try copy.replicas.count == 2)
    try copy.replace(with: "Bread")
    try copy.settle(&server)
    try ana.settle(&server)
    #expect(try ana.texts == ["Bread"])
    #expect(try ana.table == copy.table)
  }

  @Test mutating func malformedAnswerIsRefusedAsAWhole() throws {
    try ana.settle(&server)
    try ben.say("Milk")
    try ben.settle(&server)
    let before = try ana.table
    let change = try ana.say("Mine")
    var answer = server.answer(try ana.request(), from: ana.member)
    guard case .page(var page) = answer.spaces[0].news else { return }
    page.born[0].dot = Dot(replica: page.born[0].dot.replica, counter: 1 << 63)
    answer.spaces[0].news = .page(page)
    #expect(throws: PhoneError.malformedAnswer) { try ana.receive(answer) }
    #expect(try ana.table == before)
    #expect(try ana.entries(of: change.dot.replica).allSatisfy { $0.receipt == nil })
    try ana.settle(&server)
    #expect(try ana.table == server.alive)
  }
}
