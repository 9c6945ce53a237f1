import HouseholdModel
import Testing

@Suite struct UndoTests {
  let milk = LineID("Milk")

  private func withMilk() throws -> Story {
    var story = Story()
    try story.act(1) { try $0.add(NewLine("Milk", quantity: Quantity(2)), in: $1) }
    try story.act(1) { try $0.setNote("fresh", of: milk, in: $1) }
    return story
  }

  struct Action: CustomTestStringConvertible {
    let testDescription: String
    let edit: @Sendable (Editor, SpaceView) throws -> Draft
  }

  static let actions: [Action] = [
    Action(testDescription: "add") { try $0.add(NewLine("Milk", quantity: Quantity(1)), in: $1) },
    Action(testDescription: "add for cake") {
      try $0.add(NewLine("Milk", purpose: "cake"), in: $1)
    },
    Action(testDescription: "set") { try $0.setQuantity(Quantity(9), of: LineID("Milk"), in: $1) },
    Action(testDescription: "note") { try $0.setNote("cold", of: LineID("Milk"), in: $1) },
    Action(testDescription: "no note") { try $0.setNote("", of: LineID("Milk"), in: $1) },
    Action(testDescription: "rename") { try $0.rename(LineID("Milk"), to: "MILK", in: $1) },
    Action(testDescription: "other") { try $0.rename(LineID("Milk"), to: "Oat milk", in: $1) },
    Action(testDescription: "remove") { try $0.remove(LineID("Milk"), in: $1) },
    Action(testDescription: "buy") { try $0.buy(LineID("Milk"), in: $1) },
    Action(testDescription: "reorder") { try $0.reorder(LineID("Milk"), behind: nil, in: $1) },
    Action(testDescription: "policy") { try $0.setPolicy(.sum, of: .main, in: $1) },
    Action(testDescription: "list") { try $0.renameList(.main, to: "Home", in: $1) },
  ]

  /// What a person sees of the household; names of products that are nowhere don't count.
  private func shown(_ story: Story) -> [String] {
    let view = story.view
    return view.lines(on: .main).map { line in
      let needs = line.needs.map { "\($0.person?.rawValue ?? 0) \($0.quantity?.description ?? "")" }
      return "\(line.name) \(needs.sorted()) \(line.note ?? "") \(line.position?.text ?? "")"
        + " \(line.isDone)"
    } + ["\(view.list(.main).policy) \(view.list(.main).name ?? "")"]
      + view.purchaseMemory(of: milk.product).purchases.map {
        "\($0.member?.rawValue ?? 0) \($0.minute)"
      }
  }

  @Test(arguments: actions.indices)
  func undoRestoresWhatWasAndUndoingThatDoesItAgain(index: Int) throws {
    var story = try withMilk()
    try story.act(2) { try $0.buy(milk, in: $1) }
    story.now += Story.day
    try story.act(1) { try $0.add(NewLine("Milk", quantity: Quantity(2)), in: $1) }
    let before = shown(story)
    let undo = try story.act(2, Self.actions[index].edit)
    let after = shown(story)
    #expect(before != after)
    let redo = try story.act(2) { try undo.draft(by: $0, in: $1) }
    #expect(shown(story) == before)
    let again = try story.act(2) { try redo.draft(by: $0, in: $1) }
    #expect(shown(story) == after)
    try story.act(2) { try again.draft(by: $0, in: $1) }
    #expect(shown(story) == before)
  }

  @Test(arguments: actions.indices)
  func undoingTwiceDoesNothingMore(index: Int) throws {
    var story = try withMilk()
    let undo = try story.act(2, Self.actions[index].edit)
    try story.act(2) { try undo.draft(by: $0, in: $1) }
    let twice = try undo.draft(by: story.editor(2), in: story.view)
    #expect(twice.isEmpty)
  }

