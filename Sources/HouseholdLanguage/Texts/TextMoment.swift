/// When and where a text is read.
public struct TextMoment: Sendable {
  /// Now, in milliseconds since 1970.
  public var milliseconds: UInt64
  /// How far local time is ahead of UTC at a moment, in seconds.
  public var secondsFromGMT: @Sendable (_ milliseconds: UInt64) -> Int

  /// A moment at a place.
  public init(
    milliseconds: UInt64, secondsFromGMT: @escaping @Sendable (UInt64) -> Int = { _ in 0 }
  ) {
    self.milliseconds = milliseconds
    self.secondsFromGMT = secondsFromGMT
  }

  /// Days are counted up to a fortnight, as long as a purchase is remembered; then comes the date.
  static let daysCounted = 14

  private func localSeconds(of milliseconds: UInt64) -> Int {
    // A time of the year 9999 is as far as anybody means.
    Int(min(milliseconds / 1000, 253_402_300_799)) + secondsFromGMT(milliseconds)
  }

  /// The local day of a moment, counted from 1970-01-01.
  func day(of milliseconds: UInt64) -> Int {
    let seconds = localSeconds(of: milliseconds)
    return seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
  }

  /// The minute of the local day.
  func minuteOfDay(of milliseconds: UInt64) -> Int {
    (localSeconds(of: milliseconds) - day(of: milliseconds) * 86_400) / 60
  }
}

/// A date of the Gregorian calendar.
struct CivilDate: Hashable, Sendable {
  let year: Int
  let month: Int
  let day: Int

  /// The date so many days after 1970-01-01, for days that are not before year 1.
  ///
  /// Years begin in March here, so that a leap day is the last of its year (Howard Hinnant, "chrono-Compatible
  /// Low-Level Date Algorithms").
  init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }
}
