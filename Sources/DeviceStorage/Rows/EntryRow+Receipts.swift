import GRDB
package import HouseholdModel

/// What answers do to the changes a phone keeps.
///
/// A phone keeps all of them until they are backed up, which may be never. What concerns only the open ones
/// names their index, because SQLite would rather read them all than use a partial one.
extension DeviceTransaction {
  /// Keeps what a receipt says about one change.
  package func setReceipt(
    of dot: Dot, in space: SpaceID, at place: EntryRow.Place, time: HybridTime, isVoid: Bool
  ) throws {
    try run(
      """
      UPDATE entry SET seq = ?, term = ?, time = ?, void = ?
      WHERE space = ? AND replica = ? AND first = ?
      """,
      [
        place.seq.bits, place.term.bits, time.rawValue.bits, isVoid, space.blob, dot.replica.bits,
        dot.counter.bits,
      ])
  }

  /// Takes back the receipts of the changes from `counter` on: the server has forgotten them.
  package func dropReceipts(of replica: ReplicaID, from counter: UInt64, in space: SpaceID) throws {
    try run(
      """
      UPDATE entry SET seq = NULL, term = NULL, covered = 0
      WHERE space = ? AND replica = ? AND first >= ?
      """, [space.blob, replica.bits, counter.bits])
  }

  /// Gives every receipted, uncovered change whose receipt is of another term this term and this
  /// seq: seqs of a lost timeline must not be compared with those of this one.
  package func moveReceipts(to place: EntryRow.Place, in space: SpaceID) throws {
    try run(
      """
      UPDATE entry INDEXED BY entry_open SET seq = ?1, term = ?2
      WHERE space = ?3 AND covered = 0 AND seq IS NOT NULL AND term IS NOT ?2
      """, [place.seq.bits, place.term.bits, space.blob])
  }

  /// Marks as covered what has a receipt of this term at or before this seq, in the order of writing.
  ///
  /// Never one before an earlier one that still lies over the table: a change may supersede what that one
  /// asserts, and without it the superseded fact would be seen again. Seqs of one's own changes are in
  /// their order, but for those that `moveReceipts` had to guess.
  package func coverEntries(through place: EntryRow.Place, in space: SpaceID) throws {
    let waiting = try row(
      """
      SELECT position, first FROM entry INDEXED BY entry_open JOIN replica USING (space, replica)
      WHERE entry.space = ? AND covered = 0 AND void = 0 AND seq IS NOT NULL
      AND (term IS NOT ? OR seq > ?) ORDER BY position, first LIMIT 1
      """, [space.blob, place.term.bits, place.seq.bits])
    try run(
      """
      UPDATE entry INDEXED BY entry_open SET covered = 1
      WHERE space = ?1 AND covered = 0 AND term = ?2 AND seq <= ?3
      AND ((SELECT position FROM replica
        WHERE replica.space = entry.space AND replica.replica = entry.replica), first) < (?4, ?5)
      """,
      [
        space.blob, place.term.bits, place.seq.bits,
        waiting?["position"] as Int64? ?? Int64.max, waiting?["first"] as Int64? ?? 0,
      ])
  }

  /// Forgets a replica's changes from the oldest on, as long as they are covered and within
  /// `counter`.
  package func trimEntries(of replica: ReplicaRow, through counter: UInt64) throws -> ReplicaRow {
    let key: StatementArguments = [replica.space.blob, replica.replica.bits]
    let limit = min(counter, replica.acked)
    let stop =
      try row(
        """
        SELECT first FROM entry WHERE space = ? AND replica = ? AND (covered = 0 OR last > ?)
        ORDER BY first LIMIT 1
        """, key + [limit.bits])?.bits("first") ?? UInt64(Int64.max)
    guard
      let last = try row(
        """
        SELECT last, chain FROM entry WHERE space = ? AND replica = ? AND first < ?
        ORDER BY first DESC LIMIT 1
        """,
        key + [stop.bits])
    else { return replica }
    try run("DELETE FROM entry WHERE space = ? AND replica = ? AND first < ?", key + [stop.bits])
    var trimmed = replica
    trimmed.low = last.bits("last") + 1
    trimmed.chainLow = last.bits("chain")
    try setReplica(trimmed)
    return trimmed
  }

  /// How many changes of a space wait for a receipt, and when the oldest of them was written.
  package func pending(in space: SpaceID) throws -> (count: Int, oldestMilliseconds: UInt64?) {
    let row = try row(
      """
      SELECT COUNT(*) AS count, MIN(made) AS oldest FROM entry INDEXED BY entry_open
      WHERE space = ? AND covered = 0 AND seq IS NULL AND void = 0
      """, [space.blob])
    return (Int(row?["count"] as Int64? ?? 0), row?.optionalBits("oldest"))
  }

  /// Whether a replica has changes without a receipt, placeholders of rejected ones included.
  package func hasPending(_ replica: ReplicaRow) throws -> Bool {
    try row(
      "SELECT 1 FROM entry WHERE space = ? AND replica = ? AND first > ? LIMIT 1",
      [replica.space.blob, replica.replica.bits, replica.acked.bits]) != nil
  }
}
