import ArgumentParser

/// How a command ends: the raw value is its exit code.
enum Ending: Int32, CaseIterable, Hashable, Sendable {
  /// Everything that was looked at held.
  case held = 0
  /// Something that must always hold did not.
  case disagreed = 1
  /// The command line asks for something that can't be.
  case wrongCommandLine = 2
  /// Something around us is missing or in the way.
  case somethingMissing = 3
  /// A process that ran a seed died of it, or never came back.
  case crashed = 4
  /// The weather was over, and phones still did not come to rest (L1).
  case neverSettled = 5
  /// One seed told two different stories (R1).
  case notDeterministic = 6
  /// A long swarm never reached a state, or never had a fault, that it is there to try.
  case neverReached = 7

  /// What ArgumentParser ends a command with.
  var exitCode: ExitCode { ExitCode(rawValue) }

  /// The word for it in JSON.
  var name: String { "\(self)" }

  /// What comes first if a swarm could end in several ways: what makes the rest doubtful stands before it.
  private static let gravestFirst: [Ending] = [
    .crashed, .notDeterministic, .disagreed, .neverSettled, .neverReached,
  ]

  /// The one to end with.
  static func gravest(of endings: [Ending]) -> Ending {
    gravestFirst.first(where: endings.contains) ?? .held
  }
}
