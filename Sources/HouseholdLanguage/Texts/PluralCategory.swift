/// The forms that languages have for numbers of things, as Unicode CLDR names them.
///
/// See UTS #35, Part 3, "Language Plural Rules". A language uses some of them and always `other`.
public enum PluralCategory: String, Hashable, Sendable, CaseIterable {
  /// Where nothing has a form of its own.
  case zero
  /// Mostly a single one.
  case one
  /// Where two have a form of their own.
  case two
  /// A few.
  case few
  /// Many, or round millions.
  case many
  /// All others.
  case other
}

/// A number as it is shown, as the plural rules ask about it: UTS #35 calls these operands `i` and `v`.
///
/// Larder shows no trailing zeros and no exponents, so its other operands say nothing more.
struct PluralNumber: Hashable, Sendable {
  /// The whole part, without its sign.
  let whole: UInt64
  /// How many digits are shown behind the separator.
  let fractionDigits: Int

  init(_ number: Int) {
    whole = UInt64(number.magnitude)
    fractionDigits = 0
  }

  init(thousandths: Int64) {
    whole = thousandths.magnitude / 1000
    var rest = thousandths.magnitude % 1000
    var digits = rest == 0 ? 0 : 3
    while rest > 0, rest % 10 == 0 {
      rest /= 10
      digits -= 1
    }
    fractionDigits = digits
  }

  var isWhole: Bool { fractionDigits == 0 }
}
