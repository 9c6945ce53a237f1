import Foundation

/// What became of all bugs.
struct SabotageReport: Sendable {
  struct Row: Hashable, Sendable {
    var bug: PlantedBug
    var fate: Fate
  }

  var rows: [Row]

  /// The share of mutants that must be killed.
  static let shareWanted = 0.95

  var sabotages: [Row] {
    rows.filter { if case .sabotage = $0.bug.origin { true } else { false } }
  }
  var mutants: [Row] { rows.filter { if case .mutant = $0.bug.origin { true } else { false } } }

  /// How many of `rows` were found.
  static func caught(_ rows: [Row]) -> Int { rows.count { $0.fate.hunter != nil } }

  /// The share of `rows` that was found; 1 if there is none.
  static func share(_ rows: [Row]) -> Double {
    rows.isEmpty ? 1 : Double(caught(rows)) / Double(rows.count)
  }

  /// The median of the seeds that the swarm took, where it says so; of an even number the mean of the two in the
  /// middle.
  static func medianSeeds(_ rows: [Row]) -> Double? {
    let seeds = rows.compactMap(\.fate.seeds).sorted()
    guard !seeds.isEmpty else { return nil }
    let middle = seeds.count / 2
    return seeds.count.isMultiple(of: 2)
      ? Double(seeds[middle - 1] + seeds[middle]) / 2 : Double(seeds[middle])
  }

  /// Whether every sabotage was caught by the swarm and enough mutants were killed.
  var isGood: Bool {
    sabotages.allSatisfy { $0.fate.hunter == .swarm } && Self.share(mutants) >= Self.shareWanted
  }

  // MARK: Words

  var words: String {
    var lines = sabotages.map { "\($0.name.padded(28)) \($0.fate.words)" }
    let killers = [Fate.Hunter.swarm, .tests].map { hunter in
      "\(mutants.count { $0.fate.hunter == hunter }) by \(hunter == .swarm ? "the swarm" : "tests")"
    }
    lines.append(
      "sabotage: caught \(Self.caught(sabotages)) of \(sabotages.count)" + Self.median(sabotages))
    if !mutants.isEmpty {
      lines.append(
        "mutants: killed \(Self.caught(mutants)) of \(mutants.count) "
          + "(\(killers.joined(separator: ", ")))" + Self.median(mutants))
    }
    for row in mutants where row.fate.hunter == nil { lines.append(row.survivor) }
    return lines.joined(separator: "\n")
  }

  private static func median(_ rows: [Row]) -> String {
    medianSeeds(rows).map { ", median \($0.formatted(.number.grouping(.never))) seeds" } ?? ""
  }

  // MARK: JSON

  func json() throws -> String {
    let object: [String: Any] = [
      "sabotages": sabotages.map(\.object), "mutants": mutants.map(\.object),
      "caught": Self.caught(sabotages), "of": sabotages.count,
      "median_seeds": Self.medianSeeds(sabotages) ?? NSNull(),
      "mutants_killed": Self.caught(mutants), "mutants_of": mutants.count,
      "mutants_share": Self.share(mutants), "is_good": isGood,
    ]
    let data = try JSONSerialization.data(withJSONObject: object, options: [.sortedKeys])
    return String(decoding: data, as: UTF8.self)
  }
}

extension PlantedBug {
  /// What it is called: a sabotage's name, or a mutant's number and kind.
  var name: String {
    switch origin {
    case .sabotage(let sabotage): sabotage.name
    case .mutant(let mutant): "\(number) \(mutant.kind.rawValue) \(mutant.file):\(mutant.line)"
    }
  }
}

extension Fate {
  var words: String {
    guard let hunter else { return "SURVIVED" }
    let after = seeds.map { " after \($0) seeds" } ?? ""
    return "caught by \(hunter.rawValue)\(after): \(by ?? "")"
  }
}

extension SabotageReport.Row {
  fileprivate var name: String { bug.name }

  /// Everything a person needs to say why it lives.
  fileprivate var survivor: String {
    guard case .mutant(let mutant) = bug.origin else { return name }
    let key = EquivalentMutants.Key(
      file: mutant.file, original: mutant.original, mutated: mutant.mutated)
    return """
      SURVIVED \(name)
        as it is: \(mutant.original)
        mutated:  \(mutant.mutated)
        reason:   \(EquivalentMutants.reasons[key] ?? "nobody has said yet")
      """
  }

  fileprivate var object: [String: Any] {
    var object: [String: Any] = [
      "number": bug.number, "caught_by": fate.hunter?.rawValue ?? NSNull(),
      "seeds": fate.seeds ?? NSNull(), "by": fate.by ?? NSNull(),
    ]
    switch bug.origin {
    case .sabotage(let sabotage):
      object["name"] = sabotage.name
      object["breaks"] = sabotage.breaks
    case .mutant(let mutant):
      let key = EquivalentMutants.Key(
        file: mutant.file, original: mutant.original, mutated: mutant.mutated)
      object["kind"] = mutant.kind.rawValue
      object["file"] = mutant.file
      object["line"] = mutant.line
      object["original"] = mutant.original
      object["mutated"] = mutant.mutated
      object["reason"] = EquivalentMutants.reasons[key] ?? NSNull()
    }
    return object
  }
}

extension String {
  fileprivate func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
