internal import HTTPTypes
internal import HouseholdModel
internal import HouseholdWire
internal import Hummingbird
internal import NIOCore
internal import ServerStorage
internal import ServerSync

/// How households, members and devices come and go.
///
/// Every route may be repeated after a lost answer.
struct AccountRoutes {
  let server: HouseholdServer
  let admission: Admission

  func start(_ request: Request, _ context: VisitorContext) async throws -> Response {
    try admission.admit(at: server.now())
    let (message, format) = try await read(
      request, Wire.startHousehold, JSONWire.startHousehold)
    let enrolment = try await server.account { now, tx in
      try server.rules.start(message, at: now, in: tx)
    }
    return answer(enrolment, format)
  }

  func join(_ request: Request, _ context: VisitorContext) async throws -> Response {
    try admission.admit(at: server.now())
    let (message, format) = try await read(request, Wire.joinHousehold, JSONWire.joinHousehold)
    let enrolment = try await server.account { now, tx in
      try server.rules.join(message, at: now, in: tx)
    }
    return answer(enrolment, format)
  }

  func invite(_ request: Request, _ context: MemberContext) async throws -> Response {
    let (message, _) = try await read(request, Wire.createInvite, JSONWire.createInvite)
    try await server.account { now, tx in
      try server.rules.invite(message, by: context.caller, at: now, in: tx)
      return AccountOutcome(value: (), touched: [])
    }
    return Response(status: .noContent)
  }

  func leave(_ request: Request, _ context: MemberContext) async throws -> Response {
    try await server.account { now, tx in
      try server.rules.leave(context.caller, at: now, in: tx)
    }
    return Response(status: .noContent)
  }

  func removeMember(_ request: Request, _ context: MemberContext) async throws -> Response {
    let member = MemberID(rawValue: try identifier(context))
    try await server.account { now, tx in
      try server.rules.remove(member, by: context.caller, at: now, in: tx)
    }
    return Response(status: .noContent)
  }

  func devices(_ request: Request, _ context: MemberContext) async throws -> Response {
    let devices = try await server.storage.look {
      try server.rules.devices(for: context.caller, in: $0)
    }
    let rows = devices.map { device in
      """
      {"device":"\(Hexadecimal.digits(device.device.rawValue))",\
      "member":"\(Hexadecimal.digits(device.member.rawValue))","revoked":\(device.isRevoked)}
      """
    }
    return MessageFormat.json.response(Array("[\(rows.joined(separator: ","))]".utf8))
  }

  func revokeDevice(_ request: Request, _ context: MemberContext) async throws -> Response {
    let device = DeviceID(rawValue: try identifier(context))
    try await server.account { now, tx in
      try server.rules.revoke(device, by: context.caller, at: now, in: tx)
    }
    return Response(status: .noContent)
  }

  private func identifier(_ context: MemberContext) throws -> UInt64 {
    guard let id = context.parameters.get("id").flatMap({ Hexadecimal.number($0.lowercased()) })
    else {
      throw Problem.malformed("An id in a path is 16 hexadecimal digits.")
    }
    return id
  }

  private func read<Message>(
    _ request: Request, _ protobuf: ([UInt8]) throws -> Message,
    _ json: ([UInt8]) throws -> Message
  ) async throws -> (Message, MessageFormat) {
    let format = try MessageFormat.ofBody(request)
    let bytes = try await request.bytes(upTo: BodyLimits.accountBytes)
    do {
      let message = format == .protobuf ? try protobuf(bytes) : try json(bytes)
      return (message, MessageFormat.ofAnswer(request, body: format))
    } catch { throw Problem.malformed("\(error)") }
  }

  private func answer(_ enrolment: Enrolment, _ format: MessageFormat) -> Response {
    format.response(
      format == .protobuf ? Wire.encode(enrolment) : JSONWire.encode(enrolment))
  }
}
