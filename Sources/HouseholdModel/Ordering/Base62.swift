/// The digits of a key in the order of their ASCII codes: `0`-`9`, `A`-`Z`, `a`-`z`.
enum Base62 {
  static let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
  static let zero = UInt8(ascii: "0")
  static let last = UInt8(ascii: "z")

  static func value(of byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte - UInt8(ascii: "A")) + 10
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte - UInt8(ascii: "a")) + 36
    default: nil
    }
  }

  /// The shortest fraction between two, where an absent `upper` is 1 and an empty `lower` is 0.
  ///
  /// `lower` must be below `upper` and neither may end in zero; then the result doesn't either.
  static func midpoint(_ lower: ArraySlice<UInt8>, _ upper: ArraySlice<UInt8>?) -> [UInt8] {
    var result: [UInt8] = []
    var lower = lower
    var upper = upper
    while true {
      // What both share comes first; zeros may be thought behind the end of `lower`.
      while let digit = upper?.first, digit == lower.first ?? zero {
        result.append(digit)
        lower = lower.dropFirst()
        upper = upper?.dropFirst()
      }
      let low = lower.first.flatMap(value) ?? 0
      let high = upper?.first.flatMap(value) ?? digits.count
      if high - low > 1 { return result + [digits[(low + high + 1) / 2]] }
      // The digits are neighbours. A longer `upper` leaves its own first digit free.
      if let upper, let digit = upper.first, upper.count > 1 { return result + [digit] }
      result.append(digits[low])
      lower = lower.dropFirst()
      upper = nil
    }
  }
}
