import Foundation
import Synchronization
package import HouseholdModel
import HouseholdWire

/// What a live stream brings.
package enum StreamNews: Hashable, Sendable {
  /// The server has taken the stream up.
  case hello
  /// There is something new in a space, perhaps with the news itself.
  case frame(Frame)
  /// This device may not listen any more. The stream ends.
  case revoked
}

/// Listens to `GET /v1/stream`.
///
/// It never reconnects: whoever runs it decides when.
package struct StreamClient: Sendable {
  private let transport: any HTTPTransport
  private let sleep: @Sendable (Duration) async throws -> Void

  /// A listener over `transport` that waits with `sleep`.
  package init(
    transport: any HTTPTransport, sleep: @escaping @Sendable (Duration) async throws -> Void
  ) {
    self.transport = transport
    self.sleep = sleep
  }

  /// Listens until the server ends the stream, and hands each piece of news and the id after which a new
  /// stream goes on to `receive`.
  ///
  /// A stream without a byte for `HTTPLimits.silenceSeconds` is dead, even if TCP does not know yet: then it
  /// throws `TransportError.timedOut`, at most one look of the watchdog later.
  package func listen(
    token: [UInt8], after lastEventID: String?,
    receive: @escaping @Sendable (StreamNews, _ lastEventID: String) async throws -> Void
  ) async throws {
    let heard = Heard()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await read(token: token, after: lastEventID, heard: heard, receive: receive)
      }
      group.addTask { try await watch(heard) }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func read(
    token: [UInt8], after lastEventID: String?, heard: Heard,
    receive: @Sendable (StreamNews, String) async throws -> Void
  ) async throws {
    let stream = try await transport.open(
      HTTPRequest(
        .get, "v1/stream", token: token, accept: "text/event-stream",
        timeoutSeconds: HTTPLimits.silenceSeconds, lastEventID: lastEventID))
    heard.note()
    guard (200..<300).contains(stream.head.status) else {
      throw await StreamClient.refusal(stream)
    }
    guard stream.head.contentType == "text/event-stream" else { throw TransportError.unreadable }
    var parser = EventStreamParser(lastEventID: lastEventID ?? "")
    for try await piece in stream.pieces {
      heard.note()
      let events: [EventStreamParser.Event]
      do { events = try parser.receive(piece) } catch { throw TransportError.tooLarge }
      for event in events {
        guard let news = try StreamClient.news(event) else { continue }
        try await receive(news, event.lastEventID)
      }
    }
    try Task.checkCancellation()
  }

  private static func refusal(_ stream: HTTPStream) async -> TransportError {
    var body: [UInt8] = []
    do {
      for try await piece in stream.pieces {
        body += piece
        if body.count > HTTPLimits.problemBytes { break }
      }
    } catch {
      // The status has said no already; a problem document cut short only takes the reason away.
    }
    return HTTPResponse(head: stream.head, body: body).refusal
  }

  /// Reads one event; nil for kinds of a newer version, which say nothing that asking would not.
  private static func news(_ event: EventStreamParser.Event) throws(TransportError) -> StreamNews? {
    switch event.type {
    case "hello": return .hello
    case "revoked": return .revoked
    case "frame":
      guard let bytes = Data(base64Encoded: event.data) else { throw .unreadable }
      do { return .frame(try Wire.frame([UInt8](bytes))) } catch { throw .unreadable }
    default: return nil
    }
  }

  /// Looks every few seconds whether anything came since it looked last.
  ///
  /// So it needs to know no clock, and a clock that jumps cannot end a stream.
  private func watch(_ heard: Heard) async throws {
    var silentLooks = 0
    while silentLooks < StreamClient.silentLooks {
      try await sleep(StreamClient.pauseBetweenLooks)
      silentLooks = heard.take() ? 0 : silentLooks + 1
    }
    throw TransportError.timedOut
  }

  /// How many looks in a row must find silence, and the pause between two: together the silence allowed.
  static let silentLooks = 3
  static let pauseBetweenLooks = Duration.seconds(HTTPLimits.silenceSeconds / silentLooks)
}

/// Whether a byte has come since somebody looked.
private final class Heard: Sendable {
  private let flag = Mutex(false)

  func note() { flag.withLock { $0 = true } }

  func take() -> Bool {
    flag.withLock { flag in
      defer { flag = false }
      return flag
    }
  }
}
