internal import HouseholdModel

/// CSV files (RFC 4180): with commas, semicolons or tabs; with a header, or with the name in front.
///
/// Without a header the further fields of a record go to its note.
enum CSVTable {
  static func read(_ source: SourceText, into findings: inout Findings) throws(ImportError) {
    _ = try source.texts()
    var records = start(of: source)
    var columns: CSVColumns?
    var isFirst = true
    while true {
      let record: CSVRecord?
      do throws(CSVRecords.Flaw) { record = try records.next() } catch {
        findings.skip(error.reason, line: error.line)
        continue
      }
      guard let record else { return }
      guard record.fields.contains(where: { $0.words != nil }) else { continue }
      if isFirst {
        isFirst = false
        columns = CSVColumns(header: record.fields)
        if let columns {
          try take(columns, record, into: &findings)
          continue
        }
      }
      take(record, columns, into: &findings)
    }
  }

  /// Whether a line names columns, one of them the name of a thing, parted in one of the three ways.
  static func hasHeader(_ source: SourceText, line: Range<Int>) -> Bool {
    declaredDelimiter(source) != nil
      || delimiters.contains { delimiter in
        let fields = header(source, line: line, delimiter)
        return fields.count > 1 && CSVColumns(header: fields) != nil
      }
  }

  private static let delimiters: [UInt8] = [.comma, .semicolon, .tab]

  private static func header(
    _ source: SourceText, line: Range<Int>, _ delimiter: UInt8
  ) -> [String] {
    var records = CSVRecords(Array(source.bytes[line]), delimiter: delimiter)
    return (try? records.next())?.fields ?? []
  }

  /// Spreadsheets write `sep=;` on a line of its own before everything else.
  private static func declaredDelimiter(_ source: SourceText) -> UInt8? {
    guard let first = source.lines.first, first.count == 5,
      source.bytes[first].starts(with: "sep=".utf8), let last = source.bytes[first].last,
      delimiters.contains(last)
    else { return nil }
    return last
  }

  /// The records from the first that counts, parted as they are.
  private static func start(of source: SourceText) -> CSVRecords {
    if let declared = declaredDelimiter(source) {
      let next = source.lines.count > 1 ? source.lines[1].lowerBound : source.bytes.count
      return CSVRecords(source.bytes, delimiter: declared, at: next, line: 2)
    }
    let first = source.lines.first { line in source.bytes[line].contains { !$0.isSpace } }
    let delimiter = first.flatMap { line in
      // Of equally many fields the first delimiter wins: `max` would take the last.
      delimiters.reversed().max { left, right in
        score(source, line, left) < score(source, line, right)
      }
    }
    return CSVRecords(source.bytes, delimiter: delimiter ?? .comma)
  }

  private static func score(_ source: SourceText, _ line: Range<Int>, _ delimiter: UInt8) -> Int {
    let fields = header(source, line: line, delimiter)
    guard fields.count > 1 else { return 0 }
    return CSVColumns(header: fields) == nil ? fields.count : fields.count + ImportLimits.bytes
  }

  private static func take(
    _ columns: CSVColumns, _ header: CSVRecord, into findings: inout Findings
  ) throws(ImportError) {
    let count = columns.meanings.count
    guard count <= ImportLimits.columns else {
      throw .tooManyColumns(count: count, limit: ImportLimits.columns, line: header.line)
    }
    for (index, meaning) in columns.meanings.enumerated()
    where meaning == nil && header.fields[index].words != nil {
      findings.skip(.columnNotTaken(index + 1), line: header.line)
    }
  }

  private static func take(
    _ record: CSVRecord, _ columns: CSVColumns?, into findings: inout Findings
  ) {
    let limit = columns?.meanings.count ?? ImportLimits.columns
    let used = (record.fields.lastIndex { $0.words != nil } ?? 0) + 1
    guard used <= limit else {
      findings.skip(.tooManyFields(count: used, columns: limit), line: record.line)
      return
    }
    guard let columns else {
      let rest = record.fields.dropFirst().compactMap(\.words).joined(separator: ", ")
      findings.add(FoundEntry(line: record.line, text: record.fields[0], notes: [rest]))
      return
    }
    let quantity = [columns.field(.quantity, of: record), columns.field(.unit, of: record)]
      .compactMap(\.self).joined(separator: " ")
    let done = columns.field(.done, of: record).map(Done.init)
    if done == .unknown { findings.skip(.doneUnreadable, line: record.line) }
    findings.add(
      FoundEntry(
        line: record.line, text: columns.field(.name, of: record) ?? "",
        isOnlyName: columns.contains(.quantity), quantity: quantity.words,
        notes: [columns.field(.note, of: record) ?? ""], shelf: columns.field(.shelf, of: record),
        list: columns.field(.list, of: record), isDone: done == .yes))
  }

  /// What a field says about whether an entry is done.
  private enum Done {
    case yes, no, unknown

    init(_ text: String) {
      switch ProductKey(name: text)?.text {
      case "true", "yes", "y", "x", "1", "done", "bought", "checked", "ja", "j", "wahr", "erledigt",
        "gekauft", "✓", "✔", "☑", "✅":
        self = .yes
      case "false", "no", "n", "0", "open", "nein", "falsch", "offen", "☐": self = .no
      default: self = .unknown
      }
    }
  }
}
