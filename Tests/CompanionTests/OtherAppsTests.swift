import Companion
import DeviceHTTP
import Foundation
import HouseholdModel
import Synchronization
import Testing

/// What people have met in other list apps, told through the library that an app links.
@Suite(.timeLimit(.minutes(1))) struct OtherAppsTests {
  private let world = World()

  private func pair(
    _ server: InProcessServer, ben: (any HTTPTransport)? = nil
  ) async throws -> (ana: Companion, ben: Companion) {
    func phone(_ transport: any HTTPTransport) throws -> Companion {
      try Companion.inMemory(
        surroundings: world.surroundings, makeTransport: { _ in transport })
    }
    let first = try phone(server.transport)
    try await first.startHousehold(as: "Ana", on: "Ana's phone")
    try await first.connect(to: server.url)
    let second = try phone(ben ?? server.transport)
    try await second.join(first.invite(), as: "Ben", on: "Ben's phone")
    try await first.sync()
    return (first, second)
  }

  private func server() throws -> InProcessServer {
    try InProcessServer(now: { [world] in world.now })
  }

  private func syncAll(_ phones: Companion...) async throws {
    for _ in 0..<2 { for phone in phones { try await phone.sync() } }
  }

  @Test func aReaddIsNotEatenByALateOfflineRemoval() async throws {
    let (ana, ben) = try await pair(server())
    let milk = try await ana.addLine("Milk").target
    try await syncAll(ana, ben)
    try await ana.remove(milk)  // In the cellar, with no network.
    try await ben.remove(milk)
    try await ben.addLine("Milk", quantity: Quantity(2))
    try await syncAll(ben, ana)
    for phone in [ana, ben] {
      #expect(try await phone.line("Milk").quantities.map(\.description) == ["2"])
    }
  }

  /// Requests arrive twice, in any order, and answers are lost: what was meant last stands.
  @Test func editsDoNotOvertakeEachOtherInTheQueue() async throws {
    let server = try server()
    let network = BadNetwork(server.transport)
    let (ana, ben) = try await pair(server, ben: network)
    let milk = try await ben.addLine("Milk").target
    network.isBad = true
    for count in 2...6 {
      try await ben.setQuantity(Quantity(count), of: milk)
      await #expect(throws: CompanionError.offline) { try await ben.sync() }
    }
    try await ben.remove(milk)
    await #expect(throws: CompanionError.offline) { try await ben.sync() }
    try await ben.addLine("Milk", quantity: Quantity(7))
    try await ben.setNote("first", of: milk)
    await #expect(throws: CompanionError.offline) { try await ben.sync() }
    try await ben.setNote("last", of: milk)
    network.isBad = false
    try await syncAll(ben, ana)
    for phone in [ana, ben] {
      let line = try await phone.line("Milk")
      #expect(line.quantities.map(\.description) == ["7"])
      #expect(line.note == "last")
      #expect(line.needs.count == 1)
    }
    #expect(network.deliveries > 15, "the network was really bad")
  }

  /// Somebody shops in the back of the store, ticks everything off and clears it.
  @Test func nothingReappearsAfterShoppingOffline() async throws {
    let server = try server()
    let (ana, ben) = try await pair(server)
    let names = ["Milk", "Eggs", "Bread", "Salt", "Tea"]
    for name in names { try await ana.addLine(name) }
    try await syncAll(ana, ben)
    server.isDown = true
    for name in names { try await ben.buy(ben.line(name).id) }
    try await ben.clearBought(on: .main)
    #expect(try await ben.names == [])
    try await ana.setNote("fresh", of: ana.line("Milk").id)
    server.isDown = false
    try await ana.addLine("Soap")
    for phone in [ana, ben, ana, ben] {
      try await phone.sync()
      if phone === ben { #expect(try await ben.names == ["Soap"]) }
    }
    #expect(try await ana.names == ["Soap"])
    world.advance(.seconds(65 * 24 * 3600))
    try await syncAll(ana, ben)
    #expect(try await ana.names == ["Soap"])
  }

  @Test func aNoteIsNotOverwrittenByASecondAdd() async throws {
    let (ana, ben) = try await pair(server())
    let milk = try await ana.addLine("Milk").target
    try await ana.setNote("the blue one", of: milk)
    try await ben.addLine("milk", quantity: Quantity(1))
    try await ben.addLine(typed: "2 l milk", locale: "en")
    try await syncAll(ana, ben)
    try await ana.addLine("Milk")
    try await syncAll(ana, ben)
    for phone in [ana, ben] { #expect(try await phone.line("Milk").note == "the blue one") }
    #expect(try await ana.names.count == 1)
  }
}

/// Says everything again that it ever said, in another order, and loses every answer while it is bad.
private final class BadNetwork: HTTPTransport {
  private struct State {
    var isBad = false
    var said: [HTTPRequest] = []
    var deliveries = 0
  }

  private let inner: any HTTPTransport
  private let state = Mutex(State())

  init(_ inner: any HTTPTransport) { self.inner = inner }

  var isBad: Bool {
    get { state.withLock { $0.isBad } }
    set { state.withLock { $0.isBad = newValue } }
  }
  var deliveries: Int { state.withLock { $0.deliveries } }

  func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
    let (isBad, older) = state.withLock { state in
      if request.path.hasSuffix("sync") { state.said.append(request) }
      state.deliveries += state.isBad ? state.said.count : 0
      return (state.isBad, state.said)
    }
    guard isBad else { return try await inner.send(request) }
    for old in older.reversed() { _ = try await inner.send(old) }
    throw .offline
  }

  func open(_ request: HTTPRequest) async throws(TransportError) -> HTTPStream {
    try await inner.open(request)
  }

  func close() { inner.close() }
}
