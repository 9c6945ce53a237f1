import SimulationKit

/// What a swarm asks of a worker: one line of JSON on its standard input.
struct WorkerRequest: Codable, Hashable, Sendable {
  /// The level of every seed; nil if each draws its own.
  var level: Level?
  var seeds: [UInt64]
}

/// What a worker says: one line of JSON on its standard output.
///
/// For each seed, in order, it says that it starts, and then what came of it. So whoever listens knows which seed a
/// worker died of.
struct WorkerReply: Codable, Hashable, Sendable {
  var starting: UInt64?
  var report: SeedReport?

  static func starting(_ seed: UInt64) -> WorkerReply { WorkerReply(starting: seed) }
  static func report(_ report: SeedReport) -> WorkerReply { WorkerReply(report: report) }
}
