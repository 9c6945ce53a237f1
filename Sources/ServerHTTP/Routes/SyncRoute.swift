internal import BoundedInflate
internal import HTTPTypes
internal import HouseholdModel
internal import HouseholdWire
internal import Hummingbird
internal import NIOCore
internal import ServerStorage
internal import ServerSync

/// `POST /v1/sync`: merge what the phone sends, answer what it lacks; wait for news if it asks to.
struct SyncRoute {
  let server: HouseholdServer
  let clock: any Clock<Duration>

  func handle(_ request: Request, _ context: MemberContext) async throws -> Response {
    let bodyFormat = try MessageFormat.ofBody(request)
    let bytes = try await request.bytes(upTo: SyncLimits.requestBytes)
    let spaces = try await server.spaces(of: context.caller)
    let message = try decode(bytes, as: bodyFormat, knowing: spaces)
    let answer = try await answer(message, for: context.caller)
    let format = MessageFormat.ofAnswer(request, body: bodyFormat)
    let encoded = encode(answer, to: message, as: format)
    return format.response(encoded).compressed(for: request, bytes: encoded)
  }

  /// Answers at once if there is anything to tell, else when there is, or when the wait is over.
  ///
  /// Asking again with the same request is harmless: what it pushed is a duplicate by then.
  private func answer(_ request: SyncRequest, for caller: Caller) async throws -> SyncAnswer {
    let wait = min(request.waitSeconds, SyncLimits.waitSeconds)
    guard wait > 0 else { return try await server.sync(request, from: caller).answer }
    let subscription = server.board.subscribe(
      to: request.spaces.map(\.space), for: caller.device)
    defer { server.board.cancel(subscription) }
    let first = try await server.sync(request, from: caller)
    if first.hasNews { return first.answer }
    await withTimer(Duration.seconds(Int(wait)), subscription) {
      for await _ in subscription.signals { break }
    }
    return try await server.sync(request, from: caller).answer
  }

  private func withTimer(
    _ duration: Duration, _ subscription: NewsBoard.Subscription,
    _ body: @Sendable () async -> Void
  ) async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        // A cancelled sleep means that there was news: then nobody needs the tick.
        do { try await clock.sleep(for: duration) } catch { return }
        subscription.tick()
      }
      await body()
      group.cancelAll()
    }
  }

  private func decode(
    _ bytes: [UInt8], as format: MessageFormat, knowing spaces: [SpaceID]
  ) throws -> SyncRequest {
    do {
      switch format {
      case .protobuf: return try Wire.syncRequest(bytes, knowing: spaces)
      case .json: return try JSONWire.syncRequest(bytes)
      }
    } catch { throw Problem.malformed("\(error)") }
  }

  private func encode(_ answer: SyncAnswer, to request: SyncRequest, as format: MessageFormat)
    -> [UInt8]
  {
    switch format {
    case .protobuf: Wire.encode(answer, to: request)
    case .json: JSONWire.encode(answer)
    }
  }
}

extension Response {
  /// The answer, as gzip if the client takes it and it is worth the time.
  func compressed(for request: Request, bytes: [UInt8]) -> Response {
    guard bytes.count > BodyLimits.gzipAbove,
      request.headers[.acceptEncoding]?.contains("gzip") == true
    else { return self }
    var response = self
    response.headers[.contentEncoding] = "gzip"
    response.body = ResponseBody(byteBuffer: ByteBuffer(bytes: Gzip.compress(bytes, level: 6)))
    return response
  }
}
