import HouseholdModel
import Testing

@testable import simulate

@Suite struct JournalTests {
  private struct Deed {
    var phone = "a"
    var action: PhoneRequest.Action
    var count: Int?
    var outcome = Journal.Outcome.acknowledged
  }

  private static let gone: ShownLine? = nil
  private static let bought = ShownLine(name: "x", count: nil, by: [], boughtBy: ["A"], note: nil)
  private static func wanted(_ count: Int?) -> ShownLine {
    ShownLine(name: "x", count: count, by: ["A"], boughtBy: [], note: nil)
  }

  private func findings(_ deeds: [Deed], _ line: ShownLine?) -> Int {
    var journal = Journal()
    for deed in deeds {
      let request = PhoneRequest(deed.action, name: "x", count: deed.count)
      let entry = JournalEntry(phone: deed.phone, request: request, cleared: ["x"])
      journal.note(entry, deed.outcome)
    }
    return journal.findings([line].compactMap(\.self)).count
  }

  @Test func aLineOfOnePhoneStandsAsThatPhoneLeftIt() {
    let add = Deed(action: .add, count: 2)
    let cases: [([Deed], right: ShownLine?, wrong: [ShownLine?])] = [
      ([add], Self.wanted(2), [Self.gone, Self.bought, Self.wanted(3)]),
      ([add, add], Self.wanted(4), [Self.wanted(2)]),
      ([add, Deed(action: .quantity, count: 9)], Self.wanted(9), [Self.wanted(2)]),
      ([add, Deed(action: .buy)], Self.bought, [Self.gone, Self.wanted(2)]),
      ([add, Deed(action: .remove)], Self.gone, [Self.wanted(2), Self.bought]),
      ([add, Deed(action: .buy), Deed(action: .clear)], Self.gone, [Self.bought]),
      ([add, Deed(action: .buy), add], Self.wanted(2), [Self.bought, Self.wanted(4)]),
      ([add, Deed(action: .clear)], Self.wanted(2), [Self.gone]),
    ]
    for (deeds, right, wrong) in cases {
      #expect(findings(deeds, right) == 0)
      for line in wrong { #expect(findings(deeds, line) == 1) }
    }
  }

  @Test func whatWasCutOffWasDoneOrWasNot() {
    let add = Deed(action: .add, count: 2)
    let cutOff = Deed(action: .remove, outcome: .unknown)
    #expect(findings([add, cutOff], Self.gone) == 0)
    #expect(findings([add, cutOff], Self.wanted(2)) == 0)
    #expect(findings([add, cutOff], Self.bought) == 1)
    let neverSure = Deed(action: .add, count: 2, outcome: .unknown)
    #expect(findings([neverSure], Self.gone) == 0)
    #expect(findings([neverSure, neverSure], Self.wanted(4)) == 0)
    #expect(findings([neverSure], Self.wanted(4)) == 1)
  }

  @Test func aLineOfManyIsThereUnlessSomebodyTookItAway() {
    let add = Deed(action: .add, count: 2)
    let other = Deed(phone: "b", action: .add, count: 3)
    #expect(findings([add, other], Self.gone) == 1)
    #expect(findings([add, other], Self.bought) == 1)
    #expect(findings([add, other], Self.wanted(3)) == 0)
    #expect(findings([add, Deed(phone: "b", action: .buy)], Self.bought) == 0)
    #expect(findings([add, Deed(phone: "b", action: .buy)], Self.gone) == 1)
    #expect(findings([add, Deed(phone: "b", action: .clear, outcome: .unknown)], Self.gone) == 0)
  }

  @Test func aPhoneShowsWhatItWasJustTold() {
    let cases: [(PhoneRequest.Action, right: ShownLine?, wrong: [ShownLine?])] = [
      (.add, Self.wanted(2), [Self.gone, Self.bought]),
      (.quantity, Self.wanted(2), [Self.gone, Self.bought, Self.wanted(3)]),
      (.buy, Self.bought, [Self.gone, Self.wanted(2)]),
      (.remove, Self.gone, [Self.bought, Self.wanted(2)]),
      (.clear, Self.gone, [Self.bought]),
    ]
    for (action, right, wrong) in cases {
      let request = PhoneRequest(action, name: "x", count: 2)
      let entry = JournalEntry(phone: "a", request: request, cleared: ["x"])
      #expect(entry.isShown(right))
      for line in wrong { #expect(!entry.isShown(line)) }
    }
  }

  @Test func killsAreSpreadOverTheDaysAndAllAreMade() {
    for (total, days) in [(200, 14), (1, 14), (7, 3), (0, 5), (20, 1)] {
      let plan = KillPlan(total: total, days: days)
      let quotas = (1...days).map { plan.quota(throughDay: $0) }
      #expect(quotas == quotas.sorted() && quotas.last == total)
    }
  }

  @Test(arguments: [1, 2, 3, 7, 14, 60, 366])
  func actsComeInOrderWithinTheDays(days: Int) {
    let order = Act.allCases.map { $0.day(of: days) }
    #expect(order == order.sorted())
    #expect(order.first == 1 && order.last == days)
  }
}
