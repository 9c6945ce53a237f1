internal import HouseholdModel

/// The server dies, and dies again while it starts.
enum CrashInRecovery: Happening {
  static func happen(_ event: Event, in world: SwarmWorld) throws {
    guard !world.isServerDown else { return }
    world.met(.crashInRecovery)
    var chance = SplitMix64(seed: event.bits)
    world.die(&chance)
  }
}
