package import HouseholdModel
import HouseholdWire

/// What a phone asks a server, one method an endpoint.
///
/// It neither retries nor waits. Everything it throws is a `TransportError`.
package struct ServerClient: Sendable {
  private let transport: any HTTPTransport

  /// A client that asks over `transport`.
  package init(transport: any HTTPTransport) { self.transport = transport }

  /// Makes a household known that was started on this phone.
  ///
  /// Asking again changes nothing.
  package func start(_ start: StartHousehold) async throws(TransportError) -> Enrolment {
    let body = try await post("v1/households", Wire.encode(start))
    return try read { () throws in try Wire.enrolment(body) }
  }

  /// Joins with an invite.
  ///
  /// Asking again with the same newcomer changes nothing.
  package func join(_ join: JoinHousehold) async throws(TransportError) -> Enrolment {
    let body = try await post("v1/join", Wire.encode(join))
    return try read { () throws in try Wire.enrolment(body) }
  }

  /// Tells what is new here and asks what is new there.
  ///
  /// The server may hold the answer back for as long as the request says.
  package func sync(
    _ request: SyncRequest, token: [UInt8]
  ) async throws(TransportError) -> SyncAnswer {
    let wait = Int(request.waitSeconds)
    let body = try await post(
      "v1/sync", Wire.encode(request, shortening: true), token: token,
      timeoutSeconds: wait > 0
        ? wait + HTTPLimits.beyondWaitSeconds : HTTPLimits.requestSeconds)
    return try read { () throws in try Wire.syncAnswer(body, to: request) }
  }

  /// Makes an invite known, by the hash of its code.
  package func createInvite(_ invite: CreateInvite, token: [UInt8]) async throws(TransportError) {
    _ = try await post("v1/invites", Wire.encode(invite), token: token)
  }

  /// Leaves the household with all devices of this member.
  package func leave(token: [UInt8]) async throws(TransportError) {
    _ = try await post("v1/leave", [], token: token)
  }

  /// Removes a member from the household.
  package func remove(_ member: MemberID, token: [UInt8]) async throws(TransportError) {
    let path = "v1/members/\(Hexadecimal.digits(member.rawValue))"
    _ = try await transport.send(HTTPRequest(.delete, path, token: token)).success()
  }

  /// Takes a device's right to speak for its member.
  package func revoke(_ device: DeviceID, token: [UInt8]) async throws(TransportError) {
    let path = "v1/devices/\(Hexadecimal.digits(device.rawValue))"
    _ = try await transport.send(HTTPRequest(.delete, path, token: token)).success()
  }

  private func post(
    _ path: String, _ body: [UInt8], token: [UInt8] = [],
    timeoutSeconds: Int = HTTPLimits.requestSeconds
  ) async throws(TransportError) -> [UInt8] {
    let request = HTTPRequest(
      .post, path, token: token, body: body, timeoutSeconds: timeoutSeconds)
    return try await transport.send(request).success()
  }

  private func read<Value>(_ body: () throws -> Value) throws(TransportError) -> Value {
    do { return try body() } catch { throw .unreadable }
  }
}
