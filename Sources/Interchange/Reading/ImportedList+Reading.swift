extension ImportedList {
  /// Reads a list that came from elsewhere.
  ///
  /// `format` is found out if nobody says it. `words` finds the name and the quantity in what
  /// somebody typed ("2 l milk"); where it answers nil the whole text is the name. Throws if the
  /// bytes are no text, or too many.
  public init(
    reading bytes: [UInt8], as format: ImportFormat? = nil,
    words: (String) -> EntryWords? = { _ in nil }
  ) throws(ImportError) {
    let source = try SourceText(bytes)
    let format = format ?? ImportFormat(guessing: source)
    var findings = Findings()
    switch format {
    case .plainText: PlainText.read(try source.texts(), into: &findings)
    case .todoTxt: TodoTxt.read(try source.texts(), into: &findings)
    case .csv: try CSVTable.read(source, into: &findings)
    case .iCalendar: try Calendar.read(source, into: &findings)
    }
    self.init(format: format, entries: [], skipped: findings.skipped)
    for found in findings.entries { take(found, words: words) }
    skipped = skipped.enumerated()
      .sorted { ($0.element.sourceLine, $0.offset) < ($1.element.sourceLine, $1.offset) }
      .map(\.element)
  }

  /// Reads a list that came as text.
  public init(
    reading text: String, as format: ImportFormat? = nil,
    words: (String) -> EntryWords? = { _ in nil }
  ) throws(ImportError) {
    try self.init(reading: Array(text.utf8), as: format, words: words)
  }
}
