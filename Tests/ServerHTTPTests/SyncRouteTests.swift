import BoundedInflate
import HTTPTypes
import HouseholdModel
import HouseholdWire
import Hummingbird
import HummingbirdTesting
import NIOCore
import ServerHTTP
import ServerStorage
import Testing

@Suite struct SyncRouteTests {
  @Test func protobufAndJSONGetTheSameAnswer() async throws {
    let test = try TestHousehold()
    try await test.application.test(.router) { client in
      try await test.start(client)
      let request = test.request(changes: 2)
      let protobuf = try await client.execute(
        uri: "/v1/sync", method: .post, headers: test.headers(1),
        body: ByteBuffer(bytes: Wire.encode(request)))
      let json = try await client.execute(
        uri: "/v1/sync", method: .post, headers: test.headers(1, "application/json"),
        body: ByteBuffer(bytes: JSONWire.encode(request)))
      #expect(protobuf.status == .ok)
      #expect(json.headers[.contentType] == "application/json")
      let first = try Wire.syncAnswer(protobuf.bytes, to: request)
      #expect(try JSONWire.syncAnswer(json.bytes) == first)
      #expect(first.spaces[0].replicas[0].receipts.map(\.verdict) == [.applied, .applied])
    }
  }

  @Test func gzipIsUnderstoodBothWays() async throws {
    let test = try TestHousehold()
    try await test.application.test(.router) { client in
      try await test.start(client)
      let request = test.request(changes: 200)
      var headers = test.headers(1)
      headers[.contentEncoding] = "gzip"
      headers[.acceptEncoding] = "gzip"
      let response = try await client.execute(
        uri: "/v1/sync", method: .post, headers: headers,
        body: ByteBuffer(bytes: Gzip.compress(Wire.encode(request))))
      #expect(response.status == .ok)
      #expect(response.headers[.contentEncoding] == "gzip")
      var inflate = Inflate(maximumBytes: 1 << 20, maximumRatio: 100)
      let plain = try inflate.consume(response.bytes)
      #expect(try Wire.syncAnswer(plain, to: request).spaces[0].head >= 200)
    }
  }

  /// Bodies that are no request, each with the status that says what to change.
  @Test func whatIsNoRequestGetsAProblem() async throws {
    let test = try TestHousehold()
    let big = [UInt8](repeating: 0, count: SyncLimits.requestBytes + 1)
    var gzip = test.headers(1)
    gzip[.contentEncoding] = "gzip"
    var brotli = test.headers(1)
    brotli[.contentEncoding] = "br"
    let cases: [(HTTPFields, [UInt8], HTTPResponse.Status, String)] = [
      (test.headers(1), [0xFF, 0xFF, 0xFF], .badRequest, "malformed"),
      (test.headers(1, "application/json"), Array("{".utf8), .badRequest, "malformed"),
      (test.headers(1, "text/plain"), [], .unsupportedMediaType, "media-type"),
      (test.headers(1), big, .contentTooLarge, "too-large"),
      (gzip, [1, 2, 3], .badRequest, "malformed"),
      (gzip, Gzip.compress(big), .contentTooLarge, "too-large"),
      (brotli, [], .unsupportedMediaType, "media-type"),
      (test.headers(9), [], .unauthorized, "token-unknown"),
      ([:], [], .unauthorized, "token-unknown"),
    ]
    try await test.application.test(.router) { client in
      try await test.start(client)
      for (headers, body, status, slug) in cases {
        let response = try await client.execute(
          uri: "/v1/sync", method: .post, headers: headers, body: ByteBuffer(bytes: body))
        #expect(response.status == status, "\(slug)")
        #expect(response.headers[.contentType] == "application/problem+json")
        #expect(response.text.contains("\"type\":\"https://larder.example/problems/\(slug)\""))
      }
    }
  }

