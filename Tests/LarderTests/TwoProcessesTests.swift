import DeviceStorage
import Foundation
import HouseholdModel
import Testing

@testable import simulate

extension ServerProcessTests {
  /// An app and its widget: two processes that write and sync on one phone's file at the same time.
  @Test func twoProcessesOnOnePhonesFileLoseNothingAndNameNothingTwice() async throws {
    let household = try Household()
    let place = household.path("one phone")
    let app = try phone(at: place, household)
    try await done(app, PhoneRequest(.start, member: "Ana", device: "Ana's phone"))
    try await done(app, PhoneRequest(.connect))
    let widget = try phone(at: place, household)

    try await withThrowingTaskGroup(of: Void.self) { group in
      for (name, process) in [("app", app), ("widget", widget)] {
        group.addTask {
          for number in 0..<25 {
            try await done(process, PhoneRequest(.add, name: "\(name) \(number)", count: 1))
            // A stale answer, or a round that the other one's took the place of, is not a loss.
            if number % 5 == 4 { _ = try await process.ask(PhoneRequest(.sync)) }
          }
        }
      }
      try await group.waitForAll()
    }
    try await eventually("everything has a receipt") {
      _ = try await app.ask(PhoneRequest(.sync))
      return try await app.ask(PhoneRequest(.health)).health?.pending == 0
    }
    let shown = try await widget.ask(PhoneRequest(.show)).lines ?? []
    let expected = ["app", "widget"].flatMap { name in (0..<25).map { "\(name) \($0)" } }
    #expect(Set(shown.map(\.name)) == Set(expected))
    await app.end()
    await widget.end()
    try expectOneUnbrokenReplica(at: place)
  }

  private func phone(at place: String, _ household: Household) throws -> ProcessHandset {
    let simulate = URL(filePath: try Programs.larder()).deletingLastPathComponent()
      .appending(path: "simulate")
    return try ProcessHandset(
      executable: simulate.path(percentEncoded: false), directory: place,
      server: household.server.address)
  }

  /// Every change stands in one replica, each right behind the one before.
  private func expectOneUnbrokenReplica(at place: String) throws {
    let file = try #require(
      FileManager.default.contentsOfDirectory(atPath: place).first { $0.hasSuffix(".sqlite") })
    let storage = try DeviceStorage.open(at: place + "/" + file).storage
    try storage.read { tx in
      let household = try #require(try tx.identity()).household
      let replicas = try tx.replicas(in: household)
      #expect(replicas.count == 1)
      let replica = try #require(replicas.first)
      let entries = try tx.entries(of: replica.replica, in: household, .all)
      #expect(entries.count == 50)
      var next: UInt64 = 1
      for entry in entries {
        #expect(entry.change.dot.counter == next)
        next = entry.change.lastCounter + 1
      }
      #expect(replica.next == next)
    }
    try storage.close()
  }
}

/// Asks, and expects that it was done.
private func done(
  _ phone: ProcessHandset, _ request: PhoneRequest,
  sourceLocation: SourceLocation = #_sourceLocation
) async throws {
  let reply = try await phone.ask(request)
  #expect(reply.ok, "\(reply.error ?? "")", sourceLocation: sourceLocation)
}
