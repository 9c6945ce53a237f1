internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel
internal import ServerSync

/// Somebody joins with an invite, as a new member or with another device; the answer may be lost, and they ask again.
enum Joining: Happening {
  static func happen(_ event: Event, in world: SwarmWorld) throws {
    guard !world.isServerDown, world.handsets.count < 6, event.phone < world.handsets.count else {
      return
    }
    let host = world.handsets[event.phone].phone
    let isLonely = event.draw(2, salt: 3) == 0
    let phone =
      isLonely
      ? try world.lonely(event.bits)
      : try SimulatedPhone(name: "Newcomer", seed: event.bits, household: world.household)
    do {
      let purpose: CreateInvite.Purpose = event.draw(3) == 0 ? .device : .member
      let enrolment = try world.server.admit(phone, invitedBy: host, as: purpose)
      if event.draw(2, salt: 2) == 0 {
        // Both answers were lost, and the same is asked again.
        let again = try world.server.admitAgain(phone, invitedBy: host, as: purpose)
        guard again == enrolment else {
          throw Violation(invariant: "C7", message: "a join that is repeated is another join")
        }
        world.sometimes(.joinedAgain)
      }
      world.met(.joining, world.handsets.count)
      world.sometimes(.joined)
      try world.welcome(
        try phone.enrolled(enrolment, bringing: isLonely ? phone.identity.household : nil),
        isOpen: event.draw(2, salt: 1) == 0)
    } catch is AccountError {}  // The host may have been shut out, or unknown since a restore.
  }
}

extension SwarmWorld {
  /// A phone has joined; its app may be open all the while.
  fileprivate func welcome(_ phone: SimulatedPhone, isOpen: Bool) throws {
    let handset = addHandset(phone)
    if isOpen {
      handset.machine = SyncMachine(isRegistered: false)
      try open(handset)
    }
    try look(touched: [household])
    try notify([household])
    try bring(handset)
    if isOpen { try tell(handset, .registered) }
  }
}
