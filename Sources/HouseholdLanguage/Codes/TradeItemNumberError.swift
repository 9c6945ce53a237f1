/// Why a scanned or typed text is no trade item number.
@nonexhaustive
public enum TradeItemNumberError: Error, Hashable, Sendable {
  /// Nothing but spaces.
  case empty
  /// Something else than digits: a letter, a web address.
  case notDigits
  /// Not 8, 12, 13 or 14 digits; a text above `CodeLimits.textBytes` counts with all its bytes.
  case wrongLength(digits: Int)
  /// The check digit is wrong: misread or mistyped.
  ///
  /// It doesn't say which digit would be right. Any digit may be the wrong one, and a number that is
  /// made to fit names somebody else's product.
  case wrongCheckDigit
  /// Zeros only, which scanners report when they read nothing.
  case onlyZeros
}
