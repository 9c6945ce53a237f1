import Foundation
import GRDB
package import HouseholdModel

extension ServerTransaction {
  private static let spaceColumns = "key, id, kind, household, owner, head, floor, alive"

  private func makeSpace(_ row: Row) throws -> SpaceRow {
    guard let kind = SpaceKind(rawValue: row[2]) else {
      throw StorageError.constraint("space.kind")
    }
    return SpaceRow(
      key: row[0], id: try row.space(1), kind: kind, household: try row.space(3),
      owner: row.optionalNumber(4).map { MemberID(rawValue: $0) }, head: row.number(5),
      floor: row.number(6), alive: row.number(7))
  }

  /// The space `id`, if this server has it.
  package func space(_ id: SpaceID) throws -> SpaceRow? {
    try row("SELECT \(Self.spaceColumns) FROM space WHERE id = ?", [id.sql]).map(makeSpace)
  }

  /// Up to `limit` spaces in the order in which they were made, after the one with the key `key`.
  package func spaces(afterKey key: Int64, limit: Int) throws -> [SpaceRow] {
    try rows(
      "SELECT \(Self.spaceColumns) FROM space WHERE key > ? ORDER BY key LIMIT ?", [key, limit],
      makeSpace)
  }

  /// The spaces `member` may sync, by id.
  package func spaces(of member: MemberID) throws -> [SpaceRow] {
    try rows(
      """
      SELECT \(Self.spaceColumns) FROM space
      WHERE key IN (SELECT space FROM space_member WHERE member = ?) ORDER BY id
      """, [member.sql], makeSpace)
  }

  /// Makes an empty space.
  package func createSpace(
    _ id: SpaceID, kind: SpaceKind, household: SpaceID, owner: MemberID? = nil
  ) throws -> SpaceRow {
    try run(
      "INSERT INTO space (id, kind, household, owner) VALUES (?, ?, ?, ?)",
      [id.sql, kind.rawValue, household.sql, owner?.sql])
    return SpaceRow(
      key: db.lastInsertedRowID, id: id, kind: kind, household: household, owner: owner, head: 0,
      floor: 0, alive: 0)
  }

  /// Stores how far `space` has come.
  package func save(_ space: SpaceRow) throws {
    try run(
      "UPDATE space SET head = ?, floor = ?, alive = ? WHERE key = ?",
      [space.head.sql, space.floor.sql, space.alive.sql, space.key])
  }

  /// Lets `member` sync `space`.
  package func admit(_ member: MemberID, to space: Int64) throws {
    try run("INSERT INTO space_member (member, space) VALUES (?, ?)", [member.sql, space])
  }

  /// Takes every space from `member`.
  package func dismiss(_ member: MemberID) throws {
    try run("DELETE FROM space_member WHERE member = ?", [member.sql])
  }

  /// Whether `member` may sync `space`.
  package func isReader(_ member: MemberID, of space: Int64) throws -> Bool {
    try row("SELECT 1 FROM space_member WHERE member = ? AND space = ?", [member.sql, space]) != nil
  }

  /// Everybody who may sync `space`, by id.
  package func readers(of space: Int64) throws -> [MemberID] {
    try rows("SELECT member FROM space_member WHERE space = ?", [space]) {
      MemberID(rawValue: $0.number(0))
    }.sorted()
  }

  // MARK: Terms

  private static let termColumns = "term, first_seq, last, first_born"

  private func makeTerm(_ row: Row) -> TermRow {
    TermRow(
      term: ReplicaID(rawValue: row.number(0)), firstSeq: row.number(1), last: row.number(2),
      firstBorn: row.optionalNumber(3))
  }

  /// The term that wrote `seq`; nil for 0, which nobody wrote.
  package func term(of seq: UInt64, in space: Int64) throws -> TermRow? {
    try row(
      """
      SELECT \(Self.termColumns) FROM term WHERE space = ? AND first_seq <= ?
      ORDER BY first_seq DESC LIMIT 1
      """, [space, seq.sql]
    ).map(makeTerm)
  }

  /// What `term` wrote in `space`, if it wrote there.
  package func term(_ term: ReplicaID, in space: Int64) throws -> TermRow? {
    try row(
      "SELECT \(Self.termColumns) FROM term WHERE space = ? AND term = ?", [space, term.sql]
    ).map(makeTerm)
  }

  /// Terms whose first own fact was born in `(after, through]`, by id.
  package func terms(
    firstBornAfter after: UInt64, through: UInt64, in space: Int64
  ) throws -> [ReplicaID] {
    try rows(
      "SELECT term FROM term WHERE space = ? AND first_born > ? AND first_born <= ?",
      [space, after.sql, through.sql]
    ) { ReplicaID(rawValue: $0.number(0)) }.sorted()
  }

  /// Notes that `term` wrote `firstSeq` as its first in `space`.
  package func beginTerm(_ term: ReplicaID, firstSeq: UInt64, in space: Int64) throws {
    try run(
      "INSERT INTO term (space, first_seq, term) VALUES (?, ?, ?)", [space, firstSeq.sql, term.sql])
  }

  /// Stores how many facts of its own `term` has asserted.
  package func save(_ term: TermRow, in space: Int64) throws {
    try run(
      "UPDATE term SET last = ?, first_born = ? WHERE space = ? AND first_seq = ?",
      [term.last.sql, term.firstBorn?.sql, space, term.firstSeq.sql])
  }
}
