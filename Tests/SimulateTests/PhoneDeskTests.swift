import HouseholdModel
import Testing

@testable import simulate

@Suite struct PhoneDeskTests {
  /// Nothing listens there: a phone with this server is offline.
  private static let nowhere = "http://127.0.0.1:1"

  @Test func anEditIsThereWhenThePhoneIsStartedAgain() async throws {
    let directory = try TemporaryDirectory()
    let first = try LocalHandset(directory: directory.path, server: Self.nowhere)
    let start = PhoneRequest(.start, id: 1, member: "Ana", device: "Ana's phone")
    #expect(try await first.ask(start) == PhoneReply(1))
    let added = try await first.ask(PhoneRequest(.add, id: 2, name: "Milk", count: 2))
    #expect(added.ok && added.changed == true)
    let before = try await first.ask(PhoneRequest(.show, id: 3))
    await first.end()

    let second = try LocalHandset(directory: directory.path, server: Self.nowhere)
    let after = try await second.ask(PhoneRequest(.show, id: 3))
    #expect(after == before)
    #expect(
      after.lines == [ShownLine(name: "Milk", count: 2, by: ["Ana"], boughtBy: [], note: nil)])
    #expect(try await second.ask(PhoneRequest(.health)).health?.pending == 1)
    await second.end()
  }

  @Test func whatCannotBeDoneIsAReplyAndNotTheEnd() async throws {
    let directory = try TemporaryDirectory()
    let phone = try LocalHandset(directory: directory.path, server: Self.nowhere)
    #expect(try await phone.ask(PhoneRequest(.add, name: "Milk")).error == "no-household")
    #expect(try await phone.ask(PhoneRequest(.start)).error == "missing-word")
    _ = try await phone.ask(PhoneRequest(.start, member: "Ana", device: "phone"))
    #expect(try await phone.ask(PhoneRequest(.buy, name: "Milk")).error == "edit")
    #expect(try await phone.ask(PhoneRequest(.connect)).error == "offline")
    #expect(
      try await phone.ask(PhoneRequest(.join, member: "B", device: "b", code: "0")).error
        == "wrong-code")
    #expect(try await phone.ask(PhoneRequest(.revoke, name: "nobody's")).error == "unknown-name")
    #expect(try await phone.ask(PhoneRequest(.show)).ok)
    await phone.end()
  }

  @Test func theClockIsWhatTheStorySaysUntilItSaysNothing() async throws {
    let directory = try TemporaryDirectory()
    let phone = try LocalHandset(directory: directory.path, server: Self.nowhere)
    let told = try await phone.ask(PhoneRequest(.clock, at: 1_000_000))
    #expect(told.milliseconds == 1_000_000)
    let real = try await phone.ask(PhoneRequest(.clock)).milliseconds ?? 0
    #expect(real > 1_700_000_000_000)
    await phone.end()
  }
  @Test func aPhoneKeepsInStepByItselfOnlyWhileItWatches() async throws {
    let directory = try TemporaryDirectory()
    let phone = try LocalHandset(directory: directory.path, server: Self.nowhere)
    _ = try await phone.ask(PhoneRequest(.start, member: "Ana", device: "phone"))
    #expect(try await phone.ask(PhoneRequest(.health)).health?.activity == "stopped")
    for _ in 0..<2 {
      #expect(try await phone.ask(PhoneRequest(.watch)).ok)
      #expect(try await phone.ask(PhoneRequest(.health)).health?.activity == "notConnected")
    }
    for _ in 0..<2 {
      #expect(try await phone.ask(PhoneRequest(.unwatch)).ok)
      #expect(try await phone.ask(PhoneRequest(.health)).health?.activity == "stopped")
    }
    await phone.end()
  }
}
