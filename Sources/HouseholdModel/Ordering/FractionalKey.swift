/// The limits of positions.
public enum OrderingLimits {
  /// Bytes of a key.
  ///
  /// Inserting at one and the same place adds a byte about every sixth time, so this
  /// takes more than a thousand such moves, and a list's order still fits in a page.
  public static let keyBytes = 255

  /// Keys made at once: more lines than a list may have, and a bound for a hostile caller.
  public static let keysAtOnce = 10_000
}

/// Why there is no such key.
@nonexhaustive
public enum OrderingError: Error, Hashable, Sendable {
  /// Text that is no key: another alphabet, a wrong length of its whole part, or a zero at its end.
  case notAKey
  /// A key of more bytes than `OrderingLimits.keyBytes`: given, or needed to fit between two.
  case tooLong(limit: Int)
  /// A lower key that is not below the upper one. Two lines moved at once can have equal keys: then
  /// nothing fits between, and one of them has to be moved too.
  case notAscending
  /// There is no key above the greatest one.
  case noKeyAbove
  /// There is no key below the least one.
  case noKeyBelow
  /// Fewer than no keys, or more than `OrderingLimits.keysAtOnce`.
  case countOutOfRange(Int)
}

/// A position in a list, such that there is always another between any two.
///
/// It is the well-known fractional indexing (David Greenspan; rocicorp/fractional-indexing) in
/// base 62: a letter that says how many digits the whole part has, that whole part, and a fraction
/// that never ends in zero. So a number has one spelling only, and the order of numbers is the order
/// of bytes, never that of a locale.
public struct FractionalKey: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// ASCII digits and letters, at most `OrderingLimits.keyBytes`.
  let bytes: [UInt8]

  /// The key as text, as it is on the wire.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Checks text that came from elsewhere.
  public init(_ text: String) throws(OrderingError) {
    guard text.utf8.count <= OrderingLimits.keyBytes else {
      throw .tooLong(limit: OrderingLimits.keyBytes)
    }
    let bytes = Array(text.utf8)
    guard bytes.allSatisfy({ Base62.value(of: $0) != nil }), let head = bytes.first,
      let length = WholePart.length(head: head), bytes.count >= length,
      bytes.count == length || bytes.last != Base62.zero, bytes != WholePart.least
    else { throw .notAKey }
    self.bytes = bytes
  }

  /// Keeps what the algorithm made, which is well formed but may be long.
  init(made bytes: [UInt8]) throws(OrderingError) {
    guard bytes.count <= OrderingLimits.keyBytes else {
      throw .tooLong(limit: OrderingLimits.keyBytes)
    }
    self.bytes = bytes
  }

  var whole: ArraySlice<UInt8> {
    bytes.prefix(bytes.first.flatMap(WholePart.length(head:)) ?? bytes.count)
  }

  var fraction: ArraySlice<UInt8> { bytes[whole.endIndex...] }

  /// The key as text.
  public var description: String { text }

  /// Orders keys by their bytes.
  public static func < (left: Self, right: Self) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
