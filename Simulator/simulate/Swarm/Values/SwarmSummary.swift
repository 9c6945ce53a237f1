import SimulationKit

/// What a swarm comes to.
///
/// Outcomes are counted in the order of their seeds, so the same seeds give the same summary, whoever ran them.
struct SwarmSummary: Hashable, Sendable {
  /// What was asked for.
  let range: SeedRange
  /// The level of every seed; nil if each draws its own.
  let level: Level?
  /// Whether it ends with the first seed that fails.
  let stopsAtFailure: Bool

  private(set) var runs = 0
  private(set) var crashes = 0
  private(set) var runsByLevel: [String: Int]
  private(set) var events = 0
  private(set) var simulatedMilliseconds: UInt64 = 0
  private(set) var faults: [String: Int]
  private(set) var checks: [String: Int] = [:]
  private(set) var sometimes: [String: Int]
  private(set) var trace = TraceFold()
  /// How many seeds were run a second time.
  private(set) var repeated = 0
  /// In the order of their seeds.
  private(set) var failures: [SwarmFailure] = []

  /// Fewer seeds than these can't be expected to reach everything.
  static let enoughToJudgeZeros = 1000

  init(range: SeedRange, level: Level?, stopsAtFailure: Bool) {
    self.range = range
    self.level = level
    self.stopsAtFailure = stopsAtFailure
    runsByLevel = Self.zeros(Level.allCases.map(\.rawValue))
    faults = Self.zeros(Fault.allCases.map(\.rawValue))
    sometimes = Self.zeros(Sometimes.allCases.map(\.rawValue))
  }

  /// Whether the next seeds don't belong to it any more.
  var isCutShort: Bool { stopsAtFailure && !failures.isEmpty }

  /// Counts what became of the next seed.
  mutating func count(_ outcome: SeedOutcome) {
    runs += 1
    trace.add(outcome.seed)
    switch outcome {
    case .crashed(let seed, let words):
      crashes += 1
      failures.append(.crash(seed: seed, level: level, words: words))
    case .report(let report):
      trace.add(report.traceHash)
      runsByLevel[report.level.rawValue, default: 0] += 1
      events += report.events
      simulatedMilliseconds += report.simulatedMilliseconds
      faults.merge(report.faults, uniquingKeysWith: +)
      checks.merge(report.checks, uniquingKeysWith: +)
      sometimes.merge(report.sometimes, uniquingKeysWith: +)
      if let failure = SwarmFailure(report) { failures.append(failure) }
    }
  }

  /// Counts a second run, and what it found.
  mutating func countRepeat(_ failure: SwarmFailure?) {
    repeated += 1
    guard let failure else { return }
    let place = failures.firstIndex { $0.seed > failure.seed } ?? failures.endIndex
    failures.insert(failure, at: place)
  }

  /// How many seeds, from the first one, it took until one failed.
  var seedsNeeded: Int? { failures.first.map { Int($0.seed - range.first) + 1 } }

  /// Faults and states that should have been there and were not, sorted.
  ///
  /// Only a long swarm over all levels that went on to its end is judged: some faults need storage.
  var neverReached: [String] {
    guard level == nil, !isCutShort, runs >= Self.enoughToJudgeZeros else { return [] }
    let zeros = { (counts: [String: Int]) in counts.filter { $0.value == 0 }.keys.sorted() }
    return zeros(faults).map { "fault \($0)" } + zeros(sometimes).map { "sometimes \($0)" }
  }

  /// How the command ends.
  var ending: Ending {
    .gravest(of: failures.map(\.kind.ending) + (neverReached.isEmpty ? [] : [.neverReached]))
  }

  /// What shows a failure again.
  func replay(_ failure: SwarmFailure) -> String {
    "simulate replay --seed \(failure.seed)" + (level.map { " --level \($0.rawValue)" } ?? "")
  }

  private static func zeros(_ names: [String]) -> [String: Int] {
    Dictionary(names.map { ($0, 0) }) { first, _ in first }
  }
}
