import HouseholdModel
import HouseholdWire
import SimulationKit
import Testing

/// What is judged of a state: each check holds for a good one and finds a spoiled one.
@Suite struct StateJudgementTests {
  private var scene = Scene()
  private let line: UInt64
  private let note: UInt64
  private let removed: UInt64
  private let removal: UInt64

  /// A line of two facts, a note, and something that was taken back.
  init() {
    line = scene.say(0, [.label("Milk"), .need(Need(list: .main))])
    note = scene.say(1, [.note(list: .main, text: "fresh")])
    removed = scene.say(2, [.bought(list: .main)])
    removal = scene.say(0, [], takingBack: [removed])
  }

  private var all: [UInt64] { [line, line + 1, note] }

  @Test func aGoodStateHolds() throws {
    let tally = try scene.tally(all)
    try Judgement.checkContents(tally, scene.oracle, serverMilliseconds: scene.now)
    try Judgement.checkUnknownKept(tally, scene.oracle)
    try Judgement.checkAcknowledged(tally, scene.oracle, acknowledged: [line, note, removal])
    try Judgement.checkArrived(tally, scene.oracle)
    try Judgement.checkDead(tally, scene.oracle)
    try Judgement.checkOnce(tally)
    try Judgement.checkWhole(tally, scene.oracle)
    try Judgement.checkNames(of: tally.facts, in: Scene.space)
    try Judgement.checkOrder(of: tally.facts, in: Scene.space)
    try Judgement.checkArrived(Tally([], of: Scene.elsewhere), scene.oracle)
  }

  @Test func aTableThatDiffersIsNoticed() throws {
    let server = try scene.tally(all).facts
    try Judgement.checkConvergence(of: 1, table: server, server: server, in: Scene.space)
    var other = server
    other[1].time = HybridTime(milliseconds: 1)
    for spoiled in [Array(server.dropLast()), server + [try scene.fact(removed)], other, []] {
      expectBroken("C1") {
        try Judgement.checkConvergence(of: 1, table: spoiled, server: server, in: Scene.space)
      }
    }
    expectBroken("C1") { try Judgement.checkOrder(of: server.reversed(), in: Scene.space) }
    let twice = [server[0], server[0]]
    expectBroken("C1") { try Judgement.checkOrder(of: twice, in: Scene.space) }
  }

  @Test func aFactThatSaysSomethingElseIsNoticed() throws {
    var facts = try scene.tally(all).facts
    facts[0].statement.value = FactValue.label("Eggs").encoded() + Meaning.suffix(of: line)
    try expectContentsBroken(facts)
    facts = try scene.tally(all).facts
    facts[0].statement.subject = Subject(rawValue: 2)
    try expectContentsBroken(facts)
    facts = try scene.tally(all).facts
    facts[0].statement.field = .category
    try expectContentsBroken(facts)
  }

  private func expectContentsBroken(_ facts: [Fact]) throws {
    expectBroken("C2") {
      try Judgement.checkContents(
        Tally(facts, of: Scene.space), scene.oracle, serverMilliseconds: scene.now)
    }
  }

  @Test func aFactThatNobodyWroteThereIsNoticed() throws {
    var facts = try scene.tally(all).facts
    facts[0].statement.value = FactValue.label("Milk").encoded() + Meaning.suffix(of: 99)
    try expectContentsBroken(facts)
    // The number of a change that says nothing.
    facts[0].statement.value = FactValue.label("Milk").encoded() + Meaning.suffix(of: removal)
    try expectContentsBroken(facts)
    expectBroken("C2") {
      try Judgement.checkContents(
        try scene.tally(all, in: Scene.elsewhere), scene.oracle, serverMilliseconds: scene.now)
    }
  }

  @Test func anotherTimeIsNoticedUnlessItIsTheServersForOneTooFarAhead() throws {
    var facts = try scene.tally(all).facts
    facts[0].time = HybridTime(milliseconds: scene.now)
    try expectContentsBroken(facts)
    var scene = Scene()
    let ahead = scene.say(
      0, [.category("Cold")], at: scene.now + 2000 + SyncLimits.clockAheadMilliseconds)
    let written = scene.now
    scene.now += 60_000
    func judge(_ time: HybridTime) throws {
      var fact = try scene.fact(ahead)
      fact.time = time
      try Judgement.checkContents(
        Tally([fact], of: Scene.space), scene.oracle, serverMilliseconds: scene.now)
    }
    try judge(try scene.fact(ahead).time)
    try judge(HybridTime(milliseconds: written))
    try judge(HybridTime(milliseconds: scene.now))
    expectBroken("C2") { try judge(HybridTime(milliseconds: written - 1)) }
    expectBroken("C2") { try judge(HybridTime(milliseconds: scene.now + 1)) }
  }

