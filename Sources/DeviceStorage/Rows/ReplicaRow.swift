import GRDB
package import HouseholdModel

/// One writing identity of this phone in one space.
package struct ReplicaRow: Hashable, Sendable {
  /// In which space.
  package var space: SpaceID
  /// Its name.
  package var replica: ReplicaID
  /// Older ones have smaller positions; the last one writes.
  package var position: Int64
  /// The first counter that the phone still keeps.
  package var low: UInt64
  /// Changes up to this counter have receipts.
  package var acked: UInt64
  /// The counter to draw next.
  package var next: UInt64
  /// The hash chain's value before `low`.
  package var chainLow: UInt64
  /// The server forgot counters that the phone no longer keeps: those before `low` are lost.
  package var lostBefore: Bool

  /// A replica that has written nothing; `chainLow` is where its chain starts.
  package init(space: SpaceID, replica: ReplicaID, position: Int64, chainStart: UInt64) {
    self.space = space
    self.replica = replica
    self.position = position
    low = 1
    acked = 0
    next = 1
    chainLow = chainStart
    lostBefore = false
  }
}

extension DeviceTransaction {
  /// The phone's replicas of a space, oldest first.
  package func replicas(in space: SpaceID) throws -> [ReplicaRow] {
    try rows("SELECT * FROM replica WHERE space = ? ORDER BY position", [space.blob])
      .map(ReplicaRow.init(row:))
  }

  /// One replica; nil if this phone does not have it.
  package func replica(_ replica: ReplicaID, in space: SpaceID) throws -> ReplicaRow? {
    try row(
      "SELECT * FROM replica WHERE space = ? AND replica = ?", [space.blob, replica.bits]
    ).map(ReplicaRow.init(row:))
  }

  /// Keeps a replica, new or known.
  package func setReplica(_ row: ReplicaRow) throws {
    try run(
      """
      INSERT INTO replica VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (space, replica) DO UPDATE SET position = excluded.position, low = excluded.low,
        acked = excluded.acked, next = excluded.next, chain_low = excluded.chain_low,
        lost_before = excluded.lost_before
      """,
      [
        row.space.blob, row.replica.bits, row.position, row.low.bits, row.acked.bits, row.next.bits,
        row.chainLow.bits, row.lostBefore,
      ])
  }

  /// Makes room right after `position`.
  package func shiftReplicas(after position: Int64, in space: SpaceID) throws {
    try run(
      "UPDATE replica SET position = position + 1 WHERE space = ? AND position > ?",
      [space.blob, position])
  }

  /// Forgets the replicas that keep no changes, except the one that writes.
  package func dropEmptyReplicas(in space: SpaceID) throws {
    try run(
      """
      DELETE FROM replica WHERE space = ?1
        AND position < (SELECT MAX(position) FROM replica WHERE space = ?1)
        AND NOT EXISTS (SELECT 1 FROM entry
          WHERE entry.space = replica.space AND entry.replica = replica.replica)
      """, [space.blob])
  }
}

extension ReplicaRow {
  fileprivate init(row: Row) {
    self.init(
      space: row.space("space"), replica: row.identifier("replica"), position: row["position"],
      chainStart: row.bits("chain_low"))
    low = row.bits("low")
    acked = row.bits("acked")
    next = row.bits("next")
    lostBefore = row.flag("lost_before")
  }
}
