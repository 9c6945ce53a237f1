internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel

/// The app is deleted and installed again: its token was kept by the system, its database was not.
enum Reinstall: Happening {
  static func happen(_ event: Event, in world: SwarmWorld) throws {
    guard event.phone < world.handsets.count else { return }
    let handset = world.handsets[event.phone]
    let wasOpen = handset.isOpen
    try world.shut(handset)
    world.met(.reinstall, handset.index)
    if try handset.pendingChanges() > 0 { world.sometimes(.reinstalledWithPendingChanges) }
    world.excuseUnsent(of: handset)
    // What only this phone still had, for the case that the server goes back to a backup, is gone with it.
    handset.lostItsMemory = true
    handset.phone = try handset.phone.reinstalled(seed: event.bits)
    handset.undo = nil
    handset.backup = nil
    handset.forgetWhatWasSeen()
    try world.settleInstallation(of: handset, outside: handset.nonce, bits: event.bits)
    if wasOpen { try world.open(handset) }
  }
}
