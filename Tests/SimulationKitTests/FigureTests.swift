import HouseholdModel
import SimulationKit
import Testing

/// The figures that the README promises, on a small made history: the large one is replayed by hand.
@Suite struct FigureTests {
  private static let names = (0..<40).map { "Product number \($0)" }

  /// Weeks of one household of three: everything is added on one day and bought on another.
  private func history(weeks: Int) -> [HistoryDay] {
    var days: [HistoryDay] = []
    for week in 0..<weeks {
      let chosen = Self.names.indices.filter { ($0 + week) % 2 == 0 }
      func changes(
        _ operation: HistoryChange.Operation, _ quantity: Int?, phone: (Int) -> Int
      ) -> [HistoryChange] {
        chosen.map { index in
          HistoryChange(
            phone: phone(index), operation: operation, key: "\(week)-\(index)",
            name: Self.names[index], quantity: quantity)
        }
      }
      days.append(
        HistoryDay(week: week, day: 1, changes: changes(.add, 2) { $0 % 3 }))
      let ticks = changes(.tick, nil) { _ in week % 3 }
      let removes = week == weeks - 1 ? [] : changes(.remove, nil) { _ in week % 3 }
      days.append(HistoryDay(week: week, day: 6, changes: ticks + removes))
    }
    return days
  }

  private func report(weeks: Int) throws -> HistoryReport {
    try HistoryReplay(phones: 3, stopwatch: { 0 }).run(history(weeks: weeks))
  }

  @Test func memoryAndStorageDoNotGrowWithTime() throws {
    let young = try report(weeks: 4)
    let old = try report(weeks: 16)
    #expect(young.liveLines == 20 && old.liveLines == 20)
    #expect(Double(old.bootstrapBytes) <= 1.1 * Double(young.bootstrapBytes))
    #expect(Double(old.serverStorageBytes) <= 2 * Double(young.serverStorageBytes))
    #expect(old.wireBytesPerOperation <= 30)
    #expect(old.bootstrapParts.lines <= 50 * old.liveLines)
  }

  /// One purchase: everything that goes over the network until both sides know of it, household and personal space.
  @Test func oneTickTakesAtMost300Bytes() throws {
    let server = try SimulatedServer(seed: 5, now: 1_700_000_000_000)
    let phone = try SimulatedPhone(name: "Ana", seed: 6)
    try server.admit(phone)
    try phone.edit(at: server.now) { editor, view in
      try editor.add(NewLine("Milk", quantity: Quantity(2, unit: .litre)), in: view)
    }
    let milk = try #require(try phone.view().lines(on: .main).first).id
    try phone.sync(with: server)
    try phone.edit(at: server.now) { editor, view in try editor.buy(milk, in: view) }
    try phone.sync(with: server)
    server.now += 86_400_000
    try phone.edit(at: server.now) { editor, view in try editor.add(NewLine("Milk"), in: view) }
    try phone.sync(with: server)
    try phone.edit(at: server.now + 1000) { editor, view in try editor.buy(milk, in: view) }
    let before = phone.traffic
    try phone.sync(with: server)
    let sent = phone.traffic.sent - before.sent
    let received = phone.traffic.received - before.received
    #expect(phone.traffic.pushes == before.pushes + 1)
    #expect(sent + received <= 300, "\(sent) up, \(received) down")
  }
}
