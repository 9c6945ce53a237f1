import GRDB
package import HouseholdModel

extension ServerTransaction {
  private static let replicaColumns = """
    replica, member, device, last, chain, first_unreceipted, presented, lease, first_born, backed,
    gone_through
    """

  private func makeReplica(_ row: Row) -> ReplicaRow {
    ReplicaRow(
      id: ReplicaID(rawValue: row.number(0)), member: MemberID(rawValue: row.number(1)),
      device: DeviceID(rawValue: row.number(2)), last: row.number(3), chain: row.number(4),
      firstUnreceipted: row.number(5), presented: row.number(6), leaseMilliseconds: row.number(7),
      firstBorn: row.optionalNumber(8), backedUp: row.number(9), goneThrough: row.number(10))
  }

  /// What is known of `replica` in `space`.
  package func replica(_ replica: ReplicaID, in space: Int64) throws -> ReplicaRow? {
    try row(
      "SELECT \(Self.replicaColumns) FROM replica WHERE space = ? AND replica = ?",
      [space, replica.sql]
    ).map(makeReplica)
  }

  /// Every replica of `space`, by id.
  package func replicas(in space: Int64) throws -> [ReplicaRow] {
    try rows("SELECT \(Self.replicaColumns) FROM replica WHERE space = ?", [space], makeReplica)
      .sorted { $0.id < $1.id }
  }

  /// How many replicas `member` has in `space`.
  package func replicaCount(of member: MemberID, in space: Int64) throws -> Int {
    let counted = try row(
      "SELECT count(*) FROM replica WHERE space = ? AND member = ?", [space, member.sql])
    return counted.map { Int($0.number(0)) } ?? 0
  }

  /// Replicas whose first fact was born in `(after, through]`, by id.
  package func replicas(
    firstBornAfter after: UInt64, through: UInt64, in space: Int64
  ) throws -> [ReplicaRow] {
    try rows(
      """
      SELECT \(Self.replicaColumns) FROM replica
      WHERE space = ? AND first_born > ? AND first_born <= ?
      """, [space, after.sql, through.sql], makeReplica
    ).sorted { $0.id < $1.id }
  }

  /// Stores `replica`, known before or not.
  package func save(_ replica: ReplicaRow, in space: Int64) throws {
    try run(
      """
      INSERT INTO replica (
        space, replica, member, device, last, chain, first_unreceipted, presented, lease, first_born,
        backed, gone_through)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (space, replica) DO UPDATE SET
        last = excluded.last, chain = excluded.chain, first_unreceipted = excluded.first_unreceipted,
        presented = excluded.presented, lease = excluded.lease, first_born = excluded.first_born,
        backed = excluded.backed, gone_through = excluded.gone_through
      """,
      [
        space, replica.id.sql, replica.member.sql, replica.device.sql, replica.last.sql,
        replica.chain.sql, replica.firstUnreceipted.sql, replica.presented.sql,
        replica.leaseMilliseconds.sql, replica.firstBorn?.sql, replica.backedUp.sql,
        replica.goneThrough.sql,
      ])
  }

  /// The least seq that a phone with a live lease holds; nil if no lease lives.
  package func leastPresented(in space: Int64, at milliseconds: UInt64) throws -> UInt64? {
    try row(
      "SELECT min(presented) FROM replica WHERE space = ? AND lease >= ?",
      [space, milliseconds.sql]
    )?.optionalNumber(0)
  }

  /// Stops waiting for `device`: it will not come back under its own name.
  package func endLeases(of device: DeviceID) throws {
    try run("UPDATE replica SET lease = 0 WHERE device = ? AND lease > 0", [device.sql])
  }

  // MARK: Changes

  private static let changeColumns = "first, last, seq, chain, verdict, code, time, at"

  private func makeChange(_ row: Row) throws -> ChangeRow {
    let outcome: ChangeRow.Outcome
    switch row[4] as Int {
    case 0: outcome = .judged(.applied)
    case 1: outcome = .judged(.clamped(HybridTime(rawValue: row.number(6))))
    case 2:
      guard let code = Rejection(rawValue: row[5]) else {
        throw StorageError.constraint("change.code")
      }
      outcome = .judged(.rejected(code))
    case 3: outcome = .judged(.void)
    default: outcome = .lost
    }
    return ChangeRow(
      first: row.number(0), last: row.number(1), seq: row.number(2), chain: row.number(3),
      outcome: outcome, atMilliseconds: row.number(7))
  }

  /// What became of the changes of `replica` that took counters from `counter` on, in order.
  package func changes(
    of replica: ReplicaID, through counter: UInt64, in space: Int64
  ) throws -> [ChangeRow] {
    try rows(
      """
      SELECT \(Self.changeColumns) FROM change WHERE space = ? AND replica = ? AND last >= ?
      ORDER BY first
      """, [space, replica.sql, counter.sql], makeChange)
  }

  /// Remembers what became of a change of `replica`.
  package func remember(_ change: ChangeRow, of replica: ReplicaID, in space: Int64) throws {
    var verdict = 4
    var code: UInt32?
    var time: Int64?
    if case .judged(let judged) = change.outcome {
      switch judged {
      case .applied: verdict = 0
      case .clamped(let effective):
        verdict = 1
        time = effective.rawValue.sql
      case .rejected(let reason):
        verdict = 2
        code = reason.rawValue
      case .void: verdict = 3
      case .forgotten: preconditionFailure("a forgotten verdict is never remembered")
      }
    }
    try run(
      """
      INSERT INTO change (space, replica, first, last, seq, chain, verdict, code, time, at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        space, replica.sql, change.first.sql, change.last.sql, change.seq.sql, change.chain.sql,
        verdict, code, time, change.atMilliseconds.sql,
      ])
  }
}
