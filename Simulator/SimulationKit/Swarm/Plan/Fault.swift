/// A kind of trouble.
///
/// `Faults/` has one file for each. A fault is counted only when it changed what happened.
package enum Fault: String, CaseIterable, Codable, Hashable, Sendable {
  // The network.
  case loss, duplication, delay, reordering, replay, staleAnswer
  case partition, oneWayPartition, clogging
  // The server.
  case crash, crashInRecovery, fullDisk, failedCommit, forgetting
  case silentRestore, announcedRestore, oldRestore
  // Phones.
  case phoneCrash, fullPhone, wrongClock, jumpingClock, frozenClock
  case absence, leaseExpiry, phoneRestore, clone, reinstall, noticedCopy
  // People and their apps.
  case joining, removal, revocation, stranger, curiousOwner, newerApp, poison
  // Rare paths made common: FoundationDB calls them "buggify" points.
  case smallPages, smallBatches, earlyTimeout, spurious503, forcedReset, fullSpace
}

extension Fault {
  /// Whether it happens by itself, at a time of its own; the others befall what happens anyway.
  var isHappening: Bool { happening != nil }

  /// How it happens.
  var happening: (any Happening.Type)? {
    switch self {
    case .replay: Replay.self
    case .partition: Partition.self
    case .oneWayPartition: OneWayPartition.self
    case .clogging: Clogging.self
    case .crashInRecovery: CrashInRecovery.self
    case .forgetting: Forgetting.self
    case .silentRestore: SilentRestore.self
    case .announcedRestore: AnnouncedRestore.self
    case .oldRestore: OldRestore.self
    case .wrongClock: WrongClock.self
    case .jumpingClock: JumpingClock.self
    case .frozenClock: FrozenClock.self
    case .phoneRestore: PhoneRestore.self
    case .clone: Clone.self
    case .reinstall: Reinstall.self
    case .joining: Joining.self
    case .removal: Removal.self
    case .revocation: Revocation.self
    case .stranger: Stranger.self
    case .curiousOwner: CuriousOwner.self
    case .loss, .duplication, .delay, .reordering, .staleAnswer, .crash, .fullDisk,
      .failedCommit, .phoneCrash, .fullPhone, .absence, .leaseExpiry, .noticedCopy, .newerApp,
      .poison,
      .smallPages, .smallBatches, .earlyTimeout, .spurious503, .forcedReset, .fullSpace:
      nil
    }
  }

  /// How it befalls a message.
  var passing: (any Passing.Type)? {
    switch self {
    case .loss: Loss.self
    case .duplication: Duplication.self
    case .delay: Delay.self
    case .reordering: Reordering.self
    default: nil
    }
  }
}

/// A fault that happens at a time of its own.
protocol Happening {
  /// Does it to the phone of `event`, or to the server.
  static func happen(_ event: Event, in world: SwarmWorld) throws
}

/// A fault that befalls a message on its way.
protocol Passing {
  /// Changes when, or whether, the message arrives; answers whether it changed anything.
  static func befall(_ passage: inout Passage, _ chance: inout SplitMix64) -> Bool
}

internal import HouseholdModel
