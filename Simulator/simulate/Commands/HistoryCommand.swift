internal import ArgumentParser
internal import BoundedInflate
internal import Foundation
internal import SimulationKit

/// `simulate history`: what a recorded household costs.
struct HistoryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract:
      "Replay a recorded household through the real rules, codec and storage, and say what it cost.",
    discussion: """
      The file has one JSON line a shopping day: {"week":w,"day":d,"changes":[[phone, op, key, name, quantity], …]} with \
      op add, quantity, tick or remove; gzip is fine. Sizes are whole bodies, uncompressed.
      """)

  @Option(help: "The recorded household.")
  var file: String

  @Option(help: "How many weeks of it to replay.")
  var weeks = 520

  @Flag(help: "One JSON object instead of words.")
  var json = false

  /// A recorded household unpacks to at most this: ten years take 10 MB.
  private static let limit = 256 * 1024 * 1024

  func run() async throws {
    let days = try HistoryFile.days(in: try text(), weeks: weeks)
    guard let last = days.flatMap(\.changes).map(\.phone).max() else {
      throw ValidationError("\(file) has no changes in its first \(weeks) weeks.")
    }
    let clock = ContinuousClock()
    let start = clock.now
    let replay = try HistoryReplay(phones: last + 1) { (clock.now - start) / .seconds(1) }
    let report = try replay.run(days)
    print(json ? try jsonText(report) : words(report))
  }

  private func text() throws -> Data {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw ValidationError("\(file) can't be read.")
    }
    guard data.starts(with: [0x1F, 0x8B]) else { return data }
    var inflate = Inflate(maximumBytes: Self.limit, maximumRatio: 1000)
    let bytes = try inflate.consume(data)
    try inflate.finish()
    return Data(bytes)
  }

  private func words(_ report: HistoryReport) -> String {
    """
    ops                   \(report.operations)
    live_lines            \(report.liveLines)
    wire_bytes            \(report.wireBytes) in \(report.pushes) requests
    wire_bytes_per_op     \(rounded(report.wireBytesPerOperation))
    bootstrap_bytes       \(report.bootstrapBytes) \
    (lines \(report.bootstrapParts.lines), vocabulary \(report.bootstrapParts.vocabulary), \
    purchases \(report.bootstrapParts.purchases), rest \(report.bootstrapParts.rest))
    bootstrap_ms          \(rounded(report.bootstrapMilliseconds))
    merge_ops_per_second  \(Int(report.mergeOperationsPerSecond))
    server_storage_bytes  \(report.serverStorageBytes)
    """
  }

  private func jsonText(_ report: HistoryReport) throws -> String {
    let object: [String: Any] = [
      "weeks": weeks, "ops": report.operations, "live_lines": report.liveLines,
      "wire_bytes": report.wireBytes, "pushes": report.pushes,
      "wire_bytes_per_op": rounded(report.wireBytesPerOperation),
      "bootstrap_bytes": report.bootstrapBytes,
      "bootstrap_parts": [
        "lines": report.bootstrapParts.lines, "vocabulary": report.bootstrapParts.vocabulary,
        "purchases": report.bootstrapParts.purchases, "rest": report.bootstrapParts.rest,
      ],
      "bootstrap_ms": rounded(report.bootstrapMilliseconds),
      "merge_ops_per_second": Int(report.mergeOperationsPerSecond),
      "server_storage_bytes": report.serverStorageBytes,
    ]
    let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
    return String(decoding: data, as: UTF8.self)
  }

  private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
