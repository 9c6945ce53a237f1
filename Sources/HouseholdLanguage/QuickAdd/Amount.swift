/// A number as it was written: exact, not negative, and small enough to calculate with.
struct Amount: Hashable, Sendable {
  let numerator: Int64
  let denominator: Int64

  /// More digits than this are not taken apart: the number is then simply too large.
  private static let digits = (whole: 9, fraction: 6)
  /// What stands for numbers with more digits.
  static let beyond = Amount(1_000_000_000_000)

  init(_ whole: Int64) { (numerator, denominator) = (whole, 1) }

  /// A fraction; both must be below 10^13.
  init(_ numerator: Int64, over denominator: Int64) {
    precondition(denominator > 0, "a fraction over \(denominator)")
    var (large, small) = (numerator, denominator)
    while small != 0 { (large, small) = (small, large % small) }
    self.numerator = numerator / max(large, 1)
    self.denominator = denominator / max(large, 1)
  }

  /// Digits before and after a decimal separator.
  init(whole: [Int64], fraction: [Int64]) {
    guard whole.count <= Self.digits.whole else {
      self = .beyond
      return
    }
    let kept = fraction.prefix(Self.digits.fraction)
    let scale = kept.reduce(Int64(1)) { scale, _ in scale * 10 }
    self.init((whole + kept).reduce(0) { $0 * 10 + $1 }, over: scale)
  }

  var isZero: Bool { numerator == 0 }
  var isWhole: Bool { denominator == 1 }
  var isBelievable: Bool { numerator <= QuickAddLimits.largestAmount * denominator }

  /// This many thousandths of a unit of which one is `factor` of another, rounded to the nearest.
  func thousandths(times factor: Int64) throws(QuickAddError) -> Int64 {
    guard isBelievable else { throw .tooMuch }
    guard !isZero else { throw .notPositive }
    let rounded = (numerator * 1000 * factor + denominator / 2) / denominator
    guard rounded > 0 else { throw .tooLittle }
    return rounded
  }

  static func < (left: Self, right: Self) -> Bool {
    let products = (
      left.numerator.multipliedReportingOverflow(by: right.denominator),
      right.numerator.multipliedReportingOverflow(by: left.denominator)
    )
    if products.0.overflow || products.1.overflow { return false }
    return products.0.partialValue < products.1.partialValue
  }

  /// The sum of a whole number and a fraction.
  static func + (left: Self, right: Self) -> Self {
    guard left.isBelievable, right.isBelievable, left.denominator < 1000, right.denominator < 1000
    else { return .beyond }
    return Amount(
      left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  /// A few dozen: the factor is small.
  func multiplied(by factor: Int64) -> Self {
    isBelievable ? Amount(numerator * factor, over: denominator) : .beyond
  }
}

extension Amount {
  /// The fractions that Unicode has characters for.
  static func fraction(_ scalar: Unicode.Scalar) -> Amount? {
    switch scalar.value {
    case 0xBC: Amount(1, over: 4)
    case 0xBD: Amount(1, over: 2)
    case 0xBE: Amount(3, over: 4)
    case 0x2150: Amount(1, over: 7)
    case 0x2151: Amount(1, over: 9)
    case 0x2152: Amount(1, over: 10)
    case 0x2153: Amount(1, over: 3)
    case 0x2154: Amount(2, over: 3)
    case 0x2155: Amount(1, over: 5)
    case 0x2156: Amount(2, over: 5)
    case 0x2157: Amount(3, over: 5)
    case 0x2158: Amount(4, over: 5)
    case 0x2159: Amount(1, over: 6)
    case 0x215A: Amount(5, over: 6)
    case 0x215B: Amount(1, over: 8)
    case 0x215C: Amount(3, over: 8)
    case 0x215D: Amount(5, over: 8)
    case 0x215E: Amount(7, over: 8)
    default: nil
    }
  }

  /// What people cut things into; 24/7 and 3/11 are no amounts.
  static let usualDenominators: [Int64] = [2, 3, 4, 5, 6, 8, 10, 12, 16]
}
