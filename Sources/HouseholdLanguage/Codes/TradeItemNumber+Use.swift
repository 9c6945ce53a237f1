/// What a number may be used for, by the prefix that GS1 gave it.
extension TradeItemNumber {
  /// What a number names.
  public enum Use: Hashable, Sendable {
    /// One product, everywhere.
    case product
    /// Something within one store, chain or company only, often with the price or the weight in its
    /// digits.
    ///
    /// The cheese of today's label is not the one of tomorrow's, so it must not name a product for
    /// everyone.
    case restricted
    /// A coupon, a refund receipt.
    case voucher
  }

  /// What this number names (GS1 General Specifications, sections 1.4.2 and 1.4.3).
  public var use: Use {
    if digits[0] == 9 { return .restricted }  // By weight, whatever the prefix.
    if isEight { return digits[6] == 0 || digits[6] == 2 ? .restricted : .product }
    return switch (digits[1], digits[2], digits[3]) {
    case (2, _, _), (0, 2, _), (0, 4, _): .restricted
    case (0, 5, _), (9, 9, _), (9, 8, 0...4): .voucher
    default: .product
    }
  }

  /// Whether it must not name a product for everyone.
  public var isRestricted: Bool { use == .restricted }

  /// The indicator digit of a GTIN-14: 1 to 8 for a case of one item, 9 for a variable measure; 0 for
  /// all shorter numbers.
  public var indicator: Int { Int(digits[0]) }

  /// Whether it names a case: several of one item, in one of eight sizes.
  public var isCase: Bool { (1...8).contains(indicator) }

  /// What is in a case: the item with the same digits but the first and the check digit; `nil` for
  /// anything but a case.
  ///
  /// Companies may number cases otherwise, so it is a guess, and good only if that item is known.
  public var item: TradeItemNumber? {
    guard isCase else { return nil }
    let body = Array(digits[1...12])
    return (0...9).lazy.compactMap { TradeItemNumber(checking: body + [$0]) }.first
  }

  /// Whether it is a GTIN-8 or a case of one: no longer number has so many zeros in front.
  private var isEight: Bool { digits[1...5].allSatisfy { $0 == 0 } }
}
