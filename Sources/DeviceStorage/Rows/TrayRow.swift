import Foundation
import GRDB
package import HouseholdModel

/// A change that was not taken, with its text, so that the person can see it and say it again.
package struct TrayRow: Hashable, Sendable {
  /// Names the entry for `forgetTray`.
  package var id: Int64
  /// In which space it was written.
  package var space: SpaceID
  /// What it was named.
  package var dot: Dot
  /// Why it was not taken; nil if the server does not say.
  package var reason: Rejection?
  /// When it was written.
  package var time: HybridTime
  /// When the rejection came, by this phone's clock.
  package var rejectedMilliseconds: UInt64
  /// How many facts it meant to take back.
  package var kills: Int
  /// What it meant to say.
  package var statements: [HouseholdModel.Statement]
}

extension DeviceTransaction {
  /// Puts a rejected change into the tray; answers the entry's id.
  package func insertTray(
    _ change: Change, in space: SpaceID, reason: Rejection?, at milliseconds: UInt64
  ) throws -> Int64 {
    try run(
      """
      INSERT INTO tray (space, replica, counter, reason, time, rejected, kills)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [
        space.blob, change.dot.replica.bits, change.dot.counter.bits,
        reason.map { Int64($0.rawValue) }, change.time.rawValue.bits, milliseconds.bits,
        change.supersedes.count,
      ])
    let id = db.lastInsertedRowID
    for (position, statement) in change.statements.enumerated() {
      try run(
        "INSERT INTO tray_fact VALUES (?, ?, ?, ?, ?)",
        [
          id, position, statement.subject.bits, Int64(statement.field.rawValue),
          Data(statement.value),
        ])
    }
    return id
  }

  /// Rejected changes of a space, oldest first; of every space if `space` is nil.
  package func tray(in space: SpaceID?) throws -> [TrayRow] {
    try rows(
      "SELECT * FROM tray WHERE ?1 IS NULL OR space = ?1 ORDER BY id", [space?.blob]
    ).map { row in
      let id: Int64 = row["id"]
      let statements = try rows("SELECT * FROM tray_fact WHERE tray = ? ORDER BY position", [id])
      return TrayRow(
        id: id, space: row.space("space"),
        dot: Dot(replica: row.identifier("replica"), counter: row.bits("counter")),
        reason: (row["reason"] as Int64?).flatMap {
          Rejection(rawValue: UInt32(truncatingIfNeeded: $0))
        },
        time: HybridTime(rawValue: row.bits("time")), rejectedMilliseconds: row.bits("rejected"),
        kills: row["kills"], statements: statements.map { $0.statement() })
    }
  }

  /// Forgets a rejected change, when the person says so.
  package func forgetTray(_ id: Int64) throws { try run("DELETE FROM tray WHERE id = ?", [id]) }
}
