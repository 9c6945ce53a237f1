import HouseholdModel
import HouseholdWire
import SimulationKit
import Testing

/// A made-up life: an oracle that is told what phones write, and the facts as a faithful server would hold them.
struct Scene {
  static let space = SpaceID(rawValue: 7 << 112)
  static let elsewhere = SpaceID(rawValue: 8 << 112)
  static let milk = Subject(rawValue: 1)
  static let start: UInt64 = 1_700_000_000_000

  var oracle = Oracle()
  /// The server's clock.
  var now = Scene.start

  /// A phone says something, and takes back numbers; returns the first number.
  @discardableResult
  mutating func say(
    _ phone: Int, _ values: [FactValue], about subject: Subject = Scene.milk,
    takingBack superseded: [UInt64] = [], in space: SpaceID = Scene.space,
    isMalformed: Bool = false,
    at milliseconds: UInt64? = nil
  ) -> UInt64 {
    let draft = Meaning.mark(
      Draft(assertions: values.map { Assertion(subject, $0) }), from: oracle.nextNumber,
      malformed: isMalformed)
    now += 1000
    return oracle.wrote(
      phone: phone, in: space, draft.assertions.map { Statement($0) },
      at: HybridTime(milliseconds: milliseconds ?? now), superseding: superseded,
      isMalformed: isMalformed, serverMilliseconds: now)
  }

  /// The fact of a number as its author wrote it, under a name that its phone gave it.
  func fact(_ number: UInt64) throws -> Fact {
    let written = try #require(oracle.entry(of: number))
    let expected = try #require(oracle.expected(number))
    return Fact(
      dot: Dot(replica: ReplicaID(rawValue: UInt64(100 + written.phone)), counter: number),
      time: expected.time, statement: expected.statement)
  }

  func tally(_ numbers: [UInt64], in space: SpaceID = Scene.space) throws -> Tally {
    Tally(try numbers.map(fact).sorted { $0.dot < $1.dot }, of: space)
  }

  /// A fact that the server says itself.
  static func server(_ counter: UInt64, _ subject: Subject, _ value: FactValue) -> Fact {
    Fact(
      dot: Dot(replica: ReplicaID(rawValue: 9), counter: counter),
      time: HybridTime(milliseconds: Scene.start),
      statement: Statement(Assertion(subject, value)))
  }
}

/// Expects that `body` finds `invariant` broken.
func expectBroken(
  _ invariant: String, sourceLocation: SourceLocation = #_sourceLocation,
  _ body: () throws -> Void
) {
  let violation = #expect(throws: Violation.self, sourceLocation: sourceLocation) { try body() }
  #expect(violation?.invariant == invariant, sourceLocation: sourceLocation)
}
