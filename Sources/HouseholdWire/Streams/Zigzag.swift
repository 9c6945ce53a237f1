/// Differences of numbers, folded so that small ones of either sign are small.
enum Zigzag {
  /// From `base` to `value`.
  ///
  /// Both are below 2^62.
  static func difference(from base: UInt64, to value: UInt64) -> UInt64 {
    precondition(max(base, value) < 1 << 62, "a number beyond its limit is about to be written")
    return value >= base ? (value - base) << 1 : (base - value) << 1 - 1
  }

  /// The number that is a folded difference away from `base`; nil if it is below 0 or past 2^62.
  static func add(_ folded: UInt64, to base: UInt64) -> UInt64? {
    let size = folded >> 1 + folded & 1
    if folded & 1 == 1 { return size <= base ? base - size : nil }
    let (sum, overflow) = base.addingReportingOverflow(size)
    return overflow || sum >= 1 << 62 ? nil : sum
  }
}
