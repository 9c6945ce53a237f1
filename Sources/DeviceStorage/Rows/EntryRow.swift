import Foundation
import GRDB
package import HouseholdModel

/// A change this phone wrote.
///
/// It is kept until it is covered and backed up.
package struct EntryRow: Hashable, Sendable {
  /// What was written, with its effective time.
  package var change: Change
  /// When it was written, by this phone's clock.
  package var madeMilliseconds: UInt64
  /// The digest of the change.
  package var digest: UInt64
  /// The hash chain's value after it.
  package var chain: UInt64
  /// Where its receipt says it went; nil without a receipt.
  package var receipt: Place?
  /// A page or frame has brought it, or whatever took its place: it never lies over the table
  /// again.
  package var isCovered = false
  /// It was rejected: only its counters and its digest count.
  package var isVoid = false

  /// A seq, as told in a term.
  package struct Place: Hashable, Sendable {
    /// The seq of the receipt.
    package var seq: UInt64
    /// The server's term that said so.
    package var term: ReplicaID

    /// `seq`, as told in `term`.
    package init(seq: UInt64, term: ReplicaID) {
      self.seq = seq
      self.term = term
    }
  }

  /// A change that has just been written.
  package init(change: Change, madeMilliseconds: UInt64, digest: UInt64, chain: UInt64) {
    self.change = change
    self.madeMilliseconds = madeMilliseconds
    self.digest = digest
    self.chain = chain
  }
}

/// Which of a replica's changes to read.
///
/// The rare ones read everything that is kept.
package enum EntryRange: Hashable, Sendable {
  /// All that are kept.
  case all
  /// Those whose first counter is past this one.
  case after(UInt64)
  /// At most so many whose first counter is past this one.
  case someAfter(UInt64, limit: Int)
  /// The one whose first counter is this one.
  case at(UInt64)
  /// The one that takes this counter.
  case holding(UInt64)
}

extension DeviceTransaction {
  /// Changes of a replica, in their order.
  package func entries(
    of replica: ReplicaID, in space: SpaceID, _ range: EntryRange
  ) throws -> [EntryRow] {
    let head = "SELECT * FROM entry WHERE space = ? AND replica = ?"
    let key: StatementArguments = [space.blob, replica.bits]
    let found: [Row] =
      switch range {
      case .all: try rows("\(head) ORDER BY first", key)
      case .after(let counter):
        try rows("\(head) AND first > ? ORDER BY first", key + [counter.bits])
      case .someAfter(let counter, let limit):
        try rows("\(head) AND first > ? ORDER BY first LIMIT ?", key + [counter.bits, limit])
      case .at(let first): try rows("\(head) AND first = ?", key + [first.bits])
      case .holding(let counter):
        try rows("\(head) AND first <= ? AND last >= ?", key + [counter.bits, counter.bits])
      }
    return try found.map { try entry(row: $0, space: space) }
  }

  /// The changes of a space that lie over its table: not covered, not void.
  ///
  /// Oldest replica first.
  package func overlay(in space: SpaceID) throws -> [EntryRow] {
    try rows(
      """
      SELECT entry.* FROM entry INDEXED BY entry_open JOIN replica USING (space, replica)
      WHERE entry.space = ? AND covered = 0 AND void = 0 ORDER BY position, first
      """, [space.blob]
    ).map { try entry(row: $0, space: space) }
  }

  /// The hash chain's value before `counter`: after the last kept change that starts before it.
  package func chain(before counter: UInt64, of replica: ReplicaRow) throws -> UInt64 {
    try row(
      """
      SELECT chain FROM entry WHERE space = ? AND replica = ? AND first < ?
      ORDER BY first DESC LIMIT 1
      """,
      [replica.space.blob, replica.replica.bits, counter.bits]
    )?.bits("chain") ?? replica.chainLow
  }

  /// Keeps a change that this phone has written.
  package func insertEntry(_ entry: EntryRow, in space: SpaceID) throws {
    let change = entry.change
    let key: StatementArguments = [space.blob, change.dot.replica.bits, change.dot.counter.bits]
    try run(
      "INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      key + [
        change.lastCounter.bits, change.time.rawValue.bits, entry.madeMilliseconds.bits,
        entry.digest.bits, entry.chain.bits, entry.receipt?.seq.bits, entry.receipt?.term.bits,
        entry.isCovered, entry.isVoid,
      ])
    for (position, dot) in change.supersedes.enumerated() {
      try run(
        "INSERT INTO entry_kill VALUES (?, ?, ?, ?, ?, ?)",
        key + [position, dot.replica.bits, dot.counter.bits])
    }
    for fact in change.facts {
      try run(
        "INSERT INTO entry_fact VALUES (?, ?, ?, ?, ?, ?, ?)",
        key + [
          fact.dot.counter.bits, fact.subject.bits, Int64(fact.field.rawValue),
          Data(fact.statement.value),
        ])
    }
  }

  /// Forgets a change and everything that belongs to it.
  package func deleteEntry(at dot: Dot, in space: SpaceID) throws {
    try run(
      "DELETE FROM entry WHERE space = ? AND replica = ? AND first = ?",
      [space.blob, dot.replica.bits, dot.counter.bits])
  }

  private func entry(row: Row, space: SpaceID) throws -> EntryRow {
    let dot = Dot(replica: row.identifier("replica"), counter: row.bits("first"))
    let key: StatementArguments = [space.blob, dot.replica.bits, dot.counter.bits]
    let kills = try rows(
      """
      SELECT target_replica, target_counter FROM entry_kill
      WHERE space = ? AND replica = ? AND first = ? ORDER BY position
      """, key)
    let statements = try rows(
      "SELECT * FROM entry_fact WHERE space = ? AND replica = ? AND first = ? ORDER BY counter", key
    )
    let change = Change(
      dot: dot, time: HybridTime(rawValue: row.bits("time")),
      supersedes: kills.map {
        Dot(replica: $0.identifier("target_replica"), counter: $0.bits("target_counter"))
      },
      statements: statements.map { $0.statement() })
    var entry = EntryRow(
      change: change, madeMilliseconds: row.bits("made"), digest: row.bits("digest"),
      chain: row.bits("chain"))
    if let seq = row.optionalBits("seq") {
      entry.receipt = EntryRow.Place(seq: seq, term: row.identifier("term"))
    }
    entry.isCovered = row.flag("covered")
    entry.isVoid = row.flag("void")
    return entry
  }
}
