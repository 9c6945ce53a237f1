internal import HouseholdModel
internal import HouseholdWire

extension Judgement {
  /// C2: every fact in a table or at the server is what its author wrote, and somebody did write it.
  ///
  /// The time is the written one or, if that was too far ahead when it arrived, one that the server's clock
  /// showed between the writing and `serverMilliseconds`, which is now.
  package static func checkContents(
    _ tally: Tally, _ oracle: Oracle, serverMilliseconds now: UInt64
  ) throws {
    for (fact, number) in zip(tally.facts, tally.marks) {
      guard let number else { continue }
      guard let place = oracle.entry(of: number), place.space == tally.space,
        let expected = oracle.expected(number)
      else {
        throw Violation(
          invariant: "C2", message: "nobody wrote fact \(number) in \(tally.space.short)")
      }
      guard says(fact.statement, expected.statement) else {
        throw Violation(
          invariant: "C2",
          message: "fact \(number) of \(tally.space.short) says something else than its author")
      }
      guard fact.time == expected.time || isClamped(fact.time, expected, now) else {
        throw Violation(
          invariant: "C2",
          message: """
            fact \(number) of \(tally.space.short) was said at \(expected.time.milliseconds) and \
            has the time \(fact.time.milliseconds)
            """)
      }
    }
  }

  /// Whether two statements mean the same to this version; that they are the same bytes is Q2.
  private static func says(_ left: Statement, _ right: Statement) -> Bool {
    left == right
      || left.subject == right.subject && left.field == right.field
        && FactValue(reading: left.field, left.value)
          == FactValue(reading: right.field, right.value)
  }

  /// Whether `time` is the server's, in place of one too far ahead.
  private static func isClamped(
    _ time: HybridTime, _ expected: Oracle.Expected, _ now: UInt64
  ) -> Bool {
    expected.time.milliseconds > expected.serverMilliseconds + SyncLimits.clockAheadMilliseconds
      && time.milliseconds >= expected.serverMilliseconds && time.milliseconds <= now
  }
}
