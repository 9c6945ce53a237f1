import DeviceHTTP
import DeviceStorage
import DeviceSync

/// In which way an exchange failed: what `SyncMachine` is told, and the code that is kept for `health`.
enum Failure: Hashable, Sendable {
  case offline
  case timedOut
  case unreadable
  case storage
  case status(Int, retryAfterSeconds: Int?)

  /// What an error comes to; nil if nothing failed: it was cancelled, or there is nobody to ask.
  init?(_ error: any Error) {
    switch error {
    case let error as TransportError:
      switch error {
      case .offline: self = .offline
      case .timedOut: self = .timedOut
      case .tooLarge, .unreadable: self = .unreadable
      case .refused(let status, _, let pause): self = .status(status, retryAfterSeconds: pause)
      case .cancelled: return nil
      }
    case is PhoneError: self = .unreadable
    // Whoever suspended the storage knows, and a note of it could not be written.
    case StorageError.suspended: return nil
    case is StorageError, is TokenStoreError: self = .storage
    case CompanionError.signedOut: self = .status(401, retryAfterSeconds: nil)
    default: return nil
    }
  }

  /// Reads a code that was kept; nil if it is of another version.
  init?(code: String) {
    switch code {
    case "offline": self = .offline
    case "timed-out": self = .timedOut
    case "unreadable": self = .unreadable
    case "storage": self = .storage
    default:
      guard code.hasPrefix("status-"), let status = Int(code.dropFirst("status-".count)) else {
        return nil
      }
      self = .status(status, retryAfterSeconds: nil)
    }
  }

  /// What is kept: a code, never contents.
  var code: String {
    switch self {
    case .offline: "offline"
    case .timedOut: "timed-out"
    case .unreadable: "unreadable"
    case .storage: "storage"
    case .status(let status, _): "status-\(status)"
    }
  }

  /// What the machine is told.
  var event: SyncEvent {
    switch self {
    case .offline: .failed(.network)
    case .timedOut: .failed(.timeout)
    case .unreadable: .failed(.malformed)
    case .storage: .failed(.storage)
    case .status(401, _): .tokenRefused
    case .status(let status, let pause) where status == 429 || status >= 500:
      .failed(.server(retryAfter: pause.map { .seconds($0) }))
    case .status(let status, _): .failed(.refused(status: status))
    }
  }

  /// What a person is told.
  var error: CompanionError {
    switch self {
    case .offline, .timedOut: .offline
    case .unreadable: .serverTrouble(status: nil)
    case .storage: .diskTrouble
    case .status(let status, let pause):
      CompanionError(
        TransportError.refused(status: status, problem: nil, retryAfterSeconds: pause))
    }
  }
}
