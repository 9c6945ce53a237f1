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
  /// typed and not a link. If the answer is lost, joining again with the same invite means the same.
  @concurrent public func join(
    _ invite: InviteCode, as member: String, on device: String, server: URL? = nil,
    bringing: Bringing = .everything
  ) async throws {
    try checkOpen()
    do {
      let old = try phone.identity()
      guard let server = server ?? invite.server ?? old?.server.flatMap({ URL(string: $0) }) else {
        throw CompanionError.notConnected
      }
      // What the old household's other members don't know yet could never be said later.
      if old?.isRegistered == true { _ = try? await exchanger.rounds() }
      let joining = try joining(invite, as: member, on: device, server: server)
      let enrolment = try await exchanger.client(for: joining).join(
        JoinHousehold(code: invite.bytes, newcomer: try joining.newcomer))
      try phone.enrolled(enrolment, as: joining)
      undoable.withLock { $0 = [] }
      bell.ring()
      loop.post(.registered, exchanger)
      loop.post(.tokenReplaced, exchanger)
      // Offline now? Then what is brought meets the household's lists later: they merge all the same.
      _ = try? await exchanger.rounds()
      if bringing == .everything, let old, old.household != enrolment.household {
        try bring(from: old.household)
        loop.post(.edited, exchanger)
      }
      if let old, old.isRegistered { try? await leave(old) }
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
        return asked
      }
      var identity = try newcomer(as: member, on: device)
      identity.server = server.absoluteString
      identity.joinCode = invite.bytes
      try transaction.setJoining(identity)
      return identity
    }
  }

  private func bring(from old: SpaceID) throws {
    let brought = SpaceView(try phone.facts(in: old))
    guard let (identity, view) = try home() else { return }
    let editor = Editor(
      member: identity.member, nowMilliseconds: surroundings.milliseconds())
    var chance = surroundings.chance
    // Each draft is about other lists and products, so none spoils the next one.
    for draft in try editor.adopt(brought, into: view) {
      _ = try phone.edit(
        space: identity.household, at: surroundings.milliseconds(), random: &chance
      ) { _ in draft }
    }
    bell.ring()
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
