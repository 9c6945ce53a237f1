import Foundation

/// What became of one bug.
struct Fate: Hashable, Sendable {
  enum Hunter: String, Hashable, Sendable {
    case swarm, tests
  }

  /// Who found it; nil if nobody did.
  var hunter: Hunter?
  /// How many seeds the swarm took, if it was the swarm and it says so.
  var seeds: Int?
  /// Which promise was seen broken, or in which other way it was found.
  var by: String?

  static let survived = Fate()
}

/// Sets the swarm, and then the tests, on one bug.
struct Trial: Sendable {
  let copy: WovenCopy
  let seeds: SeedRange

  /// What `simulate swarm --json` says, as far as it matters here.
  struct SwarmWords: Decodable, Hashable, Sendable {
    struct Failure: Decodable, Hashable, Sendable {
      var seed: UInt64
      /// The promise that did not hold, or in which other way it failed.
      var id: String
    }
    var failures: [Failure]
    var seedsNeeded: Int?

    enum CodingKeys: String, CodingKey {
      case failures
      case seedsNeeded = "seeds_needed"
    }
  }

  /// The swarm on the copy, with a bug alive or none.
  func swarm(bug: Int?, seconds: Double) throws -> Fate {
    let output = copy.folder.appending(path: "swarm.json").filePath
    let ending = try copy.run(
      [
        copy.product.filePath, "swarm", "--seeds", "\(seeds)",
        "--json", "--until-failure", "--jobs", "2",
      ], bug: bug, output: output, seconds: seconds)
    return try Self.fate(ending, FileManager.default.contents(atPath: output) ?? Data(), seeds)
  }

  /// What the swarm's end and its words mean.
  ///
  /// Codes 0 and 7 mean that no seed failed: a state that was never reached breaks no promise. Codes 2 and 3 say that
  /// the swarm itself could not run.
  static func fate(
    _ ending: WovenCopy.Ending, _ words: Data, _ seeds: SeedRange
  ) throws -> Fate {
    guard case .exited(let code) = ending else {
      return Fate(hunter: .swarm, seeds: nil, by: "too late")
    }
    switch code {
    case 0, 7: return .survived
    case 2, 3:
      throw EnvironmentTrouble("The swarm in the copy ended with \(code); trials.log says why.")
    default: break
    }
    let said = try? JSONDecoder().decode(SwarmWords.self, from: words)
    let first = said?.failures.min { $0.seed < $1.seed }
    let ordinal = first.map { Int(clamping: $0.seed - min($0.seed, seeds.first)) + 1 }
    return Fate(
      hunter: .swarm, seeds: said?.seedsNeeded ?? ordinal, by: first?.id ?? "exit \(code)")
  }

  /// Whose tests are set on what the swarm let live.
  static let tested = ["HouseholdModel", "DeviceSync", "ServerSync", "SimulationKit", "Companion"]

  /// The tests on the copy, with a bug alive or none.
  ///
  /// With a bug those of its own target come first: most end there, and sooner.
  func tests(bug: Int?, in file: String? = nil, seconds: Double) throws -> Fate {
    for targets in Self.order(for: file) {
      let filter = "^(\(targets.map { $0 + "Tests" }.joined(separator: "|")))\\."
      let ending = try copy.run(
        [
          "swift", "test", "--skip-build", "--package-path", copy.folder.filePath, "--filter",
          filter,
        ], bug: bug, output: copy.folder.appending(path: "tests.out").filePath, seconds: seconds)
      switch ending {
      case .exited(0): continue
      case .exited(let code): return Fate(hunter: .tests, by: "exit \(code)")
      case .tooLate: return Fate(hunter: .tests, by: "too late")
      }
    }
    return .survived
  }

  /// In which order to test: the target that `file` belongs to, then the others.
  static func order(for file: String?) -> [[String]] {
    let own = tested.filter { file?.hasPrefix("Sources/\($0)/") == true }
    return [own, tested.filter { !own.contains($0) }].filter { !$0.isEmpty }
  }
}
