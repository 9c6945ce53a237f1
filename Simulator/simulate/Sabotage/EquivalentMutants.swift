/// Mutants that no test can kill, each with the reason that a person found.
///
/// They count as survivors all the same: a reason is for whoever reads the list.
enum EquivalentMutants {
  struct Key: Hashable, Sendable {
    /// Relative to the package.
    var file: String
    /// The line as it is, without what is around it.
    var original: String
    /// The line as the mutant has it.
    var mutated: String
  }

  static let reasons: [Key: String] = [:]
}
