import DeviceHTTP
import DeviceStorage
import DeviceSync
public import Foundation
import HouseholdModel
import Synchronization

/// What a phone brings along when it joins a household and has one of its own already.
public enum Bringing: Hashable, Sendable {
  /// What is wanted on its lists.
  case everything
  /// Nothing. The lists of its own household stay readable on this phone's disk and are shown no more.
  case nothing
}

extension Companion {
  /// Joins a household with an invite.
  ///
  /// A phone that has started a household of its own leaves it and brings along what is wanted on its lists,
  /// unless told otherwise: "Milk" here and "milk" there become one line. `server` is needed if the invite was
  /// typed and not a link. If the answer is lost, joining again with the same invite means the same. Once the
  /// server has let this phone in, what it brings is brought even if the phone is switched off meanwhile.
  @concurrent public func join(
    _ invite: InviteCode, as member: String, on device: String, server: URL? = nil,
    bringing: Bringing = .everything
  ) async throws {
    try checkOpen()
    do {
      let old = try exchanger.identity()
      guard let server = server ?? invite.server ?? old?.server.flatMap({ URL(string: $0) }) else {
        throw CompanionError.notConnected
      }
      // What the old household's other members don't know yet could never be said later.
      if old?.isRegistered == true { _ = try? await exchanger.rounds() }
      let joining = try joining(invite, as: member, on: device, server: server)
      let enrolment = try await exchanger.client(for: joining).join(
        JoinHousehold(code: invite.bytes, newcomer: try joining.newcomer))
      // In one transaction: a phone that is killed from here on still brings its lists along.
      try exchanger.enrolled(
        enrolment, as: joining, bringing: bringing == .everything ? old?.household : nil)
      undoable.withLock { $0 = [] }
      bell.ring()
      loop.post(.registered, exchanger)
      loop.post(.tokenReplaced, exchanger)
      // The rounds bring it, so that it meets the household's lists; if they could not, it comes now.
      _ = try? await exchanger.rounds()
      if try exchanger.bringOwed() { loop.post(.edited, exchanger) }
      if let old, old.isRegistered { try? await leave(old) }
      if let old, old.device != enrolment.device { vault.forget(old.device) }
    } catch { throw CompanionError(error) }
  }

  /// Whom this phone asks to become.
  ///
  /// It is on disk before it is sent, so that asking again means the same.
  private func joining(
    _ invite: InviteCode, as member: String, on device: String, server: URL
  ) throws -> Identity {
    try phone.storage.write { transaction in
      if let asked = try transaction.joining(), asked.joinCode == invite.bytes {
        return try vault.opened(asked) ?? asked
      }
      var identity = try newcomer(as: member, on: device)
      identity.server = server.absoluteString
      identity.joinCode = invite.bytes
      try transaction.setJoining(vault.closed(identity))
      return identity
    }
  }

  /// Says goodbye where this phone was before.
  ///
  /// Nothing depends on it: the server forgets silent devices.
  private func leave(_ old: Identity) async throws {
    guard let token = old.token, let server = old.server.flatMap({ URL(string: $0) })
    else { return }
    let transport = link.newTransport(to: server)
    defer { transport.close() }
    try await ServerClient(transport: transport).leave(token: token)
  }
}
