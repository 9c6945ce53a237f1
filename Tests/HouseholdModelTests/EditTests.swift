import HouseholdModel
import Testing

@Suite struct EditTests {
  let milk = LineID("Milk")

  private func withMilk(_ amount: Int? = nil) throws -> Story {
    var story = Story()
    try story.act(1) {
      try $0.add(NewLine("Milk", quantity: amount.map { try Quantity($0) }), in: $1)
    }
    return story
  }

  @Test func whatOnePersonAddsToTheirOwnNeedSumsAndReplacesIt() throws {
    var story = try withMilk(1)
    try story.act(2) { try $0.add(NewLine("Milk", quantity: Quantity(4)), in: $1) }
    try story.act(1) { try $0.add(NewLine("Milk", quantity: Quantity(2)), in: $1) }
    #expect(story.amounts(milk) == ["4", "3"])
    try story.act(1) { try $0.add(NewLine("Milk", quantity: Quantity(1), purpose: "cake"), in: $1) }
    try story.act(1) { try $0.add(NewLine("Milk", quantity: Quantity(1, unit: .litre)), in: $1) }
    #expect(story.amounts(milk) == ["4", "3", "1", "1 l"])
    // Ben adds for Ana: it is her need that grows.
    let ana = SmallHousehold.member(1)
    try story.act(2) { try $0.add(NewLine("Milk", quantity: Quantity(1), wantedBy: ana), in: $1) }
    #expect(story.amounts(milk) == ["4", "1", "1 l", "4"])
    #expect(story.view.line(milk)?.needs.last?.person == ana)
  }

  @Test func addingABoughtLineAgainUnbuysItAndRemembersThePurchase() throws {
    var story = try withMilk()
    try story.act(1) { try $0.buy(milk, in: $1) }
    #expect(story.view.line(milk)?.isDone == true)
    try story.act(2) { try $0.add(NewLine("milk"), in: $1) }
    #expect(story.view.line(milk)?.bought.isEmpty == true)
    #expect(story.view.product(milk.product)?.purchases.count == 1)
  }

  @Test func noStaleNoteComesBack() throws {
    var story = try withMilk()
    try story.concurrently([
      (1, { try $0.remove(milk, in: $1) }),
      (2, { try $0.setNote("stale", of: milk, in: $1) }),
    ])
    #expect(story.view.line(milk) == nil)
    try story.act(1) { try $0.add(NewLine("Milk"), in: $1) }
    #expect(story.view.line(milk)?.note == nil)
    #expect(story.view.story(of: milk).map(\.value.field) == [.label, .need])
  }

  @Test func aLateRemovalNeverEatsANewerAdd() throws {
    var story = try withMilk()
    try story.concurrently([
      (1, { try $0.add(NewLine("Milk", quantity: Quantity(2)), in: $1) }),
      (2, { try $0.remove(milk, in: $1) }),
    ])
    #expect(story.amounts(milk) == ["2"])
  }

  /// P4: the label's change may be rejected while this one is not.
  @Test func anUnreceiptedNameIsSaidAgain() throws {
    var story = try withMilk()
    story.unreceipted = Set(story.view.facts.map(\.dot))
    let draft = try story.editor(1).setQuantity(Quantity(2), of: milk, in: story.view)
    #expect(draft.assertions.first == Assertion(milk.product, .label("Milk")))
    #expect(draft.supersedes.count == 2)
    story.unreceipted = []
    let later = try story.editor(1).setQuantity(Quantity(2), of: milk, in: story.view)
    #expect(later.assertions.map(\.value.field) == [.need])
  }

  @Test func anotherSpellingIsANameAndNoOtherLine() throws {
    var story = try withMilk()
    try story.act(1) { try $0.rename(milk, to: "MILK", in: $1) }
    #expect(story.names == ["MILK"])
    #expect(story.view.facts.count == 2)
    let again = try story.editor(1).rename(milk, to: "MILK", in: story.view)
    #expect(again.isEmpty)
  }

