public import Foundation
public import HouseholdModel

extension Companion {
  /// Ticks a line off: it was bought, by the person who holds this phone.
  ///
  /// Ask `beforeBuying(_:)` first, while there is still time to put it back on the shelf.
  @concurrent @discardableResult
  public func buy(
    _ line: LineID, quantity: Quantity? = nil, at store: String? = nil
  ) async throws -> Edit<LineID> {
    try edit(line) { try $0.buy(line, quantity: quantity, store: store, in: $1) }
  }

  /// Takes one's own purchase back: the line is wanted again.
  @concurrent @discardableResult
  public func unbuy(_ line: LineID) async throws -> Edit<LineID> {
    try edit(line) { try $0.unbuy(line, in: $1) }
  }

  /// Takes what is done off a list.
  ///
  /// What was bought stays remembered.
  @concurrent @discardableResult
  public func clearBought(on list: ListID = .main) async throws -> Edit<ListID> {
    try edit(list) { try $0.clearBought(on: list, in: $1) }
  }

  /// Says "I'm getting it", for a while.
  ///
  /// Others see it as long as it holds.
  @concurrent @discardableResult
  public func claim(
    _ line: LineID, for duration: Duration = .seconds(3600)
  ) async throws -> Edit<LineID> {
    let milliseconds = UInt64(max(0, min(duration / .milliseconds(1), 1e15)))
    return try edit(line) { editor, view in
      try editor.claim(
        line, untilMilliseconds: editor.nowMilliseconds + milliseconds, in: view)
    }
  }

  /// Takes one's own "I'm getting it" back.
  @concurrent @discardableResult
  public func unclaim(_ line: LineID) async throws -> Edit<LineID> {
    try edit(line) { try $0.unclaim(line, in: $1) }
  }

  /// What to tell a person who is about to buy a line: that somebody bought it lately; nil if
  /// nobody did, or if this household buys it that often anyway.
  ///
  /// It works offline.
  @concurrent public func beforeBuying(_ line: LineID) async throws -> RecentPurchase? {
    try disk {
      let (identity, view) = try requireHome()
      let now = surroundings.milliseconds()
      guard let purchase = view.recentPurchase(of: line.product, nowMilliseconds: now) else {
        return nil
      }
      return RecentPurchase(
        purchase: purchase, product: view.product(line.product)?.name ?? SpaceView.nameless,
        people: people(identity, view), now: Date(milliseconds: now))
    }
  }
}

/// A purchase that a person about to buy should know of.
public struct RecentPurchase: Hashable, Sendable {
  /// Who bought, when, how much and where.
  public let purchase: PurchaseView
  /// What was bought.
  public let product: String
  /// What everybody is called.
  public let people: People
  private let now: Date

  init(purchase: PurchaseView, product: String, people: People, now: Date) {
    self.purchase = purchase
    self.product = product
    self.people = people
    self.now = now
  }

  /// When.
  public var date: Date { Date(milliseconds: purchase.milliseconds) }

  /// The warning in words: "Ben bought this yesterday 18:02".
  public func words(in calendar: Calendar = .current) -> String {
    let who = purchase.member == people.me ? "you" : people.name(of: purchase.member)
    return "\(who.capitalizedStart) bought this \(Moment.words(date, now: now, calendar))"
  }
}

/// Says moments the way people do.
enum Moment {
  /// "today 18:02", "yesterday 18:02", "3 days ago 18:02", or a date if it was longer ago than a fortnight.
  static func words(_ date: Date, now: Date, _ calendar: Calendar) -> String {
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
    let days =
      calendar.dateComponents(
        [.day], from: calendar.startOfDay(for: date), to: calendar.startOfDay(for: now)
      ).day ?? 0
    let time = "\(twoDigits(parts.hour)):\(twoDigits(parts.minute))"
    return switch days {
    case 0: "today \(time)"
    case 1: "yesterday \(time)"
    case 2...14: "\(days) days ago, \(time)"
    default: "on \(parts.year ?? 0)-\(twoDigits(parts.month))-\(twoDigits(parts.day)) \(time)"
    }
  }

  private static func twoDigits(_ number: Int?) -> String {
    let text = String(number ?? 0)
    return text.count < 2 ? "0" + text : text
  }
}

extension String {
  /// The text with its first letter large, to begin a sentence.
  var capitalizedStart: String { prefix(1).uppercased() + dropFirst() }
}
