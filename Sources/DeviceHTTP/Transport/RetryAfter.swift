/// Reads `Retry-After` (RFC 9110, 10.2.3): seconds, or a date by the server's own clock.
package enum RetryAfter {
  /// The longest pause a phone obeys, in seconds: an hour.
  ///
  /// A longer one is a mistake of the server's.
  package static let longestSeconds = 3600

  /// The pause that `head` asks for; nil if it asks for none that can be read.
  ///
  /// A date is read against the answer's own `Date`, so a phone set to 2031 waits no longer than others.
  package static func seconds(_ head: HTTPHead) -> Int? {
    guard let text = head.retryAfter?.trimmingSpaces() else { return nil }
    if !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) {
      return min(Int(text) ?? longestSeconds, longestSeconds)
    }
    guard
      let until = HTTPDate.seconds(text), let now = head.date.flatMap({ HTTPDate.seconds($0) })
    else { return nil }
    return max(0, min(until - now, longestSeconds))
  }
}

/// Reads the date format of HTTP: `Sun, 06 Nov 1994 08:49:37 GMT`.
///
/// The two obsolete formats are not read: no server that knows `/v1` writes them.
package enum HTTPDate {
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Seconds since 1970; nil if `text` is no such date.
  package static func seconds(_ text: String) -> Int? {
    let parts = text.split(separator: " ")
    guard
      parts.count == 6, parts[5] == "GMT",
      let day = number(parts[1], digits: 2), (1...31).contains(day),
      let month = months.firstIndex(of: String(parts[2])),
      let year = number(parts[3], digits: 4)
    else { return nil }
    let clock = parts[4].split(separator: ":", omittingEmptySubsequences: false)
    guard
      clock.count == 3,
      let hour = number(clock[0], digits: 2), hour < 24,
      let minute = number(clock[1], digits: 2), minute < 60,
      let second = number(clock[2], digits: 2), second <= 60
    else { return nil }
    return ((days(year: year, month: month + 1, day: day) * 24 + hour) * 60 + minute) * 60 + second
  }

  private static func number(_ text: Substring, digits: Int) -> Int? {
    guard text.utf8.count == digits, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return Int(text)
  }

  /// Days from 1970 to a date of the Gregorian calendar (Howard Hinnant, "chrono-Compatible Low-Level Date
  /// Algorithms": a year begins in March, so that the leap day is its last).
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
