/// Why there is no answer that says yes.
///
/// It holds no words from any request or answer.
package enum TransportError: Error, Hashable, Sendable {
  /// No connection could be made, or it broke.
  case offline
  /// The server was silent for too long.
  case timedOut
  /// The server said no: its status, the stable slug of its problem document, and how long to wait.
  case refused(status: Int, problem: String?, retryAfterSeconds: Int?)
  /// The answer is larger than its limit.
  case tooLarge
  /// The answer is not what the protocol says.
  case unreadable
  /// The phone gave up waiting because it was asked to.
  case cancelled
}

extension TransportError: CustomStringConvertible {
  /// What happened, with no contents of any request or answer.
  package var description: String {
    switch self {
    case .offline: "no connection to the server"
    case .timedOut: "the server did not answer in time"
    case .refused(let status, let problem, _):
      "the server answered \(status)" + (problem.map { " (\($0))" } ?? "")
    case .tooLarge: "the server's answer is larger than its limit"
    case .unreadable: "the server's answer could not be read"
    case .cancelled: "cancelled"
    }
  }
}
