import Foundation
import GRDB
package import HouseholdModel

/// Who this phone is, as one household knows it.
package struct Identity: Hashable, Sendable {
  /// The person.
  package var member: MemberID
  /// What the household calls the person.
  package var memberName: String
  /// This installed app.
  package var device: DeviceID
  /// What the person calls the phone.
  package var deviceName: String
  /// The household's space.
  package var household: SpaceID
  /// The member's own space.
  package var personal: SpaceID
  /// Where the server is; nil while there is none.
  package var server: String?
  /// What the device shows with every request; nil where an app keeps it in the Keychain.
  package var token: [UInt8]?
  /// Whether the server has said that it knows this device.
  package var isRegistered: Bool
  /// The invite of a join whose answer has not come yet.
  package var joinCode: [UInt8]?
  /// The household before this one, while what was wanted there is still to be brought here.
  package var bringing: SpaceID?

  /// A phone in a household.
  package init(
    member: MemberID, memberName: String, device: DeviceID, deviceName: String,
    household: SpaceID, personal: SpaceID, server: String? = nil, token: [UInt8]? = nil,
    isRegistered: Bool = false, joinCode: [UInt8]? = nil, bringing: SpaceID? = nil
  ) {
    self.member = member
    self.memberName = memberName
    self.device = device
    self.deviceName = deviceName
    self.household = household
    self.personal = personal
    self.server = server
    self.token = token
    self.isRegistered = isRegistered
    self.joinCode = joinCode
    self.bringing = bringing
  }
}

extension DeviceTransaction {
  /// Who this phone is; nil before it has started or joined a household.
  package func identity() throws -> Identity? { try identity(row: 1) }

  /// Keeps who this phone is, in place of what was kept before.
  package func setIdentity(_ identity: Identity) throws { try setIdentity(identity, row: 1) }

  /// Whom this phone has asked to become in another household, until the answer comes: asking again
  /// with the same ids means the same.
  ///
  /// Its household is not known yet and says nothing.
  package func joining() throws -> Identity? { try identity(row: 2) }

  /// Keeps whom this phone has asked to become; nil when it has been answered.
  package func setJoining(_ identity: Identity?) throws {
    guard let identity else { return try run("DELETE FROM identity WHERE id = 2") }
    try setIdentity(identity, row: 2)
  }

  private func identity(row id: Int) throws -> Identity? {
    guard let row = try row("SELECT * FROM identity WHERE id = ?", [id]) else { return nil }
    return Identity(
      member: row.identifier("member"), memberName: row["member_name"],
      device: row.identifier("device"), deviceName: row["device_name"],
      household: row.space("household"), personal: row.space("personal"), server: row["server"],
      token: (row["token"] as Data?).map { [UInt8]($0) }, isRegistered: row.flag("registered"),
      joinCode: (row["join_code"] as Data?).map { [UInt8]($0) },
      bringing: (row["bringing"] as Data?).flatMap { SpaceID(bytes: $0) })
  }

  private func setIdentity(_ identity: Identity, row id: Int) throws {
    try run(
      """
      INSERT OR REPLACE INTO identity (id, member, member_name, device, device_name, household,
        personal, server, token, registered, join_code, bringing)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        id, identity.member.bits, identity.memberName, identity.device.bits, identity.deviceName,
        identity.household.blob, identity.personal.blob, identity.server,
        identity.token.map { Data($0) }, identity.isRegistered, identity.joinCode.map { Data($0) },
        identity.bringing?.blob,
      ])
  }
}
