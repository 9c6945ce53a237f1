/// The tasks of a calendar: `VTODO` of iCalendar (RFC 5545).
///
/// What is nested in a task (its alarms) doesn't count. Dates, repetition, alarms and people are not
/// kept. Events and journal entries are named as skipped; time zones are neither.
enum Calendar {
  static func read(_ source: SourceText, into findings: inout Findings) throws(ImportError) {
    var reading = CalendarReading()
    for logical in unfolded(source) {
      guard let text = String(validating: logical.bytes, as: UTF8.self) else {
        throw .notText(.utf8, line: logical.line)
      }
      if text.words == nil { continue }
      guard let property = ContentLine(text) else {
        findings.skip(.propertyMisplaced, line: logical.line)
        continue
      }
      reading.take(property, line: logical.line, into: &findings)
    }
    reading.finish(into: &findings)
  }

  /// The lines without their folds: an end of line and one space or tab (RFC 5545, 3.1).
  ///
  /// A fold may be in the middle of a character, so it is undone before bytes become text.
  private static func unfolded(_ source: SourceText) -> [(line: Int, bytes: [UInt8])] {
    var logical: [(line: Int, bytes: [UInt8])] = []
    for (index, range) in source.lines.enumerated() {
      let bytes = source.bytes[range]
      if let first = bytes.first, first.isSpace, !logical.isEmpty {
        logical[logical.count - 1].bytes += bytes.dropFirst()
      } else {
        logical.append((index + 1, Array(bytes)))
      }
    }
    return logical
  }
}
