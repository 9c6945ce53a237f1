import HouseholdModel
import Testing

@Suite struct EditErrorTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let error: EditError
    let edit: @Sendable (Editor, SpaceView) throws -> Draft
    var testDescription: String { "\(error)" }
  }

  static let milk = LineID("Milk")
  static let eggs = LineID("Eggs")
  static let bread = LineID("Bread")
  static let away = ListID(rawValue: 7)
  static let nowhere = ListID(rawValue: 8)
  static let long = String(repeating: "x", count: 4001)

  /// One for each way in which an action can't be done, in a household with milk wanted, eggs
  /// bought by Ben, and a list that is put away.
  static let cases: [Case] = [
    Case(error: .name(.empty)) { try $0.add(NewLine(" "), in: $1) },
    Case(error: .name(.empty)) { try $0.rename(milk, to: "", in: $1) },
    Case(error: .name(.empty)) {
      try $0.createList(nowhere, named: "", in: $1)
    },
    Case(error: .name(.tooLong(bytes: 4001, limit: 200))) {
      try $0.renameList(.main, to: long, in: $1)
    },
    Case(error: .name(.controlCharacter(at: 1))) {
      try $0.add(NewLine("a\u{7}b"), in: $1)
    },
    Case(error: .quantity(.tooLarge)) {
      try $0.add(NewLine("Milk", quantity: Quantity(1)), in: $1)
    },
    Case(error: .textTooLong(bytes: 4001, limit: 4000)) {
      try $0.setNote(long, of: milk, in: $1)
    },
    Case(error: .textTooLong(bytes: 4001, limit: 200)) {
      try $0.add(NewLine("Milk", purpose: long), in: $1)
    },
    Case(error: .textTooLong(bytes: 4001, limit: 200)) {
      try $0.buy(milk, store: long, in: $1)
    },
    Case(error: .listUnknown(nowhere)) {
      try $0.add(NewLine("Milk", list: nowhere), in: $1)
    },
    Case(error: .listUnknown(nowhere)) {
      try $0.move(milk, to: nowhere, in: $1)
    },
    Case(error: .listUnknown(nowhere)) {
      try $0.clearBought(on: nowhere, in: $1)
    },
    Case(error: .listUnknown(nowhere)) {
      try $0.renameList(nowhere, to: "x", in: $1)
    },
    Case(error: .listUnknown(nowhere)) {
      try $0.archiveList(nowhere, in: $1)
    },
    Case(error: .listUnknown(nowhere)) {
      try $0.restoreList(nowhere, in: $1)
    },
    Case(error: .listUnknown(nowhere)) {
      try $0.setPolicy(.sum, of: nowhere, in: $1)
    },
    Case(error: .listExists(away)) {
      try $0.createList(away, named: "x", in: $1)
    },
    Case(error: .listExists(.main)) {
      try $0.createList(.main, named: "x", in: $1)
    },
    Case(error: .listArchived(away)) {
      try $0.add(NewLine("Milk", list: away), in: $1)
    },
    Case(error: .listArchived(away)) { try $0.move(milk, to: away, in: $1) },
    Case(error: .mainListStays) { try $0.archiveList(.main, in: $1) },
    Case(error: .productUnknown(bread.product)) {
      try $0.buy(bread, in: $1)
    },
    Case(error: .productUnknown(bread.product)) {
      try $0.setCategory("x", of: bread.product, in: $1)
    },
    Case(error: .lineNotShown(bread)) { try $0.remove(bread, in: $1) },
    Case(error: .lineNotShown(bread)) {
      try $0.setNote("x", of: bread, in: $1)
    },
    Case(error: .lineNotShown(bread)) {
      try $0.setQuantity(nil, of: bread, in: $1)
    },
    Case(error: .lineNotShown(bread)) {
      try $0.rename(bread, to: "x", in: $1)
    },
    Case(error: .lineNotShown(bread)) { try $0.unbuy(bread, in: $1) },
    Case(error: .lineNotShown(bread)) { try $0.unclaim(bread, in: $1) },
    Case(error: .lineNotShown(bread)) {
      try $0.reorder(milk, behind: bread, in: $1)
    },
    Case(error: .lineNotWanted(eggs)) {
      try $0.setQuantity(nil, of: eggs, in: $1)
    },
    Case(error: .lineNotWanted(eggs)) {
      try $0.move(eggs, to: .main, in: $1)
    },
    Case(error: .lineNotWanted(eggs)) {
      try $0.claim(eggs, untilMilliseconds: .max, in: $1)
    },
    Case(error: .needUnknown(Dot(replica: ReplicaID(rawValue: 1), counter: 99))) {
      try $0.setNeed(
        Dot(replica: ReplicaID(rawValue: 1), counter: 99), to: nil, of: milk, in: $1)
    },
    Case(error: .notBoughtByYou(eggs)) { try $0.unbuy(eggs, in: $1) },
    Case(error: .positionBehindItself(milk)) {
      try $0.reorder(milk, behind: milk, in: $1)
    },
    Case(error: .claimEnded) {
      try $0.claim(milk, untilMilliseconds: $0.nowMilliseconds, in: $1)
    },
    Case(error: .alertUnknown(Subject(rawValue: 1))) {
      try $0.markRead(Subject(rawValue: 1), in: $1)
    },
  ]

  @Test(arguments: cases.indices)
  func anActionThatCannotBeDoneSaysWhy(index: Int) throws {
    var story = Story()
    try story.act(1) {
      try $0.add(NewLine("Milk", quantity: Quantity(1_000_000_000_000)), in: $1)
    }
    try story.act(1) { try $0.add(NewLine("Eggs"), in: $1) }
    try story.act(2) { try $0.buy(Self.eggs, in: $1) }
    try story.act(1) { try $0.createList(Self.away, named: "Secret feast", in: $1) }
    try story.act(1) { try $0.archiveList(Self.away, in: $1) }
    let (editor, view) = (story.editor(1), story.view)
    let error = #expect(throws: EditError.self) { try Self.cases[index].edit(editor, view) }
    #expect(error == Self.cases[index].error)
    let words = error?.description ?? ""
    #expect(words.hasSuffix("."))
    for secret in ["Milk", "Eggs", "Secret", "xxx"] { #expect(!words.contains(secret)) }
  }

  @Test func anActionOfTooManyFactsSaysSo() throws {
    var story = Story()
    for index in 0...SyncLimits.factsPerChange {
      try story.act(1) { try $0.add(NewLine("item \(1000 + index)"), in: $1) }
    }
    let lines = story.view.lines(on: .main)
    let editor = story.editor(1)
    let last = lines[SyncLimits.factsPerChange].id
    let fits = try editor.reorder(
      last, behind: lines[SyncLimits.factsPerChange - 2].id, in: story.view)
    #expect(fits.assertions.count == SyncLimits.factsPerChange)
    #expect(throws: EditError.tooMuchAtOnce(facts: 65, limit: 64)) {
      try editor.reorder(last, behind: lines[SyncLimits.factsPerChange - 1].id, in: story.view)
    }
  }

  @Test func noPositionFitsBetweenKeysThatAreAtTheLimit() throws {
    var story = Story()
    let top = try FractionalKey("a0" + String(repeating: "0", count: 252) + "1")
    for name in ["a", "b"] { try story.act(1) { try $0.add(NewLine(name), in: $1) } }
    story.hear([
      Assertion(.named("a"), .position(list: .main, key: try FractionalKey("a0"))),
      Assertion(.named("b"), .position(list: .main, key: top)),
    ])
    try story.act(1) { try $0.add(NewLine("c"), in: $1) }
    #expect(throws: EditError.position(.tooLong(limit: 255))) {
      try story.editor(1).reorder(LineID("c"), behind: LineID("a"), in: story.view)
    }
  }
}
