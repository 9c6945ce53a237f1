/// How a phone becomes known to a server. Every id and secret is drawn by the phone, so each of these can be
/// sent again after a lost answer and means the same: the second time nothing happens.

/// Makes a household known that a phone has started, perhaps long ago and offline.
public struct StartHousehold: Hashable, Sendable {
  /// The household's space.
  public var household: SpaceID
  /// Who starts it, on which phone.
  public var newcomer: Newcomer

  /// Makes `household` known.
  public init(household: SpaceID, newcomer: Newcomer) {
    self.household = household
    self.newcomer = newcomer
  }
}

/// Joins a household with an invite.
public struct JoinHousehold: Hashable, Sendable {
  /// The 16 bytes that a member drew and handed over.
  ///
  /// The server has only ever seen their hash.
  public var code: [UInt8]
  /// Who joins, on which phone.
  ///
  /// An invite for another device of the same member overrides member, name and personal space.
  public var newcomer: Newcomer

  /// Joins with `code`.
  public init(code: [UInt8], newcomer: Newcomer) {
    self.code = code
    self.newcomer = newcomer
  }
}

/// A person and a phone that a server does not know yet.
public struct Newcomer: Hashable, Sendable {
  /// The person, in this household.
  public var member: MemberID
  /// What the household calls the person.
  public var memberName: String
  /// The space that only this person's devices sync.
  public var personal: SpaceID
  /// The installed app.
  public var device: DeviceID
  /// What the person calls the phone.
  public var deviceName: String
  /// 32 random bytes that this device will show with every request.
  ///
  /// The server keeps their hash.
  public var token: [UInt8]

  /// A person with a phone.
  public init(
    member: MemberID, memberName: String, personal: SpaceID, device: DeviceID, deviceName: String,
    token: [UInt8]
  ) {
    self.member = member
    self.memberName = memberName
    self.personal = personal
    self.device = device
    self.deviceName = deviceName
    self.token = token
  }
}

/// Where a device belongs.
public struct Enrolment: Hashable, Sendable {
  /// The household's space.
  public var household: SpaceID
  /// The member's own space.
  public var personal: SpaceID
  /// Whose device it is.
  public var member: MemberID
  /// The device.
  public var device: DeviceID

  /// `device` is `member`'s, in `household`.
  public init(household: SpaceID, personal: SpaceID, member: MemberID, device: DeviceID) {
    self.household = household
    self.personal = personal
    self.member = member
    self.device = device
  }
}

/// Lets one person, or another device of the same person, join for a while, once.
public struct CreateInvite: Hashable, Sendable {
  /// What an invite is for.
  public enum Purpose: UInt32, Hashable, Sendable, CaseIterable {
    /// A new member.
    case member = 0
    /// Another device of the member who invites.
    case device = 1
  }

  /// SHA-256 of the 16 random bytes that the phone drew.
  public var codeHash: [UInt8]
  /// For how long, in seconds.
  public var lifetimeSeconds: UInt32
  /// For whom.
  public var purpose: Purpose

  /// An invite whose code has the hash `codeHash`.
  public init(codeHash: [UInt8], lifetimeSeconds: UInt32, purpose: Purpose) {
    self.codeHash = codeHash
    self.lifetimeSeconds = lifetimeSeconds
    self.purpose = purpose
  }
}
