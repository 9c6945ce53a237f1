import Foundation
import Testing

@testable import simulate

@Suite struct SabotageReportTests {
  private func sabotage(_ number: Int, _ fate: Fate) -> SabotageReport.Row {
    let sabotage = Sabotage("bug-\(number)", breaks: "It.")
    return SabotageReport.Row(
      bug: PlantedBug(number: number, origin: .sabotage(sabotage)), fate: fate)
  }

  private func mutant(_ number: Int, _ fate: Fate) -> SabotageReport.Row {
    let mutant = Mutant(
      kind: .drop, file: "a", line: number, range: 0..<1, form: .statement, original: "b()",
      mutated: "")
    return SabotageReport.Row(bug: PlantedBug(number: number, origin: .mutant(mutant)), fate: fate)
  }

  private func swarm(_ seeds: Int?) -> Fate { Fate(hunter: .swarm, seeds: seeds, by: "C1") }

  @Test(
    arguments: [
      ([3], 3.0), ([9, 1, 4], 4.0), ([1, 2, 7, 50], 4.5), ([nil, 6, nil], 6.0), ([nil], nil),
    ] as [([Int?], Double?)])
  func theMedianIsInTheMiddle(seeds: [Int?], median: Double?) {
    #expect(SabotageReport.medianSeeds(seeds.map { sabotage(1, swarm($0)) }) == median)
  }

  @Test func theShareIsOfAll() {
    let killed = Fate(hunter: .tests, by: "exit 1")
    let rows = (0..<20).map { mutant($0, $0 == 0 ? .survived : killed) }
    #expect(SabotageReport.share(rows) == 0.95)
    #expect(SabotageReport.share([]) == 1)
    #expect(SabotageReport(rows: rows).isGood)
    #expect(!SabotageReport(rows: rows + [mutant(20, .survived)]).isGood)
  }

  @Test func everyNamedBugMustBeCaughtByTheSwarm() {
    #expect(SabotageReport(rows: [sabotage(1, swarm(4))]).isGood)
    #expect(!SabotageReport(rows: [sabotage(1, swarm(4)), sabotage(2, .survived)]).isGood)
  }

  @Test func aSurvivorIsToldWithAllOneNeedsToSayWhy() throws {
    let report = SabotageReport(
      rows: [sabotage(1, swarm(4)), sabotage(2, swarm(9)), mutant(3, .survived)])
    #expect(report.words.contains("sabotage: caught 2 of 2, median 6.5 seeds"))
    #expect(report.words.contains("mutants: killed 0 of 1 (0 by the swarm, 0 by tests)"))
    #expect(report.words.contains("SURVIVED 3 drop a:3"))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(try report.json().utf8)) as? [String: Any])
    #expect(object["caught"] as? Int == 2)
    #expect(object["median_seeds"] as? Double == 6.5)
    #expect(object["is_good"] as? Bool == false)
    #expect((object["mutants"] as? [[String: Any]])?.first?["original"] as? String == "b()")
  }

  // MARK: What the swarm says

  private let words = Data(
    #"{"failures":[{"seed":17,"id":"C3","kind":"x"},{"seed":12,"id":"C1"}],"seeds_needed":3}"#.utf8)

  private func fate(_ code: Int32, _ words: Data) throws -> Fate {
    try Trial.fate(.exited(code), words, SeedRange(first: 10, last: 500))
  }

  @Test func theFirstFailureNamesWhatWasSeen() throws {
    #expect(try fate(1, words) == Fate(hunter: .swarm, seeds: 3, by: "C1"))
    #expect(try fate(4, Data()) == Fate(hunter: .swarm, seeds: nil, by: "exit 4"))
    let range = try SeedRange(first: 1, last: 2)
    #expect(try Trial.fate(.tooLate, words, range).hunter == .swarm)
  }

  @Test func aSwarmWithoutAFailureFindsNothing() throws {
    #expect(try fate(0, words) == .survived)
    #expect(try fate(7, words) == .survived)
  }

  @Test(arguments: [2, 3] as [Int32])
  func aSwarmThatCantRunFindsNothingEither(code: Int32) {
    #expect(throws: EnvironmentTrouble.self) { try fate(code, words) }
  }

  @Test func theTestsOfABugsOwnTargetComeFirst() {
    let others = ["HouseholdModel", "ServerSync", "SimulationKit", "Companion"]
    #expect(Trial.order(for: "Sources/DeviceSync/Phone/Phone.swift") == [["DeviceSync"], others])
    #expect(Trial.order(for: nil) == [Trial.tested])
    #expect(Trial.order(for: "Sources/DeviceSyncMore/a.swift") == [Trial.tested])
  }
}
