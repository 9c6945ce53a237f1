import HouseholdModel
import SimulationKit
import Testing

/// What is judged from one moment to the next: cursors, names, terms, floors, clocks, patience.
@Suite struct HistoryJudgementTests {
  private static func position(_ term: UInt64, _ seq: UInt64) -> Judgement.Position {
    Judgement.Position(term: ReplicaID(rawValue: term), endSeq: seq)
  }

  private func advance(
    _ before: Judgement.Position?, _ after: Judgement.Position?, phone: Bool = false,
    server: Bool = false
  ) throws {
    try Judgement.checkAdvance(
      of: 0, in: Scene.space, from: before, to: after, phoneWasRestored: phone,
      serverWasRestored: server)
  }

  @Test func aTableNeverGoesBack() throws {
    try advance(nil, Self.position(1, 3))
    try advance(Self.position(1, 3), Self.position(1, 3))
    try advance(Self.position(1, 3), Self.position(2, 4))
    try advance(Self.position(1, 3), Self.position(2, 2), server: true)
    try advance(Self.position(1, 3), Self.position(1, 2), phone: true)
    try advance(Self.position(1, 3), nil, phone: true)
    expectBroken("C8") { try advance(Self.position(1, 3), Self.position(1, 2)) }
    expectBroken("C8") { try advance(Self.position(1, 3), Self.position(2, 2)) }
    expectBroken("C8") { try advance(Self.position(1, 3), Self.position(1, 2), server: true) }
    expectBroken("C8") { try advance(Self.position(1, 3), nil) }
  }

