/// A phone's clock stands still, or goes again.
enum FrozenClock: Happening {
  static func happen(_ event: Event, in world: SwarmWorld) throws {
    guard event.phone < world.handsets.count else { return }
    let handset = world.handsets[event.phone]
    handset.clock.frozenAt =
      handset.clock.frozenAt == nil ? handset.clock.reads(at: world.now) : nil
    world.met(.frozenClock, event.phone)
  }
}
