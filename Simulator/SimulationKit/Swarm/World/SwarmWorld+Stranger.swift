internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel
internal import HouseholdWire
internal import ServerSync

/// Another household on the same server, whose phone is curious.
extension SwarmWorld {
  /// What is in every product's name, so that it can be looked for where it must not be.
  var ownCanary: String { "our-\(String(mixed(plan.seed, 30), radix: 16))" }
  private var foreignCanary: String { "their-\(String(mixed(plan.seed, 31), radix: 16))" }

  func beVisited(by event: Event) throws {
    let stranger = try neighbour ?? moveIn()
    neighbour = stranger
    // A restore may have forgotten them; who is known is not admitted twice.
    try server.admit(stranger)
    let name = foreignCanary
    try stranger.edit(at: now) { editor, view in try editor.add(NewLine(name), in: view) }
    try stranger.sync(with: server)

    let victim = handsets[event.phone].phone
    var asked = try victim.phone.storage.read { tx in
      try tx.spaces().map { space in
        SpaceRequest(
          space: space.id, cursor: event.draw(2) == 0 ? space.position?.cursor : nil,
          replicas: try tx.replicas(in: space.id).suffix(1).map { replica in
            let forged = Change(
              dot: Dot(replica: replica.replica, counter: replica.next),
              time: HybridTime(milliseconds: now),
              supersedes: try tx.facts(in: space.id).map(\.dot), statements: [])
            return ReplicaRequest(
              replica: replica.replica, first: replica.next,
              chainBefore: try tx.chain(before: replica.next, of: replica),
              highest: replica.next, changes: [.change(forged)])
          })
      }
    }
    // Its own space with our replica: a name that belongs to somebody else, there or elsewhere.
    if let replicas = asked.first?.replicas {
      asked.append(
        SpaceRequest(space: stranger.identity.household, cursor: nil, replicas: replicas))
    }
    let before = try fingerprint(of: judgedSpaces)
    let request = SyncRequest(number: 1_000_000, spaces: asked)
    let bytes = try server.answer(Wire.encode(request), from: stranger.caller)
    met(.stranger)
    let after = try fingerprint(of: judgedSpaces)
    checked("S1")
    guard before == after else {
      throw Violation(invariant: "S1", message: "a stranger has changed something of ours")
    }
    checked("S2")
    try Judgement.checkStranger(
      -1, given: bytes, canaries: [Canary(Array(ownCanary.utf8))])
  }

  private func moveIn() throws -> SimulatedPhone {
    try SimulatedPhone(name: "Stranger", seed: mixed(plan.seed, 32))
  }

  /// Nothing of the neighbours is in an answer to us.
  func checkForeign(_ bytes: [UInt8], to handset: Handset) throws {
    guard neighbour != nil else { return }
    checked("S2")
    try Judgement.checkStranger(
      handset.index, given: bytes, canaries: [Canary(Array(foreignCanary.utf8))])
  }
}