  @Test func anotherNameMovesThisListsFactsOnly() throws {
    var story = try withMilk(2)
    let party = ListID(rawValue: 7)
    try story.act(1) { try $0.createList(party, named: "Party", in: $1) }
    try story.act(2) { try $0.add(NewLine("Milk", list: party), in: $1) }
    try story.act(2) { try $0.buy(LineID("Milk", on: party), in: $1) }
    try story.act(2) { try $0.setNote("fresh", of: milk, in: $1) }
    try story.act(2) { try $0.reorder(milk, behind: nil, in: $1) }
    try story.act(2) { try $0.rename(milk, to: "Oat milk", in: $1) }
    let line = story.view.line(LineID("Oat milk"))
    #expect(line?.name == "Oat milk")
    #expect(line?.note == "fresh")
    #expect(line?.position != nil)
    #expect(line?.needs.map(\.person) == [SmallHousehold.member(1)])
    #expect(story.view.line(milk) == nil)
    #expect(story.view.line(LineID("Milk", on: party))?.isDone == true)
    #expect(story.view.product(milk.product)?.purchases.count == 1)
    #expect(story.view.product(LineID("Oat milk").product)?.purchases.isEmpty == true)
  }

  @Test func quantitiesAreSetForTheLineOrForOneNeed() throws {
    var story = try withMilk(1)
    try story.act(2) { try $0.setQuantity(Quantity(3), of: milk, in: $1) }
    #expect(story.amounts(milk) == ["3"])
    #expect(story.view.line(milk)?.needs.map(\.person) == [SmallHousehold.member(1)])
    try story.act(2) { try $0.add(NewLine("Milk", quantity: Quantity(5)), in: $1) }
    let dot = try #require(story.view.line(milk)?.needs.first?.dot)
    try story.act(2) { try $0.setNeed(dot, to: Quantity(4), of: milk, in: $1) }
    #expect(story.amounts(milk) == ["5", "4"])
  }

  @Test func clearingKeepsPurchasesAndWhatIsWanted() throws {
    var story = try withMilk()
    try story.act(1) { try $0.setNote("fresh", of: milk, in: $1) }
    try story.act(1) { try $0.add(NewLine("Eggs"), in: $1) }
    try story.act(1) { try $0.buy(milk, in: $1) }
    try story.act(1) { try $0.clearBought(on: .main, in: $1) }
    #expect(story.names == ["Eggs"])
    #expect(story.view.story(of: milk).map(\.value.field) == [.label, .purchase])
    let nothing = try story.editor(1).clearBought(on: .main, in: story.view)
    #expect(nothing.isEmpty)
  }

  @Test func movingTakesNeedsAndNoteAndLeavesThePlace() throws {
    var story = try withMilk(2)
    let party = ListID(rawValue: 7)
    try story.act(1) { try $0.createList(party, named: "Party", in: $1) }
    try story.act(1) { try $0.setNote("fresh", of: milk, in: $1) }
    try story.act(1) { try $0.reorder(milk, behind: nil, in: $1) }
    try story.act(2) { try $0.move(milk, to: party, in: $1) }
    let line = story.view.line(LineID("Milk", on: party))
    #expect(line?.note == "fresh")
    #expect(line?.position == nil)
    #expect(line?.needs.map(\.person) == [SmallHousehold.member(1)])
    #expect(story.view.lines(on: .main).isEmpty)
  }

  @Test func linesWithEqualPositionsCanBePartedAgain() throws {
    var story = Story()
    for name in ["a", "b", "c", "d"] { try story.act(1) { try $0.add(NewLine(name), in: $1) } }
    try story.concurrently(
      ["b", "c", "d"].map { name in
        (1, { try $0.reorder(LineID(name), behind: nil, in: $1) })
      })
    #expect(story.names == ["b", "c", "d", "a"])
    try story.act(1) { try $0.reorder(LineID("a"), behind: LineID("b"), in: $1) }
    #expect(story.names == ["b", "a", "c", "d"])
    try story.act(1) { try $0.reorder(LineID("d"), behind: nil, in: $1) }
    #expect(story.names == ["d", "b", "a", "c"])
  }

