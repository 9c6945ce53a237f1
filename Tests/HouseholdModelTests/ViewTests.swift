import HouseholdModel
import Testing

@Suite struct ViewTests {
  @Test func twoWhoAddMilkApartHaveOneLineCreditedToBoth() throws {
    var story = Story()
    try story.concurrently([
      (1, { try $0.add(NewLine("Milk", quantity: Quantity(1, unit: .litre)), in: $1) }),
      (2, { try $0.add(NewLine(" milk", quantity: Quantity(2, unit: .litre)), in: $1) }),
    ])
    let lines = story.view.lines(on: .main)
    #expect(lines.count == 1)
    #expect(lines.first?.addedBy == [MemberID(rawValue: 1), MemberID(rawValue: 2)])
    #expect(lines.first?.quantities == [try Quantity(2, unit: .litre)])
    // Same time, so the greater dot wins.
    #expect(lines.first?.name == "milk")
  }

  @Test func subjectsAreThoseAboutWhichAFieldSaysSomethingEachOnce() throws {
    var story = Story()
    try story.act(1) { try $0.add(NewLine("Milk"), in: $1) }
    try story.act(1) { try $0.add(NewLine("Eggs"), in: $1) }
    try story.act(2) { try $0.add(NewLine("Milk"), in: $1) }
    let products: [Subject] = [.named("Milk"), .named("Eggs")].sorted()
    #expect(story.view.subjects(with: .need) == products)
    #expect(story.view.subjects(with: .label) == products)
    #expect(story.view.subjects(with: .note) == [])
  }

  struct Combining {
    let needs: [(person: UInt64, amount: String, purpose: String?)]
    let largest: [String]
    let sum: [String]
  }

  @Test(
    arguments: [
      Combining(needs: [(1, "1", nil), (2, "3", nil)], largest: ["3"], sum: ["4"]),
      Combining(needs: [(1, "1", nil), (1, "1", nil), (2, "1", nil)], largest: ["2"], sum: ["3"]),
      Combining(needs: [(1, "1", nil), (2, "3", "cake")], largest: ["4"], sum: ["4"]),
      Combining(needs: [(1, "2", "cake"), (1, "3", "tea")], largest: ["5"], sum: ["5"]),
      Combining(needs: [(1, "", nil), (2, "3", nil)], largest: ["3"], sum: ["3"]),
      Combining(needs: [(1, "", nil)], largest: [], sum: []),
      Combining(
        needs: [(1, "200 g", nil), (1, "0.3 kg", nil)], largest: ["500 g"], sum: ["500 g"]),
      Combining(
        needs: [(1, "200 g", nil), (2, "1 cup", nil)], largest: ["200 g", "1 cup"],
        sum: ["200 g", "1 cup"]),
    ])
  func needsCombineByThePolicy(_ combining: Combining) throws {
    for policy in NeedPolicy.allCases {
      var story = Story()
      try story.act(1) { try $0.setPolicy(policy, of: .main, in: $1) }
      story.hear([Assertion(.named("Flour"), .label("Flour"))])
      for need in combining.needs {
        let value = FactValue.need(
          Need(
            list: .main, quantity: try quantity(need.amount),
            wantedBy: MemberID(rawValue: need.person), purpose: need.purpose))
        story.hear([Assertion(.named("Flour"), value)])
      }
      let expected = policy == .largest ? combining.largest : combining.sum
      #expect(story.view.line(LineID("Flour"))?.quantities.map(\.description) == expected)
    }
  }

  @Test func linesStandByPositionThenNameThenProduct() throws {
    var story = Story()
    for name in ["pears", "Apples", "Bread", "eggs"] {
      try story.act(1) { try $0.add(NewLine(name), in: $1) }
    }
    #expect(story.names == ["Apples", "Bread", "eggs", "pears"])
    try story.act(1) { try $0.reorder(LineID("pears"), behind: nil, in: $1) }
    #expect(story.names == ["pears", "Apples", "Bread", "eggs"])
    try story.act(2) { try $0.reorder(LineID("eggs"), behind: LineID("Apples"), in: $1) }
    #expect(story.names == ["pears", "Apples", "eggs", "Bread"])
  }

