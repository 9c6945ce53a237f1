internal import Foundation
internal import NIOCore

/// Why the server could not begin to listen, in words.
package struct BindingTrouble: Error, Hashable, CustomStringConvertible {
  package let description: String

  /// What `error` means for an address; nil if it is about something else.
  package init?(_ error: any Error, host: String, port: Int) {
    guard let error = error as? IOError else { return nil }
    switch error.errnoCode {
    case EADDRINUSE:
      description = """
        Another program listens on \(host):\(port). Stop it, or choose another port with --port; 0 takes a free one.
        """
    case EADDRNOTAVAIL:
      description = "This machine has no address \(host). Choose one that it has with --host."
    case EACCES, EPERM:
      description = "Listening on port \(port) is not allowed. Choose one above 1023 with --port."
    default: return nil
    }
  }
}
