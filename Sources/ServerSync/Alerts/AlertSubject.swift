import HouseholdModel
import HouseholdWire

/// What an alert is about, made from its cause: so the same cause is alerted once, whoever notices
/// and however often.
enum AlertSubject {
  /// The buyer's own purchase turned out to be one of two.
  static func doublePurchase(_ own: Dot) -> Subject {
    subject("double", [own.replica.rawValue, own.counter])
  }

  /// The fact `claim` says that somebody gets what `member` wanted.
  static func claimed(_ claim: Dot, for member: MemberID) -> Subject {
    subject("claimed", [claim.replica.rawValue, claim.counter, member.rawValue])
  }

  /// `newcomer` has joined, and `member` is told.
  static func joined(_ newcomer: MemberID, for member: MemberID) -> Subject {
    subject("joined", [newcomer.rawValue, member.rawValue])
  }

  /// The fact `trip` says that somebody goes shopping, and `member` is told.
  static func goingShopping(_ trip: Dot, for member: MemberID) -> Subject {
    subject("shopping", [trip.replica.rawValue, trip.counter, member.rawValue])
  }

  private static func subject(_ kind: String, _ numbers: [UInt64]) -> Subject {
    let bytes = Array(kind.utf8) + numbers.flatMap(bigEndian)
    return Subject(rawValue: Secrets.sha256(bytes).prefix(8).reduce(0) { $0 << 8 | UInt64($1) })
  }
}
