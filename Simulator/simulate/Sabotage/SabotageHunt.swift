import Foundation

/// Weaves all bugs into a copy, builds it once, and sets the swarm and the tests on each.
struct SabotageHunt {
  let copy: WovenCopy
  let seeds: SeedRange
  let sabotages: [Sabotage]
  let mutants: Int
  let drawSeed: UInt64
  /// One line for each thing that happens.
  let tell: (String) -> Void

  /// How often a copy is built because something in it did not compile.
  private static let rounds = 6
  /// The shortest time after which a run counts as one without an end.
  ///
  /// The swarm itself ends a worker that hangs, and that takes two minutes.
  private static let leastSeconds = 300.0

  func run() throws -> SabotageReport {
    let bugs = try prepare()
    let trial = Trial(copy: copy, seeds: seeds)
    let patience = try Self.patience {
      try trial.swarm(bug: nil, seconds: 3600)
    }
    guard let patience else {
      throw EnvironmentTrouble(
        "The swarm fails without any bug, so it can't show any; look at it with `simulate swarm`.")
    }
    var rows: [SabotageReport.Row] = []
    for bug in bugs {
      let fate = try trial.swarm(bug: bug.number, seconds: patience)
      tell("\(bug.name): \(fate.words)")
      rows.append(SabotageReport.Row(bug: bug, fate: fate))
    }
    // What the swarm found is told even if the tests can't be run.
    tell(SabotageReport(rows: rows).words)
    try setTests(trial, on: &rows)
    return SabotageReport(rows: rows)
  }

  /// How long to wait for a run with a bug, given one without; nil if that one failed.
  private static func patience(_ run: () throws -> Fate) throws -> Double? {
    let start = ContinuousClock.now
    guard try run() == .survived else { return nil }
    return max(leastSeconds, (ContinuousClock.now - start) / .seconds(1) * 10)
  }

  /// Sets the tests on the mutants that the swarm let live.
  private func setTests(_ trial: Trial, on rows: inout [SabotageReport.Row]) throws {
    let alive = rows.indices.compactMap { index -> (index: Int, file: String)? in
      guard case .mutant(let mutant) = rows[index].bug.origin, rows[index].fate.hunter == nil
      else { return nil }
      return (index, mutant.file)
    }
    guard !alive.isEmpty else { return }
    tell("\(alive.count) mutants live; building the tests")
    guard try copy.buildTests().isEmpty else {
      throw EnvironmentTrouble("The tests of the copy don't compile; build-tests.log says why.")
    }
    let patience = try Self.patience { try trial.tests(bug: nil, seconds: 3600) }
    guard let patience else {
      throw EnvironmentTrouble("The tests fail without any bug; tests.out in the copy says which.")
    }
    for (index, file) in alive {
      rows[index].fate = try trial.tests(
        bug: rows[index].bug.number, in: file, seconds: patience)
      tell("\(rows[index].bug.name): \(rows[index].fate.words)")
    }
  }

  // MARK: The copy

  /// Draws the mutants and builds the copy; what does not compile is drawn anew.
  private func prepare() throws -> [PlantedBug] {
    var bugs = sabotages.enumerated().map {
      PlantedBug(number: $0.offset + 1, origin: .sabotage($0.element))
    }
    var texts = try copy.mutatedTexts()
    let places = texts.sorted { $0.key < $1.key }
      .flatMap { Mutator(file: $0.key, text: $0.value).mutants() }
    for edit in sabotages.flatMap(\.edits) { texts[edit.file] = try copy.text(of: edit.file) }
    var draw = MutantDraw(from: places, seed: drawSeed, taken: taken(in: texts))
    var number = bugs.count
    for round in 1...Self.rounds {
      while bugs.count < sabotages.count + mutants, let mutant = draw.next() {
        number += 1
        bugs.append(PlantedBug(number: number, origin: .mutant(mutant)))
      }
      let weave = try Weave(bugs, into: texts)
      try copy.write(weave)
      tell("building \(bugs.count) bugs in \(weave.files.count) files, round \(round)")
      let errors = try copy.build()
      if errors.isEmpty { return bugs }
      let guilty = Set(errors.compactMap { weave.bug(inLine: $0.line, of: $0.file) })
      try check(errors, guilty, bugs)
      bugs.removeAll { guilty.contains($0.number) }
      tell("\(guilty.count) mutants don't compile; drawing others")
    }
    throw EnvironmentTrouble("After \(Self.rounds) rounds some mutants still don't compile.")
  }

  /// Lines that a sabotage edits are not for mutants.
  private func taken(in texts: [String: String]) -> [String: Set<Int>] {
    var taken: [String: Set<Int>] = [:]
    for edit in sabotages.flatMap(\.edits) {
      let source = SourceText(texts[edit.file] ?? "")
      guard let range = edit.place(in: source.bytes) else { continue }
      let lines = source.line(of: range.lowerBound)...source.line(of: range.upperBound - 1)
      taken[edit.file, default: []].formUnion(lines.map { $0 + 1 })
    }
    return taken
  }

  /// Only a mutant may be wrong about Swift.
  private func check(_ errors: [CompileError], _ guilty: Set<Int>, _ bugs: [PlantedBug]) throws {
    let isMutant = guilty.allSatisfy { number in
      guard let bug = bugs.first(where: { $0.number == number }) else { return false }
      if case .mutant = bug.origin { return true }
      return false
    }
    guard !guilty.isEmpty, isMutant else {
      let words = errors.map { "\($0.file):\($0.line): \($0.message)" }.joined(separator: "\n")
      throw EnvironmentTrouble("A sabotage does not compile:\n\(words)")
    }
  }
}
