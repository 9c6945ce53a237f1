/// Messages get through in one direction only: the server merges what is never receipted, or a phone hears and can't ask.
enum OneWayPartition: Happening {
  static func happen(_ event: Event, in world: SwarmWorld) throws {
    let isDeaf = event.draw(2) == 0
    world.cut(
      event, toServer: !isDeaf, fromServer: isDeaf,
      for: UInt64(1 + event.draw(120, salt: 1)) * Span.second)
  }
}
