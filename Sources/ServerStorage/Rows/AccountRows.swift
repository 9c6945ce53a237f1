package import HouseholdModel

/// A person in a household.
package struct MemberRow: Equatable, Sendable {
  package let id: MemberID
  package let household: SpaceID
  package let personal: SpaceID
  /// False once the person has left or was removed.
  package var isActive: Bool

  package init(id: MemberID, household: SpaceID, personal: SpaceID, isActive: Bool = true) {
    self.id = id
    self.household = household
    self.personal = personal
    self.isActive = isActive
  }
}

/// An installed app of a member.
package struct DeviceRow: Equatable, Sendable {
  package let id: DeviceID
  package let member: MemberID
  package let name: String
  /// SHA-256 of the token it shows; the token itself is never stored.
  package let tokenHash: [UInt8]
  /// When it was revoked, in milliseconds since 1970.
  package var revokedMilliseconds: UInt64?

  package init(
    id: DeviceID, member: MemberID, name: String, tokenHash: [UInt8],
    revokedMilliseconds: UInt64? = nil
  ) {
    self.id = id
    self.member = member
    self.name = name
    self.tokenHash = tokenHash
    self.revokedMilliseconds = revokedMilliseconds
  }
}

/// An invite.
///
/// The server has only ever seen its code's hash.
package struct InviteRow: Equatable, Sendable {
  package let codeHash: [UInt8]
  package let household: SpaceID
  package let inviter: MemberID
  package let purpose: CreateInvite.Purpose
  package let expiresMilliseconds: UInt64
  /// The device that joined with it; an invite works once.
  package var usedBy: DeviceID?

  package init(
    codeHash: [UInt8], household: SpaceID, inviter: MemberID, purpose: CreateInvite.Purpose,
    expiresMilliseconds: UInt64, usedBy: DeviceID? = nil
  ) {
    self.codeHash = codeHash
    self.household = household
    self.inviter = inviter
    self.purpose = purpose
    self.expiresMilliseconds = expiresMilliseconds
    self.usedBy = usedBy
  }
}
