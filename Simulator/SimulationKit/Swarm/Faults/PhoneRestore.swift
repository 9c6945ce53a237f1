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
    // Half of the time it is another phone that gets the backup.
    let outside = event.draw(2, salt: 2) == 0 ? nil : handset.nonce
    try world.settleInstallation(of: handset, outside: outside, bits: event.bits)
    if wasOpen { try world.open(handset) }
  }
}
