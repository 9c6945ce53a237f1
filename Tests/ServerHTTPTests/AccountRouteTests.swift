import HTTPTypes
import HouseholdModel
import HouseholdWire
import Hummingbird
import HummingbirdTesting
import NIOCore
import ServerHTTP
import Testing

@Suite struct AccountRouteTests {
  @Test func startingAndJoiningMayBeRepeatedAfterALostAnswer() async throws {
    let test = try TestHousehold()
    try await test.application.test(.router) { client in
      try await test.start(client)
      try await test.start(client)
      try await test.admit(2, client)
      try await test.admit(2, client)
      let devices = try await client.execute(
        uri: "/v1/devices", method: .get, headers: test.headers(2))
      #expect(devices.text.contains("\"device\":\"000000000000012e\""))
    }
  }

  @Test func anInviteWorksOnceAndAWrongCodeNever() async throws {
    let test = try TestHousehold()
    try await test.application.test(.router) { client in
      try await test.start(client)
      try await test.admit(2, client)
      let used = JoinHousehold(
        code: [UInt8](repeating: 2, count: 16), newcomer: test.newcomer(3))
      let unknown = JoinHousehold(
        code: [UInt8](repeating: 9, count: 16), newcomer: test.newcomer(3))
      for (join, status) in [(used, HTTPResponse.Status.conflict), (unknown, .notFound)] {
        let response = try await client.execute(
          uri: "/v1/join", method: .post, headers: [.contentType: "application/protobuf"],
          body: ByteBuffer(bytes: Wire.encode(join)))
        #expect(response.status == status)
      }
    }
  }

  @Test func aRevokedDeviceIsRefusedEverywhere() async throws {
    let test = try TestHousehold()
    try await test.application.test(.router) { client in
      try await test.start(client)
      try await test.admit(2, client)
      let revoke = try await client.execute(
        uri: "/v1/devices/000000000000012e", method: .delete, headers: test.headers(1))
      #expect(revoke.status == .noContent)
      for uri in ["/v1/devices", "/v1/stream"] {
        let response = try await client.execute(uri: uri, method: .get, headers: test.headers(2))
        #expect(response.status == .unauthorized)
        #expect(response.text.contains("device-revoked"))
      }
    }
  }

  @Test func strangersAreAdmittedAtABoundedRate() throws {
    let admission = Admission()
    for _ in 0..<Int(Admission.burst) { try admission.admit(at: 1000) }
    #expect(throws: Problem.self) { try admission.admit(at: 1000) }
    try admission.admit(at: 1000 + UInt64(1000 / Admission.perSecond))
  }
}
