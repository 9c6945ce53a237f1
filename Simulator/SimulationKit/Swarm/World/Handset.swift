internal import DeviceSync
internal import HouseholdModel

/// A phone with its owner, its clock and its place in the network.
final class Handset {
  let index: Int
  var phone: SimulatedPhone
  /// Decides when it syncs.
  var machine = SyncMachine(isRegistered: true)
  var isOpen = false
  /// Counts timers, so that one that was set anew does not fire.
  var timer = 0
  /// The request it waits for.
  var flight: SyncRequest?
  var clock = WrongableClock()
  /// Where its live stream stands, by space; nil without one.
  var stream: [SpaceID: HouseholdModel.Cursor]?
  var streamSince: UInt64 = 0
  /// It was told that its token is no good.
  var isRefused = false
  /// When its person was removed, or it was revoked.
  var shutOutAt: UInt64?
  /// Its app was deleted: what only it still had is gone.
  var lostItsMemory = false
  /// Where it stood when it was last looked at.
  var standing = Standing()
  /// How long it may ask the same; judged once the weather has ended.
  var patience = Patience()
  /// The latest that its clock has ever shown.
  var furthestWall: UInt64 = 0
  /// What it has shown of the household.
  var session: Session?
  /// It is a copy of another phone, or has been one.
  var isCopy = false
  var forks = 0
  /// What its backup holds, and how much had been written by then.
  var backup: (phone: SimulatedPhone, journal: Int)?
  /// How to undo its last action.
  var undo: (space: SpaceID, undo: Undo)?
  /// What its app keeps outside its file.
  var nonce: [UInt8]?
  /// Its app is of another make and speaks JSON.
  let speaksJSON: Bool
  /// How often its memory was replaced.
  var life = 0
  /// What the server answered it, for caches that say it again.
  var cached: Reply?
  /// When it was last put away.
  var awaySince: UInt64?
  /// Its disk is full until then.
  var fullUntil: UInt64 = 0

  init(index: Int, phone: SimulatedPhone, speaksJSON: Bool) {
    self.index = index
    self.phone = phone
    self.speaksJSON = speaksJSON
  }
}

/// Where a phone stands in its spaces.
struct Standing {
  var spaces: [DeviceSpaceRow] = []
  var replicas = 0
}

/// A phone's clock, which may be wrong by years, jump, or stand still.
struct WrongableClock {
  var skew: Int64 = 0
  var frozenAt: UInt64?

  func reads(at now: UInt64) -> UInt64 {
    if let frozenAt { return frozenAt }
    return UInt64(clamping: Int64(clamping: now) + skew)
  }
}
