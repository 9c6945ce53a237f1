/// An older backup than the newest is restored: what phones have forgotten since is lost, and nothing may stick.
enum OldRestore: Happening {
  static func happen(_ event: Event, in world: SwarmWorld) throws {
    if try world.restore(older: true) { world.met(.oldRestore) }
  }
}
