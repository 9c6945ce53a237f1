import HouseholdModel

/// Facts that nobody sensible would write, but anybody could send.
enum RandomFacts {
  static func some(using random: inout SplitMix64) -> [ReadFact] {
    (0..<Int.random(in: 0...60, using: &random)).map { index in
      let member = UInt64.random(in: 0..<4, using: &random)
      return ReadFact(
        dot: Dot(
          replica: ReplicaID(rawValue: UInt64.random(in: 0..<4, using: &random)),
          counter: UInt64(index + 1)),
        time: HybridTime(rawValue: edge(using: &random)),
        author: member == 0 ? nil : MemberID(rawValue: member),
        subject: Subject(rawValue: UInt64.random(in: 0..<5, using: &random)),
        value: value(using: &random), isUnreceipted: Bool.random(using: &random))
    }
  }

  private static func value(using random: inout SplitMix64) -> FactValue {
    let list = ListID(rawValue: UInt64.random(in: 0..<3, using: &random))
    let member = MemberID(rawValue: UInt64.random(in: 0..<3, using: &random))
    let text = ["", "?", "Milk", "\u{0}", "  ", "e\u{301}"][Int.random(in: 0..<6, using: &random)]
    let keys = ["a0", "a1", "Zz", "a0V"]
    switch Int.random(in: 0..<24, using: &random) {
    case 0: return .label(text)
    case 1: return .category(text)
    case 2, 3:
      return .need(
        Need(
          list: list, quantity: quantity(using: &random), wantedBy: member, purpose: text,
          origin: [nil, .template(list), .occasion(1), .occasion(.max)][
            Int.random(in: 0..<4, using: &random)]))
    case 4: return .note(list: list, text: text)
    case 5:
      guard let key = try? FractionalKey(keys[Int.random(in: 0..<4, using: &random)]) else {
        return .read
      }
      return .position(list: list, key: key)
    case 6: return .claim(list: list, untilMilliseconds: edge(using: &random))
    case 7: return .bought(list: list)
    case 8, 9: return .purchase(purchase(using: &random))
    case 10: return .listName(text)
    case 11: return .listPolicy(Bool.random(using: &random) ? .sum : .largest)
    case 12: return .listArchived(Bool.random(using: &random))
    case 13: return .member(name: text)
    case 14: return .alert(.memberJoined(member: member))
    case 15: return .recurred(list: list, through: edge(using: &random))
    case 16: return .staple(Staple(list: list, quantity: quantity(using: &random)))
    case 17:
      return .recurrence(
        Recurrence(
          list: list, everyDays: UInt32(truncatingIfNeeded: edge(using: &random)),
          firstDay: UInt32(truncatingIfNeeded: edge(using: &random))))
    case 18: return .listKind(ListKind(rawValue: UInt32(list.rawValue)) ?? .shopping)
    case 19: return .trip(Trip(list: list, untilMilliseconds: edge(using: &random)))
    case 20: return .priority(list: list, .high)
    case 21: return .gift(Gift(list: list, name: text, words: text))
    case 22: return Bool.random(using: &random) ? .reader : .code(text)
    default: return .unknown(Field(rawValue: UInt32.random(in: 0..<40, using: &random)), [1])
    }
  }

  private static func purchase(using random: inout SplitMix64) -> Purchase {
    let earlier = (0..<Int.random(in: 0..<4, using: &random)).map { _ in
      EarlierPurchase(
        member: Bool.random(using: &random) ? nil : MemberID(rawValue: 2),
        minutesBefore: UInt32(truncatingIfNeeded: edge(using: &random)))
    }
    return Purchase(
      quantity: quantity(using: &random),
      by: Bool.random(using: &random) ? nil : MemberID(rawValue: 1),
      minutesBefore: UInt32(truncatingIfNeeded: edge(using: &random)), earlier: earlier,
      rhythmHours: Bool.random(using: &random)
        ? nil : UInt32(truncatingIfNeeded: edge(using: &random)))
  }

  private static func quantity(using random: inout SplitMix64) -> Quantity? {
    let most = QuantityLimits.largest
    return try? Quantity(thousandths: [0, 1, 1500, most][Int.random(in: 0..<4, using: &random)])
  }

  private static func edge(using random: inout SplitMix64) -> UInt64 {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: 0
    case 1: .max
    case 2: UInt64.random(in: 0..<1000, using: &random)
    default: random.next()
    }
  }
}
