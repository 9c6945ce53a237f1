import HouseholdModel
import Testing

/// Every limit of what people type: what is just under it and what is at it is taken, one more is not.
///
/// Limits that are about more than a length have their tests where their rules are: amounts in
/// `QuantityTests`, keys made at once in `OrderingTests`, facts of one action in `EditErrorTests`.
@Suite struct LimitTests {
  struct Limit: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let value: Int
    let take: @Sendable (_ text: String) throws -> Void

    init(
      _ name: String, _ value: Int, take: @escaping @Sendable (_ text: String) throws -> Void
    ) {
      testDescription = name
      self.value = value
      self.take = take
    }
  }

  static let milk = LineID("Milk")

  static let limits = [
    Limit("name", NamingLimits.nameBytes) { _ = try DisplayName($0) },
    Limit("code of a unit", QuantityLimits.unitCodeBytes) { _ = try Unit(code: $0) },
    Limit("key", OrderingLimits.keyBytes) { _ = try FractionalKey("a0" + $0.dropFirst(2)) },
    Limit("note", EditLimits.noteBytes) { text in
      try act { try $0.setNote(text, of: milk, in: $1) }
    },
    Limit("purpose", EditLimits.wordsBytes) { text in
      try act { try $0.add(NewLine("Milk", purpose: text), in: $1) }
    },
    Limit("store", EditLimits.wordsBytes) { text in
      try act { try $0.buy(milk, store: text, in: $1) }
    },
    Limit("name of a list", NamingLimits.nameBytes) { text in
      try act { try $0.createList(ListID(rawValue: 7), named: text, in: $1) }
    },
  ]

  @Test(arguments: limits) func whatIsUnderOrAtTheLimitIsTakenAndOneMoreIsNot(limit: Limit) {
    for count in [limit.value - 1, limit.value] {
      #expect(throws: Never.self) { try limit.take(String(repeating: "x", count: count)) }
    }
    #expect(throws: (any Error).self) {
      try limit.take(String(repeating: "x", count: limit.value + 1))
    }
  }

  /// A note at its limit fits into a value with room for its list.
  @Test func limitsFitIntoEachOther() {
    #expect(EditLimits.noteBytes + 16 <= SyncLimits.valueBytes)
    #expect(SyncLimits.replicasPerSpace <= SyncLimits.replicasPerMember)
  }

  private static func act(_ edit: (Editor, SpaceView) throws -> Draft) throws {
    var story = Story()
    try story.act(1) { try $0.add(NewLine("Milk"), in: $1) }
    try story.act(1, edit)
  }
}
