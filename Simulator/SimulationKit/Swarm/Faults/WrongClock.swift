/// A phone's clock is wrong, by years or by an hour, from now on.
enum WrongClock: Happening {
  static func happen(_ event: Event, in world: SwarmWorld) throws {
    guard event.phone < world.handsets.count else { return }
    let years = Int64(10 * Span.year)
    world.handsets[event.phone].clock.skew =
      [years, -years, Int64(Span.hour), -Int64(Span.hour), years][event.draw(5)]
    world.met(.wrongClock, event.phone)
  }
}
