import HouseholdModel
import Testing

/// Templates, staples, what recurs, who goes shopping, codes, and what is brought back.
@Suite struct StandingTests {
  let milk = LineID("Milk")
  let weekly = ListID(rawValue: 7)
  /// Some day, counted from 1970-01-01.
  let day: UInt32 = 20_000

  private func withTemplate() throws -> Story {
    var story = Story()
    try story.act(1) { try $0.createList(weekly, named: "Weekly", kind: .template, in: $1) }
    try story.act(1) {
      try $0.add(NewLine("Milk", list: weekly, quantity: Quantity(2)), in: $1)
    }
    try story.act(1) { try $0.add(NewLine("Bread", list: weekly), in: $1) }
    try story.act(1) { try $0.setNote("rye", of: LineID("Bread", on: weekly), in: $1) }
    return story
  }

  private func recurring(_ everyDays: UInt32 = 7) throws -> Story {
    var story = Story()
    try story.act(1) { try $0.add(NewLine("Milk"), in: $1) }
    try story.act(1) {
      try $0.setRecurrence(
        of: milk, everyDays: everyDays, fromDay: day, quantity: Quantity(3), in: $1)
    }
    try story.act(1) { try $0.remove(milk, in: $1) }
    return story
  }

  private func expand(_ day: UInt32) -> (Editor, SpaceView) throws -> Draft {
    { try $0.expandRecurring(onDay: day, in: $1).first ?? Draft() }
  }

  @Test func aTemplateIsPutOnAListOnce() throws {
    var story = try withTemplate()
    #expect(story.view.list(weekly).kind == .template)
    for draft in try story.editor(1).expand(weekly, onto: .main, in: story.view) {
      story.act(1) { _, _ in draft }
    }
    #expect(story.amounts(milk) == ["2"])
    #expect(story.view.line(LineID("Bread"))?.note == "rye")
    #expect(try story.editor(1).expand(weekly, onto: .main, in: story.view).isEmpty)
    #expect(try story.editor(2).expand(weekly, onto: .main, in: story.view).isEmpty)
    try story.act(2) { try $0.buy(milk, in: $1) }
    let again = try story.editor(2).expand(weekly, onto: .main, in: story.view)
    #expect(again.count == 1, "what was bought is wanted again the next time")
  }

  @Test(arguments: [NeedPolicy.largest, .sum])
  func twoWhoExpandAtOnceAddNothingTwice(policy: NeedPolicy) throws {
    var story = try withTemplate()
    try story.act(1) { try $0.setPolicy(policy, of: .main, in: $1) }
    func expand(_ editor: Editor, _ view: SpaceView) throws -> Draft {
      let drafts = try editor.expand(weekly, onto: .main, in: view)
      return try #require(drafts.first { $0.assertions.contains { $0.subject == milk.product } })
    }
    try story.concurrently([(1, expand), (2, expand)])
    #expect(story.view.line(milk)?.needs.count == 2)
    #expect(story.view.line(milk)?.quantities == [try Quantity(2)])
    // What a person wants besides counts by the list's policy.
    try story.act(2) { try $0.add(NewLine("Milk", quantity: Quantity(5)), in: $1) }
    let all = try policy == .sum ? Quantity(7) : Quantity(5)
    #expect(story.view.line(milk)?.quantities == [all])
  }

