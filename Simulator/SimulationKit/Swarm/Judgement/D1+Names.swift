package import HouseholdModel

/// D1: what every name was given to, over the whole life of a household.
///
/// It is told what is in tables and at the server, not what a phone has yet to send: two copies of one phone
/// may name alike until the server tells one of them to take another name.
package struct NamesGiven: Sendable {
  private struct Name: Hashable {
    var space: SpaceID
    var dot: Dot
  }

  private var given: [Name: Statement] = [:]

  package init() {}

  /// How many names were given.
  package var count: Int { given.count }

  /// Throws if one of the names was given to something else before.
  ///
  /// `isExcused` says that it may have been, by a risk named in `Docs/TESTING.md`: then the new meaning
  /// stands from here on.
  package mutating func look(
    at facts: [Fact], in space: SpaceID, isExcused: Bool = false
  ) throws {
    for fact in facts {
      let name = Name(space: space, dot: fact.dot)
      guard let before = given[name] else {
        given[name] = fact.statement
        continue
      }
      guard before != fact.statement else { continue }
      guard isExcused else {
        let numbers = [before, fact.statement].map { Meaning.number(of: $0) ?? 0 }
        throw Violation(
          invariant: "D1",
          message: """
            counter \(fact.dot.counter) of replica \(fact.dot.replica.rawValue) in \
            \(space.short) names facts \(numbers[0]) and \(numbers[1])
            """)
      }
      given[name] = fact.statement
    }
  }
}
