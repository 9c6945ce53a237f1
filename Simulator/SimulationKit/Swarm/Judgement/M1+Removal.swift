internal import HouseholdModel

/// M1: what removed phones wrote, and how much of it the server had by then.
package struct Removals: Sendable {
  private var removed: [Int: Set<UInt64>] = [:]

  package init() {}

  /// `phone` was shut out when the server had the changes that `known` names (`Oracle.Written.first`).
  package mutating func removed(_ phone: Int, known: Set<UInt64>) { removed[phone] = known }

  /// The server was restored to a time before `phone` was shut out.
  package mutating func undone(_ phone: Int) { removed[phone] = nil }

  /// Nothing that arrived after its author was shut out is at the server, whenever it was written.
  package func check(_ tally: Tally, _ oracle: Oracle) throws {
    guard !removed.isEmpty else { return }
    for number in tally.numbers where oracle.known(number) {
      let written = oracle.entries[oracle.place(of: number)]
      guard let known = removed[written.phone], !known.contains(written.first) else { continue }
      throw Violation(
        invariant: "M1",
        message: """
          fact \(number) of \(tally.space.short) came after phone \(written.phone) was shut out
          """)
    }
  }
}
