import SimulationKit

/// Brings outcomes that come in any order into a summary in the order of their seeds.
struct SwarmTally: Sendable {
  private var summary: SwarmSummary
  /// The seed that is counted next; nil after the last.
  private var next: UInt64?
  /// What came before its turn.
  private var early: [UInt64: SeedOutcome] = [:]
  private let isRepeated: Set<UInt64>
  private var firstReports: [UInt64: SeedReport] = [:]
  private var secondOutcomes: [UInt64: SeedOutcome] = [:]

  init(_ summary: SwarmSummary) {
    self.summary = summary
    next = summary.range.first
    isRepeated = Set(summary.range.repeated)
  }

  /// Takes what became of a seed.
  mutating func add(_ outcome: SeedOutcome) {
    if case .report(let report) = outcome, isRepeated.contains(report.seed) {
      firstReports[report.seed] = report
    }
    early[outcome.seed] = outcome
    while !summary.isCutShort, let seed = next, let outcome = early.removeValue(forKey: seed) {
      summary.count(outcome)
      next = seed == summary.range.last ? nil : seed + 1
    }
  }

  /// Takes what became of a seed when another process ran it again.
  mutating func addRepeat(_ outcome: SeedOutcome) { secondOutcomes[outcome.seed] = outcome }

  /// The summary of everything that came.
  ///
  /// If the first failure ended the swarm, second runs are left out: how many there were is chance.
  func finish() -> SwarmSummary {
    var summary = summary
    guard !summary.isCutShort else { return summary }
    for seed in secondOutcomes.keys.sorted() {
      guard let first = firstReports[seed], let second = secondOutcomes[seed] else { continue }
      switch second {
      case .report(let second): summary.countRepeat(.difference(first, second))
      case .crashed(_, let words):
        let words = "came to its end at first, but not when it was run again: " + words
        summary.countRepeat(.crash(seed: seed, level: first.level, words: words))
      }
    }
    return summary
  }
}
