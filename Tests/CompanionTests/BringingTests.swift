import Companion
import DeviceHTTP
import DeviceStorage
import DeviceSync
import Foundation
import HouseholdModel
import Synchronization
import Testing

/// A phone that is killed while it joins brings its lists along all the same, and once.
@Suite(.timeLimit(.minutes(1))) struct BringingTests {
  private let world = World()

  /// Ana's household is on the server with Milk; Ben wants milk and Eggs in one of his own.
  private struct Scene {
    let server: InProcessServer
    let ana: Companion
    let invite: InviteCode
    let storage: DeviceStorage
  }

  private func scene() async throws -> Scene {
    let server = try InProcessServer(now: { [world] in world.now })
    let ana = try Companion.inMemory(
      surroundings: world.surroundings, makeTransport: { _ in server.transport })
    try await ana.startHousehold(as: "Ana", on: "Ana's phone")
    try await ana.connect(to: server.url)
    try await ana.addLine("Milk")
    try await ana.sync()
    let storage = try DeviceStorage.inMemory()
    let ben = phone(storage, server.transport)
    try await ben.startHousehold(as: "Ben", on: "Ben's phone")
    try await ben.addLine("milk")
    try await ben.addLine("Eggs")
    return Scene(server: server, ana: ana, invite: try await ana.invite(), storage: storage)
  }

  private func phone(_ storage: DeviceStorage, _ transport: any HTTPTransport) -> Companion {
    Companion(
      phone: Phone(storage: storage), surroundings: world.surroundings,
      makeTransport: { _ in transport })
  }

  /// What is on Ben's disk after he was killed at a step of joining; nil if it has fewer steps.
  private func disk(killedAt step: Int, of scene: Scene) async throws -> DeviceStorage? {
    let death = Death(at: step, of: scene.storage)
    let ben = phone(
      scene.storage, MortalTransport(inner: scene.server.transport, death: death))
    try? await ben.join(scene.invite, as: "Ben", on: "Ben's phone")
    return death.disk
  }

  /// Joining is three requests, and a step is before or after one of them reached the server.
  @Test(arguments: 1...6) func whoeverIsKilledWhileJoiningBringsEverythingOnce(
    step: Int
  ) async throws {
    let scene = try await scene()
    let disk = try #require(try await disk(killedAt: step, of: scene))
    let ben = phone(disk, scene.server.transport)
    if try Phone(storage: disk).identity()?.isRegistered == false {
      try await ben.join(scene.invite, as: "Ben", on: "Ben's phone")
    }
    try await ben.sync()
    try await expectBrought(scene, ben, disk)
  }

  @Test func joiningIsThreeRequests() async throws {
    let scene = try await scene()
    #expect(try await disk(killedAt: 7, of: scene) == nil)
  }

  /// Between the answer to the first round and bringing, there is no request to be killed at.
  @Test func whoeverIsKilledAfterTheFirstRoundBringsEverythingOnce() async throws {
    let scene = try await scene()
    let disk = try #require(try await disk(killedAt: 3, of: scene))
    let owed = try #require(try disk.read { try $0.identity()?.bringing })
    try setBringing(nil, on: disk)
    try await phone(disk, scene.server.transport).sync()
    try setBringing(owed, on: disk)
    let ben = phone(disk, scene.server.transport)
    #expect(try await ben.names == ["Milk"])
    try await ben.sync()
    try await expectBrought(scene, ben, disk)
  }

  @Test func startingTheAppAgainBringsWhatIsOwed() async throws {
    let scene = try await scene()
    let disk = try #require(try await disk(killedAt: 3, of: scene))
    let ben = phone(disk, scene.server.transport)
    #expect(try await ben.names.isEmpty)
    try ben.start()
    try await eventually("the lists were brought and sent") {
      let lines = try await ben.lines().now()
      return lines.lines.map(\.name) == ["Eggs", "Milk"] && lines.standing.pendingChanges == 0
    }
    await ben.stop()
    try await expectBrought(scene, ben, disk)
  }

  @Test func whatIsOwedComesOfflineTooAndMergesLater() async throws {
    let scene = try await scene()
    let disk = try #require(try await disk(killedAt: 3, of: scene))
    let ben = phone(disk, scene.server.transport)
    scene.server.isDown = true
    await #expect(throws: CompanionError.offline) { try await ben.sync() }
    #expect(try await ben.names == ["Eggs", "milk"])
    scene.server.isDown = false
    world.advance(.seconds(1))
    try await ben.sync()
    // Ben's spelling was written last, by a phone that did not know Ana's.
    try await expectBrought(scene, ben, disk, as: "milk")
  }

  /// Being asked to join elsewhere, with an invite that is worth nothing, is a chance too.
  @Test func theNextAttemptToJoinBringsWhatIsOwed() async throws {
    let scene = try await scene()
    let disk = try #require(try await disk(killedAt: 3, of: scene))
    let ben = phone(disk, scene.server.transport)
    await #expect(throws: CompanionError.inviteNotValid) {
      try await ben.join(scene.invite, as: "Ben", on: "Ben's phone")
    }
    try await expectBrought(scene, ben, disk)
  }

  private func setBringing(_ space: SpaceID?, on disk: DeviceStorage) throws {
    try disk.write { transaction in
      guard var identity = try transaction.identity() else { return }
      identity.bringing = space
      try transaction.setIdentity(identity)
    }
  }

  /// One line of both people, nothing owed, and doing it all again would change nothing.
  private func expectBrought(
    _ scene: Scene, _ ben: Companion, _ disk: DeviceStorage, as name: String = "Milk"
  ) async throws {
    try await scene.ana.sync()
    for phone in [scene.ana, ben] {
      #expect(try await phone.names == ["Eggs", name])
      #expect(try await phone.line(name).addedBy.count == 2)
      #expect(try await phone.line("Eggs").addedBy.count == 1)
      #expect(try await phone.lines().now().standing.pendingChanges == 0)
    }
    let identity = try #require(try disk.read { try $0.identity() })
    #expect(identity.bringing == nil)
    let facts = try Phone(storage: disk).facts(in: identity.household)
    let old = try #require(
      try Phone(storage: disk).spaces().first { $0.kind == .household && $0.isLeft })
    try setBringing(old.id, on: disk)
    try await ben.sync()
    #expect(try disk.read { try $0.identity()?.bringing } == nil)
    #expect(try Phone(storage: disk).facts(in: identity.household) == facts)
  }
}

/// The end of a phone at one step: its disk as it was then is kept, and nothing is said any more.
private final class Death: Sendable {
  private struct State {
    var stepsLeft: Int
    var disk: DeviceStorage?
  }

  private let storage: DeviceStorage
  private let state: Mutex<State>

  init(at step: Int, of storage: DeviceStorage) {
    self.storage = storage
    state = Mutex(State(stepsLeft: step))
  }

  var disk: DeviceStorage? { state.withLock { $0.disk } }

  func step() throws(TransportError) {
    let isDead = state.withLock { state in
      state.stepsLeft -= 1
      if state.stepsLeft == 0 { state.disk = try? storage.duplicate() }
      return state.stepsLeft <= 0
    }
    if isDead { throw .offline }
  }
}

private struct MortalTransport: HTTPTransport {
  let inner: any HTTPTransport
  let death: Death

  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    try death.step()
    let response = try await inner.send(request)
    try death.step()
    return response
  }

  func open(_ request: HTTPRequest) async throws(TransportError) -> HTTPStream {
    throw .offline
  }

  func close() {}
}
