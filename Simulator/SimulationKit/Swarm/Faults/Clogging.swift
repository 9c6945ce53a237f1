/// The network holds everything back, and then lets it go in any order.
enum Clogging: Happening {
  static func happen(_ event: Event, in world: SwarmWorld) throws {
    guard !world.isClogged else { return }
    world.isClogged = true
    world.agenda.add(world.now + UInt64(1000 + event.draw(60_000)), .unclogging)
  }
}
