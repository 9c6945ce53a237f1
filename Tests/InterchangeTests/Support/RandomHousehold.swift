import HouseholdModel
import HouseholdWire

/// Draws households as the server would have them: every fact is one that the wire takes, but which
/// facts are alive together is up to chance.
struct RandomHousehold {
  private var random: SplitMix64
  static let lastMillisecond: UInt64 = 2_000_000_000_000

  static func view(seed: UInt64) -> SpaceView {
    var household = RandomHousehold(random: SplitMix64(seed: seed))
    var space = SmallSpace()
    for _ in 0..<Int.random(in: 0...120, using: &household.random) {
      let value = household.value()
      precondition((try? FactValue.strict(value.field, value.encoded())) == value)
      space.say(
        household.subject(of: value), value, by: household.member(orNil: true),
        at: household.moment(), replica: UInt64.random(in: 1...3, using: &household.random))
    }
    return space.view
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  private mutating func maybe<Value>(_ value: Value?) -> Value? {
    Bool.random(using: &random) ? value : nil
  }

  private mutating func member(orNil: Bool) -> MemberID? {
    let id = UInt64.random(in: (orNil ? 0 : 1)...4, using: &random)
    return id == 0 ? nil : MemberID(rawValue: id)
  }

  private mutating func list() -> ListID {
    pick([.main, ListID(rawValue: 71), ListID(rawValue: 72)])
  }

  private mutating func moment() -> UInt64 {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: 0
    case 1: HybridTime.lastMillisecond
    case 2: 253_402_300_800_000  // The year 10000, for which there is no text.
    default: UInt64.random(in: 1_990_000_000_000...Self.lastMillisecond, using: &random)
    }
  }

  private mutating func text() -> String {
    pick(["Milk", "milk", "Crème fraîche", "牛乳", "Eggs 🥚", "\"1/2\\3\"", "e\u{301}", "?"])
  }

  private mutating func quantity() -> Quantity? {
    let unit = pick([Unit.count, .gram, .kilogram, .litre, (try? Unit(code: "a b 2")) ?? .pack])
    let amount: Int64 = pick([1, 10, 500, 1000, 1500, 123_456, 1_000_000_000])
    return maybe(try? Quantity(thousandths: amount, unit: unit))
  }

  private mutating func subject(of value: FactValue) -> Subject {
    switch value.field {
    case .listName, .listPolicy, .listArchived, .listKind: list().subject
    case .member: MemberID(rawValue: UInt64.random(in: 1...4, using: &random)).subject
    default: Subject(product: pick(Self.keys))
    }
  }

  private static let keys = ["milk", "eggs", "牛乳"].compactMap(ProductKey.init(name:))

  private mutating func value() -> FactValue {
    switch Int.random(in: 0...31, using: &random) {
    case 0, 1, 2: .label(text())
    case 3: .category(text())
    case 4, 5, 6, 7:
      .need(
        Need(
          list: list(), quantity: quantity(), wantedBy: maybe(member(orNil: false)),
          purpose: maybe(text()),
          origin: pick([nil, .template(list()), .occasion(7), .occasion((1 << 53) - 1)])))
    case 8: .note(list: list(), text: text() + "\n\t" + text())
    case 9:
      (try? FractionalKey(pick(["a0", "a1", "a0V", "Zz"]))).map { .position(list: list(), key: $0) }
        ?? .read
    case 10: .claim(list: list(), untilMilliseconds: moment())
    case 11, 12: .bought(list: list())
    case 13, 14: .purchase(purchase())
    case 15: .listName(text())
    case 16: .listPolicy(pick([.largest, .sum]))
    case 17: .listArchived(Bool.random(using: &random))
    case 18: .member(name: pick(["", "Anna", "Ben"]))
    case 19: .code(pick(["04006381333931", "00000096385074"]))
    case 20: .staple(Staple(list: list(), quantity: quantity()))
    case 21:
      .recurrence(
        Recurrence(list: list(), quantity: quantity(), everyDays: 7, firstDay: 20_000))
    case 22: .recurred(list: list(), through: pick([0, 3, (1 << 53) - 1]))
    case 23: .listKind(pick(ListKind.allCases))
    case 24: .priority(list: list(), pick(WishPriority.allCases))
    case 25: .link(list: list(), text: "https://example.com/\(text())")
    case 26: pick([.size(list: list(), text: text()), .colour(list: list(), text: text())])
    case 27: apart()
    case 28: .unknown(pick([.listPolicy, .listKind]), [8, 9])
    case 29: .unknown(.priority, [8, 0, 16, 9])
    default:
      .unknown(
        Field(rawValue: UInt32.random(in: 29...40, using: &random)),
        (0..<Int.random(in: 0...9, using: &random)).map { _ in
          UInt8.random(in: 0...255, using: &random)
        })
    }
  }

  private mutating func purchase() -> Purchase {
    let earlier = (0..<Int.random(in: 0...2, using: &random)).map { _ in
      EarlierPurchase(
        member: maybe(member(orNil: false)), minutesBefore: pick([0, 1, 60, 20_000]),
        quantity: quantity())
    }
    return Purchase(
      quantity: quantity(), store: maybe(text()), by: maybe(member(orNil: false)),
      minutesBefore: pick([0, 0, 1, 100_000]), earlier: earlier, rhythmHours: pick([nil, 0, 168]))
  }

  /// What no export may hold.
  private mutating func apart() -> FactValue {
    pick([
      .gift(Gift(list: list(), name: "CANARY")), .reader, .read,
      .trip(Trip(list: list(), store: "CANARY", untilMilliseconds: 5)),
      .device(member: MemberID(rawValue: 1), name: "CANARY"),
      .alert(.memberJoined(member: MemberID(rawValue: 1))), .unknown(.alert, []),
      .space(SpaceDescription(.list, owner: MemberID(rawValue: 1))),
    ])
  }
}
