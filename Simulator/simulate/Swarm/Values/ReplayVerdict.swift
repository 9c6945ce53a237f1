import SimulationKit

/// What running one plan twice comes to.
struct ReplayVerdict: Hashable, Sendable {
  var first: SeedReport
  var second: SeedReport

  private var difference: SwarmFailure? { .difference(first, second) }
  private var failure: SwarmFailure? { SwarmFailure(first) }

  /// How the command ends.
  var ending: Ending {
    .gravest(of: [difference, failure].compactMap { $0?.kind.ending })
  }

  var lines: [String] {
    let hours = rounded(Double(first.simulatedMilliseconds) / 3_600_000)
    let faults = first.faults.filter { $0.value > 0 }.sorted { $0.key < $1.key }
      .map { "\($0.key) \($0.value)" }
    let facts = [
      "\(first.events) events in \(hours) simulated hours; trace hash \(TraceFold.text(first.traceHash))",
      "faults: " + (faults.isEmpty ? "none" : faults.joined(separator: ", ")),
    ]
    let failures = [difference, failure].compactMap(\.self).map { "\($0.id): \($0.message)" }
    return facts + failures + [verdict]
  }

  private var verdict: String {
    switch ending {
    case .notDeterministic: "NOT DETERMINISTIC: seed \(first.seed) told two stories."
    case .disagreed: "DISAGREED: seed \(first.seed) failed, both times in the same way."
    case .neverSettled: "NEVER SETTLED: seed \(first.seed) failed, both times in the same way."
    case .held, .crashed, .wrongCommandLine, .somethingMissing, .neverReached:
      "Every promise held, twice, with the same trace."
    }
  }
}
