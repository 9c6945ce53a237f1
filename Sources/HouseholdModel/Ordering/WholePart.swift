/// The whole part of a key: a letter that says how many digits follow, and these.
///
/// `a` has one digit, `b` two, up to `z`; below zero `Z` has one, `Y` two, down to `A`. So longer
/// means further from the middle, and bytes order them as numbers.
enum WholePart {
  static let zero: [UInt8] = Array("a0".utf8)
  /// The least one, which is no key by itself: nothing could be put below it.
  static let least = [UInt8(ascii: "A")] + [UInt8](repeating: Base62.zero, count: 26)

  /// The bytes of a whole part, its letter included, or `nil` if no letter leads it.
  static func length(head: UInt8) -> Int? {
    switch head {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(head - UInt8(ascii: "a")) + 2
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(UInt8(ascii: "Z") - head) + 2
    default: nil
    }
  }

  /// The next whole part, or `nil` after the greatest.
  static func incremented(_ whole: ArraySlice<UInt8>) -> [UInt8]? {
    var result = Array(whole)
    for index in result.indices.dropFirst().reversed() {
      if let value = Base62.value(of: result[index]), value + 1 < Base62.digits.count {
        result[index] = Base62.digits[value + 1]
        return result
      }
      result[index] = Base62.zero
    }
    switch result.first {
    case nil, UInt8(ascii: "z"): return nil
    case UInt8(ascii: "Z"): return zero
    case let head?: return filled(head: head + 1, with: Base62.zero)
    }
  }

  /// The whole part before, or `nil` before the least.
  static func decremented(_ whole: ArraySlice<UInt8>) -> [UInt8]? {
    var result = Array(whole)
    for index in result.indices.dropFirst().reversed() {
      if let value = Base62.value(of: result[index]), value > 0 {
        result[index] = Base62.digits[value - 1]
        return result
      }
      result[index] = Base62.last
    }
    switch result.first {
    case nil, UInt8(ascii: "A"): return nil
    case UInt8(ascii: "a"): return [UInt8(ascii: "Z"), Base62.last]
    case let head?: return filled(head: head - 1, with: Base62.last)
    }
  }

  /// All digits are equal after a carry, so the new length is all there is to say.
  private static func filled(head: UInt8, with digit: UInt8) -> [UInt8]? {
    guard let length = length(head: head) else { return nil }
    return [head] + [UInt8](repeating: digit, count: length - 1)
  }
}
