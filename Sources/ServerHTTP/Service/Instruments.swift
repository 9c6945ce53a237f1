internal import HouseholdModel
package import Metrics

/// The server's figures, each with its name and unit in one place; `Docs/OPERATING.md` explains them.
package struct Instruments: Sendable {
  private let changes: [VerdictName: Counter]
  private let forks: Counter
  private let gaps: Counter
  private let resets: Counter
  private let cuts: [Bool: Counter]
  private let waiters: Meter
  private let seconds: Metrics.Timer

  private enum VerdictName: String, CaseIterable {
    case applied, clamped, rejected, void, forgotten
  }

  /// What each metric means, for `# HELP`.
  package static let help: [String: String] = [
    "larder_changes_total": "Changes judged, by verdict; duplicates count again.",
    "larder_forks_total": "Answers that told a phone its copy and the log disagree.",
    "larder_gaps_total": "Answers that asked a phone for an earlier change.",
    "larder_resets_total": "Pieces of whole states sent to phones without a valid cursor.",
    "larder_slow_connections_total":
      "Connections closed because a request came too slowly, by part.",
    "larder_waiting_requests": "Live streams and long polls now.",
    "larder_sync_seconds": "Time from a decoded sync request to its durable answer.",
  ]

  package init(factory: any MetricsFactory) {
    changes = Dictionary(
      uniqueKeysWithValues: VerdictName.allCases.map { name in
        (
          name,
          Counter(
            label: "larder_changes", dimensions: [("verdict", name.rawValue)], factory: factory)
        )
      })
    forks = Counter(label: "larder_forks", dimensions: [], factory: factory)
    gaps = Counter(label: "larder_gaps", dimensions: [], factory: factory)
    resets = Counter(label: "larder_resets", dimensions: [], factory: factory)
    cuts = Dictionary(
      uniqueKeysWithValues: [true, false].map { wasHead in
        (
          wasHead,
          Counter(
            label: "larder_slow_connections", dimensions: [("part", wasHead ? "head" : "body")],
            factory: factory)
        )
      })
    waiters = Meter(label: "larder_waiting_requests", dimensions: [], factory: factory)
    seconds = Metrics.Timer(label: "larder_sync", dimensions: [], factory: factory)
  }

  /// Counts what an answer says.
  func count(_ answer: SyncAnswer, seconds elapsed: Double) {
    seconds.recordSeconds(elapsed)
    for space in answer.spaces {
      if case .reset = space.news { resets.increment() }
      for replica in space.replicas {
        if replica.fork != nil { forks.increment() }
        if replica.expected != nil { gaps.increment() }
        for receipt in replica.receipts { changes[name(of: receipt.verdict)]?.increment() }
      }
    }
  }

  /// Counts a connection that was closed because its request took too long to arrive.
  func cut(wasHead: Bool) { cuts[wasHead]?.increment() }

  /// Says how many requests wait.
  func waiting(_ count: Int) { waiters.set(count) }

  private func name(of verdict: Verdict) -> VerdictName {
    switch verdict {
    case .applied: .applied
    case .clamped: .clamped
    case .rejected: .rejected
    case .void: .void
    case .forgotten: .forgotten
    }
  }
}
