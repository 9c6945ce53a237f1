import DeviceHTTP
import DeviceStorage
import DeviceSync
import HouseholdModel

extension Companion {
  /// Does something with the disk, and says in public words what went wrong.
  static func disk<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch { throw CompanionError(error) }
  }

  /// The same, unless the companion has been closed.
  func disk<Value>(_ body: () throws -> Value) throws -> Value {
    guard !bell.isClosed else { throw CompanionError.closed }
    return try Companion.disk(body)
  }
}

extension CompanionError {
  /// What an error of the rows below comes to.
  init(_ error: any Error) {
    switch error {
    case let error as CompanionError: self = error
    case let error as EditError: self = .edit(error)
    case let error as TransportError: self.init(error)
    case let error as PhoneError: self.init(error)
    case let error as StorageError: self.init(error)
    case TokenStoreError.locked: self = .lockedUntilFirstUnlock
    case is TokenStoreError: self = .tokenTrouble
    case is CancellationError: self = .cancelled
    default: self = .diskTrouble
    }
  }

  private init(_ error: StorageError) {
    switch error {
    case .full: self = .diskFull
    case .locked: self = .lockedUntilFirstUnlock
    case .suspended: self = .suspended
    case .readOnly: self = .readOnly
    case .missing: self = .noHousehold
    case .otherVersion: self = .otherVersion
    default: self = .diskTrouble
    }
  }

  private init(_ error: PhoneError) {
    switch error {
    case .unknownSpace: self = .noHousehold
    case .leftSpace: self = .leftHousehold
    case .tooManyFacts, .tooManySupersedes, .valueTooLarge: self = .tooLarge
    case .tooManyLists: self = .tooManyLists
    case .ownWishes: self = .ownWishes
    case .malformedAnswer: self = .serverTrouble(status: nil)
    default: self = .diskTrouble
    }
  }

  private init(_ error: TransportError) {
    switch error {
    case .offline, .timedOut: self = .offline
    case .cancelled: self = .cancelled
    case .tooLarge, .unreadable: self = .serverTrouble(status: nil)
    case .refused(_, "invite-unknown", _), .refused(_, "invite-used", _): self = .inviteNotValid
    case .refused(401, _, _): self = .signedOut
    case .refused(429, _, let pause), .refused(503, _, let pause):
      self = .busy(retryAfterSeconds: pause)
    case .refused(let status, let problem, _) where (400..<500).contains(status):
      self = .notAllowed(problem: problem)
    case .refused(let status, _, _): self = .serverTrouble(status: status)
    }
  }
}
