/// The operator stops the server, restores the newest backup and starts it again.
enum AnnouncedRestore: Happening {
  static func happen(_ event: Event, in world: SwarmWorld) throws {
    guard !world.isServerDown, try world.restore(older: false) else { return }
    world.met(.announcedRestore)
    world.isServerDown = true
    world.agenda.add(world.now + UInt64(1000 + event.draw(60_000)), .recovery)
  }
}
