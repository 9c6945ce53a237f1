import Foundation
import HouseholdModel
import Testing

@testable import Interchange

/// The example that `Docs/INTERCHANGE.md` names: what is written today is what was written then.
@Suite struct HouseholdFileTests {
  private static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Docs/household.example.json")

  private func household() throws -> SpaceView {
    let day: UInt64 = 86_400_000
    let monday: UInt64 = 1_795_392_000_000
    let (anna, ben) = (MemberID(rawValue: 0xA11A), MemberID(rawValue: 0xBE11))
    let party = ListID(rawValue: 0xFA57)
    var space = SmallSpace()
    space.say(anna.subject, .member(name: "Anna"), by: nil, at: 1)
    space.say(ben.subject, .member(name: "Ben"), by: nil, at: 1)
    space.say(party.subject, .listName("Party"), by: anna, at: monday)
    space.say(party.subject, .listPolicy(.sum), by: anna, at: monday)
    let editor = Editor(member: anna, nowMilliseconds: monday)
    let milk = try NewLine("Milk", quantity: Quantity(thousandths: 1500, unit: .litre))
    space.apply(try editor.add(milk, in: space.view), by: editor)
    let cups = try NewLine("Cups", list: party, quantity: Quantity(20), purpose: "Ben's birthday")
    space.apply(try editor.add(cups, in: space.view), by: editor)
    let line = space.view.lines(on: .main)[0].id
    space.apply(try editor.setNote("the fresh one", of: line, in: space.view), by: editor)
    space.apply(try editor.setCategory("Dairy", of: line.product, in: space.view), by: editor)
    let buyer = Editor(member: ben, nowMilliseconds: monday + day)
    space.apply(try buyer.buy(line, store: "Corner shop", in: space.view), by: buyer)
    let again = Editor(member: ben, nowMilliseconds: monday + 2 * day)
    space.apply(try again.add(milk, in: space.view), by: again)
    space.say(
      line.product, .claim(list: .main, untilMilliseconds: monday + 3 * day), by: anna, at: monday)
    space.say(line.product, .code("04006381333931"), by: ben, at: monday)
    space.say(
      line.product, .recurrence(Recurrence(list: .main, everyDays: 7, firstDay: 20_780)), by: ben,
      at: monday)
    space.say(line.product, .unknown(Field(rawValue: 99), [8, 1]), by: ben, at: monday)
    return space.view
  }

  @Test func theExampleIsWhatIsWritten() throws {
    let written = try HouseholdExport(household()).write()
    #expect(
      try String(decoding: Data(contentsOf: Self.file), as: UTF8.self)
        == String(decoding: written, as: UTF8.self))
  }

  @Test func theExampleIsRead() throws {
    let read = try HouseholdExport.read([UInt8](Data(contentsOf: Self.file)))
    #expect(try read.export == HouseholdExport(household()))
    #expect(read.skippedMembers == 0)
  }
}
