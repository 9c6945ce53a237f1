import HouseholdModel

/// One family's fortnight.
///
/// What happens is drawn from one seed; what must be true is claimed as it goes.
final class Story {
  let cast: Cast
  let groceries: Groceries
  let world: World
  let teller: Teller
  var random: SplitMix64
  var kills: KillPlan
  var journal = Journal()
  /// What a phone confirmed and did not show right after.
  var unseen: [String] = []

  /// Every phone there ever was, in the order they came.
  var players: [Player] = []
  var moment = Moment(day: 1, minute: 7 * 60)
  private(set) var held = 0
  private(set) var failed: [String] = []
  private(set) var leftOut = 0
  var deeds = 0
  var syncs = 0
  /// The real time at which the first day began: so long ago that no phone is ever ahead of the server.
  private let startMilliseconds: UInt64

  init(
    cast: Cast, groceries: Groceries, world: World, teller: Teller, kills: Int,
    nowMilliseconds: UInt64
  ) {
    self.cast = cast
    self.groceries = groceries
    self.world = world
    self.teller = teller
    self.kills = KillPlan(total: kills, days: cast.days)
    random = SplitMix64(seed: cast.seed)
    startMilliseconds = nowMilliseconds - UInt64(cast.days) * 86_400_000
  }

  /// Lives through all days and says what they come to.
  func run() async throws -> Verdict {
    let goesOn = "The story goes on to its end"
    do { try await liveThroughAllDays() } catch let broken as StoryBroken {
      claim(goesOn, failures: [broken.words])
    } catch let trouble as EnvironmentTrouble where !players.isEmpty {
      // Once things run, a phone or server that does not come back is a fault of ours.
      claim(goesOn, failures: [trouble.description])
    }
    let verdict = Verdict(
      held: held, failed: failed, leftOut: leftOut, deeds: deeds, syncs: syncs, kills: kills.done)
    teller.tell(.verdict(verdict))
    return verdict
  }

  /// Ends every phone.
  func end() async {
    for player in players { await player.handset.end() }
  }

  private func liveThroughAllDays() async throws {
    for day in 1...cast.days {
      moment = Moment(day: day, minute: 7 * 60)
      teller.tell(.day(day))
      for act in Act.allCases where act != .ending && act.day(of: cast.days) == day {
        try await play(act)
      }
      if player(cast.second) != nil, day >= Act.joining.day(of: cast.days) {
        try await liveOneDay()
      }
      if day == cast.days { try await play(.ending) }
      try await tellEvening()
    }
  }

  private func play(_ act: Act) async throws {
    teller.progress("day \(moment.day) of \(cast.days): \(act.words)")
    switch act {
    case .starting: try await playStarting()
    case .joining: try await playJoining()
    case .sameLine: try await playSameLine()
    case .doubleBuy: try await playDoubleBuy()
    case .rejection: try await playRejection()
    case .live: try await playLive()
    case .powerCut: try await playPowerCut()
    case .lostPhone: try await playLostPhone()
    case .wrongClock: try await playWrongClock()
    case .returning: try await playReturning()
    case .ending: try await playEnding()
    }
  }

  /// What a phone's clock says now.
  ///
  /// Each asking is a millisecond later, so that no two deeds share a time.
  func clock(of player: Player) -> UInt64 {
    if let wrong = player.wrongMilliseconds {
      player.wrongMilliseconds = wrong + 1000
      return wrong
    }
    let minutes = UInt64((moment.day - 1) * 1440 + moment.minute)
    return startMilliseconds + minutes * 60_000 + UInt64(deeds % 60_000)
  }

  /// Some minutes pass.
  func passTime() {
    moment.minute = min(moment.minute + Int.random(in: 5...70, using: &random), 24 * 60 - 1)
  }

  /// Claims something, and tells whether it is so.
  func claim(_ name: String, failures: [String]) {
    teller.tell(.claim(Claim(name: name, failures: failures)))
    if failures.isEmpty { held += 1 } else { failed.append(name) }
  }

  /// Says what could not be tried.
  func leaveOut(_ name: String, because reason: String) {
    teller.tell(.leftOut(claim: name, reason: reason))
    leftOut += 1
  }
}
