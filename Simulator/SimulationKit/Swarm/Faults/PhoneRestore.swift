internal import DeviceStorage
internal import HouseholdModel

/// A phone goes back to what its backup holds.
enum PhoneRestore: Happening {
  static func happen(_ event: Event, in world: SwarmWorld) throws {
    guard event.phone < world.handsets.count else { return }
    let handset = world.handsets[event.phone]
    guard let backup = handset.backup else { return }
    let wasOpen = handset.isOpen
    try world.shut(handset)
    world.met(.phoneRestore, handset.index)
    world.wasForked = true
    world.oracle.excuse(phone: handset.index, from: backup.journal)
    handset.phone = try backup.phone.copy()
    handset.phone.random = .init(seed: event.bits)
    handset.undo = nil
    handset.isCopy = true
    handset.forgetWhatWasSeen()
    if wasOpen { try world.open(handset) }
  }
}
