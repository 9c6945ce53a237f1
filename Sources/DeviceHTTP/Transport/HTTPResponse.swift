/// How an answer begins.
package struct HTTPHead: Hashable, Sendable {
  /// The status code.
  package var status: Int
  /// What the body is, without parameters, in lower case; empty if nobody said.
  package var contentType: String
  /// What `Retry-After` says, as it was written.
  package var retryAfter: String?
  /// What `Date` says, as it was written: `Retry-After` may be a date by the same clock.
  package var date: String?

  /// A head as a transport read it.
  package init(
    status: Int, contentType: String = "", retryAfter: String? = nil, date: String? = nil
  ) {
    self.status = status
    let kind = contentType.split(separator: ";").first ?? ""
    self.contentType = kind.trimmingSpaces().lowercased()
    self.retryAfter = retryAfter
    self.date = date
  }
}

/// A whole answer.
package struct HTTPResponse: Hashable, Sendable {
  /// How it begins.
  package var head: HTTPHead
  /// The bytes after the head, uncompressed.
  package var body: [UInt8]

  /// An answer.
  package init(head: HTTPHead, body: [UInt8] = []) {
    self.head = head
    self.body = body
  }

  /// The body of an answer that says yes; anything else is thrown as `TransportError.refused`.
  package func success() throws(TransportError) -> [UInt8] {
    guard !(200..<300).contains(head.status) else { return body }
    throw refusal
  }

  /// What a refusal says.
  package var refusal: TransportError {
    .refused(
      status: head.status,
      problem: head.contentType == "application/problem+json"
        ? ProblemDocument(body)?.slug : nil,
      retryAfterSeconds: RetryAfter.seconds(head))
  }
}

/// An answer whose body is still coming.
package struct HTTPStream: Sendable {
  /// How it begins.
  package var head: HTTPHead
  /// The body in pieces.
  ///
  /// It ends when the server ends it, and throws a `TransportError` when something else does.
  /// Letting go of it ends the exchange.
  package var pieces: AsyncThrowingStream<[UInt8], any Error>

  /// An answer whose body is still coming.
  package init(head: HTTPHead, pieces: AsyncThrowingStream<[UInt8], any Error>) {
    self.head = head
    self.pieces = pieces
  }
}

extension StringProtocol {
  /// The text without the spaces and tabs around it, as HTTP trims field values.
  func trimmingSpaces() -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    return String(
      self.drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