  @Test func aFieldThatNobodyKnowsMustNotBeLost() throws {
    var facts = try scene.tally(all).facts
    facts[0].statement.value = FactValue.label("Milk").encoded()
    expectBroken("Q2") {
      try Judgement.checkUnknownKept(Tally(facts, of: Scene.space), scene.oracle)
    }
    // The same to this version, and not the same bytes.
    facts[0].statement.value =
      Meaning.suffix(of: 5) + FactValue.label("Milk").encoded() + Meaning.suffix(of: line)
    let tally = Tally(facts, of: Scene.space)
    try Judgement.checkContents(tally, scene.oracle, serverMilliseconds: scene.now)
    expectBroken("Q2") { try Judgement.checkUnknownKept(tally, scene.oracle) }
    let own = Scene.server(1, Subject(rawValue: 5), .member(name: "Ana"))
    try Judgement.checkUnknownKept(Tally([own], of: Scene.space), scene.oracle)
  }

  @Test func anAcknowledgedFactMustBeThere() throws {
    let tally = try scene.tally([note])
    try Judgement.checkAcknowledged(tally, scene.oracle, acknowledged: [note])
    try Judgement.checkAcknowledged(
      tally, scene.oracle, acknowledged: [line, note], putAway: [line, line + 1])
    for putAway in [[], [line]] as [Set<UInt64>] {
      expectBroken("C3") {
        try Judgement.checkAcknowledged(
          tally, scene.oracle, acknowledged: [line, note], putAway: putAway)
      }
    }
    expectBroken("C3") {
      try Judgement.checkAcknowledged(
        try scene.tally([line]), scene.oracle, acknowledged: [line])
    }
  }

  @Test func inTheEndEverythingMustHaveArrived() throws {
    expectBroken("C4") { try Judgement.checkArrived(try scene.tally([note]), scene.oracle) }
    try Judgement.checkNothingPending(0, phone: 1, in: Scene.space)
    expectBroken("C4") { try Judgement.checkNothingPending(1, phone: 1, in: Scene.space) }
  }

  @Test func whatWasTakenBackMustNotBeThere() throws {
    let tally = try scene.tally(all + [removed])
    expectBroken("C5") { try Judgement.checkDead(tally, scene.oracle) }
    // Before the removal has arrived it may.
    try Judgement.checkDead(tally, scene.oracle, acknowledged: [line, note, removed])
    expectBroken("C5") {
      try Judgement.checkDead(tally, scene.oracle, acknowledged: [removal])
    }
  }

  @Test func whatWasRefusedMustNotBeThere() throws {
    var scene = scene
    let spoiled = scene.say(0, [.label("MILK")], isMalformed: true)
    let tally = try scene.tally([spoiled])
    expectBroken("C5") { try Judgement.checkDead(tally, scene.oracle) }
    expectBroken("C5") { try Judgement.checkDead(tally, scene.oracle, acknowledged: []) }
  }

  @Test func nothingIsThereTwice() throws {
    var facts = try scene.tally(all).facts
    var copy = facts[0]
    copy.dot = copy.dot.advanced(by: 50)
    facts.append(copy)
    expectBroken("C7") { try Judgement.checkOnce(Tally(facts, of: Scene.space)) }
  }

  @Test func aChangeIsSeenWholeOrNotAtAll() throws {
    try Judgement.checkWhole(try scene.tally([note]), scene.oracle)
    expectBroken("C9") { try Judgement.checkWhole(try scene.tally([line]), scene.oracle) }
    var later = scene
    later.say(1, [], takingBack: [line + 1])
    try Judgement.checkWhole(try later.tally([line]), later.oracle)
  }

  @Test func aTableIsAStateThatWas() throws {
    let state = try scene.tally(all).facts
    try Judgement.checkTable(state, of: 0, isStateAt: 3, state, in: Scene.space)
    expectBroken("C9") {
      try Judgement.checkTable(state, of: 0, isStateAt: 4, state.dropLast(), in: Scene.space)
    }
  }

  @Test func aWantedLineHasAName() throws {
    expectBroken("N1") {
      try Judgement.checkNames(of: try scene.tally([line + 1]).facts, in: Scene.space)
    }
  }

  @Test func aFactStandsUnderItsAuthor() throws {
    let members = (0..<3).map { MemberID(rawValue: 200 + $0) }
    func owner(_ replica: ReplicaID) -> MemberID? {
      replica.rawValue >= 100 ? MemberID(rawValue: replica.rawValue + 100) : nil
    }
    let server = Scene.server(1, Subject(rawValue: 5), .member(name: "Ana"))
    func judge(_ facts: [Fact]) throws {
      try Judgement.checkAuthors(
        Tally(facts, of: Scene.space), scene.oracle, members: members, owner: owner)
    }
    var facts = [server] + (try scene.tally(all).facts)
    try judge(facts)
    facts[1].dot = Dot(replica: ReplicaID(rawValue: 101), counter: 1)
    expectBroken("S1") { try judge(facts) }
    var forged = server
    forged.dot = Dot(replica: ReplicaID(rawValue: 100), counter: 1)
    expectBroken("S1") { try judge([forged]) }
  }
}
