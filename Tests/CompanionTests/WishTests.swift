import Companion
import DeviceHTTP
import Foundation
import HouseholdModel
import HouseholdWire
import Testing

/// Wish lists: who reads them, and what their owners never learn.
@Suite(.timeLimit(.minutes(1))) struct WishTests {
  private let world = World()

  private struct Family {
    var server: InProcessServer
    var ana: Companion
    var ben: Companion
    var cleo: Companion

    var all: [Companion] { [ana, ben, cleo] }

    func syncAll() async throws {
      for _ in 0..<2 { for phone in all { try await phone.sync() } }
    }

    func member(_ name: String) async throws -> MemberID {
      try #require(try await ana.household.now().members.first { $0.name == name }).id
    }
  }

  private func phone(_ server: InProcessServer) throws -> Companion {
    try Companion.inMemory(
      surroundings: world.surroundings, makeTransport: { _ in server.transport })
  }

  private func family() async throws -> Family {
    let server = try InProcessServer(now: { [world] in world.now })
    let ana = try phone(server)
    try await ana.startHousehold(as: "Ana", on: "Ana's phone")
    try await ana.connect(to: server.url)
    var others: [Companion] = []
    for name in ["Ben", "Cleo"] {
      let other = try phone(server)
      try await other.join(ana.invite(), as: name, on: "\(name)'s phone")
      others.append(other)
    }
    let family = Family(server: server, ana: ana, ben: others[0], cleo: others[1])
    try await family.syncAll()
    return family
  }

  private func names(_ phone: Companion) async throws -> [String] {
    try await phone.ownLists.now().lists.filter { $0.standing.isMember }.compactMap(\.name)
  }

  @Test func aListIsReadByItsAudienceOnly() async throws {
    let family = try await family()
    let cleo = try await family.member("Cleo")
    try await family.ana.createOwnList("Private")
    try await family.ana.createOwnList("For all", for: .household)
    try await family.ana.createOwnList("For Cleo", for: .members([cleo]))
    try await family.syncAll()
    #expect(try await names(family.ana).sorted() == ["For Cleo", "For all", "Private"])
    #expect(try await names(family.ben) == ["For all"])
    #expect(try await names(family.cleo).sorted() == ["For Cleo", "For all"])
  }

  @Test func whoMayReadCanBeChanged() async throws {
    let family = try await family()
    let ben = try await family.member("Ben")
    let list = try await family.ana.createOwnList("Birthday")
    try await family.syncAll()
    #expect(try await names(family.ben) == [])
    let edit = try await family.ana.share(list, with: .members([ben]))
    try await family.syncAll()
    #expect(try await names(family.ben) == ["Birthday"])
    try await family.ana.undo(edit)
    try await family.ana.addWish("Kettle", to: list)
    try await family.syncAll()
    #expect(try await names(family.ben) == [])
    #expect(try await family.ben.wishes(on: list).now().wishes.isEmpty)
    try await family.ana.share(list, with: .household)
    try await family.syncAll()
    for phone in [family.ben, family.cleo] {
      #expect(try await phone.wishes(on: list).now().wishes.map(\.wish.line.name) == ["Kettle"])
    }
    await #expect(throws: CompanionError.notAllowed(problem: nil)) {
      try await family.ben.share(list, with: .onlyMe)
    }
  }

  @Test func whoJoinsLaterReadsWhatIsForTheHousehold() async throws {
    let family = try await family()
    try await family.ana.createOwnList("For all", for: .household)
    try await family.ana.createOwnList("Private")
    try await family.ana.sync()
    let dora = try phone(family.server)
    try await dora.join(family.ben.invite(), as: "Dora", on: "Dora's phone")
    for _ in 0..<2 { try await dora.sync() }
    #expect(try await names(dora) == ["For all"])
  }

  @Test func wishesHaveDetailsAndAnOrder() async throws {
    let family = try await family()
    let list = try await family.ana.createOwnList("Birthday", for: .household)
    let kettle = try await family.ana.addWish("Kettle", quantity: Quantity(1), to: list).target
    let socks = try await family.ana.addWish("Socks", to: list).target
    try await family.ana.setDetail(.priority(.low), of: kettle, on: list)
    try await family.ana.setDetail(.priority(.high), of: socks, on: list)
    try await family.ana.setDetail(.size("EU 42"), of: socks, on: list)
    try await family.ana.setDetail(.colour("green"), of: socks, on: list)
    try await family.ana.setDetail(.link("https://shop.example/kettle"), of: kettle, on: list)
    try await family.ana.setNote("not the red one", of: kettle, on: list)
    try await family.syncAll()
    let wishes = try await family.ben.wishes(on: list).now().wishes.map(\.wish)
    #expect(wishes.map(\.line.name) == ["Socks", "Kettle"])
    #expect(wishes[0].size == "EU 42" && wishes[0].colour == "green")
    #expect(wishes[1].link == "https://shop.example/kettle")
    #expect(wishes[1].line.note == "not the red one" && wishes[1].priority == .low)
  }

  @Test func severalGiveOneThingAndOthersSeeIt() async throws {
    let family = try await family()
    let list = try await family.ana.createOwnList("Birthday", for: .household)
    let kettle = try await family.ana.addWish("Kettle", to: list).target
    try await family.syncAll()
    try await family.ben.give(kettle, on: list, words: "I pay half")
    try await family.cleo.give(kettle, on: list)
    try await family.syncAll()
    for phone in [family.ben, family.cleo] {
      let wish = try #require(try await phone.wishes(on: list).now().wishes.first)
      #expect(wish.gifts.count == 2)
      #expect(wish.gifts.compactMap(\.gift.words) == ["I pay half"])
    }
    try await family.cleo.stopGiving(kettle, on: list)
    try await family.ben.give(kettle, on: list, isBought: true)
    try await family.ana.removeWish(kettle, from: list)
    try await family.syncAll()
    let seen = try await family.cleo.wishes(on: list).now()
    #expect(seen.wishes.isEmpty)
    #expect(seen.orphans.map(\.gift.name) == ["Kettle"])
    #expect(seen.orphans.map(\.gift.isBought) == [true])
    await #expect(throws: CompanionError.edit(.notGivenByYou(kettle))) {
      try await family.cleo.stopGiving(kettle, on: list)
    }
  }

  @Test func anOwnerMarksNothingOnTheOwnList() async throws {
    let family = try await family()
    let list = try await family.ana.createOwnList("Birthday", for: .household)
    let kettle = try await family.ana.addWish("Kettle", to: list).target
    await #expect(throws: CompanionError.ownWishes) {
      try await family.ana.give(kettle, on: list)
    }
  }

  @Test func aMemberHasAsManyListsAsMayBe() async throws {
    let family = try await family()
    for number in 1...SyncLimits.listsPerMember {
      try await family.ana.createOwnList("List \(number)")
    }
    await #expect(throws: CompanionError.tooManyLists) {
      try await family.ana.createOwnList("One more")
    }
    try await family.ana.sync()
    #expect(try await names(family.ana).count == SyncLimits.listsPerMember)
  }

  /// Twice the same story, with and without marks: what the owner's phone is sent is the same, byte for byte.
  @Test func notOneByteOfAMarkReachesTheOwner() async throws {
    var heard: [[[UInt8]]] = []
    for marks in [false, true] {
      let story = WishTests()
      let family = try await story.family()
      let list = try await family.ana.createOwnList("Birthday", for: .household)
      let kettle = try await family.ana.addWish("Kettle", to: list).target
      try await family.syncAll()
      try await story.give(kettle, on: list, in: family, marks)
      let ana = try await family.member("Ana")
      let ben = try await family.member("Ben")
      heard.append(family.server.sent(to: ana))
      let told = family.server.sent(to: ben).contains { $0.has(Self.canary) }
      #expect(told == marks, "others are told")
    }
    #expect(!heard[1].contains { $0.has(Self.canary) })
    #expect(heard[0].map(\.count) == heard[1].map(\.count))
    #expect(heard[0] == heard[1])
  }

  @Test func noMarkWakesTheOwner() async throws {
    let family = try await family()
    let list = try await family.ana.createOwnList("Birthday", for: .household)
    let kettle = try await family.ana.addWish("Kettle", to: list).target
    try await family.syncAll()
    let ana = try await family.member("Ana")
    try family.ana.start()
    try await eventually("Ana listens") { family.server.listenerCount == 1 }
    let before = family.server.frames(to: ana).count
    try await give(kettle, on: list, in: family, true)
    #expect(family.server.frames(to: ana).count == before)
    try await family.ben.addLine("Milk")
    try await family.ben.sync()
    #expect(family.server.frames(to: ana).count == before + 1, "other news come at once")
    await family.ana.close()
  }

  private static let canary = "Canary words"

  /// Three days of an ordinary family, in which Ben and Cleo mark or don't.
  private func give(
    _ wish: LineID, on list: SpaceID, in family: Family, _ marks: Bool
  ) async throws {
    for _ in 0..<3 {
      if marks {
        try await family.ben.give(wish, on: list, words: Self.canary)
        try await family.cleo.give(wish, on: list, words: Self.canary, isBought: true)
      }
      for phone in family.all { try await phone.sync() }
      if marks { try await family.ben.stopGiving(wish, on: list) }
      try await family.ben.sync()
    }
    try await family.ana.sync()
  }
}

extension [UInt8] {
  fileprivate func has(_ text: String) -> Bool { Data(self).range(of: Data(text.utf8)) != nil }
}
