package import HummingbirdCore
import NIOCore

extension ConnectionLimits {
  /// An HTTP/1.1 server that keeps these limits.
  ///
  /// The idle clock is Hummingbird's own: it runs from the end of an answer and does nothing while
  /// a request is being answered. The others are `HeaderDeadlineHandler`'s.
  ///
  /// - Parameter cut: Told of each connection closed because its head (`true`) or the rest of its
  ///   request (`false`) took too long, on any thread.
  /// - Returns: What an `Application` takes as its `server`.
  package func server(
    cut: @escaping @Sendable (_ wasHead: Bool) -> Void = { _ in }
  ) -> HTTPServerBuilder {
    .http1(configuration: configuration(cut: cut))
  }

  /// The same as Hummingbird's settings, for a server over TLS.
  package func configuration(
    cut: @escaping @Sendable (_ wasHead: Bool) -> Void = { _ in }
  ) -> HTTP1Channel.Configuration {
    HTTP1Channel.Configuration(
      additionalChannelHandlers: [HeaderDeadlineHandler(limits: self) { cut($0 == .head) }],
      idleTimeout: TimeAmount(idle),
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: headerFieldBytes,
        maxHeaderListSize: headerBytes,
        maxHeaderFieldCount: headerFields))
  }
}
