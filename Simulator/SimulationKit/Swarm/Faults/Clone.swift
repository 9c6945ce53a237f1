internal import DeviceStorage
internal import HouseholdModel

/// A phone is copied, and both copies are used from then on.
enum Clone: Happening {
  static func happen(_ event: Event, in world: SwarmWorld) throws {
    guard event.phone < world.handsets.count, world.handsets.count < 6 else { return }
    let original = world.handsets[event.phone]
    let copy = try original.phone.copy()
    copy.random = SplitMix64(seed: event.bits)
    world.met(.clone, original.index)
    world.wasForked = true
    original.isCopy = true
    let clone = world.addHandset(copy)
    clone.clock = original.clock
    clone.furthestWall = original.furthestWall
    clone.isCopy = true
    clone.isRefused = original.isRefused
    clone.shutOutAt = original.shutOutAt
    try world.settleInstallation(of: clone, outside: nil, bits: event.bits)
    if event.draw(2, salt: 1) == 0 { try world.open(clone) }
  }
}
