package import DeviceStorage
package import DeviceSync
package import HouseholdModel
internal import HouseholdWire
package import ServerSync

/// The production rules and storage of a phone, in this process, in memory, at a time of our choosing.
package final class SimulatedPhone {
  package let phone: Phone
  package let identity: Identity
  package var random: SplitMix64
  /// What has gone over the network so far.
  package var traffic = Traffic()

  /// Bytes of bodies, uncompressed.
  package struct Traffic: Hashable, Sendable {
    /// Requests that carried changes, whole.
    package var pushed = 0
    /// How many of those there were.
    package var pushes = 0
    /// All requests.
    package var sent = 0
    /// All answers.
    package var received = 0
  }

  /// A phone whose ids are drawn from `seed`.
  ///
  /// It belongs to `household`, or starts one of its own.
  package init(name: String, seed: UInt64, household: SpaceID? = nil) throws {
    var random = SplitMix64(seed: seed)
    func space() -> SpaceID {
      SpaceID(rawValue: UInt128(random.next()) << 64 | UInt128(random.next()))
    }
    identity = Identity(
      member: MemberID(rawValue: random.next()), memberName: name,
      device: DeviceID(rawValue: random.next()), deviceName: "\(name)'s phone",
      household: household ?? space(), personal: space(),
      token: (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) })
    self.random = random
    phone = Phone(storage: try DeviceStorage.inMemory())
    try phone.start(identity)
  }

  /// A phone with nothing in its memory, for somebody who exists.
  init(identity: Identity, random: SplitMix64) throws {
    self.identity = identity
    self.random = random
    phone = Phone(storage: try DeviceStorage.inMemory())
  }

  private init(identity: Identity, random: SplitMix64, storage: DeviceStorage) {
    self.identity = identity
    self.random = random
    phone = Phone(storage: storage)
  }

  /// This phone, knowing where the server says it belongs.
  ///
  /// `old` is a household whose lists are to come along.
  package func enrolled(
    _ enrolment: Enrolment, bringing old: SpaceID? = nil
  ) throws -> SimulatedPhone {
    try phone.enrolled(enrolment, as: identity, bringing: old)
    return SimulatedPhone(
      identity: try phone.identity() ?? identity, random: random, storage: phone.storage)
  }

  /// A copy of this phone as it is now: its backup, or a clone.
  ///
  /// It draws the same chance from here on.
  package func copy() throws -> SimulatedPhone {
    SimulatedPhone(
      identity: identity, random: random, storage: try phone.storage.duplicate())
  }

  package var caller: Caller { Caller(member: identity.member, device: identity.device) }

  package var newcomer: Newcomer {
    Newcomer(
      member: identity.member, memberName: identity.memberName, personal: identity.personal,
      device: identity.device, deviceName: identity.deviceName, token: identity.token ?? [])
  }

  /// What the person sees in the household.
  package func view() throws -> SpaceView { SpaceView(try phone.facts(in: identity.household)) }

  /// Does one edit in the household.
  @discardableResult
  package func edit(
    at now: UInt64, _ decide: (Editor, SpaceView) throws -> Draft
  ) throws -> Change? {
    let editor = Editor(member: identity.member, nowMilliseconds: now)
    return try phone.edit(space: identity.household, at: now, random: &random) { facts in
      try decide(editor, SpaceView(facts))
    }
  }

  /// Syncs until there is nothing more to say.
  package func sync(with server: SimulatedServer) throws {
    for _ in 0..<1000 {
      let request = try phone.request(at: server.now, random: &random)
      let bytes = Wire.encode(request, shortening: true)
      let answer = try server.answer(bytes, from: caller)
      count(request, bytes.count, answer.count)
      let received = try phone.receive(
        try Wire.syncAnswer(answer, to: request), at: server.now, random: &random)
      if !received.more { return }
    }
    throw NeverSettles()
  }

  /// A phone went on asking without an end.
  package struct NeverSettles: Error {}

  private func count(_ request: SyncRequest, _ sent: Int, _ received: Int) {
    traffic.sent += sent
    traffic.received += received
    let hasChanges = request.spaces.contains { $0.replicas.contains { !$0.changes.isEmpty } }
    if hasChanges {
      traffic.pushed += sent
      traffic.pushes += 1
    }
  }
}
