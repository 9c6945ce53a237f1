extension ImportFormat {
  /// The format that a source is written in, judged by marks that no other has; else plain text.
  ///
  /// A comma alone is no mark: people write "milk, 2 l". So CSV is known by a header that names the
  /// things, or by semicolons or tabs that part every line alike.
  init(guessing source: SourceText) {
    let filled = source.lines.filter { line in
      source.bytes[line].contains { !$0.isSpace }
    }
    guard let first = filled.first else {
      self = .plainText
      return
    }
    let opening = source.words(first).uppercased()
    if opening == "BEGIN:VCALENDAR" || opening == "BEGIN:VTODO" {
      self = .iCalendar
    } else if CSVTable.hasHeader(source, line: first) || Self.isParted(source, filled) {
      self = .csv
    } else if filled.contains(where: { Self.isTask(source.words($0)) }) {
      self = .todoTxt
    } else {
      self = .plainText
    }
  }

  private static func isParted(_ source: SourceText, _ lines: [Range<Int>]) -> Bool {
    guard lines.count > 1 else { return false }
    return [UInt8.semicolon, .tab].contains { delimiter in
      let counts = lines.map { line in source.bytes[line].count { $0 == delimiter } }
      return counts[0] > 0 && counts.allSatisfy { $0 == counts[0] }
    }
  }

  /// A priority, or a date of making or completing: only todo.txt begins lines so.
  private static func isTask(_ line: String) -> Bool {
    let words = line.split(separator: " ", maxSplits: 2)
    guard let first = words.first else { return false }
    if TodoTxt.isPriority(first) || TodoTxt.isDate(first) { return words.count > 1 }
    return first == "x" && words.count > 1 && TodoTxt.isDate(words[1])
  }
}

extension SourceText {
  /// A line's text without white space at its ends, whatever its bytes are.
  func words(_ line: Range<Int>) -> String {
    String(decoding: bytes[line], as: UTF8.self).trimmed
  }
}
