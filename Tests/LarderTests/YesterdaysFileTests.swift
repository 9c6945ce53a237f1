import Companion
import Foundation
import HouseholdModel
import Testing

@testable import simulate

extension ServerProcessTests {
  /// A copy is made, hours pass, the machine dies, and somebody copies yesterday's file back by hand.
  @Test func yesterdaysFileCopiedBackLosesNothingWhoseAuthorReturns() async throws {
    let household = try Household()
    let phones = try await household.members("Ana", "Ben", "Carla")
    let (ana, ben, carla) = (phones[0], phones[1], phones[2])
    try await copyYesterdaysFile(household, phones)
    try await liveThroughTheLostHours(household, phones)
    try await ben.remove("Carla's 0")
    try await carla.remove("Rice")
    try await household.settle(phones)
    try copyItBack(household)

    try await ana.add((0..<50).map { "Later \($0)" })
    try await ana.companion.sync()
    #expect(try await ana.pending == 0)
    // Ben's removal comes before what it removes.
    try await ben.companion.sync()
    try await household.settle(phones)

    let lost = ["Ana", "Ben", "Carla"].flatMap { name in (0..<4).map { "\(name)'s \($0)" } }
    let expected = Set(lost + ["Bread", "Tea"] + (0..<50).map { "Later \($0)" })
      .subtracting(["Carla's 0"])
    for phone in phones {
      #expect(try await phone.names == expected)
      #expect(try await phone.line("Bread").bought.count == 1)
    }
    household.server.end()
    #expect(try household.larder("check").words == "Sound.\n")
  }

  @Test func onlyTheLinesOfAPhoneThatNeverReturnsAreMissing() async throws {
    let household = try Household()
    let phones = try await household.members("Ana", "Ben", "Carla")
    try await copyYesterdaysFile(household, phones)
    try await liveThroughTheLostHours(household, phones)
    try copyItBack(household)

    let returning = Array(phones.prefix(2))
    try await returning[0].add((0..<50).map { "Later \($0)" })
    try await household.settle(returning)

    let lost = ["Ana", "Ben"].flatMap { name in (0..<4).map { "\(name)'s \($0)" } }
    let expected = Set(lost + ["Bread", "Rice", "Tea"] + (0..<50).map { "Later \($0)" })
    for phone in returning { #expect(try await phone.names == expected) }
  }

  private func copyYesterdaysFile(_ household: Household, _ phones: [Handheld]) async throws {
    try await phones[0].add("Bread", "Salt")
    try await phones[1].add("Tea")
    try await phones[2].add("Rice")
    try await household.settle(phones)
    #expect(household.server.end() == 0)
    try FileManager.default.copyItem(
      atPath: household.file, toPath: household.path("yesterday"))
    try household.server.start()
  }

  /// Everybody writes, and everything is acknowledged and seen by everybody.
  private func liveThroughTheLostHours(_ household: Household, _ phones: [Handheld]) async throws {
    for phone in phones { try await phone.add((0..<4).map { "\(phone.name)'s \($0)" }) }
    try await phones[1].remove("Salt")
    try await phones[0].companion.buy(phones[0].line("Bread").id)
    try await household.settle(phones)
  }

  /// What an operator in a hurry does: the log of the lost hours stays beside the old file.
  private func copyItBack(_ household: Household) throws {
    household.server.kill()
    let log = FileManager.default.contents(atPath: household.file + "-wal")
    #expect(log?.isEmpty == false, "without a stale log this shows less")
    let yesterday = try #require(
      FileManager.default.contents(atPath: household.path("yesterday")))
    try yesterday.write(to: URL(filePath: household.file))
    try household.server.start()
  }
}
