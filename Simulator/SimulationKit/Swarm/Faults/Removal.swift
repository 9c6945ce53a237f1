internal import DeviceStorage
internal import HouseholdModel
internal import ServerSync

/// A member is removed from the household, perhaps while their phone has something to say.
enum Removal: Happening {
  static func happen(_ event: Event, in world: SwarmWorld) throws {
    guard !world.isServerDown, let host = world.handsets.first,
      event.phone < world.handsets.count
    else { return }
    let victim = world.handsets[event.phone].phone.identity.member
    guard victim != host.phone.identity.member else { return }
    let leaver = world.handsets[event.phone].phone.caller
    try world.shutOut(.removal, { $0.phone.identity.member == victim }) { tx in
      if event.draw(3) == 0 {
        let outcome = try world.server.rules.leave(leaver, at: world.now, in: tx)
        world.sometimes(.left)
        return outcome
      }
      return try world.server.rules.remove(victim, by: host.phone.caller, at: world.now, in: tx)
    }
  }
}
