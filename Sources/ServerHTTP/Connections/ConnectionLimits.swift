/// What one connection may cost, each limit with its reason.
///
/// Three clocks watch a connection, and never two of them the same thing:
///
/// | the server waits for | clock | starts |
/// |---|---|---|
/// | the head of a request | `head` | with the connection, later with the first byte of the head |
/// | the rest of that request | `body` | with the end of the head |
/// | the next request | `idle` | with the end of an answer |
///
/// No clock runs while the phone has said all it has to say and waits for an answer. So a long poll
/// and a stream, whose answer goes on for hours, are never cut by these limits; they end by
/// `wait_seconds` and by what revokes them. `HeaderDeadlineTests` shows it.
package struct ConnectionLimits: Hashable, Sendable {
  /// How long a request's head may take.
  ///
  /// A phone sends its head in one packet, so even a lossy network needs only a few
  /// retransmissions; who needs longer holds a connection on purpose.
  package var head: Duration = .seconds(10)

  /// How long the rest of a request may take.
  ///
  /// 100 KB, thousands of offline edits, take 80 s on the slowest network that still works
  /// (10 kbit/s). It also ends bodies that never end.
  package var body: Duration = .seconds(120)

  /// How long a connection may wait unused for its next request.
  ///
  /// Phones sync in bursts, and a new TLS handshake costs them more than a minute of an open socket
  /// costs us.
  package var idle: Duration = .seconds(60)

  /// The most bytes of one header field.
  ///
  /// Our longest is a bearer token of some 50 letters; the rest is what proxies add.
  package var headerFieldBytes = 8 * 1024

  /// The most bytes of all header fields together, which are memory held before anybody is known.
  package var headerBytes = 16 * 1024

  /// The most header fields.
  ///
  /// `URLSession` sends about ten and a proxy adds five.
  package var headerFields = 64

  /// The limits that an operator gets without asking.
  package init() {}
}
