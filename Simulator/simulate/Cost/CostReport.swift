import Foundation

/// What a server was measured to cost.
struct CostReport {
  /// What came of phones that synced as fast as they were answered.
  struct Load {
    var syncs: Int
    var syncsPerSecond: Double
    var syncsPerProcessorSecond: Double
    var medianMilliseconds: Double
    var slowestHundredthMilliseconds: Double

    init(_ outcome: CostLoad.Outcome, processorSeconds: Double) {
      syncs = outcome.syncs
      syncsPerSecond = Double(outcome.syncs) / max(outcome.seconds, 0.001)
      syncsPerProcessorSecond = Double(outcome.syncs) / max(processorSeconds, 0.001)
      medianMilliseconds = outcome.latency(0.5)
      slowestHundredthMilliseconds = outcome.latency(0.99)
    }

    fileprivate var words: String {
      """
      \(Int(syncsPerProcessorSecond)) a second of one core, \(Int(syncsPerSecond)) a second here; \
      half within \(rounded(medianMilliseconds)) ms, 99 in 100 within \
      \(rounded(slowestHundredthMilliseconds)) ms
      """
    }

    fileprivate var object: [String: Double] {
      [
        "syncs_per_second": rounded(syncsPerSecond),
        "syncs_per_core_second": rounded(syncsPerProcessorSecond),
        "p50_ms": rounded(medianMilliseconds), "p99_ms": rounded(slowestHundredthMilliseconds),
      ]
    }

    private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
  }

  let households: Int
  let connections: Int
  let streams: Int
  /// Memory of a server with an empty file.
  var emptyMemoryBytes = 0
  /// Memory of the server after the syncs that have nothing to say.
  var memoryBytes = 0
  /// What the households added to the file, indexes and all.
  var fileBytes = 0
  /// What one open stream adds to the memory.
  var streamBytes = 0
  /// Syncs that have nothing to say.
  var quiet: Load?
  /// Syncs that add a line each.
  var busy: Load?

  init(households: Int, connections: Int, streams: Int) {
    self.households = households
    self.connections = connections
    self.streams = streams
  }

  private var fileBytesEach: Int { fileBytes / households }
  private var householdsPerGigabyte: Int { 1_000_000_000 / max(fileBytesEach, 1) }
  /// The page caches have a bound, so this falls with the number of households.
  private var memoryBytesEach: Int { max(0, memoryBytes - emptyMemoryBytes) / households }
  /// Phones sync in turns: only after a whole turn has the server served every household.
  private var hasServedAll: Bool { (quiet?.syncs ?? 0) >= households }
  private var memoryWords: String {
    hasServedAll
      ? "\(memoryBytesEach) bytes a household"
      : "not every household has synced; say more --seconds"
  }

  var words: String {
    """
    households               \(households), of 2 phones and \(CostHouseholds.lines) lines each
    on disk, a household     \(fileBytesEach) bytes: \(householdsPerGigabyte) households a GB
    memory, nothing served   \(emptyMemoryBytes / 1_000_000) MB
    memory, after syncing    \(memoryBytes / 1_000_000) MB: \(memoryWords)
    memory, an open stream   \(streamBytes) bytes, of \(streams)
    sync, nothing new        \(quiet?.words ?? "not measured")
    sync, one line added     \(busy?.words ?? "not measured")
    connections              \(connections), each asking again as soon as it is answered
    """
  }

  func json() throws -> String {
    var object: [String: Any] = [
      "households": households, "connections": connections, "streams": streams,
      "file_bytes_per_household": fileBytesEach, "households_per_gb": householdsPerGigabyte,
      "memory_empty_bytes": emptyMemoryBytes, "memory_bytes": memoryBytes,
      "memory_bytes_per_stream": streamBytes,
    ]
    if hasServedAll { object["memory_bytes_per_household"] = memoryBytesEach }
    object["sync_nothing_new"] = quiet?.object
    object["sync_one_line"] = busy?.object
    let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
    return String(decoding: data, as: UTF8.self)
  }
}
