extension TextKey {
  /// What belongs into the text, in order.
  public var parameters: [TextParameter] {
    switch self {
    case .daysAgo, .syncPending, .syncRejected, .troubleBusySeconds: [.count]
    case .onDate: [.name("year"), .name("month"), .name("day")]
    case .timeOfDay: [.name("hour"), .name("minute")]
    case .dayAndTime: [.name("day"), .name("time")]
    case .syncAsOf: [.moment]

    case .alertDoublePurchase, .alertClaimed: [.person, .name("product")]
    case .alertMemberJoined, .alertGoingShopping: [.person]
    case .alertGoingShoppingList: [.person, .name("list")]
    case .alertGoingShoppingStore: [.person, .name("store")]
    case .alertGoingShoppingListStore: [.person, .name("list"), .name("store")]
    case .purchaseWarning: [.person, .name("product"), .moment]
    case .duplicateSuggestion: [.name("name"), .name("other")]

    case .historyCalled: [.person, .name("name")]
    case .historyShelf: [.person, .name("shelf")]
    case .historyWantsQuantity, .historyPurchasedQuantity: [.person, .quantity]
    case .historyWantsFor: [.person, .name("purpose")]
    case .historyWantsQuantityFor: [.person, .quantity, .name("purpose")]
    case .historyNoted: [.person, .name("note")]
    case .historyPurchasedAt: [.person, .name("store")]
    case .historyPurchasedQuantityAt: [.person, .quantity, .name("store")]
    case .historyCode: [.person, .name("code")]
    case .historyRecurrence: [.person, .count]
    case .historySize: [.person, .name("size")]
    case .historyColour: [.person, .name("colour")]
    case .historyWants, .historyMoved, .historyClaimed, .historyTicked, .historyPurchased,
      .historyStaple, .historyRecurred, .historyPriority, .historyLink, .historyGift,
      .historyUnreadable:
      [.person]

    case .nameTooLong, .textTooLong, .quickAddTooLong, .quickAddNameTooLong:
      [.number("bytes"), .number("limit")]
    case .pauseOutOfRange: [.number("days"), .number("limit")]
    case .tooMuchAtOnce: [.number("facts"), .number("limit")]
    case .nameControlCharacter, .quickAddControlCharacter, .quickAddDirectionOverride:
      [.number("place")]
    case .troubleServerStatus: [.number("status")]

    case .unit: [.name("amount"), .name("unit")]
    default: isUnit ? [.name("amount")] : []
    }
  }

  /// Whether it says an amount in a unit.
  ///
  /// Its form is chosen by the amount, which comes with the digits that are shown: "1.5 bottles".
  var isUnit: Bool { rawValue.hasPrefix("unit-") }

  /// Whether its form depends on how many there are.
  var hasPluralForms: Bool { isUnit || parameters.contains { $0.kind == .count } }

  /// Whether it is said in another way to the person it is about.
  var hasPersonForms: Bool { parameters.contains { $0.kind == .person } }
}
