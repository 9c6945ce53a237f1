import HouseholdModel
import HouseholdWire

/// Draws values of facts, of every kind and of kinds nobody knows.
struct RandomValues {
  var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  mutating func number(_ range: ClosedRange<UInt64>) -> UInt64 {
    .random(in: range, using: &random)
  }

  /// Small numbers mostly, and sometimes the limit itself.
  mutating func number(upTo limit: UInt64) -> UInt64 {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: limit
    case 1: 0
    case 2, 3: number(0...limit)
    default: number(0...min(limit, 5000))
    }
  }

  mutating func id() -> UInt64 { chance(10) ? 0 : random.next() }

  mutating func member() -> MemberID { MemberID(rawValue: id()) }

  mutating func list() -> ListID { chance(50) ? .main : ListID(rawValue: random.next()) }

  mutating func text() -> String {
    ["Milk", "Crème fraîche", "牛乳", "Eggs 🥚", "whipped/sour cream"]
      .randomElement(using: &random) ?? ""
  }

  mutating func quantity() -> Quantity? {
    guard chance(70) else { return nil }
    let unit = Unit.known.randomElement(using: &random) ?? .count
    let thousandths = chance(60) ? number(1...9) * 1000 : number(1...1_000_000)
    return try? Quantity(thousandths: Int64(thousandths), unit: unit)
  }

  mutating func dot() -> Dot {
    Dot(replica: ReplicaID(rawValue: id()), counter: number(1...(1 << 40)))
  }

  mutating func purchase() -> Purchase {
    Purchase(
      quantity: quantity(), store: chance(30) ? text() : nil, by: chance(30) ? member() : nil,
      minutesBefore: chance(30) ? UInt32(number(upTo: UInt64(UInt32.max))) : 0,
      earlier: (0..<Int.random(in: 0...2, using: &random)).map { _ in
        EarlierPurchase(
          member: chance(50) ? member() : nil,
          minutesBefore: UInt32(number(0...UInt64(Purchase.earlierMinutes))), quantity: quantity())
      }, rhythmHours: chance(50) ? UInt32(number(0...3000)) : nil)
  }

  mutating func alert() -> Alert {
    switch Int.random(in: 0..<4, using: &random) {
    case 3: .goingShopping(by: member(), list: list(), store: chance(50) ? text() : nil)
    case 0:
      .doublePurchase(
        product: Subject(rawValue: id()), own: dot(), other: member(), otherPurchase: dot())
    case 1: .claimed(product: Subject(rawValue: id()), list: list(), by: member())
    default: .memberJoined(member: member())
    }
  }

  /// A value of any kind; `kind` 0 is an unknown one.
  mutating func value(kind: Int) -> FactValue {
    switch kind {
    case 1: .label(text())
    case 2: .category(text())
    case 3:
      .need(
        Need(
          list: list(), quantity: quantity(), wantedBy: chance(30) ? member() : nil,
          purpose: chance(20) ? text() : nil, origin: origin()))
    case 4: .note(list: list(), text: text() + "\n" + text())
    case 5: .position(list: list(), key: key())
    case 6: .claim(list: list(), untilMilliseconds: number(0...(1 << 41)))
    case 7: .bought(list: list())
    case 8: .purchase(purchase())
    case 9: .listName(text())
    case 10: .listPolicy(chance(50) ? .largest : .sum)
    case 11: .listArchived(chance(50))
    case 12: .member(name: chance(20) ? "" : text())
    case 13: .device(member: member(), name: text())
    case 14: .alert(alert())
    case 15: .read
    case 16: .code("04006381333931")
    case 17: .staple(Staple(list: list(), quantity: quantity()))
    case 18:
      .recurrence(
        Recurrence(
          list: list(), quantity: quantity(), everyDays: UInt32(number(1...366)),
          firstDay: UInt32(number(upTo: UInt64(UInt32.max)))))
    case 19: .recurred(list: list(), through: number(upTo: (1 << 53) - 1))
    case 20: .listKind(ListKind.allCases.randomElement(using: &random) ?? .shopping)
    case 21:
      .trip(
        Trip(
          list: list(), store: chance(50) ? text() : nil,
          untilMilliseconds: number(0...(1 << 41))))
    case 22:
      .priority(list: list(), WishPriority.allCases.randomElement(using: &random) ?? .low)
    case 23: .link(list: list(), text: text())
    case 24: .size(list: list(), text: text())
    case 25: .colour(list: list(), text: text())
    case 26:
      .gift(
        Gift(
          list: list(), name: text(), quantity: quantity(), words: chance(30) ? text() : nil,
          isBought: chance(30)))
    case 27: .reader
    case 28: .space(SpaceDescription(opening(), owner: member()))
    default:
      .unknown(
        Field(rawValue: UInt32(number(29...UInt64(UInt32.max)))),
        (0..<Int.random(in: 0...20, using: &random)).map { _ in
          UInt8.random(in: 0...255, using: &random)
        })
    }
  }

  mutating func opening() -> SpaceOpening {
    chance(50) ? .list : .gifts(about: SpaceID(rawValue: UInt128(random.next())))
  }

  private mutating func origin() -> NeedOrigin? {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: .template(list())
    case 1: .occasion(number(upTo: (1 << 53) - 1))
    default: nil
    }
  }

  private mutating func key() -> FractionalKey {
    do {
      return try FractionalKey(["a0", "a1", "a0V", "Zz"].randomElement(using: &random) ?? "a0")
    } catch {
      preconditionFailure("these are keys: \(error)")
    }
  }

  mutating func statement(about subject: Subject) -> Statement {
    Statement(Assertion(subject, value(kind: Int.random(in: 0...28, using: &random))))
  }

  mutating func time() -> HybridTime {
    chance(5)
      ? HybridTime(rawValue: random.next())
      : HybridTime(
        milliseconds: number(1_500_000_000_000...1_900_000_000_000),
        counter: chance(20) ? UInt16(number(0...65535)) : 0)
  }
}
