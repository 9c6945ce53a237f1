public import HouseholdLanguage
import HouseholdModel

extension CompanionError: Worded {
  /// What went wrong and what to do, for the person who holds the phone.
  public var sentence: Sentence {
    switch self {
    case .noHousehold: Sentence(.troubleNoHousehold)
    case .alreadyInHousehold: Sentence(.troubleAlreadyInHousehold)
    case .notConnected: Sentence(.troubleNotConnected)
    case .offline: Sentence(.troubleOffline)
    case .serverTrouble(nil): Sentence(.troubleServer)
    case .serverTrouble(let status?): Sentence(.troubleServerStatus, .number(status))
    case .busy(nil): Sentence(.troubleBusy)
    case .busy(let seconds?): Sentence(.troubleBusySeconds, .count(seconds))
    case .signedOut: Sentence(.troubleSignedOut)
    case .inviteNotValid: Sentence(.troubleInviteNotValid)
    case .notAllowed: Sentence(.troubleNotAllowed)
    case .edit(let error): error.sentence
    case .tooLarge: Sentence(.troubleTooLarge)
    case .leftHousehold: Sentence(.troubleLeftHousehold)
    case .nothingToUndo: Sentence(.troubleNothingToUndo)
    case .diskFull: Sentence(.troubleDiskFull)
    case .diskTrouble: Sentence(.troubleDisk)
    case .tooManyLists: Sentence(.troubleTooManyLists)
    case .ownWishes: Sentence(.troubleOwnWishes)
    case .lockedUntilFirstUnlock: Sentence(.troubleLocked)
    case .suspended: Sentence(.troubleSuspended)
    case .readOnly: Sentence(.troubleReadOnly)
    case .otherVersion: Sentence(.troubleOtherVersion)
    case .tokenTrouble: Sentence(.troubleToken)
    case .cancelled: Sentence(.troubleCancelled)
    case .closed: Sentence(.troubleClosed)
    }
  }
}
