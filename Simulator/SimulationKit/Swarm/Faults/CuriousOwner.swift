internal import DeviceSync
internal import HouseholdModel
internal import HouseholdWire
internal import ServerStorage
internal import ServerSync

/// Whoever wishes asks for the marks about the own wishes, in every way there is.
enum CuriousOwner: Happening {
  static func happen(_ event: Event, in world: SwarmWorld) throws {
    guard !world.isServerDown, let wishes = world.wishes else { return }
    let marks = Secrets.giftSpace(about: wishes, owner: world.wisher)
    let owner = world.handsets[0].phone.caller
    let replica = ReplicaID(rawValue: event.bits | 1)
    let openings: [SpaceOpening?] = [nil, .list, .gifts(about: wishes), .gifts(about: marks)]
    let before = try world.fingerprint()
    var isThere = false
    for opening in openings {
      let part = SpaceRequest(
        space: marks, cursor: nil, opening: opening,
        replicas: [
          ReplicaRequest(
            replica: replica, first: 1, chainBefore: Chain.start(replica), highest: 0)
        ])
      let request = SyncRequest(number: 2_000_000, spaces: [part])
      do {
        let outcome = try world.server.storage.write { tx in
          isThere = try tx.space(marks) != nil
          return try world.server.rules.sync(request, from: owner, at: world.now, in: tx)
        }
        world.met(.curiousOwner, 0)
        if isThere { world.sometimes(.curiousBesideMarks) }
        world.checked("W1")
        guard outcome.touched.isEmpty,
          outcome.answer.spaces.first == SpaceAnswer(space: marks, status: .notMember)
        else {
          throw Violation(
            invariant: "W1", message: "whoever wishes is told about the marks when asking")
        }
      } catch is AccountError { return }
    }
    world.checked("S1")
    guard try world.fingerprint() == before else {
      throw Violation(invariant: "W1", message: "whoever wishes has changed the marks by asking")
    }
  }
}
