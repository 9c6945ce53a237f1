import Companion
import Foundation
import HouseholdModel
import Testing

/// What a phone does that has never heard of a server.
@Suite struct OfflineTests {
  private let world = World()

  private func phone() async throws -> Companion {
    let companion = try Companion.inMemory(surroundings: world.surroundings)
    try await companion.startHousehold(as: "Ana", on: "Ana's phone")
    return companion
  }

  @Test func beforeAHouseholdEverythingIsEmptyAndActionsSaySo() async throws {
    let companion = try Companion.inMemory(surroundings: world.surroundings)
    #expect(try await companion.lines().now().lines.isEmpty)
    #expect(try await companion.lists.now().lists.isEmpty)
    #expect(try await companion.household.now().me == nil)
    await #expect(throws: CompanionError.noHousehold) { try await companion.addLine("Milk") }
    await #expect(throws: CompanionError.noHousehold) { try await companion.sync() }
  }

  @Test func aHouseholdStartsWithItsFirstMemberAndOnlyOnce() async throws {
    let companion = try await phone()
    let household = try await companion.household.now()
    #expect(household.members.map(\.name) == ["Ana"])
    #expect(household.devices.map(\.name) == ["Ana's phone"])
    await #expect(throws: CompanionError.alreadyInHousehold) {
      try await companion.startHousehold(as: "Ana", on: "Ana's phone")
    }
    await #expect(throws: CompanionError.notConnected) { try await companion.sync() }
  }

  @Test func everyActionShows() async throws {
    let companion = try await phone()
    let milk = try await companion.addLine("Milk", quantity: Quantity(1, unit: .litre)).target
    try await companion.setQuantity(Quantity(2, unit: .litre), of: milk)
    try await companion.setNote("the blue one", of: milk)
    try await companion.setCategory("Dairy", of: milk)
    let eggs = try await companion.addLine("Eggs").target
    try await companion.reorder(eggs, behind: nil)
    try await companion.claim(milk)
    var line = try await companion.line("Milk")
    #expect(line.quantities.map(\.description) == ["2 l"])
    #expect(line.note == "the blue one")
    #expect(line.category == "Dairy")
    #expect(line.claims(at: world.now).count == 1)
    #expect(try await companion.names == ["Eggs", "Milk"])

    try await companion.unclaim(milk)
    try await companion.buy(milk, at: "Corner shop")
    line = try await companion.line("Milk")
    #expect(line.isDone && line.claims(at: world.now).isEmpty)
    try await companion.unbuy(milk)
    #expect(try await !companion.line("Milk").isDone)
    try await companion.buy(milk)
    try await companion.clearBought()
    #expect(try await companion.names == ["Eggs"])
    try await companion.remove(eggs)
    #expect(try await companion.names.isEmpty)
  }

  @Test func renamingMayMeanAnotherLine() async throws {
    let companion = try await phone()
    let milk = try await companion.addLine("milk").target
    #expect(try await companion.renameLine(milk, to: "Milk").target == milk)
    let oatMilk = try await companion.renameLine(milk, to: "Oat milk").target
    #expect(oatMilk != milk)
    #expect(try await companion.line("Oat milk").id == oatMilk)
  }

  @Test func listsComeAndGo() async throws {
    let companion = try await phone()
    let party = try await companion.createList("Party", policy: .sum).target
    let milk = try await companion.addLine("Milk").target
    let moved = try await companion.move(milk, to: party).target
    #expect(try await companion.lines(of: party).now().lines.map(\.id) == [moved])
    try await companion.renameList(party, to: "Big party")
    try await companion.setPolicy(.largest, of: party)
    #expect(try await companion.lists.now().lists.map(\.name) == [nil, "Big party"])
    try await companion.archiveList(party)
    #expect(try await companion.lists.now().archived.map(\.id) == [party])
    try await companion.restoreList(party)
    #expect(try await companion.lists.now().lists.count == 2)
  }

  @Test func undoTakesBackTheLatestAndThenTheOneBefore() async throws {
    let companion = try await phone()
    let milk = try await companion.addLine("Milk").target
    try await companion.addLine("Eggs")
    try await companion.undo()
    #expect(try await companion.names == ["Milk"])
    try await companion.undo()
    #expect(try await companion.names.isEmpty)
    await #expect(throws: CompanionError.nothingToUndo) { try await companion.undo() }
    try await companion.addLine("Milk")
    try await companion.buy(milk)
    try await companion.undo()
    #expect(try await !companion.line("Milk").isDone)
  }

  @Test func allThatWasDoneToALineIsUndoneOneAfterTheOther() async throws {
    let companion = try await phone()
    let milk = try await companion.addLine("Milk")
    try await companion.setQuantity(Quantity(3), of: milk.target)
    try await companion.buy(milk.target)
    try await companion.undo()
    #expect(try await companion.line("Milk").quantities.map(\.description) == ["3"])
    try await companion.undo()
    #expect(try await companion.line("Milk").quantities.isEmpty)
    // The value that `addLine` gave back knows nothing of all that, the companion does.
    try await companion.undo(milk)
    #expect(try await companion.names.isEmpty)
    await #expect(throws: CompanionError.nothingToUndo) { try await companion.undo() }
  }

  @Test func aGivenActionIsUndoneWhateverCameAfterIt() async throws {
    let companion = try await phone()
    let milk = try await companion.addLine("Milk")
    try await companion.addLine("Eggs")
    try await companion.undo(milk)
    #expect(try await companion.names == ["Eggs"])
    try await companion.undo()
    #expect(try await companion.names.isEmpty)
  }

  @Test func whoBuysAgainIsWarned() async throws {
    let companion = try await phone()
    let milk = try await companion.addLine("Milk").target
    #expect(try await companion.beforeBuying(milk) == nil)
    try await companion.buy(milk)
    world.advance(.seconds(24 * 3600))
    try await companion.addLine("Milk")
    let warning = try #require(try await companion.beforeBuying(milk))
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    #expect(warning.words(in: calendar) == "You bought this yesterday 12:00")
  }

  @Test func whySaysWhoAndOnWhichPhone() async throws {
    let companion = try await phone()
    let milk = try await companion.addLine("Milk", quantity: Quantity(2)).target
    let words = try await companion.why(milk).map(\.words)
    #expect(words.contains("Ana wants 2 (Ana's phone; not confirmed yet)"))
  }

  @Test func errorsSayNothingPersonal() async throws {
    let companion = try await phone()
    let milk = try await companion.addLine("Milk").target
    try await companion.remove(milk)
    do {
      try await companion.setNote("secret birthday", of: milk)
      Issue.record("a removed line took a note")
    } catch {
      #expect(!"\(error)".contains("birthday") && !"\(error)".contains("Milk"))
    }
  }

  @Test func aPreviewIsFullAndLooksTheSameEachTime() async throws {
    let first = Companion.preview()
    let names = try await first.names
    #expect(names.contains("Milk") && names.count == 5)
    #expect(try await first.line("Bread").isDone)
    let second = Companion.preview()
    #expect(try await second.household.now() == first.household.now())
    let empty = Companion.preview(.empty)
    #expect(try await empty.names.isEmpty)
  }

  @Test func whatIsOnDiskIsThereAgain() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "companion-\(UInt64.random(in: 0...UInt64.max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "larder.sqlite")
    let app = try Companion.open(at: file, surroundings: world.surroundings)
    try await app.startHousehold(as: "Ana", on: "Ana's phone")
    let widget = try Companion.open(at: file, surroundings: world.surroundings)
    try await app.addLine("Milk")
    try await widget.addLine("Eggs")
    app.refresh()
    #expect(try await app.names == ["Eggs", "Milk"])
    await app.close()
    await #expect(throws: CompanionError.closed) { try await app.addLine("Bread") }
    await widget.close()
    let again = try Companion.open(at: file, surroundings: world.surroundings)
    #expect(try await again.names == ["Eggs", "Milk"])
    #expect(again.damagedFile == nil)
    await again.close()
  }
}
