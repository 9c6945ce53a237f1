internal import DeviceStorage
internal import HouseholdModel
internal import ServerSync

/// A device is shut out: it was lost, or sold.
enum Revocation: Happening {
  static func happen(_ event: Event, in world: SwarmWorld) throws {
    guard !world.isServerDown, let host = world.handsets.first,
      event.phone < world.handsets.count
    else { return }
    let victim = world.handsets[event.phone].phone.identity.device
    guard victim != host.phone.identity.device else { return }
    try world.shutOut(.revocation, { $0.phone.identity.device == victim }) { tx in
      try world.server.rules.revoke(victim, by: host.phone.caller, at: world.now, in: tx)
    }
  }
}
