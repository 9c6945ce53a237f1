import Companion
import DeviceHTTP
import Foundation
import HouseholdModel
import Synchronization
import Testing

/// What comes of a time that the system grants.
@Suite(.timeLimit(.minutes(3))) struct RefreshingTests {
  private let world = World()

  /// A network that swallows what it is given, until it is told to carry it.
  private final class SlowNetwork: HTTPTransport {
    private let server: InProcessServer
    private let isHanging = Mutex(false)
    let swallowed = Mutex(0)

    init(server: InProcessServer) { self.server = server }

    func hang(_ hangs: Bool) { isHanging.withLock { $0 = hangs } }

    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
      // The server hears it in any case: what is lost is the answer.
      let response = try await server.transport.send(request)
      guard isHanging.withLock(\.self) else { return response }
      swallowed.withLock { $0 += 1 }
      let (never, end) = AsyncStream<Void>.makeStream()
      for await _ in never {}
      end.finish()
      throw .cancelled
    }

    func open(_ request: HTTPRequest) async throws(TransportError) -> HTTPStream {
      try await server.transport.open(request)
    }

    func close() {}
  }

  private func household() async throws -> (Companion, SlowNetwork) {
    let network = SlowNetwork(server: try InProcessServer { [world] in world.now })
    let companion = try Companion.inMemory(surroundings: world.surroundings) { _ in network }
    try await companion.startHousehold(as: "Ana", on: "Ana's phone")
    guard let url = URL(string: "https://home.example") else { return (companion, network) }
    try await companion.connect(to: url)
    return (companion, network)
  }

  /// Runs a refresh with a network that never answers, and moves time by what it was granted.
  private func hung(
    _ companion: Companion, _ network: SlowNetwork, granted: Duration, passing: Duration
  ) async throws -> BackgroundOutcome {
    network.hang(true)
    let before = network.swallowed.withLock(\.self)
    async let outcome = companion.refresh(within: granted)
    try await eventually("it waits") {
      network.swallowed.withLock(\.self) == before + 1 && world.sleeperCount == 1
    }
    world.advance(passing)
    return await outcome
  }

  @Test func itEndsByItselfBeforeTheTimeIsOver() async throws {
    let (companion, network) = try await household()
    try await companion.addLine("Milk")
    #expect(
      try await hung(companion, network, granted: .seconds(30), passing: .seconds(28))
        == .outOfTime)
    #expect(try await companion.health.now().pendingChanges == 1)
    #expect(world.sleeperCount == 0)
    await companion.close()
  }

  @Test func aShortTimeIsHalved() async throws {
    let (companion, network) = try await household()
    #expect(
      try await hung(
        companion, network, granted: .milliseconds(500), passing: .milliseconds(250))
        == .outOfTime)
    #expect(await companion.refresh(within: .seconds(-1)) == .outOfTime)
    await companion.close()
  }

  /// The server took the change, and its answer never came.
  @Test func nothingIsLeftHalf() async throws {
    let (companion, network) = try await household()
    try await companion.addLine("Milk")
    _ = try await hung(companion, network, granted: .seconds(10), passing: .seconds(10))
    network.hang(false)
    #expect(await companion.refresh(within: .seconds(10)) == .newData)
    #expect(await companion.refresh(within: .seconds(10)) == .noNewData)
    #expect(try await companion.names == ["Milk"])
    #expect(try await companion.health.now().pendingChanges == 0)
    #expect(try await companion.health.now().rejectedChanges == 0)
    await companion.close()
  }

  @Test func whatFailsIsSaid() async throws {
    let companion = try Companion.inMemory(surroundings: world.surroundings)
    #expect(await companion.refresh(within: .seconds(10)) == .failed(.noHousehold))
    try await companion.startHousehold(as: "Ana", on: "Ana's phone")
    #expect(await companion.handlePush() == .failed(.notConnected))
    await companion.close()
  }

  @Test func aPreviewNeedsNoNetworkForAnything() async throws {
    let preview = Companion.preview()
    #expect(await preview.handlePush() == .failed(.notConnected))
    preview.suspend()
    #expect(try await preview.names.isEmpty == false)
    try preview.resume()
    try await preview.addLine("Tea")
    await preview.close()
  }
}
