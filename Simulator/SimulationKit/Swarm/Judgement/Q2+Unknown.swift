internal import HouseholdModel

extension Judgement {
  /// Q2: values are passed on byte by byte, with the field that nobody here knows.
  ///
  /// Everything but the server's own facts has such a field, so a fact without a number has lost it.
  package static func checkUnknownKept(_ tally: Tally, _ oracle: Oracle) throws {
    for (fact, number) in zip(tally.facts, tally.marks) {
      guard let number else {
        guard Field.serverOnly.contains(fact.field) else {
          throw Violation(
            invariant: "Q2",
            message: "a fact of field \(fact.field.rawValue) of \(tally.space.short) has no number")
        }
        continue
      }
      guard let expected = oracle.expected(number), expected.statement != fact.statement else {
        continue
      }
      throw Violation(
        invariant: "Q2",
        message: "fact \(number) of \(tally.space.short) is not the bytes its author wrote")
    }
  }
}
