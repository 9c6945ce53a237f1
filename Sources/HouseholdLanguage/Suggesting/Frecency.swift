/// How much a name is wanted: by how often and how recently it was used, in one number.
///
/// Each use counts half after `halfLifeMilliseconds`, counted from the last use. So that nobody
/// needs to know the time, it is the logarithm of that which is kept: the time of the last use, plus
/// one half-life for each doubling of the uses. Two names then compare the same at any later moment:
/// "forward decay" (Cormode, Shkapenyuk, Srivastava, Xu: "Forward Decay", ICDE 2009). It is integer
/// arithmetic, so every platform ranks alike.
struct Frecency: Hashable, Comparable, Sendable {
  let milliseconds: UInt64

  /// A month: what was bought weekly in spring still stands before what was bought once in autumn,
  /// and does not for ever.
  static let halfLifeMilliseconds: UInt64 = 30 * 24 * 60 * 60 * 1000

  init(lastUsedMilliseconds: UInt64, uses: UInt32) {
    let doublings = Self.binaryLogarithm(UInt64(uses) + 1)
    // The logarithm has 16 bits behind the point, and 32 doublings of a month are below 2^37 ms.
    let boost = (doublings * Self.halfLifeMilliseconds) >> 16
    let (sum, overflow) = lastUsedMilliseconds.addingReportingOverflow(boost)
    milliseconds = overflow ? .max : sum
  }

  static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

  /// The logarithm to base 2 of `number`, which is 1 to 2^32, times 2^16 and rounded down.
  ///
  /// Bit by bit, by squaring (Knuth, TAOCP 1, 1.2.2, exercise 25 in its binary form).
  static func binaryLogarithm(_ number: UInt64) -> UInt64 {
    precondition((1...(1 << 32)).contains(number), "no logarithm of \(number) here")
    let whole = UInt64(63 - number.leadingZeroBitCount)
    var logarithm = whole << 16
    // The number with one digit before the point and 31 behind it; squares stay below 2^64.
    var mantissa = whole <= 31 ? number << (31 - whole) : number >> (whole - 31)
    for bit in (0..<16).reversed() {
      mantissa = (mantissa * mantissa) >> 31
      guard mantissa >= 1 << 32 else { continue }
      mantissa >>= 1
      logarithm |= 1 << UInt64(bit)
    }
    return logarithm
  }
}
