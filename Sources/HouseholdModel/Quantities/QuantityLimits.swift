/// The limits of quantities.
public enum QuantityLimits {
  /// The largest amount, in thousandths of the smallest unit of its family: 10^15.
  ///
  /// That is a thousand tonnes, a million cubic metres or 10^12 pieces: beyond any household. It is
  /// exact in a JSON number, and two of them can be added in 64 bits, so a sum is checked and never
  /// wraps. It belongs to the family and not to the unit, so changing units never crosses it.
  public static let largest: Int64 = 1_000_000_000_000_000

  /// UTF-8 bytes of a unit's code: a word in any language, and no place to hide an essay.
  public static let unitCodeBytes = 32
}

/// Why something can't be a quantity or a unit.
@nonexhaustive
public enum QuantityError: Error, Hashable, Sendable {
  /// Zero or less: a line with nothing wanted has no need, rather than a need of nothing.
  case notPositive
  /// More than `QuantityLimits.largest`, as written or as a sum.
  case tooLarge
  /// A unit's code of more UTF-8 bytes than `QuantityLimits.unitCodeBytes`.
  case unitCodeTooLong(bytes: Int, limit: Int)
  /// A unit's code with a control character, or with white space at an end.
  case unitCodeUnreadable
}
