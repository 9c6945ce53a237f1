/// What makes two products of one space the same: a normalised name, or a trade item number.
///
/// Two people who add "Milk" and " MILK" offline have the same key, so they write about the same
/// line. Keys are equal on every platform for ever: folding is Unicode 15.0 from our own table, and
/// keys compare by their UTF-8. Reading a key's text as a name gives that key again
/// (`NamingTests`), so a key survives any number of round trips.
public struct ProductKey: Hashable, Sendable, Comparable, CustomStringConvertible {
  private let exact: ExactText

  /// The key as text: NFKC_Casefold with single spaces inside, or `gtin:` and 14 digits.
  public var text: String { exact.text }

  /// The key of a name that somebody typed: case, width, ignorable characters and spacing don't count.
  ///
  /// It is `nil` when nothing is left, and when the name holds U+0000, which parts the key from the
  /// variant in `Fingerprint.productSubject(key:variant:)`. A name that spells the key of a trade
  /// item, such as `gtin:04006381333931`, names that item.
  public init?(name: String) {
    let folded = Casefold.unicode15.folded(name.unicodeScalars)
    var scalars = String.UnicodeScalarView()
    var spaceIsDue = false
    for scalar in folded.compactMap(Unicode.Scalar.init) {
      if scalar.value == 0 { return nil }
      if scalar.isWhiteSpace {
        spaceIsDue = !scalars.isEmpty
        continue
      }
      if spaceIsDue { scalars.append(" ") }
      spaceIsDue = false
      scalars.append(scalar)
    }
    guard !scalars.isEmpty else { return nil }
    exact = ExactText(String(scalars))
  }

  /// The key of a Global Trade Item Number: 8, 12, 13 or 14 digits with a correct check digit.
  ///
  /// Shorter numbers are the same items with zeros in front, so all are written with 14 digits. It
  /// is `nil` for anything else, and for zeros only, which scanners report when they read nothing.
  public init?(gtin: String) {
    let digits = Array(gtin.utf8)
    guard [8, 12, 13, 14].contains(digits.count),
      digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains),
      digits.contains(where: { $0 != UInt8(ascii: "0") })
    else { return nil }
    // From the right, the check digit counts once, its neighbour three times, and so on.
    let sum = digits.reversed().enumerated().reduce(0) { sum, entry in
      sum + Int(entry.element - UInt8(ascii: "0")) * (entry.offset % 2 == 0 ? 1 : 3)
    }
    guard sum % 10 == 0 else { return nil }
    exact = ExactText("gtin:" + String(repeating: "0", count: 14 - digits.count) + gtin)
  }

  /// The key's text.
  ///
  /// It is personal: keep it out of logs.
  public var description: String { text }

  /// Orders keys by their UTF-8, which is no order for people but the same everywhere.
  public static func < (left: Self, right: Self) -> Bool { left.exact < right.exact }
}
