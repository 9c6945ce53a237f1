/// A phone's clock jumps, forward or back, by anything up to a month.
enum JumpingClock: Happening {
  static func happen(_ event: Event, in world: SwarmWorld) throws {
    guard event.phone < world.handsets.count else { return }
    let month = Int(30 * Span.day)
    world.handsets[event.phone].clock.skew += Int64(event.draw(2 * month) - month)
    world.met(.jumpingClock, event.phone)
  }
}
