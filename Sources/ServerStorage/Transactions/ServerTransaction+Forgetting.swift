import GRDB
package import HouseholdModel

extension ServerTransaction {
  /// Up to `limit` facts killed at or before `floor`, in the order of their deaths.
  package func facts(killedThrough floor: UInt64, limit: Int, in space: Int64) throws -> [Fact] {
    try rows(
      """
      SELECT replica, counter, time, subject, field, bytes FROM fact
      WHERE space = ? AND killed <= ? ORDER BY killed LIMIT ?
      """, [space, floor.sql, limit]
    ) { row in
      Fact(
        dot: Dot(replica: ReplicaID(rawValue: row.number(0)), counter: row.number(1)),
        time: HybridTime(rawValue: row.number(2)),
        statement: Statement(
          subject: Subject(rawValue: row.number(3)), field: Field(rawValue: row[4]),
          value: row.bytes(5)))
    }
  }

  /// Deletes the row of the dead fact `dot`.
  package func forget(_ dot: Dot, in space: Int64) throws {
    try run(
      "DELETE FROM fact WHERE space = ? AND replica = ? AND counter = ? AND killed IS NOT NULL",
      [space, dot.replica.sql, dot.counter.sql])
  }

  /// Deletes up to `limit` rows of changes that were judged before `milliseconds`.
  ///
  /// A row stays while its phone has no receipt for it, and while its chain value is one the
  /// phone's next request will be compared with: the last one, and the one before its first
  /// unreceipted change. Returns how many went.
  package func forgetVerdicts(
    before milliseconds: UInt64, limit: Int, in space: Int64
  ) throws -> Int {
    let old = try rows(
      """
      SELECT change.replica, change.first, change.last FROM change
      JOIN replica USING (space, replica)
      WHERE change.space = ? AND change.at < ? AND change.last < replica.first_unreceipted - 1
        AND change.last <> replica.last
      ORDER BY change.replica, change.first LIMIT ?
      """, [space, milliseconds.sql, limit]
    ) { ($0.number(0), $0.number(1), $0.number(2)) }
    for (replica, first, last) in old {
      try run(
        "DELETE FROM change WHERE space = ? AND replica = ? AND first = ?",
        [space, replica.sql, first.sql])
      try run(
        """
        UPDATE replica SET gone_through = max(gone_through, ?) WHERE space = ? AND replica = ?
        """, [last.sql, space, replica.sql])
    }
    return old.count
  }

  /// Deletes invites that expired before `milliseconds`.
  package func forgetInvites(expiredBefore milliseconds: UInt64) throws {
    try run("DELETE FROM invite WHERE expires < ?", [milliseconds.sql])
  }
}
