/// What happens to a `SyncMachine`.
package enum SyncEvent: Hashable, Sendable {
  /// The app was opened, or a background task began.
  case opened
  /// The app closes. A request in flight is given up; its answer will be stale.
  case stopped
  /// A server knows this device now.
  case registered
  /// The person wrote something.
  case edited
  /// The stream said there is something it did not carry, or that does not fit the table.
  case streamNews
  /// The stream ended, in whatever way, after so long.
  case streamEnded(after: Duration)
  /// The answer has been taken.
  case answered(SyncOutcome)
  /// The request failed.
  case failed(SyncFailure)
  /// The timer fired.
  case wakeUp
  /// What the system says about the network.
  case networkChanged(isUp: Bool)
  /// The server does not know the token, or has revoked the device: 401.
  case tokenRefused
  /// There is another token, or the person asks to try again.
  case tokenReplaced
}

/// What an answer means for what comes next.
package struct SyncOutcome: Hashable, Sendable {
  /// There is more to get or to send.
  package var more: Bool
  /// The answer moved something.
  package var progressed: Bool
  /// Some space could not be served.
  package var isTroubled: Bool

  /// An answer that asked for more or not, and moved something or not.
  package init(more: Bool, progressed: Bool, isTroubled: Bool = false) {
    self.more = more
    self.progressed = progressed
    self.isTroubled = isTroubled
  }

  /// What `received` means.
  ///
  /// A stale answer moved nothing and leaves everything to be asked again.
  package init(_ received: Received) {
    self.init(
      more: received.more || received.isStale, progressed: received.progressed,
      isTroubled: !received.troubledSpaces.isEmpty)
  }
}

/// In which way a request failed.
package enum SyncFailure: Hashable, Sendable {
  /// No connection, or it broke.
  case network
  /// No answer in time.
  case timeout
  /// 429 or 5xx, perhaps with the pause the server asks for.
  case server(retryAfter: Duration?)
  /// Any other status: this version and the server do not understand each other.
  case refused(status: Int)
  /// An answer that can't be read.
  case malformed
  /// Answers that ask for another round and move nothing.
  case useless
  /// The phone could not write what it heard: its disk is full.
  case storage
}
