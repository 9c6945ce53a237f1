/// How far the requests of one HTTP/1.1 connection have come, and so what the server waits for.
///
/// It knows no clock: whoever holds it starts one anew whenever `waitingFor` changes. Requests may
/// be pipelined; for a request that stands behind an unanswered one the phone is not to blame, since
/// the server may have stopped reading, so nothing is waited for until its turn comes.
struct RequestProgress: Equatable {
  /// What the phone owes.
  enum Wait: Hashable, Sendable {
    case head
    case body
  }

  private enum Reading: Equatable {
    /// No byte of a further request was read. Next: `head`.
    case nothing
    /// A head has begun, or the first is due. Next: `body`.
    case head
    /// A head is complete, its request is not. Next: `nothing`.
    case body
  }

  /// The first head is due as soon as there is a connection.
  private var reading = Reading.head

  /// Requests whose head was read and whose answer has not ended.
  private var unanswered = 0

  /// What the phone must send for anything to go on, or nothing: then it is the server's turn, or
  /// the connection is idle.
  var waitingFor: Wait? {
    switch reading {
    case .nothing: nil
    case .head: unanswered == 0 ? .head : nil
    case .body: unanswered <= 1 ? .body : nil
    }
  }

  /// Bytes came, before it is known what they are.
  mutating func bytesArrived() {
    if reading == .nothing { reading = .head }
  }

  mutating func headEnded() {
    reading = .body
    unanswered += 1
  }

  mutating func requestEnded() { reading = .nothing }

  /// An answer may end before its request does, and one to what was no request has none.
  mutating func answerEnded() { unanswered = max(0, unanswered - 1) }
}
