import Companion
import DeviceHTTP
import Foundation
import HouseholdModel
import Testing

/// Two companions and the server's real rules, with no socket between them.
@Suite(.timeLimit(.minutes(1))) struct TwoPhonesTests {
  private let world = World()

  private func phone(_ server: InProcessServer) throws -> Companion {
    try Companion.inMemory(
      surroundings: world.surroundings, makeTransport: { _ in server.transport })
  }

  private func pair(_ server: InProcessServer) async throws -> (ana: Companion, ben: Companion) {
    let ana = try phone(server)
    try await ana.startHousehold(as: "Ana", on: "Ana's phone")
    try await ana.connect(to: server.url)
    let ben = try phone(server)
    try await ben.join(ana.invite(), as: "Ben", on: "Ben's phone")
    try await ana.sync()
    return (ana, ben)
  }

  private func server(factsPerSpace: Int = 1000) throws -> InProcessServer {
    try InProcessServer(factsPerSpace: factsPerSpace, now: { [world] in world.now })
  }

  @Test func twoPhonesConverge() async throws {
    let (ana, ben) = try await pair(server())
    try await ana.addLine("Milk", quantity: Quantity(1, unit: .litre))
    try await ben.addLine("milk", quantity: Quantity(2, unit: .litre))
    for phone in [ana, ben, ana] { try await phone.sync() }
    let (left, right) = (try await ana.lines().now(), try await ben.lines().now())
    #expect(left.lines == right.lines)
    #expect(left.lines.count == 1 && left.lines[0].addedBy.count == 2)
    #expect(left.lines[0].quantities.map(\.description) == ["2 l"])
    #expect(left.asOf == Date(timeIntervalSince1970: Double(world.now) / 1000))
    #expect(left.standing.pendingChanges == 0)
    #expect(try await ana.household.now().members.map(\.name).sorted() == ["Ana", "Ben"])
    #expect(try await ana.alerts.now().alerts.map(\.words) == ["Ben has joined the household"])
  }

  @Test func aDoublePurchaseIsToldToBothBuyersOnce() async throws {
    let (ana, ben) = try await pair(server())
    let milk = try await ana.addLine("Milk").target
    for phone in [ana, ben] { try await phone.sync() }
    try await ana.buy(milk)
    try await ben.buy(milk)
    for phone in [ana, ben, ana, ben] { try await phone.sync() }
    #expect(try await ana.alerts.now().alerts.map(\.words).contains("Ben bought Milk, too"))
    #expect(try await ben.alerts.now().alerts.map(\.words) == ["Ana bought Milk, too"])
    let alert = try #require(try await ben.alerts.now().unread.first)
    try await ben.markRead(alert.id)
    try await ben.sync()
    #expect(try await ben.alerts.now().unread.isEmpty)
  }

  @Test func aRejectedChangeIsTakenBackAndLandsInTheTray() async throws {
    // Room for Ana's and Ben's four membership facts and one line of two facts.
    let (ana, ben) = try await pair(server(factsPerSpace: 6))
    try await ana.addLine("Milk")
    try await ana.sync()
    try await ana.addLine("Eggs")
    #expect(try await ana.names == ["Eggs", "Milk"])
    try await ana.sync()
    #expect(try await ana.names == ["Milk"])
    let item = try #require(try await ana.tray.now().first)
    #expect(item.reason == .spaceFull)
    #expect(item.texts == ["Eggs"])
    #expect(item.reasonWords.contains("Clear something"))
    #expect(try await ana.health.now().rejectedChanges == 1)
    try await ana.dismiss(item.id)
    #expect(try await ana.tray.now().isEmpty)
    try await ben.sync()
    #expect(try await ben.names == ["Milk"])
  }

  @Test func whoJoinsBringsTheOwnListAlong() async throws {
    let server = try server()
    let ana = try phone(server)
    try await ana.startHousehold(as: "Ana", on: "Ana's phone")
    try await ana.connect(to: server.url)
    try await ana.addLine("Milk")
    let ben = try phone(server)
    try await ben.startHousehold(as: "Ben", on: "Ben's phone")
    try await ben.addLine("milk")
    try await ben.addLine("Eggs")
    try await ben.join(ana.invite(), as: "Ben", on: "Ben's phone")
    for phone in [ben, ana, ben] { try await phone.sync() }
    // One line, credited to both, under the name that was written last.
    #expect(try await ana.names == ["Eggs", "milk"])
    #expect(try await ana.line("milk").addedBy.count == 2)
    #expect(try await ben.lines().now().lines == ana.lines().now().lines)
  }

  @Test func whoJoinsMayLeaveTheOwnListBehind() async throws {
    let server = try server()
    let (ana, _) = try await pair(server)
    let carla = try phone(server)
    try await carla.startHousehold(as: "Carla", on: "Carla's phone")
    try await carla.addLine("Cake")
    try await carla.join(ana.invite(), as: "Carla", on: "Carla's phone", bringing: .nothing)
    #expect(try await carla.names.isEmpty)
  }

  @Test func anInviteWorksOnce() async throws {
    let server = try server()
    let (ana, _) = try await pair(server)
    let invite = try await ana.invite()
    try await phone(server).join(invite, as: "Carla", on: "Carla's phone")
    await #expect(throws: CompanionError.inviteNotValid) {
      try await phone(server).join(invite, as: "Dora", on: "Dora's phone")
    }
    await #expect(throws: CompanionError.notConnected) {
      try await phone(server).join(#require(InviteCode(invite.text)), as: "Dora", on: "phone")
    }
  }

  @Test func anotherDeviceOfTheSameMemberIsThatMember() async throws {
    let server = try server()
    let (ana, _) = try await pair(server)
    let tablet = try phone(server)
    try await tablet.join(ana.invite(.device), as: "whoever", on: "Ana's tablet")
    try await tablet.sync()
    #expect(try await tablet.household.now().me == ana.household.now().me)
  }

  @Test func aRevokedPhoneKeepsWhatItHasAndSaysSo() async throws {
    let (ana, ben) = try await pair(server())
    try await ana.addLine("Milk")
    try await ana.sync()
    try await ben.sync()
    let device = try #require(try await ben.household.now().thisDevice)
    try await ana.revokeDevice(device)
    await #expect(throws: CompanionError.signedOut) { try await ben.sync() }
    try await ben.addLine("Eggs")
    #expect(try await ben.names == ["Eggs", "Milk"])
    #expect(try await ben.health.now().lastError == .signedOut)
    #expect(try await ana.household.now().devices.map(\.name) == ["Ana's phone"])
  }

  @Test func aMemberLeavesAndMayStartAnew() async throws {
    let (ana, ben) = try await pair(server())
    try await ben.leave()
    #expect(try await !ben.lines().now().standing.isMember)
    await #expect(throws: CompanionError.leftHousehold) { try await ben.addLine("Eggs") }
    try await ana.sync()
    #expect(try await ana.household.now().members.map(\.name) == ["Ana"])
    try await ben.startHousehold(as: "Ben", on: "Ben's phone")
    try await ben.addLine("Eggs")
    #expect(try await ben.names == ["Eggs"])
  }

  @Test func offlineIsNoErrorForAnActionAndOneForASync() async throws {
    let server = try server()
    let (ana, _) = try await pair(server)
    server.isDown = true
    try await ana.addLine("Milk")
    await #expect(throws: CompanionError.offline) { try await ana.sync() }
    var health = try await ana.health.now()
    #expect(health.lastError == .offline && health.pendingChanges == 1)
    #expect(health.oldestPending == Date(timeIntervalSince1970: Double(world.now) / 1000))
    server.isDown = false
    world.advance(.seconds(1))
    #expect(await ana.refresh(within: .seconds(20)) == .newData)
    #expect(await ana.refresh(within: .seconds(20)) == .noNewData)
    health = try await ana.health.now()
    #expect(health.lastError == nil && health.pendingChanges == 0 && health.clockSkew == .zero)
    world.advance(.seconds(90))
    #expect(health.lag(at: Date(timeIntervalSince1970: Double(world.now) / 1000)) == .seconds(90))
  }

  @Test func connectingOfflineIsRemembered() async throws {
    let server = try server()
    server.isDown = true
    let ana = try phone(server)
    try await ana.startHousehold(as: "Ana", on: "Ana's phone")
    await #expect(throws: CompanionError.offline) { try await ana.connect(to: server.url) }
    server.isDown = false
    world.advance(.seconds(1))
    try await ana.sync()
    #expect(try await ana.health.now().lastError == nil)
  }
}
