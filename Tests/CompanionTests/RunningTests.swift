import Companion
import Foundation
import HouseholdModel
import Testing

/// The loop that keeps a phone in step, in a world whose time stands still until it is moved.
@Suite(.timeLimit(.minutes(1))) struct RunningTests {
  private let world = World()

  private func pair(_ server: InProcessServer) async throws -> (ana: Companion, ben: Companion) {
    let phones = try (0..<2).map { _ in
      try Companion.inMemory(
        surroundings: world.surroundings, makeTransport: { _ in server.transport })
    }
    try await phones[0].startHousehold(as: "Ana", on: "Ana's phone")
    try await phones[0].connect(to: server.url)
    try await phones[1].join(phones[0].invite(), as: "Ben", on: "Ben's phone")
    for phone in phones { try phone.start() }
    try await eventually("both listen") { server.listenerCount == 2 }
    return (phones[0], phones[1])
  }

  private func server() throws -> InProcessServer {
    try InProcessServer(now: { [world] in world.now })
  }

  @Test func anEditReachesTheOtherPhoneByItself() async throws {
    let (ana, ben) = try await pair(server())
    try await ana.addLine("Milk")
    try await eventually("Ben sees it") { try await ben.names == ["Milk"] }
    try await ben.addLine("Eggs")
    try await eventually("Ana sees it") { try await ana.names == ["Eggs", "Milk"] }
    await ana.stop()
    await ben.stop()
    #expect(try await ana.health.now().activity == .stopped)
  }

  @Test func afterAnOutageEverythingIsSaidByItself() async throws {
    let server = try server()
    let (ana, ben) = try await pair(server)
    server.isDown = true
    try await ana.addLine("Milk")
    try await eventually("Ana waits") { try await ana.health.now().activity == .waiting }
    server.isDown = false
    try await eventually("Ben sees it") {
      world.advance(.seconds(10))
      return try await ben.names == ["Milk"]
    }
    await ana.stop()
    await ben.stop()
  }

  @Test func aStreamThatEndsIsOpenedAgain() async throws {
    let server = try server()
    let (ana, ben) = try await pair(server)
    server.endStreams()
    try await ben.addLine("Eggs")
    try await eventually("both listen again") {
      world.advance(.seconds(10))
      return server.listenerCount >= 2
    }
    try await eventually("Ana sees it") { try await ana.names == ["Eggs"] }
    await ana.stop()
    await ben.stop()
  }

  @Test func aRevokedPhoneStopsAskingAndDeletesNothing() async throws {
    let server = try server()
    let (ana, ben) = try await pair(server)
    try await ana.addLine("Milk")
    try await eventually("Ben sees it") { try await ben.names == ["Milk"] }
    let device = try #require(try await ben.household.now().thisDevice)
    try await ana.revokeDevice(device)
    try await eventually("Ben knows") { try await ben.health.now().activity == .signedOut }
    #expect(try await ben.names == ["Milk"])
    await ana.stop()
    let asked = server.requests.count
    for _ in 0..<5 { world.advance(.seconds(3600)) }
    try await ben.addLine("Eggs")
    for _ in 0..<1000 { await Task.yield() }
    #expect(server.requests.count == asked)
    await ben.stop()
  }

  @Test func aCompanionNobodyKeepsEndsItsLoop() async throws {
    let server = try server()
    var phones: (ana: Companion, ben: Companion)? = try await pair(server)
    weak let ana = phones?.ana
    phones = nil
    try await eventually("it is gone") { ana == nil }
    try await eventually("nobody sleeps on") { world.sleeperCount == 0 }
  }
}
