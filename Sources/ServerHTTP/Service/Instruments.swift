internal import HouseholdModel
package import Metrics
package import ServerStorage

/// The server's figures, each with its name and unit in one place; `Docs/OPERATING.md` explains them.
package struct Instruments: Sendable {
  private let changes: [VerdictName: Counter]
  private let forks: Counter
  private let gaps: Counter
  private let resets: Counter
  private let cuts: [Bool: Counter]
  private let waiters: Meter
  private let seconds: Metrics.Timer
  private let requests: [Int: Counter]
  private let otherRequests: Counter
  private let commitSeconds: Metrics.Timer
  private let commitRequests: Recorder
  private let forgettingFailures: Counter

  private enum VerdictName: String, CaseIterable {
    case applied, clamped, rejected, void, forgotten
  }

  /// The statuses that the routes of the protocol answer with; any other is counted as `other`.
  static let statuses = [200, 204, 400, 401, 404, 405, 409, 413, 415, 422, 429, 503, 507]

  /// What each metric means, for `# HELP`.
  ///
  /// Every metric is here, and `PrometheusMetrics` has one more of its own.
  package static let help: [String: String] = [
    "larder_changes_total": "Changes judged, by verdict; duplicates count again.",
    "larder_forks_total": "Answers that told a phone its copy and the log disagree.",
    "larder_gaps_total": "Answers that asked a phone for an earlier change.",
    "larder_resets_total": "Pieces of whole states sent to phones without a valid cursor.",
    "larder_slow_connections_total":
      "Connections closed because a request came too slowly, by part.",
    "larder_waiting_requests": "Live streams and long polls now.",
    "larder_sync_seconds": "Time from a decoded sync request to its durable answer.",
    "larder_requests_total": "Answered requests of the protocol, by HTTP status.",
    "larder_commit_seconds": "Time of one commit, with the wait for the disk at its end.",
    "larder_commit_requests": "Requests that one commit made durable together.",
    "larder_forgetting_failures_total": "Hourly rounds of forgetting that were broken off.",
    "larder_storage_bytes": "Bytes of the storage: rows, free pages, and the log beside it.",
    "larder_disk_free_bytes": "Bytes that are free on the storage's disk.",
    "larder_disk_bytes": "Bytes of the storage's disk.",
    "larder_households": "Households.",
    "larder_members": "Members who have not left.",
    "larder_devices": "Devices that have not been removed.",
    "larder_backup_timestamp_seconds": "When the newest backup was made; 0 if there is none.",
    "larder_figures_timestamp_seconds": "When the storage was last looked at for these figures.",
    "process_open_fds": "Open files and connections of the process.",
    "process_max_fds": "The most files and connections the system lets it open.",
    "process_resident_memory_bytes": "Memory of the process.",
    "process_cpu_seconds_total": "Processor time of the process.",
    "process_start_time_seconds": "When the server began.",
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
    func requests(_ status: String) -> Counter {
      Counter(label: "larder_requests", dimensions: [("status", status)], factory: factory)
    }
    self.requests = Dictionary(
      uniqueKeysWithValues: Self.statuses.map { ($0, requests(String($0))) })
    otherRequests = requests("other")
    commitSeconds = Metrics.Timer(label: "larder_commit", dimensions: [], factory: factory)
    commitRequests = Recorder(
      label: "larder_commit_requests", dimensions: [], aggregate: true, factory: factory)
    forgettingFailures = Counter(
      label: "larder_forgetting_failures", dimensions: [], factory: factory)
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

  /// Counts an answered request of the protocol.
  func answered(status: Int) { (requests[status] ?? otherRequests).increment() }

  /// Counts a commit.
  package func committed(_ report: CommitReport) {
    commitSeconds.recordSeconds(report.duration / .seconds(1))
    commitRequests.record(report.requests)
  }

  /// Counts a round of forgetting that was broken off.
  func forgettingFailed() { forgettingFailures.increment() }

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
