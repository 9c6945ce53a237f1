import Companion

extension PhoneDesk {
  /// Starts, joins, invites and revokes.
  func performAccount(_ request: PhoneRequest, _ reply: inout PhoneReply) async throws {
    switch request.action {
    case .start:
      try await companion.startHousehold(
        as: try word(request.member), on: try word(request.device))
    case .connect: try await companion.connect(to: server)
    case .invite:
      reply.code = try await companion.invite(request.name == "device" ? .device : .member).text
    case .join:
      guard let invite = InviteCode(try word(request.code)) else { throw PhoneTrouble.wrongCode }
      try await companion.join(
        invite, as: try word(request.member), on: try word(request.device), server: server)
    case .devices:
      reply.devices = try await first(companion.household).devices.map(\.name).sorted()
    case .revoke:
      let devices = try await first(companion.household).devices
      guard let device = devices.first(where: { $0.name == request.name }) else {
        throw PhoneTrouble.unknownName
      }
      try await companion.revokeDevice(device.id)
    default: preconditionFailure("\(request.action) is no matter of accounts")
    }
  }
}
