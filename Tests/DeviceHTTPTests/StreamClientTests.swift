import DeviceHTTP
import Foundation
import HouseholdModel
import HouseholdWire
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1))) struct StreamClientTests {
  /// A transport whose stream is given.
  private struct Given: HTTPTransport {
    let head: HTTPHead
    let pieces: AsyncThrowingStream<[UInt8], any Error>

    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
      throw .offline
    }
    func open(_ request: HTTPRequest) async throws(TransportError) -> HTTPStream {
      HTTPStream(head: head, pieces: pieces)
    }
    func close() {}
  }

  private let forever: @Sendable (Duration) async throws -> Void = { _ in
    try await Task.sleep(for: .seconds(3600))
  }

  private func listen(
    to text: String, head: HTTPHead = HTTPHead(status: 200, contentType: "text/event-stream")
  ) async throws -> [StreamNews] {
    let (pieces, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
    for byte in text.utf8 { continuation.yield([byte]) }
    continuation.finish()
    let news = Mutex<[StreamNews]>([])
    let client = StreamClient(transport: Given(head: head, pieces: pieces), sleep: forever)
    try await client.listen(token: [], after: nil) { piece, _ in news.withLock { $0.append(piece) }
    }
    return news.withLock { $0 }
  }

  @Test func framesComeThroughAndUnknownEventsDoNot() async throws {
    let frame = Frame(space: SpaceID(rawValue: 5), term: ReplicaID(rawValue: 7), page: nil)
    let data = Data(Wire.encode(frame)).base64EncodedString()
    let news = try await listen(
      to: "event: hello\ndata: 1\n\n: awake\n\nevent: dance\ndata: 1\n\n"
        + "id: x\nevent: frame\ndata: \(data)\n\nevent: revoked\ndata: 1\n\n")
    #expect(news == [.hello, .frame(frame), .revoked])
  }

  @Test(arguments: ["event: frame\ndata: %%%\n\n", "event: frame\ndata: /////w==\n\n"])
  func aFrameThatCannotBeReadEndsTheStream(text: String) async {
    await #expect(throws: TransportError.unreadable) { try await listen(to: text) }
  }

  @Test func aRefusalSaysWhy() async {
    let head = HTTPHead(status: 401, contentType: "application/problem+json")
    await #expect(
      throws: TransportError.refused(
        status: 401, problem: "device-revoked", retryAfterSeconds: nil)
    ) {
      try await listen(
        to: #"{"type":"https://larder.example/problems/device-revoked"}"#, head: head)
    }
  }

  @Test func anythingButEventsIsNoStream() async {
    await #expect(throws: TransportError.unreadable) {
      try await listen(to: "<html>", head: HTTPHead(status: 200, contentType: "text/html"))
    }
  }

  /// The watchdog looks three times; a byte between two looks starts the count anew.
  @Test func aSilentStreamIsGivenUpAfterThreeLooks() async throws {
    let (pieces, continuation) = AsyncThrowingStream<[UInt8], any Error>.makeStream()
    let looks = Mutex(0)
    let client = StreamClient(
      transport: Given(
        head: HTTPHead(status: 200, contentType: "text/event-stream"), pieces: pieces),
      sleep: { pause in
        #expect(pause == .seconds(15))
        let count = looks.withLock { looks in
          looks += 1
          return looks
        }
        // Enough turns for the reader to have heard what was sent before this look.
        for _ in 0..<200 { await Task.yield() }
        if count == 2 { continuation.yield(Array(": awake\n".utf8)) }
        for _ in 0..<200 { await Task.yield() }
      })
    await #expect(throws: TransportError.timedOut) {
      try await client.listen(token: [], after: nil) { _, _ in }
    }
    #expect(looks.withLock { $0 } >= 5)
  }
}
