/// Moments as RFC 3339 writes them, in UTC and to the millisecond: `2026-11-23T10:00:00.000Z`.
enum TimeText {
  private static let dayMilliseconds: UInt64 = 86_400_000

  /// The text of a moment; nil after the year 9999, for which there is none.
  static func text(milliseconds: UInt64) -> String? {
    let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: dayMilliseconds)
    guard days <= 2_932_896, let day = Int(exactly: days) else { return nil }  // 9999-12-31
    let date = date(ofDay: day)
    let seconds = rest / 1000
    let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded(Int($0), 2) }
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))T"
      + clock.joined(separator: ":") + ".\(padded(Int(rest % 1000), 3))Z"
  }

  /// The moment that a text names; nil if it is not exactly what `text` writes.
  static func milliseconds(_ text: String) -> UInt64? {
    let bytes = Array(text.utf8)
    let form = Array("0000-00-00T00:00:00.000Z".utf8)
    guard bytes.count == form.count else { return nil }
    for (byte, expected) in zip(bytes, form) {
      guard expected.isDigit ? byte.isDigit : byte == expected else { return nil }
    }
    func number(_ range: Range<Int>) -> Int {
      bytes[range].reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
    let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
    let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
    guard year >= 1970, (1...12).contains(month), hour < 24, minute < 60, second < 60 else {
      return nil
    }
    let days = Self.day(year: year, month: month, day: day)
    guard days >= 0, date(ofDay: days) == (year, month, day) else { return nil }
    let milliseconds = ((hour * 60 + minute) * 60 + second) * 1000 + number(20..<23)
    return UInt64(days) * dayMilliseconds + UInt64(milliseconds)
  }

  // Years begin in March here, so that the leap day is the last one (Hinnant, "chrono-Compatible
  // Low-Level Date Algorithms").

  private static func date(ofDay days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let march = (5 * dayOfYear + 2) / 153
    let month = march < 10 ? march + 3 : march - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * march + 2) / 5 + 1
    )
  }

  private static func day(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let yearOfEra = shifted % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return shifted / 400 * 146_097 + dayOfEra - 719_468
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
