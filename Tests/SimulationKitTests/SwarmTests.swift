import Foundation
import HouseholdModel
import SimulationKit
import Testing

/// Lives of a household under every fault there is, each drawn from one seed.
///
/// `simulate swarm` lives through many more; these are for everyday.
@Suite struct SwarmTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func everySeedHolds(seed: UInt64) {
    let report = Swarm.run(Plan(seed: seed))
    #expect(report.violation == nil)
    #expect(report.events > 0)
  }

  @Test(arguments: Level.allCases) func everyLevelHolds(level: Level) {
    for seed: UInt64 in 101...105 {
      let report = Swarm.run(Plan(seed: seed, level: level))
      #expect(report.level == level)
      #expect(report.violation == nil, "seed \(seed)")
    }
  }

  /// R1 within one process; `simulate swarm` compares processes.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func theSameSeedTellsTheSameStory(seed: UInt64) {
    var first: [String] = []
    var second: [String] = []
    let one = Swarm.run(Plan(seed: seed)) { first.append($0) }
    let other = Swarm.run(Plan(seed: seed)) { second.append($0) }
    #expect(one == other)
    #expect(first == second)
    #expect(one.traceHash != Swarm.run(Plan(seed: seed + 1000)).traceHash)
  }

  /// Without weather nothing goes wrong, and everything is judged.
  @Test func aLifeWithoutWeatherIsJudgedStrictly() {
    let report = Swarm.run(Plan(seed: 3, level: .codec, weather: []))
    #expect(report.violation == nil)
    #expect(report.faults.isEmpty)
    #expect(report.sometimes["judgedStrictly"] == 1)
    for invariant in ["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "L1", "N1", "Q2"] {
      #expect(report.checks[invariant, default: 0] > 0, "\(invariant)")
    }
  }

  /// Each way to spoil a good life is noticed by the promise that it breaks.
  @Test(arguments: Spoiling.allCases) func aSpoiledLifeIsNoticed(spoiling: Spoiling) throws {
    let plan = try #require(Plan.toSpoil(with: spoiling))
    #expect(Swarm.run(plan).violation == nil)
    #expect(Swarm.run(plan, spoiling: spoiling).violation?.invariant == spoiling.promise)
  }

  @Test func aPlanSurvivesItsFile() throws {
    let plan = Plan(seed: 11)
    let data = try JSONEncoder().encode(plan)
    #expect(try JSONDecoder().decode(Plan.self, from: data) == plan)
  }
}

/// A failing plan is made small.
@Suite struct ShrinkerTests {
  @Test func aFailingPlanBecomesSmallAndStillFails() throws {
    // Nothing fails by itself: a rule is broken on purpose, the same way in every try.
    let plan = try #require(Plan.toSpoil(with: .lostFact))
    let small = Shrinker.shrink(plan, spoiling: .lostFact) { _ in }
    #expect(Swarm.run(small, spoiling: .lostFact).violation?.invariant == Spoiling.lostFact.promise)
    #expect(small.events.count < plan.events.count / 2)
  }

  @Test func aPlanThatHoldsStaysAsItIs() {
    let plan = Plan(seed: 5, level: .codec)
    #expect(Shrinker.shrink(plan) { _ in } == plan)
  }
}

extension Plan {
  /// The first calm life in which there is something to spoil.
  fileprivate static func toSpoil(with spoiling: Spoiling) -> Plan? {
    (1...40).lazy.map { Plan(seed: $0, level: .codec, weather: []) }.first { plan in
      let found = Swarm.run(plan, spoiling: spoiling).violation?.invariant
      return found != "R0" || spoiling == .unexpectedError
    }
  }
}
