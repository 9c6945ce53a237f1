/// How often a household buys a product: a moving mean of the pauses between purchases, in hours.
package enum Rhythm {
  /// A new pause weighs one part and all before it three, so a habit that changes is learnt in
  /// about four purchases and one odd purchase moves it by a quarter.
  ///
  /// Whole hours, rounded to the nearest.
  static let weightOfOld: UInt64 = 3
  static let weightOfNew: UInt64 = 1

  /// The longest pause that counts: a year.
  ///
  /// Whoever buys less often needs no reminder.
  static let longestHours: UInt64 = 365 * 24

  private static let millisecondsPerHour: UInt64 = 3_600_000

  /// The mean after one more pause.
  package static func hours(after old: UInt32?, pauseMilliseconds: UInt64) -> UInt32 {
    let pause = hours(pauseMilliseconds)
    guard let old else { return UInt32(pause) }
    let total = weightOfOld + weightOfNew
    let before = min(UInt64(old), longestHours)
    return UInt32((before * weightOfOld + pause * weightOfNew + total / 2) / total)
  }

  /// The mean before a pause was counted, to within an hour or two; nil if it may have been the first.
  package static func hours(before new: UInt32, pauseMilliseconds: UInt64) -> UInt32? {
    let pause = hours(pauseMilliseconds)
    let sum = min(UInt64(new), longestHours) * (weightOfOld + weightOfNew)
    guard UInt64(new) != pause else { return nil }
    return UInt32(min((sum - min(sum, pause * weightOfNew)) / weightOfOld, longestHours))
  }

  /// Whether a household that buys every `hours` would buy again so soon after the last purchase.
  ///
  /// It would after three quarters of its usual pause.
  package static func isUsual(hours: UInt32, pauseMilliseconds: UInt64) -> Bool {
    let (quarters, overflows) = pauseMilliseconds.multipliedReportingOverflow(by: 4)
    return overflows || quarters >= UInt64(hours) * millisecondsPerHour * 3
  }

  private static func hours(_ milliseconds: UInt64) -> UInt64 {
    let whole = milliseconds / millisecondsPerHour
    let rest = milliseconds % millisecondsPerHour
    return min(whole + (rest * 2 >= millisecondsPerHour ? 1 : 0), longestHours)
  }
}
