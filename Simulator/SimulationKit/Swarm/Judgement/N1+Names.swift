package import HouseholdModel

extension Judgement {
  /// N1: wherever a need is alive, so is a label of its product.
  package static func checkNames(of facts: [Fact], in space: SpaceID) throws {
    var named: Set<Subject> = []
    for fact in facts where fact.field == .label { named.insert(fact.subject) }
    for fact in facts where fact.field == .need && !named.contains(fact.subject) {
      let number = Meaning.number(of: fact.statement) ?? 0
      throw Violation(
        invariant: "N1",
        message: "the line wanted by fact \(number) of \(space.short) has no name")
    }
  }
}
