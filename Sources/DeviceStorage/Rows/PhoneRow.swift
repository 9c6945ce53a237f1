import GRDB
package import HouseholdModel

/// What a phone counts and remembers whatever its household: requests, time, how syncing went.
package struct PhoneRow: Hashable, Sendable {
  /// The number of the latest request.
  package var request: UInt64
  /// Whether the answer to that request is still to be obeyed.
  package var isAwaiting: Bool
  /// The latest time drawn or heard of.
  package var clock: HybridTime
  /// When a request was made last, by this phone's clock.
  package var lastAttemptMilliseconds: UInt64?
  /// When an answer was taken last, by this phone's clock.
  package var lastSuccessMilliseconds: UInt64?
  /// When syncing failed last, by this phone's clock.
  package var lastFailureMilliseconds: UInt64?
  /// In which way it failed: a code, never contents.
  package var failure: String?
  /// How far the server's clock is ahead of this one.
  package var skewMilliseconds: Int64?
}

extension DeviceTransaction {
  /// What this phone counts.
  package func phone() throws -> PhoneRow {
    guard let row = try row("SELECT * FROM phone") else {
      preconditionFailure("the migration that made the table made its row")
    }
    return PhoneRow(
      request: row.bits("request"), isAwaiting: row.optionalBits("awaited") != nil,
      clock: HybridTime(rawValue: row.bits("clock")),
      lastAttemptMilliseconds: row.optionalBits("last_attempt"),
      lastSuccessMilliseconds: row.optionalBits("last_success"),
      lastFailureMilliseconds: row.optionalBits("last_failure"), failure: row["failure"],
      skewMilliseconds: row["skew"])
  }

  /// Keeps what this phone counts.
  package func setPhone(_ phone: PhoneRow) throws {
    try run(
      """
      UPDATE phone SET request = ?, awaited = ?, clock = ?, last_attempt = ?, last_success = ?,
        last_failure = ?, failure = ?, skew = ?
      """,
      [
        phone.request.bits, phone.isAwaiting ? phone.request.bits : nil, phone.clock.rawValue.bits,
        phone.lastAttemptMilliseconds?.bits, phone.lastSuccessMilliseconds?.bits,
        phone.lastFailureMilliseconds?.bits, phone.failure, phone.skewMilliseconds,
      ])
  }
}
