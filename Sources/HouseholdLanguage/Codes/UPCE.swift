/// The short form of twelve digits that has zeros left out.
enum UPCE {
  /// The UPC-A that eight digits stand for: number system 0 or 1, six digits, check digit; `nil` for
  /// another number system.
  ///
  /// GS1 General Specifications, section 5.2.2.4.2: the last of the six says where the zeros were. The
  /// check digit is that of the UPC-A. GS1 gives out number system 0 only; 1 is read as old scanners
  /// read it.
  static func expanded(_ digits: [UInt8]) -> [UInt8]? {
    guard digits.count == 8, digits[0] <= 1 else { return nil }
    let zeros = [UInt8](repeating: 0, count: 5)
    let number: [UInt8] =
      switch digits[6] {
      case 0...2: digits[0...2] + [digits[6]] + zeros[..<4] + digits[3...5]
      case 3: digits[0...3] + zeros + digits[4...5]
      case 4: digits[0...4] + zeros + [digits[5]]
      default: digits[0...5] + zeros[..<4] + [digits[6]]
      }
    return number + [digits[7]]
  }
}
