import HouseholdModel
import Testing

@testable import Interchange

@Suite struct ImportPlanTests {
  private let ben = Editor(member: MemberID(rawValue: 2), nowMilliseconds: 1_700_000_000_000)
  private let anna = Editor(member: MemberID(rawValue: 3), nowMilliseconds: 1_700_000_000_001)

  private func list(_ text: String) throws -> ImportedList {
    try ImportedList(reading: text, as: .plainText, words: fewWords)
  }

  @discardableResult
  private func take(
    _ text: String, by editor: Editor, into space: inout SmallSpace, includingDone: Bool = false
  ) throws -> ImportPlan {
    let plan = try list(text).plan(by: editor, in: space.view, includingDone: includingDone)
    for draft in plan.drafts { space.apply(draft, by: editor) }
    return plan
  }

  private func lines(_ space: SmallSpace) -> [String] {
    space.view.lines(on: .main).map { line in
      ([line.name] + line.quantities.map(\.description)).joined(separator: " ")
    }
  }

  @Test func bringsEveryEntryInOneDraftAProduct() throws {
    var space = SmallSpace()
    let plan = try take("2 l milk\neggs\n[x] bread\n1 l Milk\n3 milk", by: ben, into: &space)
    #expect(lines(space) == ["eggs", "milk 3 3 l"])
    #expect(plan.drafts.count == 2)
    #expect(plan.done == [3])
    #expect(plan.alreadyWanted.isEmpty && plan.refused.isEmpty)
  }

  @Test func doneEntriesComeIfTheAppSaysSo() throws {
    var space = SmallSpace()
    let plan = try take("[x] bread", by: ben, into: &space, includingDone: true)
    #expect(lines(space) == ["bread"])
    #expect(plan.done.isEmpty)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func importingAgainAddsNothing(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let names = ["milk", "Milk", "eggs", "rice"]
    let text = (0..<8).map { _ in
      let amount = Int.random(in: 0...3, using: &random)
      let unit = Bool.random(using: &random) ? "l " : ""
      let words = amount == 0 ? "" : "\(amount) \(unit)"
      return words + names[Int.random(in: 0..<4, using: &random)]
    }.joined(separator: "\n")
    var space = SmallSpace()
    // Somebody wants some of it already, and the list may add up.
    space.say(ListID.main.subject, .listPolicy(seed % 2 == 0 ? .sum : .largest), by: nil, at: 1)
    try take("1 l milk\n5 eggs", by: anna, into: &space)
    try take(text, by: ben, into: &space)
    let facts = space.facts
    let again = try take(text, by: ben, into: &space)
    #expect(again.drafts.isEmpty && again.alreadyWanted.count == 8)
    #expect(try list(text).plan(by: anna, in: space.view).drafts.isEmpty)
    #expect(space.facts == facts)
  }

  @Test func onlyWhatIsMissingIsAdded() throws {
    var space = SmallSpace()
    try take("2 l milk", by: ben, into: &space)
    try take("3 l milk", by: ben, into: &space)
    #expect(lines(space) == ["milk 3 l"])
    // Less than is wanted takes nothing away.
    #expect(try take("1 l milk", by: ben, into: &space).alreadyWanted == [1])
    #expect(lines(space) == ["milk 3 l"])
  }

  @Test func whatOthersWantCounts() throws {
    var space = SmallSpace()
    try take("2 l milk", by: anna, into: &space)
    #expect(try take("2 l milk\nmilk", by: ben, into: &space).alreadyWanted == [1, 2])
    try take("3 l milk", by: ben, into: &space)
    #expect(lines(space) == ["milk 3 l"])
  }

  @Test(arguments: [(Unit.millilitre, Unit.litre), (.litre, .millilitre)])
  func theSameAmountInAnotherUnitIsWantedAlready(wanted: Unit, asked: Unit) throws {
    func amount(_ unit: Unit, more: Int64 = 0) throws -> Quantity {
      try Quantity(thousandths: (unit == .litre ? 1000 : 1_000_000) + more, unit: unit)
    }
    var space = SmallSpace()
    space.apply(
      try ben.add(NewLine("milk", quantity: amount(wanted)), in: space.view), by: ben)
    var imported = try list("milk")
    imported.entries[0].quantity = try amount(asked)
    #expect(try imported.plan(by: ben, in: space.view).drafts.isEmpty)
    imported.entries[0].quantity = try amount(asked, more: 1)
    #expect(try imported.plan(by: ben, in: space.view).drafts.count == 1)
  }

  @Test func aLineThatWasBoughtIsWantedAgain() throws {
    var space = SmallSpace()
    try take("milk", by: ben, into: &space)
    let line = LineID(product: space.view.lines(on: .main)[0].id.product, list: .main)
    space.apply(try ben.buy(line, in: space.view), by: ben)
    try take("milk", by: ben, into: &space)
    #expect(space.view.line(line)?.needs.count == 1)
    #expect(space.view.line(line)?.bought.isEmpty == true)
  }

  @Test func notesAndShelvesAreSetWhereThereAreNone() throws {
    var space = SmallSpace()
    let text = "name,note,category\nmilk,fresh,Dairy\nmilk,cold,\neggs,,\n"
    let list = try ImportedList(reading: text, as: .csv)
    for draft in try list.plan(by: ben, in: space.view).drafts { space.apply(draft, by: ben) }
    let milk = try #require(space.view.lines(on: .main).first { $0.name == "milk" })
    #expect(milk.note == "fresh\ncold")
    #expect(milk.category == "Dairy")
    #expect(try list.plan(by: ben, in: space.view).drafts.isEmpty)
    #expect(try list.plan(by: ben, in: space.view).notesLeftOut.isEmpty)

    space.apply(try ben.setNote("mine", of: milk.id, in: space.view), by: ben)
    let again = try list.plan(by: ben, in: space.view)
    #expect(again.drafts.isEmpty && again.notesLeftOut == [2, 3])

    let eggs = try ImportedList(reading: "name,note\neggs,brown", as: .csv)
    for draft in try eggs.plan(by: ben, in: space.view).drafts { space.apply(draft, by: ben) }
    #expect(space.view.lines(on: .main).first { $0.name == "eggs" }?.note == "brown")
  }

  @Test func whatCanNotBePutThereIsNamed() throws {
    var imported = try list("milk\neggs\nmilk")
    imported.entries[0].quantity = try Quantity(thousandths: QuantityLimits.largest)
    imported.entries[2].quantity = try Quantity(1)
    let plan = try imported.plan(by: ben, in: SmallSpace().view)
    #expect(plan.drafts.count == 1)
    #expect(
      plan.refused == [
        RefusedEntry(sourceLine: 1, error: .quantity(.tooLarge)),
        RefusedEntry(sourceLine: 3, error: .quantity(.tooLarge)),
      ])
  }

  @Test func theListMustBeThere() throws {
    let other = ListID(rawValue: 5)
    #expect(throws: EditError.listUnknown(other)) {
      try list("milk").plan(by: ben, in: SmallSpace().view, list: other)
    }
    var space = SmallSpace()
    space.say(other.subject, .listName("Party"), by: ben.member, at: 1)
    #expect(try list("milk").plan(by: ben, in: space.view, list: other).drafts.count == 1)
    space.say(other.subject, .listArchived(true), by: ben.member, at: 2)
    #expect(throws: EditError.listArchived(other)) {
      try list("milk").plan(by: ben, in: space.view, list: other)
    }
  }
}
