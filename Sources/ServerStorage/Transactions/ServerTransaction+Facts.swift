import Foundation
import GRDB
package import HouseholdModel

extension ServerTransaction {
  private static let factColumns = "replica, counter, time, subject, field, bytes"

  private func makeFact(_ row: Row) -> Fact {
    Fact(
      dot: Dot(replica: ReplicaID(rawValue: row.number(0)), counter: row.number(1)),
      time: HybridTime(rawValue: row.number(2)),
      statement: Statement(
        subject: Subject(rawValue: row.number(3)), field: Field(rawValue: row[4]),
        value: row.bytes(5)))
  }

  /// A row of `fact` as a judge needs it: what kind it is, and whether it lives.
  package struct Standing: Equatable, Sendable {
    package let field: Field
    package let isAlive: Bool
  }

  /// How the fact named `dot` stands; nil if there is no such row.
  package func standing(of dot: Dot, in space: Int64) throws -> Standing? {
    try row(
      "SELECT field, killed FROM fact WHERE space = ? AND replica = ? AND counter = ?",
      [space, dot.replica.sql, dot.counter.sql]
    ).map { Standing(field: Field(rawValue: $0[0]), isAlive: $0.optionalNumber(1) == nil) }
  }

  /// Stores a fact born at `seq`, dead at once if `killed` says so.
  package func insert(_ fact: Fact, born seq: UInt64, killed: UInt64?, in space: Int64) throws {
    try run(
      """
      INSERT INTO fact (space, replica, counter, born, killed, subject, field, time, bytes)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        space, fact.dot.replica.sql, fact.dot.counter.sql, seq.sql, killed?.sql, fact.subject.sql,
        fact.field.rawValue, fact.time.rawValue.sql, Data(fact.statement.value),
      ])
  }

  /// Kills the fact named `dot` at `seq`; does nothing if it is dead or unknown.
  package func kill(_ dot: Dot, at seq: UInt64, in space: Int64) throws -> Bool {
    try run(
      """
      UPDATE fact SET killed = ?
      WHERE space = ? AND replica = ? AND counter = ? AND killed IS NULL
      """, [seq.sql, space, dot.replica.sql, dot.counter.sql])
    return changed > 0
  }

  // Without statistics SQLite reads a whole space rather than use the index by subject, so it is named.

  /// Alive facts of `field` about `subject`, by dot.
  package func facts(_ field: Field, about subject: Subject, in space: Int64) throws -> [Fact] {
    try rows(
      """
      SELECT \(Self.factColumns) FROM fact INDEXED BY fact_subject
      WHERE space = ? AND subject = ? AND field = ? AND killed IS NULL
      """, [space, subject.sql, field.rawValue], makeFact
    ).sorted { $0.dot < $1.dot }
  }

  /// What alive facts of `field` are about, in order.
  ///
  /// It reads the whole space, so it is for small ones.
  package func subjects(of field: Field, in space: Int64) throws -> [Subject] {
    try rows(
      "SELECT DISTINCT subject FROM fact WHERE space = ? AND field = ? AND killed IS NULL",
      [space, field.rawValue]
    ) { Subject(rawValue: $0.number(0)) }.sorted()
  }

  /// Dots of everything alive about `subject`, by dot.
  package func dots(about subject: Subject, in space: Int64) throws -> [Dot] {
    try rows(
      """
      SELECT replica, counter FROM fact INDEXED BY fact_subject
      WHERE space = ? AND subject = ? AND killed IS NULL
      """,
      [space, subject.sql], makeDot
    ).sorted()
  }

  /// Whether a fact of `field` about `subject` is stored, alive or dead.
  package func hasFact(_ field: Field, about subject: Subject, in space: Int64) throws -> Bool {
    try row(
      """
      SELECT 1 FROM fact INDEXED BY fact_subject
      WHERE space = ? AND subject = ? AND field = ? LIMIT 1
      """,
      [space, subject.sql, field.rawValue]) != nil
  }

  /// Every alive fact, by dot.
  package func aliveFacts(in space: Int64) throws -> [Fact] {
    try rows(
      "SELECT \(Self.factColumns) FROM fact WHERE space = ? AND killed IS NULL", [space], makeFact
    ).sorted { $0.dot < $1.dot }
  }

  private func makeDot(_ row: Row) -> Dot {
    Dot(replica: ReplicaID(rawValue: row.number(0)), counter: row.number(1))
  }

  // MARK: Differences

  /// Facts born in `(after, through]` and alive at `seq`, in the order of their births.
  package func born(
    after: UInt64, through: UInt64, aliveAt seq: UInt64, in space: Int64
  ) throws -> [Fact] {
    try rows(
      """
      SELECT \(Self.factColumns) FROM fact
      WHERE space = ? AND born > ? AND born <= ? AND (killed IS NULL OR killed > ?)
      ORDER BY born, replica, counter
      """, [space, after.sql, through.sql, seq.sql], makeFact)
  }

  /// Dots born at or before `after` and killed in `(after, through]`, by dot.
  package func dead(after: UInt64, through: UInt64, in space: Int64) throws -> [Dot] {
    try rows(
      """
      SELECT replica, counter FROM fact
      WHERE space = ? AND killed > ? AND killed <= ? AND born <= ?
      """, [space, after.sql, through.sql, after.sql], makeDot
    ).sorted()
  }

  /// The seq at which the fact number `count` after `after` was born, if it is alive at `seq`; nil
  /// if there are fewer.
  package func seqOfBirth(
    _ count: Int, after: UInt64, through: UInt64, aliveAt seq: UInt64, in space: Int64
  ) throws -> UInt64? {
    try row(
      """
      SELECT born FROM fact
      WHERE space = ? AND born > ? AND born <= ? AND (killed IS NULL OR killed > ?)
      ORDER BY born LIMIT 1 OFFSET ?
      """, [space, after.sql, through.sql, seq.sql, count]
    )?.number(0)
  }

  /// The seq at which the death number `count` after `after` happened; nil if there are fewer.
  package func seqOfDeath(
    _ count: Int, after: UInt64, through: UInt64, in space: Int64
  ) throws -> UInt64? {
    try row(
      """
      SELECT killed FROM fact WHERE space = ? AND killed > ? AND killed <= ? AND born <= ?
      ORDER BY killed LIMIT 1 OFFSET ?
      """, [space, after.sql, through.sql, after.sql, count]
    )?.number(0)
  }

  // MARK: Kills that come before their fact

  /// Remembers that `dot` is dead when it arrives, as `author` said at `seq`.
  package func killBeforehand(
    _ dot: Dot, by author: ReplicaID, at seq: UInt64, in space: Int64
  ) throws {
    try run(
      "INSERT OR IGNORE INTO prekill (space, replica, counter, author, seq) VALUES (?, ?, ?, ?, ?)",
      [space, dot.replica.sql, dot.counter.sql, author.sql, seq.sql])
  }

  /// Whether `dot` was killed before it arrived; forgets it, since it arrives now.
  package func takeKillBeforehand(of dot: Dot, in space: Int64) throws -> Bool {
    try run(
      "DELETE FROM prekill WHERE space = ? AND replica = ? AND counter = ?",
      [space, dot.replica.sql, dot.counter.sql])
    return changed > 0
  }

  /// How many kills by `author` still wait for their fact.
  package func killsBeforehand(by author: ReplicaID, in space: Int64) throws -> Int {
    try row("SELECT count(*) FROM prekill WHERE space = ? AND author = ?", [space, author.sql])?[0]
      ?? 0
  }
}
