import Foundation
import SimulationKit
import Testing

/// Lives that once went wrong, lived again.
@Suite struct RegressionTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Simulator/Regressions")

  static let files: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".json") }.sorted()
  }()

  private static func text(_ file: String) throws -> Data {
    try Data(contentsOf: folder.appending(path: file))
  }

  @Test func thereAreSome() { #expect(Self.files.contains("example.json")) }

  @Test(arguments: files) func everythingHolds(_ file: String) throws {
    let plan = try JSONDecoder().decode(Plan.self, from: Self.text(file))
    try #require(!plan.events.isEmpty)
    let report = Swarm.run(plan)
    #expect(report.violation == nil)
    // More happens than the events themselves, so something was lived.
    #expect(report.events > plan.events.count)
  }

  /// What `simulate shrink` writes is what is read.
  @Test func aPlanReadsAsItWasWritten() throws {
    let encoder = JSONEncoder()
    for seed in 1...20 as ClosedRange<UInt64> {
      let plan = Plan(seed: seed)
      #expect(try JSONDecoder().decode(Plan.self, from: encoder.encode(plan)) == plan)
    }
  }

  /// A damaged file says where it is damaged.
  @Test(
    arguments: [
      ("\"level\" : \"storage\"", "\"level\" : \"cellar\"", "level"),
      ("\"phones\" : 2", "\"phones\" : \"two\"", "phones"),
      ("\"weather\"", "\"wether\"", "weather"),
      ("\"kind\" : \"open\"", "\"kind\" : \"slam\"", "kind"),
      ("}\n", "", "JSON"),
    ]) func aDamagedPlanIsRefused(good: String, bad: String, place: String) throws
  {
    let text = String(decoding: try Self.text("example.json"), as: UTF8.self)
    let start = try #require(text.range(of: good, options: .backwards))
    let damaged = text.replacingCharacters(in: start, with: bad)
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Plan.self, from: Data(damaged.utf8))
    }
    #expect(error.map { "\($0)".contains(place) } == true)
  }
}
