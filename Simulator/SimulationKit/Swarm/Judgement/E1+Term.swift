package import HouseholdModel

/// E1: the terms of a server, from opening to opening.
package struct TermsSeen: Sendable {
  private var seen: Set<ReplicaID> = []
  private var current: ReplicaID?

  package init() {}

  /// The storage was opened after everybody had closed it, restored or not: its term is a new one.
  package mutating func opened(_ term: ReplicaID) throws {
    guard seen.insert(term).inserted else {
      throw Violation(
        invariant: "E1", message: "opening \(seen.count + 1) has a term that was there before")
    }
    current = term
  }

  /// What the server answers names the term of its last opening.
  package func answered(_ term: ReplicaID) throws {
    guard term == current else {
      throw Violation(
        invariant: "E1", message: "an answer of opening \(seen.count) names another term")
    }
  }
}
