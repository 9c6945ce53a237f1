import Companion
import HouseholdModel
import Testing

@Suite(.timeLimit(.minutes(1))) struct SnapshotsTests {
  private func phone() async throws -> Companion {
    let companion = try Companion.inMemory(surroundings: World().surroundings)
    try await companion.startHousehold(as: "Ana", on: "Ana's phone")
    return companion
  }

  @Test func theFirstValueComesAtOnceAndThenEveryChange() async throws {
    let companion = try await phone()
    var reader = companion.lines().makeAsyncIterator()
    #expect(try await reader.next()?.lines.isEmpty == true)
    try await companion.addLine("Milk")
    #expect(try await reader.next()?.lines.map(\.name) == ["Milk"])
  }

  @Test func aSlowReaderSeesTheNewestAndNothingTwice() async throws {
    let companion = try await phone()
    var reader = companion.lines().makeAsyncIterator()
    _ = try await reader.next()
    for name in ["Milk", "Eggs", "Bread"] { try await companion.addLine(name) }
    #expect(try await reader.next()?.lines.count == 3)
    companion.refresh()  // Rings, but nothing looks different.
    async let next = reader.next()
    try await companion.addLine("Coffee")
    #expect(try await next?.lines.count == 4)
  }

  @Test func manyReadersReadAtTheirOwnPace() async throws {
    let companion = try await phone()
    let readers = (0..<5).map { _ in
      Task {
        for try await snapshot in companion.lines() where snapshot.lines.count == 2 {
          return snapshot.lines.map(\.name)
        }
        return []
      }
    }
    try await companion.addLine("Milk")
    try await companion.addLine("Eggs")
    for reader in readers { #expect(try await reader.value == ["Eggs", "Milk"]) }
  }

  @Test func closingEndsEverySequence() async throws {
    let companion = try await phone()
    let reader = Task {
      var count = 0
      for try await _ in companion.lines() { count += 1 }
      return count
    }
    try await companion.addLine("Milk")
    await companion.close()
    #expect(try await reader.value <= 2)
  }

  @Test func aCancelledReaderEndsAndLeavesNothingBehind() async throws {
    let companion = try await phone()
    let reader = Task { for try await _ in companion.lines() {} }
    try await eventually("the reader never waited") { companion.readersWaiting == 1 }
    reader.cancel()
    try await reader.value
    #expect(companion.readersWaiting == 0)
  }

  @Test func aSequenceDoesNotKeepItsCompanion() async throws {
    var companion: Companion? = try await phone()
    let lines = companion?.lines()
    weak let watched = companion
    companion = nil
    #expect(watched == nil)
    var reader = lines?.makeAsyncIterator()
    #expect(try await reader?.next() == nil)
  }
}
