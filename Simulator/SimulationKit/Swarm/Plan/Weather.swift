internal import HouseholdModel

/// Draws which faults a life may meet.
enum Weather {
  /// Most faults are off in most lives, so that each gets room (Groce et al.: "Swarm Testing", ISSTA 2012).
  ///
  /// One life in three has a combination that once hid a mistake, with some noise.
  static func draw(_ random: inout SplitMix64) -> [Fault] {
    if Int.random(in: 0..<3, using: &random) == 0 {
      let chosen = proven[Int.random(in: 0..<proven.count, using: &random)]
      return Fault.allCases.filter { fault in
        let noise = Int.random(in: 0..<20, using: &random)
        return chosen.contains(fault) ? noise < 15 : noise == 0 && fault != .oldRestore
      }
    }
    let outOfTwenty = [2, 5, 9][Int.random(in: 0..<3, using: &random)]
    var weather = Fault.allCases.filter { _ in
      Int.random(in: 0..<20, using: &random) < outOfTwenty
    }
    // Both sides going back at once is a risk that remains: seldom, so that the rest is judged strictly.
    let goesBack = weather.contains(.silentRestore) || weather.contains(.announcedRestore)
    if goesBack, Int.random(in: 0..<4, using: &random) < 3 {
      weather.removeAll { $0 == .phoneRestore || $0 == .clone }
    }
    if !goesBack || Int.random(in: 0..<8, using: &random) < 5 {
      weather.removeAll { $0 == .oldRestore }
    }
    return weather
  }

  private static let proven: [Set<Fault>] = [
    [
      .forgetting, .leaseExpiry, .smallPages, .smallBatches, .loss, .delay, .crash, .absence,
      .replay,
    ],
    [
      .silentRestore, .smallPages, .smallBatches, .loss, .delay, .crash, .replay, .forgetting,
    ],
    [
      .clone, .phoneRestore, .loss, .delay, .smallBatches, .smallPages, .replay, .duplication,
    ],
    [.silentRestore, .clone, .phoneRestore, .loss, .delay, .smallPages],
    [.silentRestore, .oldRestore, .loss, .smallPages, .forgetting, .leaseExpiry],
    [.announcedRestore, .joining, .removal, .revocation, .loss, .reinstall],
    [.fullDisk, .failedCommit, .crash, .crashInRecovery, .phoneCrash, .fullPhone],
    [.partition, .oneWayPartition, .clogging, .duplication, .reordering, .staleAnswer],
  ]
}
