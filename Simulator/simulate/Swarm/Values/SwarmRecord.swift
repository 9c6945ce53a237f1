import SimulationKit

/// A summary as one JSON object for programs.
///
/// Its keys are part of what the command promises (`SwarmSummaryTests.theRecordIsOneObjectWithStableKeys`).
struct SwarmRecord: Encodable {
  var summary: SwarmSummary
  var wallSeconds: Double
  var jobs: Int

  private enum Key: String, CodingKey {
    case seeds, level, jobs, runs, events, faults, checks, sometimes, failures, ending, repeated
    case crashes
    case runsByLevel = "runs_by_level"
    case simulatedHours = "simulated_hours"
    case simulatedYears = "simulated_years"
    case wallSeconds = "wall_seconds"
    case seedsPerSecond = "seeds_per_second"
    case traceHash = "trace_hash"
    case neverReached = "never_reached"
    case seedsNeeded = "seeds_needed"
    case exitCode = "exit_code"
  }

  private struct Failure: Encodable {
    var seed: UInt64
    var level: String?
    var kind: SwarmFailure.Kind
    var id: String
    var message: String
    var replay: String
  }

  func encode(to encoder: any Encoder) throws {
    let hours = Double(summary.simulatedMilliseconds) / 3_600_000
    let speed = wallSeconds > 0 ? Double(summary.runs) / wallSeconds : 0
    let failures = summary.failures.map {
      Failure(
        seed: $0.seed, level: $0.level?.rawValue, kind: $0.kind, id: $0.id, message: $0.message,
        replay: summary.replay($0))
    }
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(summary.range.description, forKey: .seeds)
    try object.encode(summary.level?.rawValue, forKey: .level)  // null: each seed drew its own
    try object.encode(jobs, forKey: .jobs)
    try object.encode(summary.runs, forKey: .runs)
    try object.encode(summary.crashes, forKey: .crashes)
    try object.encode(summary.repeated, forKey: .repeated)
    try object.encode(summary.runsByLevel, forKey: .runsByLevel)
    try object.encode(summary.events, forKey: .events)
    try object.encode(rounded(hours), forKey: .simulatedHours)
    try object.encode(rounded(hours / 24 / 365.25), forKey: .simulatedYears)
    try object.encode(rounded(wallSeconds), forKey: .wallSeconds)
    try object.encode(rounded(speed), forKey: .seedsPerSecond)
    try object.encode(summary.faults, forKey: .faults)
    try object.encode(summary.checks, forKey: .checks)
    try object.encode(summary.sometimes, forKey: .sometimes)
    try object.encode(TraceFold.text(summary.trace.hash), forKey: .traceHash)
    try object.encode(failures, forKey: .failures)
    try object.encode(summary.neverReached, forKey: .neverReached)
    try object.encode(summary.seedsNeeded, forKey: .seedsNeeded)  // null: none failed
    try object.encode(summary.ending.name, forKey: .ending)
    try object.encode(summary.ending.rawValue, forKey: .exitCode)
  }
}
