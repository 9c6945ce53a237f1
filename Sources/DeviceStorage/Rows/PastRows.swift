import Foundation
import GRDB
package import HouseholdModel

/// A fact that was in the table and is not any more.
package struct PastFact: Hashable, Sendable {
  /// The fact as it was.
  package var fact: Fact
  /// When this phone heard that it had gone, in milliseconds by the server's clock.
  package var diedMilliseconds: UInt64

  /// A fact that has gone.
  package init(fact: Fact, diedMilliseconds: UInt64) {
    self.fact = fact
    self.diedMilliseconds = diedMilliseconds
  }
}

/// How much of what was a phone remembers.
package enum PastLimits {
  /// For how long: thirty days, in which a person notices that something is amiss.
  package static let milliseconds: UInt64 = 30 * 24 * 60 * 60 * 1000
  /// How many facts of one space: a busy household's month, and a few hundred kilobytes.
  package static let factsPerSpace = 5000
}

extension DeviceTransaction {
  /// Remembers the fact named `dot`, which is about to leave the table.
  package func remember(_ dot: Dot, in space: SpaceID, diedMilliseconds: UInt64) throws {
    try run(
      """
      INSERT OR REPLACE INTO past (space, replica, counter, time, subject, field, value, died)
      SELECT space, replica, counter, time, subject, field, value, ? FROM fact
      WHERE space = ? AND replica = ? AND counter = ?
      """,
      [diedMilliseconds.bits, space.blob, dot.replica.bits, dot.counter.bits])
  }

  /// Remembers what is in the table and not in the state that was laid aside.
  package func rememberWhatIsNotStaged(in space: SpaceID, diedMilliseconds: UInt64) throws {
    try run(
      """
      INSERT OR REPLACE INTO past (space, replica, counter, time, subject, field, value, died)
      SELECT space, replica, counter, time, subject, field, value, ? FROM fact
      WHERE space = ? AND NOT EXISTS (SELECT 1 FROM staged_fact s
        WHERE s.space = fact.space AND s.replica = fact.replica AND s.counter = fact.counter)
      """,
      [diedMilliseconds.bits, space.blob])
  }

  /// Forgets what is older or more than may be.
  package func trimPast(in space: SpaceID, before milliseconds: UInt64) throws {
    try run("DELETE FROM past WHERE space = ? AND died < ?", [space.blob, milliseconds.bits])
    let count: Int =
      try row("SELECT count(*) FROM past WHERE space = ?", [space.blob])?[0] ?? 0
    guard count > PastLimits.factsPerSpace else { return }
    try run(
      """
      DELETE FROM past WHERE (space, replica, counter) IN (
        SELECT space, replica, counter FROM past WHERE space = ? ORDER BY died, replica, counter
        LIMIT ?)
      """, [space.blob, count - PastLimits.factsPerSpace])
  }

  /// What was said about `subject` and stands no more, the newest death first.
  package func past(about subject: Subject, in space: SpaceID) throws -> [PastFact] {
    try rows("SELECT * FROM past WHERE space = ? AND subject = ?", [space.blob, subject.bits])
      .map { row in
        PastFact(
          fact: Fact(
            dot: Dot(replica: row.identifier("replica"), counter: row.bits("counter")),
            time: HybridTime(rawValue: row.bits("time")),
            statement: HouseholdModel.Statement(
              subject: row.identifier("subject"),
              field: Field(rawValue: UInt32(truncatingIfNeeded: row.bits("field"))),
              value: [UInt8](row["value"] as Data))),
          diedMilliseconds: row.bits("died"))
      }.sorted { ($1.diedMilliseconds, $1.fact.dot) < ($0.diedMilliseconds, $0.fact.dot) }
  }
}
