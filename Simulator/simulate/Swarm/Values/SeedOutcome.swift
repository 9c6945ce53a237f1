import SimulationKit

/// What became of running a seed in a process of its own.
enum SeedOutcome: Hashable, Sendable {
  case report(SeedReport)
  /// The process died, or did not come back in time; the words say how.
  case crashed(seed: UInt64, words: String)

  var seed: UInt64 {
    switch self {
    case .report(let report): report.seed
    case .crashed(let seed, _): seed
    }
  }
}

/// One way in which a seed failed.
struct SwarmFailure: Hashable, Sendable {
  /// The kinds, as JSON names them.
  enum Kind: String, Encodable, Hashable, Sendable {
    case crashed
    case disagreed
    case neverSettled = "never-settled"
    case notDeterministic = "not-deterministic"

    var ending: Ending {
      switch self {
      case .crashed: .crashed
      case .disagreed: .disagreed
      case .neverSettled: .neverSettled
      case .notDeterministic: .notDeterministic
      }
    }
  }

  var seed: UInt64
  /// What it ran at; nil if its process died before it could say, and nobody asked for a level.
  var level: Level?
  var kind: Kind
  /// The id of the promise that was broken; a crash breaks none in particular.
  var invariant: String?
  var message: String

  /// What a report says, if it says that something failed.
  init?(_ report: SeedReport) {
    guard let violation = report.violation else { return nil }
    let kind: Kind = violation.invariant == "L1" ? .neverSettled : .disagreed
    self.init(
      seed: report.seed, level: report.level, kind: kind, invariant: violation.invariant,
      message: violation.message)
  }

  init(seed: UInt64, level: Level?, kind: Kind, invariant: String?, message: String) {
    self.seed = seed
    self.level = level
    self.kind = kind
    self.invariant = invariant
    self.message = message
  }

  /// The failure of a crash.
  static func crash(seed: UInt64, level: Level?, words: String) -> SwarmFailure {
    SwarmFailure(seed: seed, level: level, kind: .crashed, invariant: nil, message: words)
  }

  /// The failure of a seed that tells two stories; nil if both are the same.
  static func difference(_ first: SeedReport, _ second: SeedReport) -> SwarmFailure? {
    guard first.traceHash != second.traceHash else { return nil }
    return SwarmFailure(
      seed: first.seed, level: first.level, kind: .notDeterministic, invariant: "R1",
      message: """
        its trace hash was \(TraceFold.text(first.traceHash)) after \(first.events) events at first, and \
        \(TraceFold.text(second.traceHash)) after \(second.events) events when it was run again
        """)
  }

  /// The id that stands before the message.
  var id: String { invariant ?? kind.rawValue }
}
