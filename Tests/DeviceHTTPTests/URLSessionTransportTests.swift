import DeviceHTTP
import Foundation
import Testing

/// What the one delegate makes of servers that misbehave, over real sockets.
@Suite(.timeLimit(.minutes(1))) struct URLSessionTransportTests {
  private let ok = "HTTP/1.1 200 OK\r\nContent-Type: application/protobuf\r\n"

  @Test func bringsBackStatusHeadersAndBody() async throws {
    let server = try LoopbackServer([.send(ok + "Content-Length: 5\r\n\r\nhello")])
    let transport = URLSessionTransport(server: try server.url)
    let answer = try await transport.send(
      HTTPRequest(.post, "v1/sync", token: [0xAB, 0x01], body: [1, 2, 3]))
    #expect(answer.head.contentType == "application/protobuf")
    #expect(try answer.success() == Array("hello".utf8))
    let head = try #require(server.requests.first)
    #expect(head.hasPrefix("POST /v1/sync HTTP/1.1\r\n"))
    #expect(head.contains("Authorization: Bearer ab01\r\n"))
    #expect(head.contains("Content-Type: application/protobuf\r\n"))
    #expect(!head.contains("Cookie"))
  }

  @Test func aBodyInSlowPiecesArrivesWhole() async throws {
    let server = try LoopbackServer([
      .send(ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n"), .wait,
      .send("3\r\nllo\r\n0\r\n\r\n"),
    ])
    let transport = URLSessionTransport(server: try server.url)
    async let answer = transport.send(HTTPRequest(.get, "v1/devices"))
    server.proceed()
    #expect(try await answer.body == Array("hello".utf8))
  }

  @Test func aConnectionDroppedInMidBodyIsNoAnswer() async throws {
    let server = try LoopbackServer([.send(ok + "Content-Length: 50\r\n\r\nhalf")])
    let transport = URLSessionTransport(server: try server.url)
    await #expect(throws: TransportError.offline) {
      try await transport.send(HTTPRequest(.get, "v1/devices"))
    }
  }

  @Test func aServerThatIsBusySaysForHowLong() async throws {
    let problem = #"{"type":"https://larder.example/problems/busy","detail":"never shown"}"#
    let server = try LoopbackServer([
      .send(
        "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 7\r\n"
          + "Content-Type: application/problem+json; charset=utf-8\r\n"
          + "Content-Length: \(problem.utf8.count)\r\n\r\n\(problem)")
    ])
    let transport = URLSessionTransport(server: try server.url)
    let answer = try await transport.send(HTTPRequest(.get, "v1/devices"))
    #expect(
      throws: TransportError.refused(status: 503, problem: "busy", retryAfterSeconds: 7)
    ) { try answer.success() }
  }

  @Test func aRedirectIsAnAnswer() async throws {
    let server = try LoopbackServer([
      .send("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n")
    ])
    let transport = URLSessionTransport(server: try server.url)
    #expect(try await transport.send(HTTPRequest(.get, "v1/devices")).head.status == 302)
    #expect(server.requests.count == 1)
  }

  @Test(arguments: [(6, true), (5, true), (4, false)])
  func anAnswerHasALimit(limit: Int, fits: Bool) async throws {
    let server = try LoopbackServer([.send(ok + "Content-Length: 5\r\n\r\nhello")])
    let transport = URLSessionTransport(server: try server.url, maximumResponseBytes: limit)
    if fits {
      #expect(try await transport.send(HTTPRequest(.get, "v1/devices")).body.count == 5)
    } else {
      await #expect(throws: TransportError.tooLarge) {
        try await transport.send(HTTPRequest(.get, "v1/devices"))
      }
    }
  }

  @Test func aSilentServerTimesOut() async throws {
    let server = try LoopbackServer([.wait])
    let transport = URLSessionTransport(server: try server.url)
    await #expect(throws: TransportError.timedOut) {
      try await transport.send(HTTPRequest(.get, "v1/devices", timeoutSeconds: 1))
    }
    server.proceed()
  }

  @Test func nobodyThereIsOffline() async throws {
    let url = try #require(URL(string: "http://127.0.0.1:1"))
    await #expect(throws: TransportError.offline) {
      try await URLSessionTransport(server: url).send(HTTPRequest(.get, "v1/devices"))
    }
  }

  @Test func cancellingEndsAnExchangeThatHangs() async throws {
    let server = try LoopbackServer([.wait])
    let transport = URLSessionTransport(server: try server.url)
    let exchange = Task { try await transport.send(HTTPRequest(.get, "v1/devices")) }
    exchange.cancel()
    await #expect(throws: TransportError.cancelled) { try await exchange.value }
    server.proceed()
  }

  @Test func closingEndsAnExchangeThatHangs() async throws {
    let server = try LoopbackServer([.send(ok), .wait])
    let transport = URLSessionTransport(server: try server.url)
    let exchange = Task { try await transport.send(HTTPRequest(.get, "v1/devices")) }
    while server.requests.isEmpty { await Task.yield() }
    transport.close()
    await #expect(throws: TransportError.cancelled) { try await exchange.value }
    await #expect(throws: TransportError.cancelled) {
      try await transport.send(HTTPRequest(.get, "v1/devices"))
    }
    server.proceed()
  }

  @Test func aStreamGivesItsHeadAtOnceAndItsPiecesAsTheyCome() async throws {
    let server = try LoopbackServer([
      .send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\nfirst"), .wait,
      .send("second"), .wait,
    ])
    let transport = URLSessionTransport(server: try server.url)
    let stream = try await transport.open(
      HTTPRequest(.get, "v1/stream", accept: "text/event-stream", lastEventID: "41"))
    #expect(stream.head.contentType == "text/event-stream")
    var pieces = stream.pieces.makeAsyncIterator()
    #expect(try await pieces.next() == Array("first".utf8))
    server.proceed()
    #expect(try await pieces.next() == Array("second".utf8))
    server.proceed()
    #expect(try await pieces.next() == nil)
    #expect(server.requests.first?.lowercased().contains("last-event-id: 41\r\n") == true)
  }
}
