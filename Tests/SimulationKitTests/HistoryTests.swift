import HouseholdModel
import SimulationKit
import Testing

/// Random lives of a household under every fault that a history knows.
@Suite struct HistoryTests {
  @Test(arguments: 0..<150 as Range<UInt64>)
  func everythingHolds(seed: UInt64) throws {
    try HistoryWorld(History(seed: seed)).run()
  }

  /// Weathers that a plain draw meets seldom.
  @Test(arguments: Weather.chosen, 500_000..<500_040 as Range<UInt64>)
  func everythingHolds(weather: Weather, seed: UInt64) throws {
    let length = 20 + Int(seed % 25)
    try HistoryWorld(History(seed: seed, weather: weather.faults, length: length)).run()
  }
}

/// A combination of faults that once hid a mistake.
struct Weather: CustomTestStringConvertible, Sendable {
  var name: String
  var faults: [Fault]
  var testDescription: String { name }

  static let chosen = [
    Weather(
      name: "forgetting",
      faults: [
        .forget, .forgetAlways, .lease, .smallPages, .smallBatches, .lostAnswer, .lateAnswer,
        .lostRequest, .crashAfter, .stream,
      ]),
    Weather(
      name: "restore",
      faults: [
        .backup, .restore, .smallPages, .smallBatches, .lostAnswer, .lateAnswer, .crashAfter,
        .stream, .replay, .forgetAlways,
      ]),
    Weather(
      name: "fork",
      faults: [
        .clone, .phoneBackup, .phoneRestore, .lostAnswer, .lateAnswer, .stream, .smallBatches,
        .smallPages, .replay, .crashAfter,
      ]),
    Weather(
      name: "restore and fork",
      faults: [
        .backup, .restore, .clone, .phoneBackup, .phoneRestore, .lostAnswer, .lateAnswer, .stream,
        .smallPages,
      ]),
    Weather(
      name: "older restore",
      faults: [
        .backup, .restore, .oldRestore, .lostAnswer, .smallPages, .forgetAlways, .lease,
      ]),
  ]
}
