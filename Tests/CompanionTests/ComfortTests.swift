import Companion
import DeviceHTTP
import Foundation
import HouseholdModel
import Testing

/// What makes a list comfortable, as an app calls it.
@Suite(.timeLimit(.minutes(1))) struct ComfortTests {
  private let world = World()

  private func pair() async throws -> (ana: Companion, ben: Companion) {
    let server = try InProcessServer(now: { [world] in world.now })
    func phone() throws -> Companion {
      try Companion.inMemory(
        surroundings: world.surroundings, makeTransport: { _ in server.transport })
    }
    let ana = try phone()
    try await ana.startHousehold(as: "Ana", on: "Ana's phone")
    try await ana.connect(to: server.url)
    let ben = try phone()
    try await ben.join(ana.invite(), as: "Ben", on: "Ben's phone")
    try await ana.sync()
    return (ana, ben)
  }

  private func syncAll(_ phones: Companion...) async throws {
    for _ in 0..<2 { for phone in phones { try await phone.sync() } }
  }

  @Test func whatPeopleTypeBecomesALine() async throws {
    let (ana, _) = try await pair()
    try await ana.addLine(typed: "1,5 l Saft", locale: "de")
    try await ana.addLine(typed: "half a dozen eggs", locale: "en")
    try await ana.addLine(typed: "6 x 330 ml cola", locale: "en")
    #expect(try await ana.line("Saft").quantities.map(\.description) == ["1.5 l"])
    #expect(try await ana.line("eggs").quantities.map(\.description) == ["6"])
    #expect(try await ana.line("cola").note?.contains("6 x 330 ml") == true)
    await #expect(throws: QuickAddError.self) {
      try await ana.addLine(typed: "  ", locale: "en")
    }
    #expect(try await ana.names.count == 3)
  }

  @Test func namesAreSuggestedAndLikenessIsTold() async throws {
    let (ana, ben) = try await pair()
    for name in ["Semi-skimmed milk", "Bread", "Butter"] { try await ana.addLine(name) }
    try await syncAll(ana, ben)
    #expect(try await ben.suggestions(for: "bre").map(\.name) == ["Bread"])
    #expect(try await ben.suggestions(for: "buttre").first?.name == "Butter")
    #expect(try await ben.similar(to: "Milk", locale: "en").map(\.name) == ["Semi-skimmed milk"])
    #expect(try await ben.names.count == 3, "nothing is merged")
  }

  @Test func aShelfIsGuessedAndTheHouseholdsWordWins() async throws {
    let (ana, ben) = try await pair()
    let milk = try await ana.addLine("Milk").target
    #expect(try await ben.shelf(of: "Milk", locale: "en").shelf == .dairyEggs)
    try await ana.setCategory("Cellar", of: milk)
    try await syncAll(ana, ben)
    #expect(try await ben.shelf(of: "milk", locale: "en").place == .own("Cellar"))
  }

  @Test func anUnknownCodeIsNamedOnceForAll() async throws {
    let (ana, ben) = try await pair()
    guard case .unknown(let number) = try await ana.scan("4006381333931") else {
      Issue.record("the code is known to nobody")
      return
    }
    try await ana.name(number, as: "Marker")
    try await syncAll(ana, ben)
    guard case .known(let product, _) = try await ben.scan("4006381333931") else {
      Issue.record("the code is known to everybody")
      return
    }
    #expect(product.name == "Marker")
  }

  @Test func templatesAndWhatRecursComeOnce() async throws {
    let (ana, ben) = try await pair()
    let weekly = try await ana.createTemplate("Weekly").target
    try await ana.addLine("Milk", quantity: Quantity(2), to: weekly)
    try await ana.addLine("Bread", to: weekly)
    try await syncAll(ana, ben)
    #expect(try await ana.expand(weekly) == 2)
    #expect(try await ben.expand(weekly) == 2, "Ben is offline and knows nothing")
    try await syncAll(ana, ben)
    #expect(try await ana.line("Milk").quantities.map(\.description) == ["2"])
    #expect(try await ana.expand(weekly) == 0)

    let tea = try await ana.addLine("Tea").target
    try await ana.setRecurrence(of: tea, everyDays: 7, fromDay: 20_000)
    try await ana.buy(tea)
    try await syncAll(ana, ben)
    #expect(try await ana.addRecurring(onDay: 20_000) == 1)
    #expect(try await ben.addRecurring(onDay: 20_000) == 1)
    try await ana.buy(tea)
    try await ana.clearBought(on: .main)
    try await syncAll(ana, ben)
    #expect(try await ben.names.contains("Tea") == false, "what Ben brought late is bought already")
    #expect(try await ben.addRecurring(onDay: 20_000) == 0)
  }

  @Test func goingShoppingIsToldOnce() async throws {
    let (ana, ben) = try await pair()
    try await ana.goShopping(to: "Aldi")
    try await ana.goShopping(to: "Aldi")
    try await syncAll(ana, ben)
    try await ana.goShopping()
    try await syncAll(ana, ben)
    let told = try await ben.alerts.now().alerts.filter {
      if case .goingShopping = $0.alert { true } else { false }
    }
    #expect(told.count == 1)
    #expect(try await ana.alerts.now().alerts.count == 1, "that Ben has joined, and no more")
  }

  @Test func whatLostAgainstSomebodyElseIsRememberedForAMonth() async throws {
    let (ana, ben) = try await pair()
    let milk = try await ana.addLine("Milk").target
    try await syncAll(ana, ben)
    try await ana.setNote("the blue one", of: milk)
    world.advance(.seconds(60))
    try await ben.setNote("the red one", of: milk)
    try await syncAll(ana, ben)
    #expect(try await ana.line("Milk").note == "the red one")
    let rivals = try await ana.history(of: milk).filter { $0.fact.value.field == .note }
    #expect(rivals.count == 2 && rivals.allSatisfy(\.isConflict))
    let own = try #require(rivals.first { $0.person == "Ana" })
    #expect(own.ended == nil)
    try await ben.setNote("no, the green one", of: milk)
    try await syncAll(ben, ana)
    let lost = try #require(
      try await ana.history(of: milk).first { $0.person == "Ana" && $0.ended != nil })
    try await ana.restore(lost)
    try await syncAll(ana, ben)
    #expect(try await ben.line("Milk").note == "the blue one")
    await #expect(throws: CompanionError.nothingToUndo) { try await ana.restore(lost) }
    world.advance(.seconds(31 * 24 * 3600))
    try await ben.setNote("none of them", of: milk)
    try await syncAll(ben, ana)
    #expect(try await ana.history(of: milk).allSatisfy { $0.id != lost.id })
  }

  @Test func listsComeInAndTheHouseholdGoesOut() async throws {
    let (ana, _) = try await pair()
    let text = Array("- 2 l milk\n- eggs\n".utf8)
    #expect(try await ana.importList(text, locale: "en").changed == 2)
    #expect(try await ana.importList(text, locale: "en").changed == 0)
    #expect(try await ana.line("milk").quantities.map(\.description) == ["2 l"])
    let file = try await ana.exportHousehold()
    let fresh = try Companion.inMemory(
      surroundings: World(seed: 2).surroundings, makeTransport: { _ in fatalError("no network") })
    try await fresh.startHousehold(as: "Ana", on: "Ana's new phone")
    try await fresh.restoreHousehold(file)
    #expect(try await fresh.names == ana.names)
  }
}
