import Companion
import Foundation
import HouseholdModel
import Testing

/// What an app does around its suspension, and with the time it is granted while it sleeps.
@Suite(.timeLimit(.minutes(3))) struct SuspendingTests {
  private let world = World()

  private func phone(_ server: InProcessServer) async throws -> Companion {
    let companion = try Companion.inMemory(surroundings: world.surroundings) { _ in
      server.transport
    }
    try await companion.startHousehold(as: "Ana", on: "Ana's phone")
    try await companion.connect(to: server.url)
    return companion
  }

  private func server() throws -> InProcessServer { try InProcessServer { [world] in world.now } }

  @Test func anEditWhileSuspendedSaysSoAndKeepsNothing() async throws {
    let companion = try await phone(server())
    try await companion.addLine("Milk")
    companion.suspend()
    companion.suspend()
    await #expect(throws: CompanionError.suspended) { try await companion.addLine("Bread") }
    #expect(try await companion.names == ["Milk"])
    try companion.resume()
    #expect(try await companion.names == ["Milk"])
    try await companion.addLine("Bread")
    #expect(try await companion.names.sorted() == ["Bread", "Milk"])
    await companion.close()
  }

  @Test func syncingStopsAndGoesOnAfterwards() async throws {
    let server = try server()
    let companion = try await phone(server)
    try companion.start()
    try await eventually("it listens") { server.listenerCount == 1 }
    companion.suspend()
    #expect(try await companion.health.now().activity == .stopped)
    #expect(throws: CompanionError.suspended) { try companion.start() }
    server.endStreams()
    try companion.resume()
    try await eventually("it listens again") { server.listenerCount == 1 }
    await companion.close()
  }

  @Test func whoDidNotSyncBeforeDoesNotAfterwards() async throws {
    let companion = try await phone(server())
    companion.suspend()
    try companion.resume()
    #expect(try await companion.health.now().activity == .stopped)
    try companion.resume()
    await companion.close()
  }

  @Test func aPushIsAnsweredWhileSuspendedAndTheFileIsLetGoOfAgain() async throws {
    let server = try server()
    let companion = try await phone(server)
    try await companion.addLine("Milk")
    companion.suspend()
    #expect(await companion.handlePush() == .newData)
    #expect(await companion.handlePush() == .noNewData)
    #expect(try await companion.health.now().pendingChanges == 0)
    await #expect(throws: CompanionError.suspended) { try await companion.addLine("Bread") }
    try companion.resume()
    try await companion.addLine("Bread")
    await companion.close()
  }

  @Test func aSuspendedCompanionCanBeClosed() async throws {
    let companion = try await phone(server())
    companion.suspend()
    await companion.close()
    await #expect(throws: CompanionError.closed) { try await companion.addLine("Bread") }
    #expect(await companion.refresh(within: .seconds(5)) == .failed(.closed))
  }
}
