/// Reads the numbers of `CasefoldTable` one after the other.
///
/// A number is base64 VLQ: each digit carries five bits, lowest first, and a sixth bit that says
/// that more follow. Characters that are no digits (line ends) are skipped.
struct CasefoldDecoder {
  private var bytes: String.UTF8View.Iterator

  init(_ text: String) { bytes = text.utf8.makeIterator() }

  /// The next number, or `nil` at the end of the text.
  mutating func next() -> Int? {
    var number = 0
    var shift = 0
    while let byte = bytes.next() {
      guard let digit = Self.digit(byte) else { continue }
      number |= (digit & 31) << shift
      guard digit & 32 != 0 else { return number }
      shift += 5
    }
    return nil
  }

  /// The next number, whose lowest bit says whether it is negative.
  mutating func nextSigned() -> Int? {
    next().map { $0 & 1 == 0 ? $0 >> 1 : -(($0 + 1) >> 1) }
  }

  private static func digit(_ byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
