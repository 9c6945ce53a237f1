/// A purchase as this household remembers it.
public struct PurchaseView: Hashable, Sendable {
  /// Who bought; nil while this phone has not been told.
  public var member: MemberID?
  /// When, in milliseconds since 1970; to the minute if a later purchase carries it.
  public var milliseconds: UInt64
  /// How much; nil if nobody said.
  public var quantity: Quantity?
  /// Where; nil if nobody said, or if a later purchase carries it.
  public var store: String?

  /// Minutes since 1970, in which memory is kept.
  package var minute: UInt64 { milliseconds / Self.millisecondsPerMinute }

  static let millisecondsPerMinute: UInt64 = 60_000

  /// Whether both are memories of one purchase: the same buyer, within a minute.
  package func isSame(as other: PurchaseView) -> Bool {
    member == other.member && max(minute, other.minute) - min(minute, other.minute) <= 1
  }
}

extension PurchaseView {
  /// What a `purchase` fact says: its own purchase first, then those it carries.
  static func all(in fact: ReadFact) -> [PurchaseView] {
    guard case .purchase(let purchase) = fact.value else { return [] }
    let told = fact.time.milliseconds
    let when = purchase.minutesBefore == 0 ? told : moment(purchase.minutesBefore, before: told)
    let own = PurchaseView(
      member: purchase.by ?? fact.author, milliseconds: when, quantity: purchase.quantity,
      store: purchase.store)
    return [own]
      + purchase.earlier.map { earlier in
        PurchaseView(
          member: earlier.member ?? fact.author,
          milliseconds: moment(earlier.minutesBefore, before: told), quantity: earlier.quantity)
      }
  }

  /// Whole minutes are counted, so that carrying a purchase on and on never shifts it.
  private static func moment(_ minutes: UInt32, before milliseconds: UInt64) -> UInt64 {
    let minute = milliseconds / millisecondsPerMinute
    return (minute - min(minute, UInt64(minutes))) * millisecondsPerMinute
  }
}
