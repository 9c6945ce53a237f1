internal import HouseholdModel
internal import Hummingbird
internal import ServerSync

extension AccountError {
  /// What the network says of it.
  var problem: Problem {
    switch self {
    case .tokenUnknown: .tokenUnknown
    case .deviceRevoked: .deviceRevoked
    case .inviteUnknown:
      Problem(
        status: .notFound, slug: "invite-unknown", title: "There is no such invite.",
        detail: "It was mistyped, has expired, or was withdrawn. Ask for a new one.")
    case .inviteUsed:
      Problem(
        status: .conflict, slug: "invite-used", title: "Somebody else has used this invite.",
        detail: "An invite works once. Ask for a new one.")
    case .taken:
      Problem(
        status: .conflict, slug: "taken", title: "An id is in use with other values.",
        detail: "Draw new random ids and a new token, and try again.")
    case .malformed:
      Problem(
        status: .unprocessableContent, slug: "invalid", title: "A value is not what it should be.",
        detail: """
          A token has \(AccountLimits.tokenBytes) bytes, a code \(AccountLimits.codeBytes), a name at most \
          \(AccountLimits.nameBytes), an invite lives 1 to \(AccountLimits.inviteSeconds) seconds, and no id is 0.
          """)
    case .unknownTarget:
      Problem(
        status: .notFound, slug: "no-such-member-or-device",
        title: "There is no such member or device here.",
        detail: "Only members and devices of your own household can be named.")
    case .tooMany:
      Problem(
        status: .conflict, slug: "too-many-members-devices-or-invites",
        title: "The household is full.",
        detail: "Remove a member or device that is gone, or wait until an open invite expires.")
    }
  }
}

extension SyncRequestError {
  /// What the network says of it.
  var problem: Problem {
    switch self {
    case .tooManySpaces: tooMany("spaces", SyncLimits.spacesPerRequest)
    case .tooManyChanges: tooMany("changes", SyncLimits.changesPerRequest)
    }
  }

  private func tooMany(_ what: String, _ limit: Int) -> Problem {
    Problem(
      status: .contentTooLarge, slug: "too-large", title: "The request is too large.",
      detail: "One request may have \(limit) \(what). Send fewer at a time.")
  }
}
