/// Carries requests of one phone to one server and brings back what was answered.
///
/// A transport knows nothing of syncing: it neither retries nor waits. Every status is an answer;
/// only the lack of a whole answer is thrown. Cancelling the calling task ends the exchange at once
/// with `TransportError.cancelled`.
package protocol HTTPTransport: Sendable {
  /// Sends `request` and gives back the whole answer.
  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse

  /// Sends `request` and gives back the answer's head at once and its body as it comes.
  func open(_ request: HTTPRequest) async throws(TransportError) -> HTTPStream

  /// Ends everything that is under way. Later requests fail with `TransportError.cancelled`.
  func close()
}

/// Every limit of the phone's HTTP: one name, one place, one reason.
package enum HTTPLimits {
  /// Bytes of one answer, uncompressed: the whole state of the largest household (`SyncLimits.factsPerSpace`)
  /// comes in pages of 2000 facts, each a few hundred bytes.
  package static let responseBytes = 16 << 20

  /// Bytes of a problem document on a stream that the server would not open.
  package static let problemBytes = 64 << 10

  /// Bytes of one event, base64 included.
  ///
  /// The server sends only small pages inline; a larger one means that something is wrong with the
  /// stream, and asking is always possible.
  package static let eventBytes = 1 << 20

  /// Pieces of a stream that may wait for their reader.
  ///
  /// A reader that is further behind asks instead.
  package static let waitingPieces = 1024

  /// How long an ordinary request may go without a byte, in seconds.
  package static let requestSeconds = 30

  /// How long a long poll may be silent beyond the wait it asked for, in seconds.
  package static let beyondWaitSeconds = 20

  /// How often the server puts a comment on a silent stream, in seconds.
  package static let heartbeatSeconds = 20

  /// How long a stream may be silent: two heartbeats may be late or one lost.
  package static let silenceSeconds = 45
}
