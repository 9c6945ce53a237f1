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

  static let reasons: [Key: String] = [
    Key(
      file: "Sources/DeviceSync/Phone/Phone+Request.swift",
      original:
        "40 + 20 * supersedes.count + statements.reduce(0) { $0 + 24 + $1.value.count }",
      mutated: "40 + 20 * supersedes.count + statements.reduce(1) { $0 + 24 + $1.value.count }"):
      "It is an estimate, rather more than fewer: one byte more is as good.",
    Key(
      file: "Sources/DeviceSync/Phone/Phone+Household.swift",
      original:
        "for var old in try spaces() where old.id != identity.household && old.id != identity.personal {",
      mutated:
        "for var old in try spaces() where old.id != identity.household || old.id != identity.personal {"
    ):
      "The identity's own spaces are marked as left, too, and in the next two lines as not left.",
    Key(
      file: "Sources/DeviceSync/Machine/SyncMachine.swift", original: "isWantedAgain = false",
      mutated: ""):
      "Whatever comes next, a request, a failure or rest, resets it as well, or it was not set.",
    Key(
      file: "Sources/DeviceSync/Phone/Phone+Edit.swift",
      original:
        "try setAuthor(Author(replica: name, member: space.member, device: space.device), in: space.id)",
      mutated: ""):
      "The server names the author with the first fact of a replica; until then a view knows its own.",
  ]
}