  @Test func twoMovesApartLeaveTheLineOnBothLists() throws {
    var story = Story()
    let (party, home) = (ListID(rawValue: 7), ListID(rawValue: 8))
    try story.act(1) { try $0.createList(party, named: "Party", in: $1) }
    try story.act(1) { try $0.createList(home, named: "Home", in: $1) }
    try story.act(1) { try $0.add(NewLine("Milk"), in: $1) }
    try story.concurrently([
      (1, { try $0.move(LineID("Milk"), to: party, in: $1) }),
      (2, { try $0.move(LineID("Milk"), to: home, in: $1) }),
    ])
    #expect(story.view.line(LineID("Milk")) == nil)
    #expect(story.view.line(LineID("Milk", on: party))?.name == "Milk")
    #expect(story.view.line(LineID("Milk", on: home))?.name == "Milk")
    #expect(story.view.lists.map(\.name) == [nil, "Home", "Party"])
  }

  @Test func aNeedAddedMeanwhileIsShownOverTheMark() throws {
    var story = Story()
    try story.act(1) { try $0.add(NewLine("Milk"), in: $1) }
    try story.concurrently([
      (1, { try $0.buy(LineID("Milk"), in: $1) }),
      (2, { try $0.add(NewLine("Milk", purpose: "cake"), in: $1) }),
    ])
    let line = story.view.line(LineID("Milk"))
    #expect(line?.needs.map(\.purpose) == ["cake"])
    #expect(line?.bought.map(\.member) == [MemberID(rawValue: 1)])
    #expect(line?.isDone == false)
  }

  @Test func claimsEnd() throws {
    var story = Story()
    try story.act(1) { try $0.add(NewLine("Milk"), in: $1) }
    let end = story.now + Story.hour
    try story.act(2) { try $0.claim(LineID("Milk"), untilMilliseconds: end, in: $1) }
    let line = story.view.line(LineID("Milk"))
    #expect(line?.claims(at: end - 1).map(\.member) == [MemberID(rawValue: 2)])
    #expect(line?.claims(at: end).isEmpty == true)
  }

  @Test func peopleAndAlertsAreShown() throws {
    var story = Story()
    let (ana, phone, alert) = (MemberID(rawValue: 1), DeviceID(rawValue: 5), Subject(rawValue: 6))
    story.hear([
      Assertion(ana.subject, .member(name: "Ana")),
      Assertion(phone.subject, .device(member: ana, name: "phone")),
      Assertion(alert, .alert(.memberJoined(member: ana))),
    ])
    #expect(story.view.members.map(\.id) == [ana])
    #expect(story.view.members.map(\.name) == ["Ana"])
    #expect(story.view.devices.map(\.id) == [phone])
    #expect(story.view.devices.map(\.member) == [ana])
    #expect(story.view.alerts.map(\.isRead) == [false])
    try story.act(1) { try $0.markRead(alert, in: $1) }
    #expect(story.view.alerts.map(\.isRead) == [true])
  }

  @Test func theStoryOfALineSaysWhoSaidWhatAndWhatWasMerged() throws {
    var story = Story()
    try story.act(1) { try $0.add(NewLine("Milk"), in: $1) }
    try story.concurrently([
      (1, { try $0.setNote("fresh", of: LineID("Milk"), in: $1) }),
      (2, { try $0.setNote("cold", of: LineID("Milk"), in: $1) }),
    ])
    let entries = story.view.story(of: LineID("Milk"))
    #expect(entries.map(\.value.field) == [.label, .need, .note, .note])
    #expect(entries.map(\.isMerged) == [false, false, true, true])
    #expect(entries.map(\.member?.rawValue) == [1, 1, 1, 2])
    #expect(entries.map(\.device?.rawValue) == [101, 101, 101, 102])
    #expect(story.view.line(LineID("Milk"))?.note == "cold")
  }

  private func quantity(_ text: String) throws -> Quantity? {
    let parts = text.split(separator: " ")
    guard let amount = parts.first, let number = Double(amount) else { return nil }
    let unit = parts.count > 1 ? try Unit(code: String(parts[1])) : .count
    return try Quantity(thousandths: Int64(number * 1000), unit: unit)
  }
}

extension Story {
  /// The names on the main list, as shown.
  var names: [String] { view.lines(on: .main).map(\.name) }
}
