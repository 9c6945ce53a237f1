/// Base 32 for people (Douglas Crockford): no letter that looks like another, and none that makes words.
enum Crockford {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// One character for each five bits.
  static func text(_ symbols: [UInt8]) -> [Character] { symbols.map { alphabet[Int($0)] } }

  /// Reads characters; nil if one of them is none.
  ///
  /// Hyphens and white space don't count.
  static func symbols(_ text: String) -> [UInt8]? {
    var symbols: [UInt8] = []
    for character in text where character != "-" && !character.isWhitespace {
      guard let symbol = symbol(character) else { return nil }
      symbols.append(symbol)
    }
    return symbols
  }

  private static func symbol(_ character: Character) -> UInt8? {
    switch character {
    case "O", "o": return 0
    case "I", "i", "L", "l": return 1
    default:
      let upper = Character(character.uppercased())
      return alphabet.firstIndex(of: upper).map { UInt8($0) }
    }
  }
}

/// Bits in a row, first in, first out.
struct BitQueue {
  private var bits: [Bool] = []

  /// Adds the lowest `count` bits of `value`, the highest of them first.
  mutating func append(_ value: UInt, count: Int) {
    for position in stride(from: count - 1, through: 0, by: -1) {
      bits.append(value >> UInt(position) & 1 == 1)
    }
  }

  /// The first bits as bytes.
  func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(number(bits[$0 * 8..<$0 * 8 + 8])) }
  }

  /// The last bits as a number.
  func tail(_ count: Int) -> UInt16 { number(bits.suffix(count)) }

  /// All bits, five at a time.
  var symbols: [UInt8] {
    stride(from: 0, to: bits.count, by: 5).map { UInt8(number(bits[$0..<min($0 + 5, bits.count)])) }
  }

  private func number(_ bits: ArraySlice<Bool>) -> UInt16 {
    bits.reduce(0) { $0 << 1 | ($1 ? 1 : 0) }
  }
}
