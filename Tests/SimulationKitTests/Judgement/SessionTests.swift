import HouseholdModel
import SimulationKit
import Testing

/// One phone's own story, from look to look.
@Suite struct SessionTests {
  private var scene = Scene()
  private var session = Session(phone: 0, space: Scene.space)

  private mutating func look(_ numbers: [UInt64], putAway: Set<UInt64> = []) throws {
    try session.look(at: try scene.tally(numbers), scene.oracle, putAway: putAway)
  }

  private mutating func write(_ values: [FactValue], takingBack: [UInt64] = []) throws -> UInt64 {
    let number = scene.say(0, values, takingBack: takingBack)
    session.wrote(try #require(scene.oracle.entries.last))
    return number
  }

  /// Looks, and expects to see what must not be.
  private mutating func expectStrange(_ numbers: [UInt64]) {
    let violation = #expect(throws: Violation.self) { try look(numbers) }
    #expect(violation?.invariant == "C6")
  }

  @Test mutating func ownWritesAreSeenAtOnceAndAlways() throws {
    let first = try write([.label("Milk"), .bought(list: .main)])
    try look([first, first + 1])
    let other = scene.say(1, [.category("Cold")])
    try look([first, first + 1, other])
    try look([first, first + 1, other])
    _ = try write([.label("Eggs")])
    expectStrange([first, first + 1, other])
  }

  @Test mutating func whatNobodyTookBackStays() throws {
    let first = try write([.label("Milk")])
    let other = scene.say(1, [.category("Cold")])
    try look([first, other])
    expectStrange([first])
    session.restored()
    try look([first])
    try look([first, other])
  }

  @Test mutating func theLastOfAllMayNotGoEither() throws {
    let first = try write([.label("Milk")])
    try look([first])
    expectStrange([])
  }

  @Test mutating func whatWasTakenBackGoesAndStaysAway() throws {
    let first = try write([.label("Milk")])
    try look([first])
    let second = scene.say(1, [.label("MILK")], takingBack: [first])
    try look([first])
    try look([second])
    expectStrange([first, second])
  }

  @Test mutating func whatOneTakesBackIsGoneAtOnce() throws {
    let first = try write([.label("Milk")])
    try look([first])
    _ = try write([], takingBack: [first])
    expectStrange([first])
  }

  @Test mutating func whatARefusedChangeCoveredComesBack() throws {
    let first = try write([.label("Milk")])
    try look([first])
    let second = try write([.label("MILK")], takingBack: [first])
    try look([second])
    scene.oracle.refused(second)
    try look([first])
    expectStrange([first, second])
  }

  @Test mutating func aReadMarkGoesWithItsAlert() throws {
    let read = try write([.read])
    try look([read])
    try look([], putAway: [read])
  }

  @Test mutating func aCopyMayShowAChangeTwice() throws {
    let first = try write([.label("Milk")])
    try look([first, first])
    try look([first])
  }
}
