/// Bytes as lower-case hexadecimal digits, as tokens and ids travel in JSON, headers and paths.
package enum Hexadecimal {
  private static let alphabet = Array("0123456789abcdef")

  /// Two digits a byte.
  package static func digits(_ bytes: some Sequence<UInt8>) -> String {
    String(bytes.flatMap { [alphabet[Int($0 >> 4)], alphabet[Int($0 & 15)]] })
  }

  /// Sixteen digits.
  package static func digits(_ number: UInt64) -> String {
    digits(stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) })
  }

  /// The bytes that digits stand for; nil if they are no pairs of digits.
  package static func bytes(_ digits: some StringProtocol) -> [UInt8]? {
    let values = digits.utf8.map { value(of: $0) }
    guard values.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: values.count, by: 2) {
      guard let high = values[index], let low = values[index + 1] else { return nil }
      bytes.append(high << 4 | low)
    }
    return bytes
  }

  /// The number that sixteen digits stand for.
  package static func number(_ digits: some StringProtocol) -> UInt64? {
    guard digits.utf8.count == 16 else { return nil }
    return bytes(digits)?.reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func value(of digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}
