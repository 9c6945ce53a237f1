import HouseholdModel
import HouseholdWire
import SimulationKit
import Testing

/// Who must be told of a double purchase, and who was.
@Suite struct AlarmsTests {
  private static let ana = MemberID(rawValue: 1)
  private static let ben = MemberID(rawValue: 2)
  private var alarms = Alarms()
  private var rows: [DoublePurchases.Row] = []

  /// Replicas 10, 11, … are Ana's, 20, 21, … Ben's.
  private static func buyer(_ replica: ReplicaID) -> MemberID? {
    MemberID(rawValue: replica.rawValue / 10)
  }

  private static func purchase(
    _ replica: UInt64, _ counter: UInt64, of subject: Subject = Scene.milk,
    _ purchase: Purchase = Purchase()
  ) -> Fact {
    Fact(
      dot: Dot(replica: ReplicaID(rawValue: replica), counter: counter),
      time: HybridTime(milliseconds: Scene.start),
      statement: Statement(Assertion(subject, .purchase(purchase))))
  }

  private static func alert(
    _ counter: UInt64, about own: Dot, other: MemberID, subject: UInt64
  ) -> Fact {
    Scene.server(
      counter, Subject(rawValue: subject),
      .alert(
        .doublePurchase(
          product: Scene.milk, own: own, other: other,
          otherPurchase: Dot(replica: ReplicaID(rawValue: 1), counter: 1))))
  }

  private mutating func born(
    _ fact: Fact, _ seq: UInt64, killed: UInt64? = nil
  ) -> Int {
    alarms.merged(
      [DoublePurchases.Row(fact: fact, born: seq, killed: killed)], through: seq,
      buyer: Self.buyer)
  }

  private let first = purchase(10, 1)
  private let second = purchase(20, 1)

  private mutating func twoBuyers() {
    #expect(born(first, 1) == 0)
    #expect(born(second, 2) == 1)
  }

  private mutating func tellBoth() throws {
    try alarms.heard(
      by: Self.ana, [Self.alert(1, about: first.dot, other: Self.ben, subject: 50)])
    try alarms.heard(
      by: Self.ben, [Self.alert(1, about: second.dot, other: Self.ana, subject: 51)])
  }

  /// Expects that `body` finds A1 broken.
  private func expectStrange(_ body: (inout Alarms) throws -> Void) {
    expectBroken("A1") {
      var alarms = alarms
      try body(&alarms)
    }
  }

  @Test mutating func bothBuyersAreToldOnce() throws {
    try alarms.checkComplete()
    twoBuyers()
    expectStrange { try $0.checkComplete() }
    try tellBoth()
    try alarms.checkComplete()
    // The same alert is there at the next look, too.
    try tellBoth()
    try alarms.checkComplete()
    #expect(alarms.toldCount == 2)
  }

  @Test mutating func whoIsToldWithoutACauseIsNoticed() throws {
    _ = born(first, 1)
    expectStrange {
      try $0.heard(
        by: Self.ana, [Self.alert(1, about: first.dot, other: Self.ben, subject: 50)])
    }
  }

  @Test mutating func whoIsToldTwiceIsNoticed() throws {
    twoBuyers()
    try tellBoth()
    expectStrange {
      try $0.heard(
        by: Self.ana, [Self.alert(2, about: first.dot, other: Self.ben, subject: 52)])
    }
    expectStrange {
      try $0.heard(by: Self.ana, [Self.alert(3, about: first.dot, other: Self.ben, subject: 50)])
    }
  }

  @Test mutating func anyAlertToldTwiceIsNoticed() throws {
    func joined(_ counter: UInt64) -> Fact {
      Scene.server(counter, Subject(rawValue: 60), .alert(.memberJoined(member: Self.ben)))
    }
    try alarms.heard(by: Self.ana, [joined(1)])
    expectStrange { try $0.heard(by: Self.ana, [joined(1), joined(2)]) }
  }

  @Test mutating func whoGoesShoppingIsNotTold() throws {
    func shopping(_ counter: UInt64) -> Fact {
      Scene.server(
        counter, Subject(rawValue: 70),
        .alert(.goingShopping(by: Self.ben, list: .main, store: nil)))
    }
    try alarms.heard(by: Self.ana, [shopping(1)])
    #expect(alarms.trips == 1)
    expectStrange { try $0.heard(by: Self.ben, [shopping(1)]) }
  }

  @Test mutating func purchasesThatDidNotMeetAreNoneOfThose() throws {
    _ = born(first, 1)
    // Ana again, on another phone.
    #expect(born(Self.purchase(11, 1), 2) == 0)
    // Another product.
    #expect(born(Self.purchase(20, 2, of: Subject(rawValue: 2)), 3) == 0)
    // A memory of Ben's, said anew.
    #expect(born(Self.purchase(20, 3, Purchase(minutesBefore: 5)), 4) == 0)
    // One that was taken back before it came.
    #expect(born(Self.purchase(20, 4), 5, killed: 5) == 0)
    // One that replaces what its buyer had seen: the kill comes before the birth.
    let replaced = [
      DoublePurchases.Row(fact: Self.purchase(20, 5), born: 6, killed: nil),
      DoublePurchases.Row(fact: first, born: 1, killed: 6),
      DoublePurchases.Row(fact: Self.purchase(11, 1), born: 2, killed: 6),
    ]
    #expect(alarms.merged(replaced, through: 6, buyer: Self.buyer) == 0)
    try alarms.checkComplete()
  }

  @Test mutating func rowsOfManySeqsAreTakenInTheirOrder() throws {
    let rows = [
      DoublePurchases.Row(fact: Self.purchase(20, 2), born: 5, killed: nil),
      DoublePurchases.Row(fact: second, born: 2, killed: nil),
      DoublePurchases.Row(fact: second, born: 2, killed: 4),
      DoublePurchases.Row(fact: first, born: 1, killed: 3),
      DoublePurchases.Row(fact: Self.purchase(11, 1), born: 7, killed: nil),
    ]
    // The two that met, and neither the one after the first was gone nor the one past the head.
    #expect(alarms.merged(rows, through: 6, buyer: Self.buyer) == 1)
    #expect(alarms.merged(rows, through: 6, buyer: Self.buyer) == 0)
    #expect(alarms.lookedThrough == 6)
    #expect(alarms.merged(rows, through: 7, buyer: Self.buyer) == 1)
  }

  @Test mutating func afterARestoreEverythingMayBeToldAgain() throws {
    twoBuyers()
    try tellBoth()
    alarms.restored()
    twoBuyers()
    try tellBoth()
    try alarms.checkComplete()
  }

  @Test mutating func readMarksGoWithTheirOwnAlertOnly() throws {
    twoBuyers()
    try tellBoth()
    var scene = Scene()
    let mark = scene.say(0, [.read], about: Subject(rawValue: 50))
    let fact = try scene.fact(mark)
    let alert = Self.alert(1, about: first.dot, other: Self.ben, subject: 50)
    try alarms.heard(by: Self.ana, [alert, fact])
    // Ben's alerts say nothing of Ana's.
    try alarms.heard(
      by: Self.ben, [Self.alert(1, about: second.dot, other: Self.ana, subject: 51)])
    #expect(alarms.putAway == [])
    try alarms.heard(by: Self.ana, [])
    #expect(alarms.putAway == [mark])
  }
}
