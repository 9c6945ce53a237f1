/// What put a need on a list, if no person did.
///
/// Two phones that expand the same template or the same occasion offline say two needs of one origin;
/// they count once.
public enum NeedOrigin: Hashable, Sendable {
  /// A template: the list it is kept in.
  case template(ListID)
  /// The how-manyth occasion of a recurring product, from 0.
  case occasion(UInt64)
}

/// That the household always wants a product to be there.
public struct Staple: Hashable, Sendable {
  /// On which list it goes when it is missing.
  public var list: ListID
  /// How much of it; nil if nobody said.
  public var quantity: Quantity?

  /// Wants a product to be there always.
  public init(list: ListID, quantity: Quantity? = nil) {
    self.list = list
    self.quantity = quantity
  }
}

/// That a product is wanted every so many days.
///
/// Days are counted from 1970-01-01 in the household's own calendar, so that summer time moves nothing.
public struct Recurrence: Hashable, Sendable {
  /// On which list it goes.
  public var list: ListID
  /// How much of it; nil if nobody said.
  public var quantity: Quantity?
  /// How many days lie between two occasions: 7 for every week.
  public var everyDays: UInt32
  /// The day of occasion 0.
  public var firstDay: UInt32

  /// The longest pause between occasions: a year, and a day for leap years.
  public static let longestDays: UInt32 = 366

  /// Wants a product every `everyDays` from `firstDay` on.
  public init(list: ListID, quantity: Quantity? = nil, everyDays: UInt32, firstDay: UInt32) {
    self.list = list
    self.quantity = quantity
    self.everyDays = everyDays
    self.firstDay = firstDay
  }

  /// The newest occasion that is due on `day`; nil before the first.
  public func occasion(on day: UInt32) -> UInt64? {
    guard day >= firstDay, everyDays > 0 else { return nil }
    return UInt64((day - firstDay) / everyDays)
  }
}

/// What a list is for.
public enum ListKind: UInt32, Hashable, Sendable, CaseIterable {
  /// Things to buy. The default.
  case shopping = 0
  /// Lines to be put on other lists, again and again.
  case template = 1
  /// What somebody wishes for.
  case wishes = 2
}

/// "I'm going shopping": the household is told once, and says what is missing.
public struct Trip: Hashable, Sendable {
  /// With which list.
  public var list: ListID
  /// Where to, in the shopper's words.
  public var store: String?
  /// Until when it holds, in milliseconds since 1970.
  public var untilMilliseconds: UInt64

  /// A trip that ends by itself.
  public init(list: ListID, store: String? = nil, untilMilliseconds: UInt64) {
    self.list = list
    self.store = store
    self.untilMilliseconds = untilMilliseconds
  }
}
