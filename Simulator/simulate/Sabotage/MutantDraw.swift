import HouseholdModel

/// The order in which mutants are drawn: by seed, each kind in its turn.
///
/// There are many more numbers and statements than conditions, and a bug of each kind is worth as much.
struct MutantDraw: Sendable {
  /// What is left to draw.
  private var rest: [Mutant]
  /// What was drawn, so that no line is changed twice.
  private var taken: [String: Set<Int>]

  /// Draws from `mutants`, but from no line that is in `taken` already.
  init(from mutants: [Mutant], seed: UInt64, taken: [String: Set<Int>] = [:]) {
    var random = SplitMix64(seed: seed)
    var queues = Mutant.Kind.allCases.map { kind in
      mutants.filter { $0.kind == kind }.shuffled(using: &random)[...]
    }
    rest = []
    while queues.contains(where: { !$0.isEmpty }) {
      for index in queues.indices {
        if let mutant = queues[index].popFirst() { rest.append(mutant) }
      }
    }
    rest.reverse()
    self.taken = taken
  }

  /// The next mutant on a line of its own; nil if there is none left.
  mutating func next() -> Mutant? {
    while let mutant = rest.popLast() {
      if taken[mutant.file, default: []].insert(mutant.line).inserted { return mutant }
    }
    return nil
  }
}
