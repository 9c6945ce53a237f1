public import HouseholdModel

/// A Global Trade Item Number, read from a barcode or typed: what names a product all over the world.
///
/// GTIN-8, -12, -13 and -14 are one number with zeros in front (GS1 General Specifications, section
/// 3.3.2), so two numbers are equal when their `key` is, however they were printed. The check digit
/// (section 7.9) is that of `ProductKey(gtin:)`: there is no number here that is no key.
public struct TradeItemNumber: Hashable, Sendable {
  /// What kind of barcode a text was in, if the scanner says so.
  ///
  /// It matters for eight digits alone, which are an EAN-8 or a UPC-E.
  public enum Symbology: Hashable, Sendable {
    /// EAN-8, EAN-13, UPC-A or ITF-14: the digits are the number.
    case plain
    /// UPC-E: eight digits that stand for twelve.
    case upcE
  }

  /// The key of the product with this number.
  public let key: ProductKey
  /// Its fourteen digits.
  let digits: [UInt8]

  /// The number as fourteen digits, the form to keep it in.
  public var text: String { String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self) }

  /// Reads 8, 12, 13 or 14 digits with their check digit; spaces and hyphens, as they are printed,
  /// don't count.
  ///
  /// Eight digits of a barcode of unknown kind are read as an EAN-8 if its check digit is right, and
  /// else as a UPC-E; a tenth of all UPC-E are right as an EAN-8, too, so say the kind if you know it.
  public init(
    reading text: String, symbology: Symbology? = nil
  ) throws(TradeItemNumberError) {
    guard text.utf8.count <= CodeLimits.textBytes else {
      throw .wrongLength(digits: text.utf8.count)
    }
    let printed = text.utf8.filter { !Self.isSpacing($0) }
    guard !printed.isEmpty else { throw .empty }
    guard printed.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) else {
      throw .notDigits
    }
    let digits = printed.map { $0 - UInt8(ascii: "0") }
    guard symbology == .upcE ? digits.count == 8 : Self.lengths.contains(digits.count) else {
      throw .wrongLength(digits: digits.count)
    }
    guard digits.contains(where: { $0 > 0 }) else { throw .onlyZeros }
    let plain = symbology == .upcE ? nil : Self(checking: digits)
    let expanded = symbology == .plain ? nil : UPCE.expanded(digits).flatMap(Self.init(checking:))
    guard let number = plain ?? expanded else { throw .wrongCheckDigit }
    self = number
  }

  /// The number with these digits, if its check digit is right.
  init?(checking digits: [UInt8]) {
    let text = String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    guard let key = ProductKey(gtin: text) else { return nil }
    self.key = key
    self.digits = Array(repeating: 0, count: 14 - digits.count) + digits
  }

  private static let lengths = [8, 12, 13, 14]

  /// What is printed between digits, and what scanners end a line with.
  private static func isSpacing(_ byte: UInt8) -> Bool {
    [0x20, 0x2D, 0x09, 0x0A, 0x0D].contains(byte)
  }
}

/// The limits of reading codes.
public enum CodeLimits {
  /// UTF-8 bytes of a scanned text: a number takes 14 and as many spaces; web addresses in square
  /// codes are longer and no number anyway.
  public static let textBytes = 64
}
