import DeviceHTTP
import DeviceStorage
import DeviceSync
public import HouseholdModel

extension Companion {
  /// Leaves the household, with all of this member's devices.
  ///
  /// What was edited is sent first. The lists stay readable here until another household is started or joined.
  @concurrent public func leave() async throws {
    try await ask { client, token, _ in try await client.leave(token: token) }
    try disk {
      try phone.storage.write { transaction in
        for var space in try transaction.spaces() {
          space.isLeft = true
          try transaction.setSpace(space)
        }
      }
    }
    loop.post(.tokenRefused, exchanger)
    bell.ring()
  }

  /// Removes a member from the household.
  ///
  /// What that member wrote stays; what arrives from now on is rejected.
  @concurrent public func removeMember(_ member: MemberID) async throws {
    try await ask { client, token, _ in try await client.remove(member, token: token) }
    try await sync()
  }

  /// Takes a lost device's right to read and write.
  ///
  /// It hears of that the next time it asks.
  @concurrent public func revokeDevice(_ device: DeviceID) async throws {
    try await ask { client, token, _ in try await client.revoke(device, token: token) }
    try await sync()
  }

  /// Asks the server for something that only it can do, once it knows everything this phone has to say.
  private func ask(
    _ question: (ServerClient, _ token: [UInt8], Identity) async throws -> Void
  ) async throws {
    try checkOpen()
    do {
      _ = try await exchanger.rounds()
      let (client, identity) = try await exchanger.registered()
      guard let token = identity.token else { throw CompanionError.signedOut }
      try await question(client, token, identity)
    } catch { throw CompanionError(error) }
  }
}
