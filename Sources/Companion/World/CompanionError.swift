public import HouseholdModel

/// Why a companion could not do what it was asked.
///
/// It never says what anybody buys.
@nonexhaustive
public enum CompanionError: Error, Hashable, Sendable {
  /// This phone has not started or joined a household yet.
  case noHousehold
  /// This phone is in a household already. `join` takes another one in; starting a second is not possible.
  case alreadyInHousehold
  /// The household is not connected to a server yet: call `connect(to:)` first.
  case notConnected
  /// The server could not be reached. What was edited is kept and will be sent.
  case offline
  /// The server answered with something this version can't read, or with an error of its own.
  case serverTrouble(status: Int?)
  /// The server asks to wait.
  case busy(retryAfterSeconds: Int?)
  /// The server does not know this device any more, or it was revoked. Nothing is deleted here.
  case signedOut
  /// The invite is unknown, used, or too old.
  case inviteNotValid
  /// The server does not allow this, for example because the household is full.
  case notAllowed(problem: String?)
  /// The action can't be done; the reason says what to do instead.
  case edit(EditError)
  /// The action is larger than one change may be.
  case tooLarge
  /// This member has as many lists of their own as may be. Put one away, or use one that is there.
  case tooManyLists
  /// Gift marks about one's own wishes: they are kept from this phone on purpose.
  case ownWishes
  /// This member is not in the household any more. What this phone holds stays readable.
  case leftHousehold
  /// There is nothing to undo.
  case nothingToUndo
  /// The disk is full. Nothing of the edit was kept; reading goes on.
  case diskFull
  /// The disk failed in another way. Nothing of the edit was kept.
  case diskTrouble
  /// The phone has not been unlocked since it was started, so the system keeps the file and the token locked.
  /// Nothing is damaged: try again after the first unlock.
  case lockedUntilFirstUnlock
  /// The companion is suspended. Nothing of the edit was kept: call `resume()` first.
  case suspended
  /// This companion was opened to read only. Nothing of the edit was kept: do it in the app.
  case readOnly
  /// The file was written by another version of the app. Nothing is damaged: a newer app must open it.
  case otherVersion
  /// The place where the token is kept failed.
  case tokenTrouble
  /// The task that asked was cancelled. An edit that had begun is on disk or nothing of it is.
  case cancelled
  /// The companion has been closed.
  case closed
}

extension CompanionError: CustomStringConvertible {
  /// What went wrong in words, without any personal contents.
  public var description: String {
    switch self {
    case .noHousehold: "this phone has no household yet"
    case .alreadyInHousehold: "this phone is in a household already"
    case .notConnected: "the household is not connected to a server"
    case .offline: "the server could not be reached"
    case .serverTrouble(let status): "the server failed" + (status.map { " with \($0)" } ?? "")
    case .busy: "the server asks to wait"
    case .signedOut: "the server does not know this device any more"
    case .inviteNotValid: "the invite is unknown, used or too old"
    case .notAllowed(let problem):
      "the server does not allow this" + (problem.map { " (\($0))" } ?? "")
    case .edit(let error): error.description
    case .tooLarge: "the action is larger than one change may be"
    case .tooManyLists: "you have as many lists of your own as one member may have"
    case .ownWishes: "what others give you is kept from you"
    case .leftHousehold: "this member is not in the household any more"
    case .nothingToUndo: "there is nothing to undo"
    case .diskFull: "the disk is full"
    case .diskTrouble: "the disk failed"
    case .lockedUntilFirstUnlock: "the phone has not been unlocked since it was started"
    case .suspended: "the companion is suspended"
    case .readOnly: "this companion may only read"
    case .otherVersion: "the file was written by another version of the app"
    case .tokenTrouble: "the place where the token is kept failed"
    case .cancelled: "cancelled"
    case .closed: "the companion has been closed"
    }
  }
}
