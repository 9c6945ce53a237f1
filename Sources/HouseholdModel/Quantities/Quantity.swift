/// An exact amount of something: "2", "500 g", "1.5 l".
///
/// It is counted in thousandths and never rounded. It is more than nothing, and at most
/// `QuantityLimits.largest` in its family's smallest unit. Equal means written equally: 1000 g and
/// 1 kg are two values that add up and compare as amounts.
public struct Quantity: Hashable, Sendable, CustomStringConvertible {
  /// The amount in thousandths of the unit, so 1.5 l is 1500.
  public let thousandths: Int64
  /// What the amount is counted in.
  public let unit: Unit

  /// An amount in thousandths of a unit.
  public init(thousandths: Int64, unit: Unit = .count) throws(QuantityError) {
    guard thousandths > 0 else { throw .notPositive }
    guard thousandths <= QuantityLimits.largest / unit.scale else { throw .tooLarge }
    self.thousandths = thousandths
    self.unit = unit
  }

  /// A whole amount of a unit.
  public init(_ whole: Int, unit: Unit = .count) throws(QuantityError) {
    let (thousandths, overflow) = Int64(whole).multipliedReportingOverflow(by: 1000)
    if overflow { throw whole < 0 ? .notPositive : .tooLarge }
    try self.init(thousandths: thousandths, unit: unit)
  }

  /// The amount in thousandths of the family's smallest unit, which compares within the family.
  var baseThousandths: Int64 { thousandths * unit.scale }

  /// The amount and the unit as people write them, with a point and without needless zeros.
  public var description: String {
    var amount = String(thousandths / 1000)
    let rest = thousandths % 1000
    if rest > 0 {
      var digits = String(1000 + rest).dropFirst()
      while digits.last == "0" { digits.removeLast() }
      amount += "." + digits
    }
    return unit == .count ? amount : amount + " " + unit.code
  }
}