  @Test func aTemplateRespectsWhatIsWantedAlready() throws {
    var story = try withTemplate()
    try story.act(2) { try $0.add(NewLine("Milk", quantity: Quantity(4)), in: $1) }
    let drafts = try story.editor(1).expand(weekly, onto: .main, in: story.view)
    #expect(drafts.flatMap(\.assertions).map(\.subject).contains(milk.product) == false)
    #expect(throws: EditError.templateOntoItself(weekly)) {
      try story.editor(1).expand(weekly, onto: weekly, in: story.view)
    }
    #expect(throws: EditError.listUnknown(ListID(rawValue: 99))) {
      try story.editor(1).expand(ListID(rawValue: 99), onto: .main, in: story.view)
    }
  }

  @Test func staplesThatAreMissingAreAdded() throws {
    var story = Story()
    try story.act(1) { try $0.add(NewLine("Milk"), in: $1) }
    try story.act(1) { try $0.setStaple(milk, quantity: Quantity(2), in: $1) }
    #expect(try story.editor(1).addStaples(in: story.view).isEmpty)
    try story.act(1) { try $0.buy(milk, in: $1) }
    #expect(try story.editor(1).addStaples(in: story.view).isEmpty, "it has just been bought")
    try story.act(1) { try $0.clearBought(on: .main, in: $1) }
    let drafts = try story.editor(2).addStaples(in: story.view)
    #expect(drafts.count == 1)
    story.act(2) { _, _ in drafts[0] }
    #expect(story.amounts(milk) == ["2"])
    #expect(story.view.staples.map(\.isWanted) == [true])
    try story.act(2) { try $0.removeStaple(milk, in: $1) }
    #expect(story.view.staples.isEmpty)
  }

  @Test func whatRecursComesOnceForEachOccasion() throws {
    var story = try recurring()
    #expect(try story.editor(1).expandRecurring(onDay: day - 1, in: story.view).isEmpty)
    try story.act(1, expand(day))
    #expect(story.amounts(milk) == ["3"])
    #expect(try story.editor(2).expandRecurring(onDay: day + 6, in: story.view).isEmpty)
    // Nobody bought it: the next occasion takes its place.
    try story.act(2, expand(day + 7))
    #expect(story.amounts(milk) == ["3"])
    try story.act(2) { try $0.buy(milk, in: $1) }
    #expect(try story.editor(1).expandRecurring(onDay: day + 13, in: story.view).isEmpty)
    try story.act(1, expand(day + 400))
    #expect(story.amounts(milk) == ["3"], "a year's occasions are one")
  }

  @Test func anOccasionThatAnotherHasDealtWithDoesNotComeBack() throws {
    var story = try recurring()
    try story.act(1, expand(day))
    try story.act(1) { try $0.buy(milk, in: $1) }
    try story.act(1) { try $0.clearBought(on: .main, in: $1) }
    // A phone that knew nothing of the buying brings the same occasion.
    let late = Draft(assertions: [
      Assertion(
        milk.product,
        .need(Need(list: .main, quantity: try Quantity(3), origin: .occasion(0))))
    ])
    story.act(2) { _, _ in late }
    #expect(story.view.line(milk) == nil, "it was bought already")
    #expect(!story.view.isShown(milk))
    try story.act(2) { try $0.add(NewLine("Milk", quantity: Quantity(1)), in: $1) }
    #expect(story.amounts(milk) == ["1"], "what is hidden is swept away by the next need")
    #expect(story.view.facts.filter { $0.value.field == .need }.count == 1)
  }

  @Test(arguments: [0, 1, 366, 367] as [UInt32])
  func aPauseIsFromADayToAYear(days: UInt32) throws {
    var story = try recurring()
    try story.act(1) { try $0.add(NewLine("Milk"), in: $1) }
    let (editor, view) = (story.editor(1), story.view)
    if (1...366).contains(days) {
      _ = try editor.setRecurrence(of: milk, everyDays: days, fromDay: day, in: view)
    } else {
      #expect(throws: EditError.pauseOutOfRange(days: days, limit: 366)) {
        try editor.setRecurrence(of: milk, everyDays: days, fromDay: day, in: view)
      }
    }
  }

  @Test func goingShoppingIsSaidOnce() throws {
    var story = Story()
    let until = story.now + 2 * Story.hour
    try story.act(1) { try $0.goShopping(to: "Aldi", untilMilliseconds: until, in: $1) }
    #expect(
      try story.editor(1).goShopping(untilMilliseconds: until, in: story.view).isEmpty)
    #expect(story.view.trips(at: story.now).map(\.trip.store) == ["Aldi"])
    #expect(story.view.trips(at: until).isEmpty)
    story.now = until
    try story.act(1) { try $0.goShopping(untilMilliseconds: until + Story.hour, in: $1) }
    #expect(story.view.facts.filter { $0.value.field == .trip }.count == 1)
    try story.act(1) { try $0.endShopping(in: $1) }
    #expect(story.view.trips(at: 0).isEmpty)
    #expect(throws: EditError.claimEnded) {
      try story.editor(1).goShopping(untilMilliseconds: story.now, in: story.view)
    }
  }

  @Test func aCodeIsNamedForEverybodyAndCanBeCorrected() throws {
    let code = "04006381333931"
    var story = Story()
    try story.act(1) { try $0.nameCode(code, as: "Marker", in: $1) }
    #expect(story.view.product(code: code)?.name == "Marker")
    #expect(try story.editor(2).nameCode(code, as: "marker", in: story.view).isEmpty)
    try story.act(2) { try $0.nameCode(code, as: "Highlighter", in: $1) }
    #expect(story.view.product(code: code)?.name == "Highlighter")
    #expect(story.view.facts.filter { $0.value.field == .code }.count == 1)
    for wrong in ["", "4006381333931", "04006381333932", "0400638133393x"] {
      #expect(throws: EditError.codeMalformed) {
        try story.editor(1).nameCode(wrong, as: "Marker", in: story.view)
      }
    }
    try story.concurrently([
      (1, { try $0.nameCode("00000040170725", as: "Tea", in: $1) }),
      (2, { try $0.nameCode("00000040170725", as: "Coffee", in: $1) }),
    ])
    #expect(story.view.product(code: "00000040170725") != nil, "of two, one counts")
  }

  @Test func whatLostCanBeBroughtBack() throws {
    var story = Story()
    try story.act(1) { try $0.add(NewLine("Milk", quantity: Quantity(2)), in: $1) }
    try story.act(1) { try $0.setNote("the blue one", of: milk, in: $1) }
    let note = try #require(story.view.facts.first { $0.value.field == .note })
    let need = try #require(story.view.facts.first { $0.value.field == .need })
    try story.act(2) { try $0.setNote("the red one", of: milk, in: $1) }
    try story.act(1) { try $0.restore(note, in: $1) }
    #expect(story.view.line(milk)?.note == "the blue one")
    #expect(try story.editor(1).restore(note, in: story.view).isEmpty, "it stands")
    try story.act(2) { try $0.remove(milk, in: $1) }
    try story.act(2) { try $0.restore(need, in: $1) }
    #expect(story.view.line(milk)?.needs.map(\.person) == [SmallHousehold.member(1)])
    let label = try #require(story.view.facts.first { $0.value.field == .label })
    try story.act(2) { try $0.rename(milk, to: "MILK", in: $1) }
    try story.act(1) { try $0.restore(label, in: $1) }
    #expect(story.names == ["Milk"])
  }
}
