import Foundation
import GRDB
package import HouseholdModel

extension ServerTransaction {
  private func makeMember(_ row: Row) throws -> MemberRow {
    MemberRow(
      id: MemberID(rawValue: row.number(0)), household: try row.space(1),
      personal: try row.space(2), isActive: row[3])
  }

  /// The member `id`, of whatever household, gone or not.
  package func member(_ id: MemberID) throws -> MemberRow? {
    try row("SELECT member, household, personal, active FROM member WHERE member = ?", [id.sql])
      .map(makeMember)
  }

  /// Everybody who is in `household` now, by id.
  package func members(of household: SpaceID) throws -> [MemberRow] {
    try rows(
      "SELECT member, household, personal, active FROM member WHERE household = ? AND active",
      [household.sql], makeMember
    ).sorted { $0.id < $1.id }
  }

  /// Stores `member`, known before or not.
  package func save(_ member: MemberRow) throws {
    try run(
      """
      INSERT INTO member (member, household, personal, active) VALUES (?, ?, ?, ?)
      ON CONFLICT (member) DO UPDATE SET active = excluded.active
      """, [member.id.sql, member.household.sql, member.personal.sql, member.isActive])
  }

  // MARK: Devices

  private static let deviceColumns = "device, member, name, token_hash, revoked"

  private func makeDevice(_ row: Row) -> DeviceRow {
    DeviceRow(
      id: DeviceID(rawValue: row.number(0)), member: MemberID(rawValue: row.number(1)),
      name: row[2],
      tokenHash: row.bytes(3), revokedMilliseconds: row.optionalNumber(4))
  }

  /// The device `id`, revoked or not.
  package func device(_ id: DeviceID) throws -> DeviceRow? {
    try row("SELECT \(Self.deviceColumns) FROM device WHERE device = ?", [id.sql]).map(makeDevice)
  }

  /// The device whose token has the hash `tokenHash`, revoked or not.
  package func device(tokenHash: [UInt8]) throws -> DeviceRow? {
    try row("SELECT \(Self.deviceColumns) FROM device WHERE token_hash = ?", [Data(tokenHash)])
      .map(makeDevice)
  }

  /// Devices of `member`, revoked ones too, by id.
  package func devices(of member: MemberID) throws -> [DeviceRow] {
    try rows("SELECT \(Self.deviceColumns) FROM device WHERE member = ?", [member.sql], makeDevice)
      .sorted { $0.id < $1.id }
  }

  /// Stores `device`, known before or not.
  package func save(_ device: DeviceRow) throws {
    try run(
      """
      INSERT INTO device (device, member, name, token_hash, revoked) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (device) DO UPDATE SET revoked = excluded.revoked
      """,
      [
        device.id.sql, device.member.sql, device.name, Data(device.tokenHash),
        device.revokedMilliseconds?.sql,
      ])
  }

  // MARK: Invites

  /// The invite whose code has the hash `codeHash`.
  package func invite(codeHash: [UInt8]) throws -> InviteRow? {
    try row(
      """
      SELECT code_hash, household, inviter, purpose, expires, used_by FROM invite WHERE code_hash = ?
      """, [Data(codeHash)]
    ).map { row in
      guard let purpose = CreateInvite.Purpose(rawValue: row[3]) else {
        throw StorageError.constraint("invite.purpose")
      }
      return InviteRow(
        codeHash: row.bytes(0), household: try row.space(1),
        inviter: MemberID(rawValue: row.number(2)), purpose: purpose,
        expiresMilliseconds: row.number(4),
        usedBy: row.optionalNumber(5).map { DeviceID(rawValue: $0) })
    }
  }

  /// How many invites to `household` could still be used at `milliseconds`.
  package func openInvites(to household: SpaceID, at milliseconds: UInt64) throws -> Int {
    try row(
      "SELECT count(*) FROM invite WHERE household = ? AND used_by IS NULL AND expires > ?",
      [household.sql, milliseconds.sql])?[0] ?? 0
  }

  /// Stores `invite`, known before or not.
  package func save(_ invite: InviteRow) throws {
    try run(
      """
      INSERT INTO invite (code_hash, household, inviter, purpose, expires, used_by)
      VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (code_hash) DO UPDATE SET used_by = excluded.used_by
      """,
      [
        Data(invite.codeHash), invite.household.sql, invite.inviter.sql, invite.purpose.rawValue,
        invite.expiresMilliseconds.sql, invite.usedBy?.sql,
      ])
  }
}
