import Foundation
import Logging
import ServerStorage
import Testing

@testable import ServerHTTP

/// What a server shows under `/metrics`, compared with its page for operators.
@Suite struct MetricsPageTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Every series there can be.
  private func everything() throws -> PrometheusReader {
    let metrics = PrometheusMetrics(help: Instruments.help)
    _ = Instruments(factory: metrics)
    _ = ServerGauges(factory: metrics)
    return try PrometheusReader(metrics.render())
  }

  /// Each metric as the page writes it: its name with its labels, and its kind.
  private func shown(_ reader: PrometheusReader) -> [String: String] {
    var labels: [String: Set<String>] = [:]
    for (name, series) in reader.samples {
      let family = reader.types.keys.first { family in
        name == family || ["_bucket", "_sum", "_count"].contains { name == family + $0 }
      }
      labels[family ?? name, default: []].formUnion(series.keys.flatMap(\.keys))
    }
    return Dictionary(
      uniqueKeysWithValues: reader.types.map { family, kind in
        let own = labels[family, default: []].subtracting(["le"]).sorted()
        return (own.isEmpty ? family : "\(family){\(own.joined(separator: ","))}", kind)
      })
  }

  @Test func thePageHasEveryMetricWithItsLabelsAndItsKind() throws {
    let page = try String(
      contentsOf: Self.root.appending(path: "Docs/OPERATING.md"), encoding: .utf8)
    let rows = page.matches(of: /(?m)^\| `((?:larder|process)_[^`]+)` \| ([a-z]+),/)
    let written = Dictionary(
      uniqueKeysWithValues: rows.map { (String($0.output.1), String($0.output.2)) })
    #expect(shown(try everything()) == written)
  }

  @Test func everyMetricHasWordsAndNoWordsAreLeftOver() throws {
    let own: Set = ["larder_metrics_refused_total"]
    #expect(Set(try everything().types.keys).subtracting(own) == Set(Instruments.help.keys))
  }

  /// A label with values from requests would make series without end.
  @Test func thereAreFewSeries() throws {
    let series = try everything().samples.filter { !$0.key.hasSuffix("_bucket") }.values
      .reduce(0) { $0 + $1.count }
    #expect(series < 80)
  }

  @Test func whatIsLookedAtIsShown() async throws {
    let test = try TestHousehold()
    var parts = test.parts
    parts.figures = {
      StorageFigures(
        tableBytes: 11, unusedBytes: 12, logBytes: 13, diskFreeBytes: 14, diskBytes: 15,
        households: 16, members: 17, devices: 18, backupSeconds: 19)
    }
    let observing = Observing(parts: parts)
    var wasComfortable = true
    await observing.look(&wasComfortable)
    #expect(!wasComfortable, "14 bytes are not much")
    let samples = try PrometheusReader(parts.metrics.render()).samples
    #expect(samples["larder_storage_bytes"]?[["part": "tables"]] == 11)
    #expect(samples["larder_storage_bytes"]?[["part": "unused"]] == 12)
    #expect(samples["larder_storage_bytes"]?[["part": "log"]] == 13)
    let single = [
      "larder_disk_free_bytes": 14.0, "larder_disk_bytes": 15, "larder_households": 16,
      "larder_members": 17, "larder_devices": 18, "larder_backup_timestamp_seconds": 19,
      "larder_figures_timestamp_seconds": Double(TestHousehold.now) / 1000,
    ]
    for (name, value) in single { #expect(samples[name]?[[:]] == value, "\(name)") }
    #if os(Linux)
      #expect(try #require(samples["process_resident_memory_bytes"]?[[:]]) > 1_000_000)
      let open = try #require(samples["process_open_fds"]?[[:]])
      let most = try #require(samples["process_max_fds"]?[[:]])
      #expect(open > 2 && open < most)
    #endif
  }

  /// The last figures stay, and their time says how old they are.
  @Test func whenLookingFailsTheOldFiguresStay() async throws {
    struct Trouble: Error {}
    let test = try TestHousehold()
    var parts = test.parts
    parts.figures = { StorageFigures(households: 3) }
    var wasComfortable = true
    await Observing(parts: parts).look(&wasComfortable)
    parts.figures = { throw Trouble() }
    await Observing(parts: parts).look(&wasComfortable)
    let samples = try PrometheusReader(parts.metrics.render()).samples
    #expect(samples["larder_households"]?[[:]] == 3)
  }

  @Test func processorTimeIsCountedOnce() throws {
    let metrics = PrometheusMetrics(help: Instruments.help)
    let gauges = ServerGauges(factory: metrics)
    for seconds in [1.5, 1.5, 4.0] { gauges.show(ProcessFigures(processorSeconds: seconds)) }
    let samples = try PrometheusReader(metrics.render()).samples
    #expect(samples["process_cpu_seconds_total"]?[[:]] == 4)
  }
}
