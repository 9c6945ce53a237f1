import DeviceStorage
import HouseholdModel
import Testing

@testable import DeviceSync

/// What a phone learns from what it hears, besides facts.
@Suite struct HeardTests {
  var server = ModelServer(space: household)
  var ana: TestPhone
  var ben: TestPhone

  init() throws {
    ana = try TestPhone(member: 1, seed: 1)
    ben = try TestPhone(member: 2, seed: 2)
    try ana.settle(&server)
    try ben.settle(&server)
  }

  /// Ben's clock is behind Ana's; what he says having heard her is later all the same.
  @Test mutating func whatIsSaidLaterIsLaterThanWhatWasHeard() throws {
    ana.wall = server.clock + 60_000
    ben.wall = server.clock
    let milk = try ana.say("Milk")
    try ana.settle(&server)
    try ben.settle(&server)
    #expect(try ben.say("Eggs", about: 2).time > milk.time)
  }

  /// A round that brought a piece of a reset is not in vain, though the table is still the old one.
  @Test mutating func eachPieceOfAResetIsProgress() throws {
    for number in 0..<3 { try ben.say("\(number)", about: UInt64(number + 10)) }
    try ben.settle(&server)
    var carla = try TestPhone(member: 3, seed: 3)
    let received = try carla.sync(&server, page: 1)
    #expect(received.progressed)
    #expect(received.more)
    #expect(try carla.table == [])
  }

  /// A copy with nothing of its own learns that it is one before it has heard what the original wrote.
  @Test mutating func aCopyWithNothingToMoveWritesUnderAnotherName() throws {
    for number in 0..<3 { try ben.say("\(number)", about: UInt64(number + 10)) }
    try ben.settle(&server)
    var copy = try ana.copied(seed: 9)
    let milk = try ana.say("Milk")
    _ = try ana.sync(&server, page: 1)
    _ = try copy.sync(&server, page: 1)
    #expect(try copy.say("Eggs", about: 2).dot.replica != milk.dot.replica)
    try copy.settle(&server)
    try ana.settle(&server)
    #expect(try copy.table == server.alive)
    #expect(server.log.count == 5)
  }
}
