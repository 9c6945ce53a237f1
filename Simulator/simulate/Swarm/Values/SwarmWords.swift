import SimulationKit

/// A summary as text for people.
struct SwarmWords: Hashable, Sendable {
  var summary: SwarmSummary
  var wallSeconds: Double
  var jobs: Int

  var lines: [String] {
    facts + counts("Faults", summary.faults, marksZeros: true)
      + counts("Checks", summary.checks, marksZeros: false)
      + counts("Sometimes", summary.sometimes, marksZeros: true)
      + failures + ["", verdict]
  }

  private var facts: [String] {
    let levels = summary.runsByLevel.keys.sorted().map { "\($0) \(summary.runsByLevel[$0] ?? 0)" }
    let hours = Double(summary.simulatedMilliseconds) / 3_600_000
    let level = summary.level.map { "all at level \($0.rawValue)" } ?? "each at the level it draws"
    return [
      "A swarm of seeds \(summary.range), \(level)",
      "  runs        \(summary.runs): \(levels.joined(separator: ", ")), crashed \(summary.crashes); "
        + "\(summary.repeated) of them twice",
      "  events      \(summary.events)",
      "  simulated   \(rounded(hours)) hours, \(rounded(hours / 24 / 365.25)) years",
      "  wall time   \(rounded(wallSeconds)) s, \(speed) seeds/s, \(jobs) at a time",
      "  trace hash  \(TraceFold.text(summary.trace.hash))",
    ]
  }

  private var speed: Double { wallSeconds > 0 ? rounded(Double(summary.runs) / wallSeconds) : 0 }

  private func counts(
    _ title: String, _ counts: [String: Int], marksZeros: Bool
  ) -> [String] {
    guard !counts.isEmpty else { return [] }
    let width = counts.keys.map(\.count).max() ?? 0
    return [title]
      + counts.sorted { $0.key < $1.key }.map { name, count in
        let gap = String(repeating: " ", count: width - name.count)
        return "  \(name)\(gap)  \(count)" + (marksZeros && count == 0 ? "  <- never" : "")
      }
  }

  private var failures: [String] {
    guard !summary.failures.isEmpty else { return [] }
    return ["Failures"]
      + summary.failures.flatMap { failure in
        let level = failure.level.map { " (\($0.rawValue))" } ?? ""
        return [
          "  seed \(failure.seed)\(level)  \(failure.id): \(failure.message)",
          "    \(summary.replay(failure))",
        ]
      }
  }

  /// The last line: what it all comes to.
  private var verdict: String {
    let seeds = Set(summary.failures.map(\.seed)).count
    let failed = "\(seeds) of \(summary.runs) seeds failed"
    switch summary.ending {
    case .crashed: return "CRASHED: \(failed), and a process died or hung."
    case .notDeterministic: return "NOT DETERMINISTIC: \(failed), and a seed told two stories."
    case .disagreed: return "DISAGREED: \(failed)."
    case .neverSettled: return "NEVER SETTLED: \(failed)."
    case .neverReached:
      return "NEVER REACHED: \(summary.neverReached.joined(separator: ", "))."
    case .held, .wrongCommandLine, .somethingMissing:
      return "Every promise held in \(summary.runs) runs."
    }
  }
}
