import HouseholdModel
import HouseholdWire
import ServerStorage
import ServerSync
import Testing

/// Lists of their own, and the marks about them, as a server keeps them apart.
@Suite struct SharingTests {
  static let list = SpaceID(rawValue: 0xABC << 64 | 1)
  static let marks = Secrets.giftSpace(about: list, owner: Phone(1).member)
  static let everybody = Subject(rawValue: 0)

  private let world: World
  private let cleo = Phone(3)

  init() throws {
    world = try World()
    try world.join(cleo)
  }

  private func part(
    _ space: SpaceID, _ opening: SpaceOpening?, _ pens: [Pen], from cursor: Cursor? = nil
  ) -> SpaceRequest {
    SpaceRequest(space: space, cursor: cursor, opening: opening, replicas: pens.map(\.request))
  }

  @discardableResult
  private func ask(
    _ phone: Phone, _ space: SpaceID, _ opening: SpaceOpening?, _ pen: inout Pen
  ) throws -> SpaceAnswer {
    let answer = try world.ask(phone, [part(space, opening, [pen])]).answer
    let first = try #require(answer.spaces.first)
    if first.replicas.first?.receipts.isEmpty == false { pen.receipted() }
    return first
  }

  /// Ana makes a list and lets `subjects` read it.
  private func open(to subjects: [Subject], _ pen: inout Pen) throws {
    pen.write([Assertion(ListID.main.subject, .listKind(.wishes))])
    if !subjects.isEmpty { pen.write(subjects.map { Assertion($0, .reader) }) }
    #expect(try ask(world.ana, Self.list, .list, &pen).status == .ok)
  }

  private func status(_ phone: Phone, _ space: SpaceID, _ opening: SpaceOpening? = nil) throws
    -> SpaceStatus
  {
    var pen = Pen(phone.id << 20 | UInt64(truncatingIfNeeded: space.rawValue) & 0xFFFF)
    return try ask(phone, space, opening, &pen).status
  }

  private func gift(_ words: String = "half") -> Assertion {
    Assertion(milk, .gift(Gift(list: .main, name: "Kettle", words: words)))
  }

