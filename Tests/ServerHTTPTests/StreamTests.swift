import HTTPTypes
import HouseholdModel
import HouseholdWire
import Hummingbird
import HummingbirdTesting
import NIOCore
import ServerHTTP
import Testing

/// Streams end when a device is revoked or the server goes down, so each of these reads one to its end.
@Suite struct StreamTests {
  @Test func newsRideAlongAndARevokedDeviceIsCutOff() async throws {
    let test = try TestHousehold()
    try await test.application.test(.router) { client in
      try await test.start(client)
      try await test.admit(2, client)
      async let stream = client.execute(
        uri: "/v1/stream", method: .get, headers: test.headers(2))
      try await waitUntil { test.parts.server.isWaitedFor }
      _ = try await client.execute(
        uri: "/v1/sync", method: .post, headers: test.headers(1),
        body: ByteBuffer(bytes: Wire.encode(test.request(changes: 1))))
      _ = try await client.execute(
        uri: "/v1/devices/000000000000012e", method: .delete, headers: test.headers(1))
      let text = try await stream.text
      #expect(text.hasPrefix("event: hello\nid: "))
      #expect(text.hasSuffix("event: revoked\ndata: {}\n\n"))
      #expect(test.parts.server.isWaitedFor == false)
    }
  }

  @Test func aSilentStreamSaysEveryTwentySecondsThatItIsThere() async throws {
    let clock = HurriedClock(sleeps: 3)
    let test = try TestHousehold(clock: clock)
    try await test.application.test(.router) { client in
      try await test.start(client)
      async let stream = client.execute(
        uri: "/v1/stream", method: .get, headers: test.headers(1))
      try await waitUntil { clock.now.offset == .seconds(60) && test.parts.server.isWaitedFor }
      test.parts.server.goDown()
      #expect(try await stream.text.contains(": still here\n\n"))
      #expect(StreamLimits.heartbeat == .seconds(20))
    }
  }

  @Test func theServerGoingDownEndsStreams() async throws {
    let test = try TestHousehold()
    try await test.application.test(.router) { client in
      try await test.start(client)
      async let stream = client.execute(
        uri: "/v1/stream", method: .get, headers: test.headers(1))
      try await waitUntil { test.parts.server.isWaitedFor }
      test.parts.server.goDown()
      #expect(try await stream.status == .ok)
      let ready = try await client.execute(uri: "/readyz", method: .get)
      #expect(ready.status == .serviceUnavailable)
    }
  }

  @Test func aDeviceHoldsOnlySoManyStreams() async throws {
    let test = try TestHousehold()
    try await test.application.test(.router) { client in
      try await test.start(client)
      try await withThrowingTaskGroup(of: HTTPResponse.Status.self) { group in
        for _ in 0..<StreamLimits.streamsPerDevice {
          group.addTask {
            try await client.execute(
              uri: "/v1/stream", method: .get, headers: test.headers(1)
            ).status
          }
        }
        try await waitUntil {
          test.parts.server.waitingRequests == StreamLimits.streamsPerDevice
        }
        let over = try await client.execute(
          uri: "/v1/stream", method: .get, headers: test.headers(1))
        #expect(over.status == .tooManyRequests)
        test.parts.server.goDown()
        for try await status in group { #expect(status == .ok) }
      }
    }
  }
}
