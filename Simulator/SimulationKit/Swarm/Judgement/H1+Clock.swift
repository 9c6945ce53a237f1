package import HouseholdModel

extension Judgement {
  /// H1: no fact in a table or at the server is from further ahead than forgiven.
  ///
  /// `holder` is a phone, or nil for the server.
  package static func checkTimes(
    of facts: [Fact], heldBy holder: Int?, in space: SpaceID, serverMilliseconds now: UInt64
  ) throws {
    let latest = now + SyncLimits.clockAheadMilliseconds
    for fact in facts where fact.time.milliseconds > latest {
      let who = holder.map { "phone \($0)" } ?? "the server"
      throw Violation(
        invariant: "H1",
        message: """
          \(who) holds a fact of \(space.short) from \(fact.time.milliseconds - now) ms ahead
          """)
    }
  }

  /// H1: nobody else drives a phone's clock ahead; its own wall clock, at its furthest, may.
  package static func checkClock(
    of phone: Int, latest: HybridTime, furthestWallMilliseconds wall: UInt64,
    serverMilliseconds now: UInt64
  ) throws {
    let allowed = max(wall, now + SyncLimits.clockAheadMilliseconds)
    // A wall that stands still is left behind by one millisecond every 65,536 edits.
    guard latest.milliseconds <= allowed + 1 else {
      throw Violation(
        invariant: "H1",
        message: """
          phone \(phone)'s clock is \(latest.milliseconds - allowed) ms past everything it may \
          have heard
          """)
    }
  }
}
