internal import HouseholdModel

/// A request of minutes or months ago reaches the server again.
enum Replay: Happening {
  static func happen(_ event: Event, in world: SwarmWorld) throws {
    // Those that say something do more harm.
    let requests = world.oldRequests.filter { event.draw(3) == 0 || $0.request.hasChanges }
    guard !requests.isEmpty, !world.isServerDown else { return }
    let old = requests[event.draw(requests.count, salt: 1)]
    world.met(.replay, old.letter.phone)
    world.agenda.add(world.now, .arrival(old.letter))
  }
}

extension SyncRequest {
  fileprivate var hasChanges: Bool {
    spaces.contains { $0.replicas.contains { !$0.changes.isEmpty } }
  }
}