  @Test func aListIsMadeByTheRequestThatSpeaksOfIt() throws {
    var pen = Pen(100)
    try open(to: [], &pen)
    #expect(try status(world.ana, Self.list) == .ok)
    #expect(try status(world.ben, Self.list) == .notMember)
    // A phone that asks again, as after a lost answer, makes nothing twice.
    #expect(try status(world.ana, Self.list, .list) == .ok)
    let said = try world.alive(Self.list).filter { $0.field == .space }
    #expect(said.count == 1)
    #expect(
      said.map { FactValue(reading: .space, $0.statement.value) }
        == [.space(SpaceDescription(.list, owner: world.ana.member))])
  }

  @Test func nobodyTakesTheListOfAnother() throws {
    var pen = Pen(100)
    try open(to: [], &pen)
    #expect(try status(world.ben, Self.list, .list) == .notMember)
    #expect(try status(world.ben, world.ana.personal, .list) == .notMember)
    #expect(try status(world.ben, Self.list) == .notMember)
  }

  @Test func readersComeAndGoWithTheWordOfTheOwner() throws {
    var pen = Pen(100)
    try open(to: [world.ben.member.subject], &pen)
    #expect(try status(world.ben, Self.list) == .ok)
    #expect(try status(cleo, Self.list) == .notMember)
    let reader = try #require(try world.alive(Self.list).first { $0.field == .reader })
    pen.write([Assertion(Self.everybody, .reader)], killing: [reader.dot])
    try ask(world.ana, Self.list, .list, &pen)
    #expect(try status(cleo, Self.list) == .ok)
    #expect(try status(world.ben, Self.list) == .ok)
    let all = try #require(try world.alive(Self.list).first { $0.field == .reader })
    pen.write(killing: [all.dot])
    try ask(world.ana, Self.list, .list, &pen)
    #expect(try status(cleo, Self.list) == .notMember)
    #expect(try status(world.ben, Self.list) == .notMember)
    #expect(try status(world.ana, Self.list) == .ok)
  }

  @Test func onlyTheOwnerSaysWhoReads() throws {
    var pen = Pen(100)
    try open(to: [world.ben.member.subject], &pen)
    let reader = try #require(try world.alive(Self.list).first { $0.field == .reader })
    var bens = Pen(200)
    bens.write([Assertion(cleo.member.subject, .reader)])
    bens.write(killing: [reader.dot])
    bens.write([need()])
    let verdicts = try ask(world.ben, Self.list, nil, &bens).replicas[0].receipts.map(\.verdict)
    #expect(verdicts == [.rejected(.fieldNotAllowed), .rejected(.fieldNotAllowed), .applied])
    var home = Pen(300)
    home.write([Assertion(Self.everybody, .reader)])
    #expect(
      try world.push(world.ana, &home).map(\.verdict) == [.rejected(.fieldNotAllowed)],
      "the household is nobody's list")
  }

  @Test func newcomersReadWhatIsForEverybodyAndThoseWhoGoNothing() throws {
    var pen = Pen(100)
    try open(to: [Self.everybody], &pen)
    let dora = Phone(4)
    try world.join(dora)
    #expect(try status(dora, Self.list) == .ok)
    _ = try world.storage.write {
      try world.service.remove(dora.member, by: world.ana.caller, at: world.now, in: $0)
    }
    let readers = try world.storage.read { tx in
      try tx.readers(of: try #require(try tx.space(Self.list)).key)
    }
    #expect(readers == [world.ana.member, world.ben.member, cleo.member])
  }

  @Test func marksAreForReadersOfTheListWithoutItsOwner() throws {
    var pen = Pen(100)
    try open(to: [world.ben.member.subject], &pen)
    var bens = Pen(200)
    bens.write([gift()])
    let answer = try ask(world.ben, Self.marks, .gifts(about: Self.list), &bens)
    #expect(answer.status == .ok)
    #expect(answer.replicas[0].receipts.map(\.verdict) == [.applied])
    #expect(try status(cleo, Self.marks) == .notMember)
    #expect(try status(cleo, Self.marks, .gifts(about: Self.list)) == .notMember)
    pen.write([Assertion(cleo.member.subject, .reader)])
    try ask(world.ana, Self.list, .list, &pen)
    #expect(try status(cleo, Self.marks) == .ok, "readers of the list become readers of the marks")
    let reader = try #require(
      try world.alive(Self.list).first {
        $0.field == .reader && $0.subject == world.ben.member.subject
      })
    pen.write(killing: [reader.dot])
    try ask(world.ana, Self.list, .list, &pen)
    #expect(try status(world.ben, Self.marks, .gifts(about: Self.list)) == .notMember)
    #expect(try status(cleo, Self.marks) == .ok)
  }

  /// Everything that an owner can ask about the marks is answered as if there were none.
  @Test func anOwnerCannotTellWhetherThereAreMarks() throws {
    let asked: [SpaceOpening?] = [nil, .list, .gifts(about: Self.list), .gifts(about: Self.marks)]
    var told: [[SpaceAnswer]] = []
    for marks in [false, true] {
      let tests = try SharingTests()
      var pen = Pen(100)
      try tests.open(to: [Self.everybody], &pen)
      if marks {
        var bens = Pen(200)
        bens.write([gift()])
        try tests.ask(tests.world.ben, Self.marks, .gifts(about: Self.list), &bens)
      }
      var answers: [SpaceAnswer] = []
      for (index, opening) in asked.enumerated() {
        let mine = Pen(400 + UInt64(index))
        let outcome = try tests.world.ask(
          tests.world.ana, [tests.part(Self.marks, opening, [mine])])
        answers += outcome.answer.spaces
        #expect(outcome.touched.isEmpty)
      }
      let heads = try tests.world.storage.read {
        try tests.world.service.heads(for: tests.world.ana.caller, in: $0)
      }
      #expect(!heads.contains { $0.space == Self.marks })
      told.append(answers)
    }
    #expect(told[0] == told[1])
    #expect(told[0].filter { $0.space == Self.marks }.allSatisfy { $0.status == .notMember })
  }

  @Test func marksWakeOnlyThoseWhoMaySeeThem() throws {
    var pen = Pen(100)
    try open(to: [Self.everybody], &pen)
    var bens = Pen(200)
    bens.write([gift()])
    let first = try world.ask(
      world.ben, [part(Self.marks, .gifts(about: Self.list), [bens])])
    bens.receipted()
    #expect(first.touched == [Self.marks, cleo.personal].sorted())
    bens.write([gift("all")])
    let second = try world.ask(world.ben, [part(Self.marks, nil, [bens])])
    #expect(second.touched == [Self.marks])
  }

  @Test func marksHaveAPlaceOfTheirOwn() throws {
    var pen = Pen(100)
    try open(to: [Self.everybody], &pen)
    pen.write([gift()])
    #expect(
      try ask(world.ana, Self.list, .list, &pen).replicas[0].receipts.map(\.verdict)
        == [.rejected(.fieldNotAllowed)])
    var bens = Pen(200)
    bens.write([gift()])
    #expect(
      try ask(world.ben, Self.list, nil, &bens).replicas[0].receipts.map(\.verdict)
        == [.rejected(.fieldNotAllowed)])
    var home = Pen(300)
    home.write([gift()])
    #expect(try world.push(world.ben, &home).map(\.verdict) == [.rejected(.fieldNotAllowed)])
  }

  @Test func idsOfMarksAreForMarksAlone() throws {
    let taken = SpaceID(rawValue: 77 << 32 | SpaceID.giftMark)
    #expect(try status(world.ana, taken, .list) == .notMember)
    var newcomer = Phone(9).newcomer
    newcomer.personal = taken
    let start = StartHousehold(household: SpaceID(rawValue: 99), newcomer: newcomer)
    #expect(throws: AccountError.malformed) {
      try world.storage.write { try world.service.start(start, at: world.now, in: $0) }
    }
  }

  @Test func marksAreShutWhenTheOwnerGoes() throws {
    var pen = Pen(100)
    try open(to: [Self.everybody], &pen)
    var bens = Pen(200)
    bens.write([gift()])
    try ask(world.ben, Self.marks, .gifts(about: Self.list), &bens)
    _ = try world.storage.write {
      try world.service.leave(world.ana.caller, at: world.now, in: $0)
    }
    #expect(try status(world.ben, Self.marks, .gifts(about: Self.list)) == .notMember)
    #expect(try status(world.ben, Self.list) == .ok, "what everybody reads stays")
  }

  @Test(arguments: [-1, 0, 1])
  func aMemberMayHaveSoManyLists(over: Int) throws {
    let wanted = SyncLimits.listsPerMember + over
    var statuses: [SpaceStatus] = []
    for number in 0..<wanted {
      statuses.append(
        try status(world.ana, SpaceID(rawValue: UInt128(number + 1) << 64 | 5), .list))
    }
    #expect(statuses.count { $0 == .ok } == min(wanted, SyncLimits.listsPerMember))
    #expect(try status(world.ben, SpaceID(rawValue: 1 << 100 | 5), .list) == .ok)
  }

  @Test func goingShoppingIsToldOnceToEverybodyElse() throws {
    var pen = Pen(100)
    let trip = Trip(list: .main, store: "Aldi", untilMilliseconds: world.now + 3_600_000)
    let dot = pen.write([Assertion(world.ana.member.subject, .trip(trip))])
    try world.push(world.ana, &pen)
    let told = Alert.goingShopping(by: world.ana.member, list: .main, store: "Aldi")
    for phone in [world.ben, cleo] {
      #expect(try world.alerts(phone).filter { $0 == told }.count == 1)
    }
    #expect(try !world.alerts(world.ana).contains(told))
    pen.write(
      [Assertion(world.ana.member.subject, .trip(Trip(list: .main, untilMilliseconds: 1)))],
      killing: [dot])
    try world.push(world.ana, &pen)
    #expect(
      try world.alerts(world.ben).filter { if case .goingShopping = $0 { true } else { false } }
        .count == 1)
    world.days(61)
    try world.sync(world.ben, [Pen(200)])
    try world.forget()
    #expect(try !world.alerts(world.ben).contains(told), "it is put away with its cause")
  }
}