  @Test func aNameIsGivenOnce() throws {
    var scene = Scene()
    let first = scene.say(0, [.label("Milk")])
    let second = scene.say(0, [.label("Eggs")])
    var names = NamesGiven()
    let fact = try scene.fact(first)
    try names.look(at: [fact, try scene.fact(second)], in: Scene.space)
    try names.look(at: [fact], in: Scene.space)
    var forged = try scene.fact(second)
    forged.dot = fact.dot
    try names.look(at: [forged], in: Scene.elsewhere)
    #expect(names.count == 3)
    let violation = #expect(throws: Violation.self) {
      try names.look(at: [forged], in: Scene.space)
    }
    #expect(violation?.invariant == "D1")
    try names.look(at: [forged], in: Scene.space, isExcused: true)
    try names.look(at: [forged], in: Scene.space)
  }

  @Test func everyOpeningHasATermOfItsOwn() throws {
    var terms = TermsSeen()
    try terms.opened(ReplicaID(rawValue: 1))
    try terms.answered(ReplicaID(rawValue: 1))
    try terms.opened(ReplicaID(rawValue: 2))
    expectBroken("E1") { try terms.answered(ReplicaID(rawValue: 1)) }
    let violation = #expect(throws: Violation.self) { try terms.opened(ReplicaID(rawValue: 1)) }
    #expect(violation?.invariant == "E1")
  }

  @Test func aFailedTransactionLeavesNothing() throws {
    try Judgement.checkUnchanged([1, 2], [1, 2], by: "an edit")
    expectBroken("F3") { try Judgement.checkUnchanged([1, 2], [1, 3], by: "an edit") }
  }

  @Test func aResetKeepsWhatIsPending() throws {
    let dots = (1...4).map { Dot(replica: ReplicaID(rawValue: 1), counter: $0) }
    func judge(_ after: [Dot]) throws {
      try Judgement.checkPending(
        before: dots, receipted: [dots[0]], after: after, phone: 1, in: Scene.space)
    }
    try judge([dots[1], dots[2], dots[3]])
    expectBroken("G1") { try judge([]) }
    expectBroken("G1") { try judge(dots) }
    expectBroken("G1") { try judge([dots[2], dots[1], dots[3]]) }
  }

  @Test func theFloorStaysBelowWhateverSomebodyHolds() throws {
    func judge(
      _ floor: UInt64, before: UInt64? = nil, now: UInt64 = 100, restored: Bool = false
    ) throws {
      try Judgement.checkFloor(
        floor, before: before, head: 9,
        leases: [
          .init(presented: 7, leaseMilliseconds: 200), .init(presented: 5, leaseMilliseconds: 100),
          .init(presented: 2, leaseMilliseconds: 99),
        ], now: now, in: Scene.space, wasRestored: restored)
    }
    try judge(5, before: 5)
    expectBroken("G2") { try judge(6) }
    try judge(7, now: 101)
    expectBroken("G2") { try judge(8, now: 101) }
    try judge(9, now: 201)
    expectBroken("G2") { try judge(10, now: 201) }
    expectBroken("G2") { try judge(4, before: 5) }
    try judge(4, before: 5, restored: true)
  }

  @Test func nobodyHoldsAFactFromTheFuture() throws {
    let ahead = SyncLimits.clockAheadMilliseconds
    func judge(_ milliseconds: UInt64) throws {
      var fact = Scene.server(1, Scene.milk, .member(name: "Ana"))
      fact.time = HybridTime(milliseconds: milliseconds)
      try Judgement.checkTimes(
        of: [fact], heldBy: nil, in: Scene.space, serverMilliseconds: Scene.start)
    }
    try judge(Scene.start + ahead)
    expectBroken("H1") { try judge(Scene.start + ahead + 1) }
  }

  @Test func noPhonesClockIsDrivenAhead() throws {
    let edge = Scene.start + SyncLimits.clockAheadMilliseconds
    func judge(_ latest: UInt64, wall: UInt64) throws {
      try Judgement.checkClock(
        of: 0, latest: HybridTime(milliseconds: latest), furthestWallMilliseconds: wall,
        serverMilliseconds: Scene.start)
    }
    try judge(edge, wall: 0)
    try judge(edge + 9_000_000, wall: edge + 9_000_000)
    expectBroken("H1") { try judge(edge + 2, wall: Scene.start) }
  }

  @Test func askingTheSameWithoutAnEndIsNoticed() throws {
    var patience = Patience(limit: 3)
    for fingerprint in [1, 1, 1, 2, 2, 2, 1] as [UInt64] {
      try patience.asked(fingerprint, phone: 0)
    }
    for _ in 0..<9 {
      try patience.asked(5, phone: 0)
      patience.somethingNew()
    }
    for _ in 0..<3 { try patience.asked(5, phone: 0) }
    let violation = #expect(throws: Violation.self) { try patience.asked(5, phone: 0) }
    #expect(violation?.invariant == "L1")
  }

  @Test func notSettlingInTimeIsNoticed() throws {
    func judge(_ isSettled: Bool, _ now: UInt64) throws {
      try Judgement.checkSettled(isSettled, since: 100, now: now, bound: 50, unsettled: [0, 2])
    }
    try judge(true, 900)
    try judge(false, 150)
    expectBroken("L1") { try judge(false, 151) }
  }

  @Test func whatComesAfterARemovalIsNoticed() throws {
    var scene = Scene()
    let known = scene.say(0, [.label("Milk"), .bought(list: .main)])
    let late = scene.say(0, [.category("Cold")])
    let other = scene.say(1, [.category("Fridge")])
    var removals = Removals()
    try removals.check(try scene.tally([late]), scene.oracle)
    removals.removed(0, known: [known])
    try removals.check(try scene.tally([known, known + 1, other]), scene.oracle)
    expectBroken("M1") { try removals.check(try scene.tally([late]), scene.oracle) }
    removals.undone(0)
    try removals.check(try scene.tally([late]), scene.oracle)
  }

  @Test func whoIsShutOutGetsNoAnswer() throws {
    func judge(_ shutOut: UInt64?, _ isSuccess: Bool, at now: UInt64) throws {
      try Judgement.checkShutOut(3, since: shutOut, answeredAt: now, isSuccess: isSuccess)
    }
    try judge(nil, true, at: 9)
    try judge(10, true, at: 9)
    try judge(10, false, at: 10)
    expectBroken("M2") { try judge(10, true, at: 10) }
  }

  @Test func bytesOfAnotherHouseholdAreNoticed() throws {
    let canary = Canary(Array("canary-7".utf8))
    try Judgement.checkStranger(
      1, given: Array("canary-6 canary".utf8), canaries: [canary])
    for text in ["canary-7", "…canary-7", "canary-7…", "cacanary-canary-7"] {
      expectBroken("S2") {
        try Judgement.checkStranger(1, given: Array(text.utf8), canaries: [canary])
      }
    }
  }

  @Test func whoeverGoesOnUnderAnOldNameIsNoticed() throws {
    let (old, new) = (ReplicaID(rawValue: 1), ReplicaID(rawValue: 2))
    try Judgement.checkNewWriters(of: 1, before: [[old], []], after: [[old, new], []])
    for after in [[old], [new, old], []] {
      expectBroken("D2") {
        try Judgement.checkNewWriters(of: 1, before: [[old]], after: [after])
      }
    }
  }

  @Test func bytesOfAGiftForWhoeverWishesAreNoticed() throws {
    let secrets = [Canary(Array("gift-7".utf8)), Canary([1, 2, 3, 4])]
    try Judgement.checkGiftSecret(1, given: Array("gift-6, gift".utf8), secrets: secrets)
    for bytes in [Array("a gift-7".utf8), [0, 1, 2, 3, 4]] {
      expectBroken("W1") {
        try Judgement.checkGiftSecret(1, given: bytes, secrets: secrets)
      }
    }
  }

  /// The quick search finds what a slow one finds.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func theSearchMissesNothing(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func bytes(_ count: Int) -> [UInt8] {
      (0..<count).map { _ in UInt8.random(in: 0...1, using: &random) }
    }
    let needle = bytes(Int.random(in: 1...6, using: &random))
    let haystack = bytes(40)
    let slow = (0...(40 - needle.count)).contains { start in
      Array(haystack[start..<(start + needle.count)]) == needle
    }
    #expect(Canary(needle).isIn(haystack) == slow)
    #expect(!Canary(needle + [2]).isIn(haystack))
  }
}
