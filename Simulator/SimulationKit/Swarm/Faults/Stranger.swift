internal import DeviceStorage
internal import HouseholdModel
internal import HouseholdWire
internal import ServerSync

/// A phone of another household asks for our spaces, with our ids and our cursors.
enum Stranger: Happening {
  static func happen(_ event: Event, in world: SwarmWorld) throws {
    guard !world.isServerDown, event.phone < world.handsets.count else { return }
    try world.beVisited(by: event)
  }
}
