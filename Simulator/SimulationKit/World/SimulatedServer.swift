internal import DeviceStorage
package import HouseholdModel
package import ServerStorage
package import ServerSync
internal import HouseholdWire

/// The production rules and storage of the server, in this process, in memory, at a time of our choosing.
package final class SimulatedServer {
  package var storage: SQLiteServerStorage
  package let rules: SyncService
  /// Milliseconds since 1970.
  package var now: UInt64
  private var lastCode: [UInt8] = []

  /// A server that has never been used.
  package init(seed: UInt64, now: UInt64, rules: SyncService = SyncService()) throws {
    var random = SplitMix64(seed: seed)
    storage = try SQLiteServerStorage(inMemoryDrawing: { random.next() })
    self.rules = rules
    self.now = now
  }

  /// Answers a request as the network delivers it: bytes in, bytes out.
  package func answer(_ bytes: [UInt8], from caller: Caller) throws -> [UInt8] {
    let spaces = try storage.read { try rules.spaces(for: caller, in: $0) }
    let request = try Wire.syncRequest(bytes, knowing: spaces)
    let outcome = try storage.write { tx in
      try rules.sync(request, from: caller, at: now, in: tx)
    }
    return Wire.encode(outcome.answer, to: request)
  }

  /// Makes the household of `phone` known.
  package func admit(_ phone: SimulatedPhone) throws {
    _ = try storage.write { tx in
      try rules.start(
        StartHousehold(household: phone.identity.household, newcomer: phone.newcomer), at: now,
        in: tx)
    }
  }

  /// Lets `phone` into the household of `host`, and says where it belongs.
  package func admit(
    _ phone: SimulatedPhone, invitedBy host: SimulatedPhone, as purpose: CreateInvite.Purpose
  ) throws -> Enrolment {
    let code = (0..<16).map { _ in UInt8.random(in: 0...255, using: &phone.random) }
    lastCode = code
    return try admit(phone, code, invitedBy: host, as: purpose)
  }

  /// Answers the requests of the newest `admit` once more.
  package func admitAgain(
    _ phone: SimulatedPhone, invitedBy host: SimulatedPhone, as purpose: CreateInvite.Purpose
  ) throws -> Enrolment {
    try admit(phone, lastCode, invitedBy: host, as: purpose)
  }

  private func admit(
    _ phone: SimulatedPhone, _ code: [UInt8], invitedBy host: SimulatedPhone,
    as purpose: CreateInvite.Purpose
  ) throws -> Enrolment {
    try storage.write { tx in
      try rules.invite(
        CreateInvite(codeHash: Secrets.sha256(code), lifetimeSeconds: 3600, purpose: purpose),
        by: host.caller, at: now, in: tx)
      return try rules.join(JoinHousehold(code: code, newcomer: phone.newcomer), at: now, in: tx)
    }.value
  }

  /// Forgets everything that may be forgotten.
  package func forget() throws {
    var key: Int64? = 0
    while let from = key {
      key = try storage.write { tx in try rules.forget(after: from, at: now, in: tx) }.next
    }
  }
}
