import Foundation
import SimulationKit
import Testing

@testable import simulate

@Suite struct SwarmSummaryTests {
  private func blank(
    _ text: String, level: Level? = nil, stops: Bool = false
  ) throws -> SwarmSummary {
    SwarmSummary(range: try SeedRange(parsing: text), level: level, stopsAtFailure: stops)
  }

  /// Twelve seeds, of which some fail in one way or the other.
  private func outcomes() throws -> [SeedOutcome] {
    try (1...12 as ClosedRange<UInt64>).map { seed in
      switch seed {
      case 4: .report(try Reports.report(seed, level: .codec, failing: "L1"))
      case 6: .report(try Reports.report(seed, level: .storage, failing: "C1"))
      case 9: .crashed(seed: 9, words: "its process ended with signal 5")
      default: .report(try Reports.report(seed))
      }
    }
  }

  @Test(arguments: [false, true])
  func theOrderInWhichOutcomesComeDoesNotMatter(stops: Bool) throws {
    let outcomes = try outcomes()
    var random = Dice(state: 7)
    var forwards = SwarmTally(try blank("1..12", stops: stops))
    for outcome in outcomes { forwards.add(outcome) }
    forwards.addRepeat(outcomes[0])
    for _ in 0..<50 {
      var shuffled = SwarmTally(try blank("1..12", stops: stops))
      for outcome in outcomes.shuffled(using: &random) { shuffled.add(outcome) }
      shuffled.addRepeat(outcomes[0])
      #expect(shuffled.finish() == forwards.finish())
    }
    let summary = forwards.finish()
    #expect(summary.runs == (stops ? 4 : 12))
    #expect(summary.failures.map(\.seed) == (stops ? [4] : [4, 6, 9]))
    #expect(summary.seedsNeeded == 4)
    #expect(summary.ending == (stops ? .neverSettled : .crashed))
    #expect(summary.repeated == (stops ? 0 : 1))
  }

  @Test func everythingIsCountedOnce() throws {
    var tally = SwarmTally(try blank("1..12"))
    for outcome in try outcomes() { tally.add(outcome) }
    let summary = tally.finish()
    #expect(summary.crashes == 1)
    #expect(summary.runsByLevel == ["codec": 1, "rules": 9, "storage": 1])
    #expect(summary.events == 110 && summary.simulatedMilliseconds == 11 * 3_600_000)
    #expect(summary.checks == ["C1": 22])
    #expect(summary.faults.values.allSatisfy { $0 == 0 })
    #expect(summary.faults.keys.sorted() == Fault.allCases.map(\.rawValue).sorted())
  }

  @Test func theCombinedHashKnowsEverySeed() throws {
    func hash(_ change: (inout [SeedOutcome]) throws -> Void) throws -> UInt64 {
      var outcomes = try outcomes()
      try change(&outcomes)
      var tally = SwarmTally(try blank("1..12"))
      for outcome in outcomes { tally.add(outcome) }
      return tally.finish().trace.hash
    }
    let whole = try hash { _ in }
    #expect(try hash { _ in } == whole)
    for seed in 1...12 as ClosedRange<UInt64> where seed != 9 {
      #expect(
        try hash { $0[Int(seed) - 1] = .report(try Reports.report(seed, trace: 99)) } != whole)
    }
    #expect(try hash { $0[8] = .report(try Reports.report(9)) } != whole)
  }

  @Test func twoTracesOfOneSeedAreAFailure() throws {
    var tally = SwarmTally(try blank("1..3"))
    for seed in 1...3 as ClosedRange<UInt64> { tally.add(.report(try Reports.report(seed))) }
    tally.addRepeat(.report(try Reports.report(1, trace: 99)))
    let summary = tally.finish()
    #expect(summary.failures.map(\.id) == ["R1"])
    #expect(summary.ending == .notDeterministic && summary.repeated == 1)
  }

  @Test func aSecondRunThatCrashesIsAFailure() throws {
    var tally = SwarmTally(try blank("1..1"))
    tally.add(.report(try Reports.report(1)))
    tally.addRepeat(.crashed(seed: 1, words: "signal 5"))
    #expect(tally.finish().ending == .crashed)
    #expect(tally.finish().seedsNeeded == 1)
  }

  @Test(arguments: [
    (999, Level?.none, Ending.held), (1000, .none, .neverReached), (1000, .rules, .held),
  ])
  func onlyALongMixedSwarmIsJudgedByItsZeros(
    seeds: Int, level: Level?, ending: Ending
  ) throws {
    var tally = SwarmTally(try blank("1..\(seeds)", level: level))
    for seed in 1...UInt64(seeds) { tally.add(.report(try Reports.report(seed))) }
    #expect(tally.finish().ending == ending)
    let zeros = Fault.allCases.count + Sometimes.allCases.count
    #expect(tally.finish().neverReached.count == (ending == .held ? 0 : zeros))
  }

  @Test func theGravestEndingWins() {
    let gravestFirst: [Ending] = [
      .crashed, .notDeterministic, .disagreed, .neverSettled, .neverReached,
    ]
    for (place, ending) in gravestFirst.enumerated() {
      #expect(Ending.gravest(of: gravestFirst[place...].reversed() + [.held]) == ending)
    }
    #expect(Ending.gravest(of: []) == .held)
    #expect(Ending.allCases.map(\.rawValue) == Array(0...7))
  }

  @Test func theWordsNameEveryFailureAndHowToSeeItAgain() throws {
    var tally = SwarmTally(try blank("1..12", level: .rules))
    for outcome in try outcomes() { tally.add(outcome) }
    let lines = SwarmWords(summary: tally.finish(), wallSeconds: 2, jobs: 2).lines
    #expect(lines.contains("  seed 6 (storage)  C1: words about C1"))
    #expect(lines.contains("    simulate replay --seed 6 --level rules"))
    #expect(lines.contains("  seed 9 (rules)  crashed: its process ended with signal 5"))
    #expect(lines.contains { $0.hasSuffix("0  <- never") })
    #expect(lines.contains("  wall time   2.0 s, 6.0 seeds/s, 2 at a time"))
    #expect(lines.last == "CRASHED: 3 of 12 seeds failed, and a process died or hung.")
  }

  @Test func theRecordIsOneObjectWithStableKeys() throws {
    var tally = SwarmTally(try blank("1..12"))
    for outcome in try outcomes() { tally.add(outcome) }
    let text = try PhoneLine.text(
      SwarmRecord(summary: tally.finish(), wallSeconds: 2, jobs: 2))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(
      object.keys.sorted() == [
        "checks", "crashes", "ending", "events", "exit_code", "failures", "faults", "jobs", "level",
        "never_reached", "repeated", "runs", "runs_by_level", "seeds", "seeds_needed",
        "seeds_per_second", "simulated_hours", "simulated_years", "sometimes", "trace_hash",
        "wall_seconds",
      ])
    #expect(object["level"] is NSNull)
    #expect(object["seeds_needed"] as? Int == 4)
    #expect(object["exit_code"] as? Int == 4)
    #expect((object["trace_hash"] as? String)?.count == 16)
    let failures = try #require(object["failures"] as? [[String: Any]])
    #expect(
      failures.compactMap { $0["kind"] as? String } == ["never-settled", "disagreed", "crashed"])
    #expect(failures.first?["replay"] as? String == "simulate replay --seed 4")
  }
}

/// SplitMix64, so that a failing order can be seen again.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
