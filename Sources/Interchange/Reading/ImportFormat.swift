/// The ways in which lists are written elsewhere.
public enum ImportFormat: String, Hashable, Sendable, CaseIterable {
  /// One line an entry, with bullets, boxes, numbers and headings as people type them.
  case plainText
  /// Comma-separated values (RFC 4180), also with semicolons or tabs.
  case csv
  /// The todo.txt format (todotxt.org).
  case todoTxt
  /// Tasks of a calendar: `VTODO` of iCalendar (RFC 5545).
  case iCalendar

  /// What the name of a file says about its format; nil if it says nothing.
  public init?(fileName: String) {
    let name = fileName.lowercased()
    if name.hasSuffix("todo.txt") || name.hasSuffix("done.txt") {
      self = .todoTxt
    } else if name.hasSuffix(".csv") || name.hasSuffix(".tsv") {
      self = .csv
    } else if name.hasSuffix(".ics") || name.hasSuffix(".ical") {
      self = .iCalendar
    } else {
      return nil
    }
  }
}