  /// Taking an action back says anew what it had taken back: the action before can still be undone.
  @Test(arguments: actions.indices)
  func actionsAreUndoneOneAfterTheOther(index: Int) throws {
    var story = Story()
    try story.act(2) { try $0.add(NewLine("Milk", quantity: Quantity(2)), in: $1) }
    let before = shown(story)
    let first = try story.act(1) { try $0.add(NewLine("Milk", purpose: "tea"), in: $1) }
    let between = shown(story)
    let second = try story.act(1, Self.actions[index].edit)
    let redo = try story.act(1) { try second.draft(by: $0, in: $1) }
    #expect(shown(story) == between)
    try story.act(1) { try first.following(second, by: redo).draft(by: $0, in: $1) }
    #expect(shown(story) == before)
  }

  /// A rejected change left everything as it was, so nothing is there to undo.
  @Test(arguments: actions.indices)
  func undoingWhatWasRejectedDoesNothing(index: Int) throws {
    let story = try withMilk()
    let (editor, view) = (story.editor(2), story.view)
    let draft = try Self.actions[index].edit(editor, view)
    let dot = Dot(replica: ReplicaID(rawValue: 2), counter: 1)
    let undo = Undo(of: draft, named: dot, by: editor, in: view)
    #expect(try undo.draft(by: editor, in: view).isEmpty)
  }

  @Test func theFirstNameIsNeverTakenBack() throws {
    var story = Story()
    let undo = try story.act(1) { try $0.add(NewLine("Milk"), in: $1) }
    try story.act(2) { try $0.add(NewLine("Milk", purpose: "cake"), in: $1) }
    try story.act(1) { try undo.draft(by: $0, in: $1) }
    #expect(story.names == ["Milk"])
    #expect(story.view.line(milk)?.needs.map(\.purpose) == ["cake"])
  }

  @Test func whatOthersWroteSinceStays() throws {
    var story = try withMilk()
    let undo = try story.act(1) { try $0.setNote("cold", of: milk, in: $1) }
    try story.act(2) { try $0.setNote("warm", of: milk, in: $1) }
    #expect(try undo.draft(by: story.editor(1), in: story.view).isEmpty)
  }

  @Test func undoingAnAddThatWasBoughtSinceDoesNotWantItAgain() throws {
    var story = try withMilk()
    let undo = try story.act(1) { try $0.add(NewLine("Milk", quantity: Quantity(1)), in: $1) }
    try story.act(2) { try $0.buy(milk, in: $1) }
    #expect(try undo.draft(by: story.editor(1), in: story.view).isEmpty)
  }

  @Test func undoingAPurchaseThatALaterOneCarriesForgetsItThere() throws {
    var story = try withMilk()
    let undo = try story.act(1) { try $0.buy(milk, in: $1) }
    story.now += Story.day
    try story.act(2) { try $0.buy(milk, in: $1) }
    try story.act(1) { try undo.draft(by: $0, in: $1) }
    let left = story.view.purchaseMemory(of: milk.product).purchases
    #expect(left.map(\.member?.rawValue) == [2])
  }

  @Test func undoingAnUnbuyRemembersThePurchaseAgainSoThatItCanBeTakenBackAgain() throws {
    var story = try withMilk()
    try story.act(1) { try $0.buy(milk, in: $1) }
    let bought = story.now
    story.now += Story.hour
    let undo = try story.act(1) { try $0.unbuy(milk, in: $1) }
    story.now += Story.hour
    try story.act(1) { try undo.draft(by: $0, in: $1) }
    let memory = story.view.purchaseMemory(of: milk.product).purchases
    #expect(memory.map(\.minute) == [bought / Story.minute])
    #expect(story.view.line(milk)?.isDone == true)
    try story.act(1) { try $0.unbuy(milk, in: $1) }
    #expect(story.view.purchaseMemory(of: milk.product).purchases.isEmpty)
    #expect(story.amounts(milk) == ["2"])
  }
}
