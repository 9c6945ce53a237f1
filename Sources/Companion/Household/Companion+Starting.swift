import DeviceHTTP
import DeviceStorage
import DeviceSync
public import Foundation
public import HouseholdModel
import HouseholdWire

extension Companion {
  /// Starts a household on this phone, with no server and no network.
  ///
  /// It can be connected to a server at any time, or joined with another household; nothing is renamed then.
  @concurrent public func startHousehold(as member: String, on device: String) async throws {
    try disk {
      if let identity = try phone.identity(), try !hasLeft(identity.household) {
        throw CompanionError.alreadyInHousehold
      }
      try phone.start(vault.closed(newcomer(as: member, on: device)))
    }
    bell.ring()
  }

  /// Connects the household that was started here to a server, and makes it known there.
  ///
  /// The server is remembered even if it can't be reached now: then this throws `CompanionError.offline`, and
  /// `start()` or `sync()` goes on trying.
  @concurrent public func connect(to server: URL) async throws {
    try disk {
      guard var identity = try phone.identity() else { throw CompanionError.noHousehold }
      if identity.server != server.absoluteString {
        identity.server = server.absoluteString
        try phone.start(identity)
      }
    }
    bell.ring()
    loop.post(.registered, exchanger)
    // Whoever left one household and started another has another token.
    loop.post(.tokenReplaced, exchanger)
    try await sync()
  }

  /// Makes an invite: for one new member, or for another device of the person who holds this phone.
  ///
  /// Hand over its `link` or its `text`. It works once, for as long as `lifetime` says. The code is made here, and
  /// the server learns only its hash.
  @concurrent public func invite(
    _ purpose: CreateInvite.Purpose = .member, lifetime: Duration = .seconds(3 * 24 * 3600)
  ) async throws -> InviteCode {
    try checkOpen()
    do {
      let (client, identity) = try await exchanger.registered()
      guard let token = identity.token else { throw CompanionError.signedOut }
      let code = surroundings.randomBytes(InviteCode.byteCount)
      let seconds = UInt32(max(1, min(lifetime.components.seconds, Companion.longestInviteSeconds)))
      try await client.createInvite(
        CreateInvite(
          codeHash: Secrets.sha256(code), lifetimeSeconds: seconds, purpose: purpose),
        token: token)
      return InviteCode(bytes: code, server: identity.server.flatMap { URL(string: $0) })
    } catch { throw CompanionError(error) }
  }

  /// The longest life a server gives an invite: a month.
  static let longestInviteSeconds: Int64 = 30 * 24 * 3600

  func newcomer(as member: String, on device: String) throws -> Identity {
    var chance = surroundings.chance
    func id<Thing>() -> Identifier<Thing> {
      Identifier(rawValue: UInt64.random(in: 1...UInt64.max, using: &chance))
    }
    return Identity(
      member: id(), memberName: try name(member), device: id(), deviceName: try name(device),
      household: SpaceID(rawValue: UInt128.random(in: 1...UInt128.max, using: &chance)),
      personal: SpaceID(rawValue: UInt128.random(in: 1...UInt128.max, using: &chance)),
      token: surroundings.randomBytes(32))
  }

  private func name(_ text: String) throws -> String {
    do { return try DisplayName(text).text } catch { throw EditError.name(error) }
  }

  func hasLeft(_ space: SpaceID) throws -> Bool {
    try phone.spaces().first { $0.id == space }?.isLeft ?? true
  }
}