  @Test func listsAreMadeRenamedPutAwayAndBroughtBack() throws {
    var story = Story()
    let party = ListID(rawValue: 7)
    try story.act(1) { try $0.createList(party, named: " Party ", policy: .sum, in: $1) }
    #expect(story.view.list(party).name == "Party")
    #expect(story.view.list(party).policy == .sum)
    try story.act(2) { try $0.renameList(party, to: "Feast", in: $1) }
    try story.act(2) { try $0.setPolicy(.largest, of: party, in: $1) }
    try story.act(2) { try $0.archiveList(party, in: $1) }
    #expect(story.view.list(party).name == "Feast")
    #expect(story.view.list(party).policy == .largest)
    #expect(story.view.list(party).isArchived)
    try story.act(1) { try $0.restoreList(party, in: $1) }
    #expect(!story.view.list(party).isArchived)
  }

  /// "I'm getting it" is a person's own word: whoever moves the line can't say it for them.
  @Test func claimsOfOthersStayBehindWhenALineMoves() throws {
    var story = Story()
    let party = ListID(rawValue: 7)
    let milk = LineID("Milk")
    try story.act(1) { try $0.add(NewLine("Milk"), in: $1) }
    try story.act(1) { try $0.createList(party, named: "Party", in: $1) }
    let end = story.now + 60 * Story.minute
    try story.act(2) { try $0.claim(milk, untilMilliseconds: end, in: $1) }
    try story.act(1) { try $0.move(milk, to: party, in: $1) }
    #expect(story.view.facts.allSatisfy { $0.value.field != .claim })
    // Nor can whoever removes it and undoes that.
    let moved = LineID("Milk", on: party)
    try story.act(2) { try $0.claim(moved, untilMilliseconds: end, in: $1) }
    let removal = try story.act(1) { try $0.remove(moved, in: $1) }
    try story.act(1) { try removal.draft(by: $0, in: $1) }
    #expect(story.view.lines(on: party).count == 1)
    #expect(story.view.facts.allSatisfy { $0.value.field != .claim })
  }

  @Test func claimsAreOnesOwn() throws {
    var story = try withMilk()
    let end = story.now + Story.hour
    try story.act(1) { try $0.claim(milk, untilMilliseconds: end, in: $1) }
    try story.act(2) { try $0.claim(milk, untilMilliseconds: end, in: $1) }
    try story.act(1) { try $0.claim(milk, untilMilliseconds: end + 1, in: $1) }
    #expect(story.view.line(milk)?.allClaims.map(\.untilMilliseconds) == [end, end + 1])
    try story.act(1) { try $0.unclaim(milk, in: $1) }
    #expect(story.view.line(milk)?.allClaims.map(\.member?.rawValue) == [2])
  }

  @Test func joiningBringsWhatIsWantedOnce() throws {
    var old = try withMilk(2)
    let party = ListID(rawValue: 7)
    try old.act(1) { try $0.createList(party, named: "Party", in: $1) }
    try old.act(1) { try $0.add(NewLine("Milk", list: party), in: $1) }
    try old.act(1) { try $0.add(NewLine("Eggs"), in: $1) }
    try old.act(1) { try $0.buy(LineID("Eggs"), in: $1) }
    var story = Story()
    try story.act(2) { try $0.add(NewLine("milk", quantity: Quantity(1)), in: $1) }
    for draft in try story.editor(3).adopt(old.view, into: story.view) {
      story.act(3) { _, _ in draft }
    }
    #expect(story.amounts(milk) == ["1", "2"])
    #expect(story.names == ["milk"])
    #expect(story.view.list(party).name == "Party")
    #expect(story.view.lines(on: party).map(\.name) == ["milk"])
    #expect(try story.editor(3).adopt(old.view, into: story.view).isEmpty)
  }
}

extension Story {
  /// The needs of a line as written, oldest first.
  func amounts(_ line: LineID) -> [String] {
    view.line(line)?.needs.map { $0.quantity?.description ?? "" } ?? []
  }
}
