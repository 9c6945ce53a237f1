/// Why a device is not let in, or a household can't be changed.
///
/// Stable: the network names a problem after each.
package enum AccountError: Error, Hashable, Sendable {
  /// Nobody has this token.
  case tokenUnknown
  /// The device was revoked, or its member has left.
  case deviceRevoked
  /// There is no such invite, it has expired, or whoever wrote it has left: they look the same
  /// from outside.
  case inviteUnknown
  /// Somebody else has used the invite.
  case inviteUsed
  /// An id or token is taken, with other values than these.
  case taken
  /// A token, name, id or lifetime is not what it should be.
  case malformed
  /// There is no such member or device in the caller's household.
  case unknownTarget
  /// The household has as many members, the member as many devices, or the household as many open
  /// invites as may be.
  case tooMany
}

/// Limits of accounts: one name, one place, one reason.
package enum AccountLimits {
  /// Bytes of a name: a long name in any script.
  package static let nameBytes = 200
  /// How long an invite may live: long enough for a letter, short enough to be forgotten.
  package static let inviteSeconds: UInt32 = 30 * 24 * 60 * 60
  /// Invites of one household that may be open at a time.
  package static let openInvites = 64
  /// Bytes of a device's token: 256 bits.
  package static let tokenBytes = 32
  /// Bytes of an invite's code: 128 bits.
  package static let codeBytes = 16
}
