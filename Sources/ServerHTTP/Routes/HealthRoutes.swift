internal import HTTPTypes
internal import Hummingbird
internal import NIOCore
internal import ServerStorage

/// What an operator's machinery asks: alive, ready, and the figures.
struct HealthRoutes {
  let parts: ServerParts

  /// The process answers.
  func live(_ request: Request, _ context: VisitorContext) -> Response { text("ok\n") }

  /// The storage answers too, and the server is not going down.
  func ready(_ request: Request, _ context: VisitorContext) async throws -> Response {
    guard !parts.server.board.isClosing else { throw Problem.shuttingDown }
    try await parts.server.probe()
    return text("ready\n")
  }

  /// The figures, in Prometheus' text format 0.0.4.
  func metrics(_ request: Request, _ context: VisitorContext) -> Response {
    parts.server.instruments.waiting(parts.server.board.count)
    var response = text(parts.metrics.render())
    response.headers[.contentType] = "text/plain; version=0.0.4; charset=utf-8"
    return response
  }

  private func text(_ text: String) -> Response {
    Response(
      status: .ok, headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
