internal import HTTPTypes
internal import HouseholdModel
internal import HouseholdWire
internal import Hummingbird
internal import NIOCore
internal import ServerStorage
internal import ServerSync

/// `GET /v1/stream`: Server-Sent Events that say "there is something new", small news riding along.
///
/// `id:` is one opaque token for all of the member's spaces; `Last-Event-ID` resumes from it. Frames never
/// carry the only copy of anything, so whatever goes wrong here costs a phone one `POST /v1/sync`.
struct StreamRoute {
  let server: HouseholdServer
  let clock: any Clock<Duration>

  func handle(_ request: Request, _ context: MemberContext) async throws -> Response {
    let caller = context.caller
    guard server.board.count(for: caller.device) < StreamLimits.streamsPerDevice else {
      throw Problem.tooManyRequests(retryAfterSeconds: 5)
    }
    let resume = request.headers.lastEventID.flatMap { StreamToken(text: $0) }
    let start = try await server.storage.look { try server.rules.heads(for: caller, in: $0) }
    let positions = StreamPositions(heads: start, resuming: resume)
    return Response(
      status: .ok,
      headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
      body: ResponseBody { writer in
        let subscription = server.board.subscribe(to: start.map(\.space), for: caller.device)
        defer { server.board.cancel(subscription) }
        try await run(caller, positions, subscription, &writer)
        try await writer.finish(nil)
      })
  }

  @concurrent
  private func run(
    _ caller: Caller, _ start: StreamPositions, _ subscription: NewsBoard.Subscription,
    _ writer: inout any ResponseBodyWriter
  ) async throws {
    var positions = start
    try await writer.write(ByteBuffer(string: positions.hello))
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        while true {
          try await clock.sleep(for: StreamLimits.heartbeat)
          subscription.tick()
        }
      }
      defer { group.cancelAll() }
      subscription.tick()  // Whatever happened between the resume token and now is told at once.
      for await signal in subscription.signals {
        guard signal != .closing else { return }
        let (news, moved) = try await news(for: caller, from: positions)
        positions = moved
        switch news {
        case .revoked: return try await writer.write(ByteBuffer(string: StreamEvent.revoked))
        case .spacesChanged: return  // The phone comes back and subscribes to what it may see now.
        case .events(let text):
          try await writer.write(ByteBuffer(string: text.isEmpty ? StreamEvent.heartbeat : text))
        }
      }
    }
  }

  private enum News {
    case revoked
    case spacesChanged
    case events(String)
  }

  /// Reads what is new, and whether the caller may still read it, in one transaction.
  private func news(
    for caller: Caller, from positions: StreamPositions
  ) async throws -> (News, StreamPositions) {
    try await server.storage.look { tx in
      let heads: [SpaceHead]
      do { heads = try server.rules.heads(for: caller, in: tx) } catch is AccountError {
        return (.revoked, positions)
      }
      var moved = positions
      guard heads.map(\.space) == moved.spaces else { return (.spacesChanged, positions) }
      var text = ""
      for head in heads {
        guard let from = moved[head.space], from != head.cursor else { continue }
        guard
          let frame = try server.rules.frame(of: head.space, from: from, for: caller, in: tx)
        else { continue }
        moved[head.space] = frame.page?.to ?? head.cursor
        text += StreamEvent.frame(frame, id: moved.token)
      }
      return (.events(text), moved)
    }
  }
}

/// Limits of live streams.
package enum StreamLimits {
  /// Keeps proxies, which hang up after 30 to 60 silent seconds, awake.
  package static let heartbeat = Duration.seconds(20)
  /// Live streams and long polls of one device: an app, its widget and one that is just going away.
  package static let streamsPerDevice = 4
  /// Bytes of the largest frame that rides along; more is fetched by `POST /v1/sync`.
  package static let frameBytes = 16 * 1024
}

extension HTTPFields {
  /// Where a stream goes on; nil if it begins.
  var lastEventID: String? { HTTPField.Name("Last-Event-ID").flatMap { self[$0] } }
}
