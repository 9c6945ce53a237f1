import DeviceStorage
import DeviceSync
import HouseholdModel
import HouseholdWire
import SimulationKit
import Testing

/// A good story with one thing spoiled: each judgement finds it.
@Suite struct SpoiledStoryTests {
  private let stage: Stage
  private let ana: StagePhone
  private let ben: StagePhone
  private let milk: UInt64

  init() throws {
    stage = try Stage()
    ana = try stage.enter("Ana")
    ben = try stage.enter("Ben")
    milk = stage.oracle.nextNumber
    try stage.add("Milk", by: ana)
    try stage.add("Bread", by: ben)
    try stage.sync(ana, ben, ana)
  }

  private func expectSpoiled(
    _ invariant: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ spoil: () throws -> Void
  ) {
    expectBroken(invariant, sourceLocation: sourceLocation) {
      try spoil()
      try stage.judge()
    }
  }

  /// Takes the first fact that somebody wrote off a phone's table, behind its back.
  private func damage(_ phone: StagePhone) throws {
    let facts = try phone.phone.phone.snapshot(of: stage.household)
    let lost = try #require(facts.first { Meaning.number(of: $0.statement) != nil })
    try phone.phone.phone.storage.write { try $0.deleteFact(lost.dot, in: stage.household) }
  }

  /// Somebody says what they never wrote.
  private func pretend(_ phone: StagePhone, _ name: String?, takingBack: [UInt64] = []) {
    let number = stage.oracle.nextNumber
    let said = name.map { [Assertion(Subject(rawValue: 5), .label($0))] } ?? []
    let draft = Meaning.mark(Draft(assertions: said), from: number, malformed: false)
    stage.oracle.wrote(
      phone: phone.index, in: stage.household, draft.assertions.map { Statement($0) },
      at: HybridTime(milliseconds: stage.now), superseding: takingBack,
      serverMilliseconds: stage.now)
  }

  @Test func aGoodStoryHolds() throws { try stage.judge() }

  @Test func aPhoneThatDiffersIsNoticed() {
    expectSpoiled("C1") {
      let dot = Dot(replica: ReplicaID(rawValue: 5), counter: 1)
      let statement = Statement(Assertion(Subject(rawValue: 5), .label("Eggs")))
      let fact = Fact(dot: dot, time: HybridTime(milliseconds: stage.now), statement: statement)
      try ben.phone.phone.storage.write { try $0.insertFact(fact, in: stage.household) }
    }
  }

  @Test func whatNobodyWroteIsNoticed() {
    expectSpoiled("C2") {
      // Written past the stage: the oracle has never heard of it.
      try ana.phone.edit(at: stage.now) { editor, view in
        Meaning.mark(
          try editor.add(NewLine("Eggs"), in: view), from: stage.oracle.nextNumber,
          malformed: false)
      }
    }
  }

  @Test func aLostAcknowledgedChangeIsNoticed() {
    expectSpoiled("C3") {
      let number = stage.oracle.nextNumber
      pretend(ana, "Eggs")
      stage.acknowledged.insert(number)
    }
  }

  @Test func aChangeThatNeverArrivedIsNoticed() {
    expectSpoiled("C4") { pretend(ben, "Eggs") }
  }

  @Test func whatIsBackFromTheDeadIsNoticed() {
    expectSpoiled("C5") { pretend(ben, nil, takingBack: [milk]) }
  }

  @Test func anOwnChangeThatLeavesTheScreenIsNoticed() {
    expectSpoiled("C6") {
      try damage(ana)
      try stage.add("Eggs", by: ana)
    }
  }

  @Test func whatIsThereTwiceIsNoticed() {
    expectSpoiled("C7") {
      let facts = try ana.phone.phone.snapshot(of: stage.household)
      let need = try #require(facts.first { $0.field == .need })
      try ana.phone.edit(at: stage.now) { _, _ in
        Draft(assertions: [Assertion(need.subject, .unknown(need.field, need.statement.value))])
      }
    }
  }

  @Test func aPhoneThatGoesBackIsNoticed() {
    expectSpoiled("C8") {
      let backup = try ben.phone.copy()
      try stage.add("Eggs", by: ana)
      try stage.sync(ana, ben)
      ben.phone = backup
      try stage.add("Tea", by: ben)
    }
  }

  @Test func aTableThatNeverWasIsNoticed() {
    expectSpoiled("C9") {
      try damage(ben)
      try stage.add("Eggs", by: ana)
      try stage.sync(ana)
      try stage.sync(ben)
    }
  }

  @Test func aNameThatWasGivenTwiceIsNoticed() {
    expectSpoiled("D1") {
      var facts = try ana.phone.phone.snapshot(of: stage.household)
      facts[0].statement.value.append(0)
      try stage.names.look(at: facts, in: SpaceID(rawValue: 1))
      facts[0].statement.value.append(0)
      try stage.names.look(at: facts, in: SpaceID(rawValue: 1))
    }
  }

  @Test func aLineWithoutANameIsNoticed() {
    expectSpoiled("N1") {
      try stage.edit(ana) { _, view in
        Draft(supersedes: view.facts.filter { $0.value.field == .label }.map(\.dot))
      }
    }
  }

  @Test func whoIsNotToldIsNoticed() {
    expectSpoiled("A1") {
      try stage.buy("Milk", by: ana)
      try stage.sync(ana)
      // Ben has bought it too, and the server has forgotten to say so.
      let facts = try ana.phone.phone.snapshot(of: stage.household)
      var purchase = try #require(facts.first { $0.field == .purchase })
      purchase.dot = Dot(replica: ReplicaID(rawValue: 5), counter: 1)
      let next = stage.alarms.lookedThrough + 1
      let rows = [DoublePurchases.Row(fact: purchase, born: next, killed: nil)]
      stage.alarms.merged(rows, through: next) { _ in ben.phone.identity.member }
    }
  }

  @Test func aPhoneThatNeverComesToRestIsNoticed() {
    expectSpoiled("L1") {
      try stage.add("Eggs", by: ana)
      ana.limits.changes = 0
    }
  }

  @Test func aClaimThatDoesNotHoldIsNoticed() {
    expectSpoiled("X1") { try stage.claim("X1", "one is two", 1 == 2) }
  }

  /// A phone that never returns is let go of; one that does is not.
  @Test func onlyWhoReturnsIsWaitedFor() throws {
    try stage.add("Eggs", by: ben)
    stage.lose(ben)
    try stage.judge()
    #expect(try ana.wanted() == ["Bread", "Milk"])
  }
}