  /// The same batch three times, in pieces out of order, from cursors that are not ours: never a 5xx, one state.
  @Test func anythingRepeatedOrFromNowhereChangesNothing() async throws {
    let test = try TestHousehold()
    try await test.application.test(.router) { client in
      try await test.start(client)
      let whole = test.request(changes: 6)
      var late = whole
      late.spaces[0].replicas[0].first = 4
      late.spaces[0].replicas[0].changes.removeFirst(3)
      let cursors: [Cursor?] = [
        nil, Cursor(bytes: []), Cursor(bytes: [1, 2, 3]),
        Cursor(bytes: [UInt8](repeating: 0xFF, count: 16)),
        Cursor(bytes: [UInt8](repeating: 0, count: 12) + [0x7F]),
      ]
      for request in [late, whole, late, whole, whole] {
        for cursor in cursors {
          var request = request
          request.spaces[0].cursor = cursor
          let response = try await client.execute(
            uri: "/v1/sync", method: .post, headers: test.headers(1),
            body: ByteBuffer(bytes: Wire.encode(request)))
          #expect(response.status.code < 500)
        }
      }
      let facts = try test.storage.read { tx in
        try tx.space(test.household).map { try tx.aliveFacts(in: $0.key) } ?? []
      }
      #expect(facts.filter { $0.field == .label }.count == 6)
    }
  }

  @Test func aLongPollAnswersAsSoonAsSomebodyElseWrites() async throws {
    let test = try TestHousehold()
    try await test.application.test(.router) { client in
      try await test.start(client)
      try await test.admit(2, client)
      let first = test.request(replica: 0xAA)
      let standing = try Wire.syncAnswer(
        try await client.execute(
          uri: "/v1/sync", method: .post, headers: test.headers(2),
          body: ByteBuffer(bytes: Wire.encode(first))
        ).bytes, to: first)
      guard case .reset(let reset) = standing.spaces[0].news else {
        Issue.record("a new phone gets the whole state")
        return
      }
      let poll = test.request(number: 2, replica: 0xAA, cursor: reset.target, wait: 50)
      async let polled = client.execute(
        uri: "/v1/sync", method: .post, headers: test.headers(2),
        body: ByteBuffer(bytes: Wire.encode(poll)))
      try await waitUntil { test.parts.server.isWaitedFor }
      _ = try await client.execute(
        uri: "/v1/sync", method: .post, headers: test.headers(1),
        body: ByteBuffer(bytes: Wire.encode(test.request(changes: 1))))
      let answer = try Wire.syncAnswer(try await polled.bytes, to: poll)
      guard case .page(let page) = answer.spaces[0].news else {
        Issue.record("a phone with a cursor gets a page")
        return
      }
      #expect(page.born.map(\.field) == [.label])
    }
  }

  @Test func aLongPollWithNothingToTellEndsWhenItsTimeIsOver() async throws {
    let clock = HurriedClock(sleeps: 1)
    let test = try TestHousehold(clock: clock)
    try await test.application.test(.router) { client in
      try await test.start(client)
      func sync(_ request: SyncRequest) async throws -> SyncAnswer {
        let response = try await client.execute(
          uri: "/v1/sync", method: .post, headers: test.headers(1),
          body: ByteBuffer(bytes: Wire.encode(request)))
        return try Wire.syncAnswer(response.bytes, to: request)
      }
      guard case .reset(let whole) = try await sync(test.request()).spaces[0].news else {
        Issue.record("a new phone gets the whole state")
        return
      }
      let poll = test.request(number: 2, cursor: whole.target, wait: SyncLimits.waitSeconds + 1)
      guard case .page(let page) = try await sync(poll).spaces[0].news else {
        Issue.record("a phone with a cursor gets a page")
        return
      }
      #expect(page.from == page.to)
      #expect(
        clock.now.offset == .seconds(Int(SyncLimits.waitSeconds)), "never longer than the limit")
    }
  }

  @Test func healthAndMetricsAnswer() async throws {
    let test = try TestHousehold()
    try await test.application.test(.router) { client in
      try await test.start(client)
      _ = try await client.execute(
        uri: "/v1/sync", method: .post, headers: test.headers(1),
        body: ByteBuffer(bytes: Wire.encode(test.request(changes: 3))))
      #expect(try await client.execute(uri: "/livez", method: .get).status == .ok)
      #expect(try await client.execute(uri: "/readyz", method: .get).status == .ok)
      let metrics = try await client.execute(uri: "/metrics", method: .get)
      #expect(metrics.text.contains("larder_changes_total{verdict=\"applied\"} 3"))
      #expect(try await client.execute(uri: "/nowhere", method: .get).status == .notFound)
    }
  }
}

/// Looks again and again, for ten seconds at most, until something that another task does has happened.
func waitUntil(_ isTrue: () -> Bool) async throws {
  for _ in 0..<1000 {
    if isTrue() { return }
    try await ContinuousClock().sleep(for: .milliseconds(10))
  }
  Issue.record("it did not happen within ten seconds")
}
