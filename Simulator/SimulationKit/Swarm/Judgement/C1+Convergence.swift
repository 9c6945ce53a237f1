package import HouseholdModel

extension Judgement {
  /// C1: a phone's table of `space` and the server's facts, both in the order of dots, are the same.
  package static func checkConvergence(
    of phone: Int, table: [Fact], server: [Fact], in space: SpaceID
  ) throws {
    guard table != server else { return }
    let first = zip(table, server).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    throw Violation(
      invariant: "C1",
      message: """
        phone \(phone) differs from the server in \(space.short): \(table.count) facts and \
        \(server.count), the first difference at \(first ?? min(table.count, server.count))
        """)
  }

  /// C1: facts in the order of dots, none twice: only then do equal facts mean equal bytes.
  package static func checkOrder(of facts: [Fact], in space: SpaceID) throws {
    for (index, fact) in facts.enumerated().dropFirst() where facts[index - 1].dot >= fact.dot {
      throw Violation(
        invariant: "C1", message: "fact \(index) of \(space.short) is out of order")
    }
  }
}
