/// One record of a CSV file.
struct CSVRecord {
  /// The line on which it begins, from 1.
  var line: Int
  var fields: [String]
}

/// Takes records off a CSV file (RFC 4180), one after the other.
///
/// A record with a misplaced quotation mark is given up to the end of the line where that stands. One
/// whose quotation mark is never closed is given up to the end of its first line, so that it doesn't
/// swallow the rest of the file. That happens once at most, because all quotation marks behind it are
/// pairs, so every byte is looked at twice at most.
struct CSVRecords {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var index: Int
  private var line: Int

  /// Why a record could not be taken.
  struct Flaw: Error {
    var reason: SkipReason
    var line: Int
  }

  /// Begins at `index`, which is on `line`.
  init(_ bytes: [UInt8], delimiter: UInt8, at index: Int = 0, line: Int = 1) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.index = index
    self.line = line
  }

  /// The next record; nil at the end.
  mutating func next() throws(Flaw) -> CSVRecord? {
    guard index < bytes.count else { return nil }
    let start = (index: index, line: line)
    var record = CSVRecord(line: line, fields: [])
    do {
      while true {
        record.fields.append(try field())
        guard index < bytes.count, bytes[index] == delimiter else { break }
        index += 1
      }
    } catch {
      if error.reason == .quoteNotClosed { (index, line) = start }
      while index < bytes.count, !bytes[index].isLineEnd { index += 1 }
      takeLineEnd()
      throw Flaw(reason: error.reason, line: record.line)
    }
    takeLineEnd()
    return record
  }

  private mutating func takeLineEnd() {
    guard index < bytes.count else { return }
    let isPair =
      bytes[index] == .carriageReturn && index + 1 < bytes.count && bytes[index + 1] == .lineFeed
    index += isPair ? 2 : 1
    line += 1
  }

  private mutating func field() throws(Flaw) -> String {
    if index < bytes.count, bytes[index] == .quote { return try quoted() }
    let start = index
    while index < bytes.count, bytes[index] != delimiter, !bytes[index].isLineEnd { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private mutating func quoted() throws(Flaw) -> String {
    var text: [UInt8] = []
    index += 1
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isLineEnd {
        takeLineEnd()
        text.append(.lineFeed)
        continue
      }
      index += 1
      if byte != .quote {
        text.append(byte)
      } else if index < bytes.count, bytes[index] == .quote {
        text.append(.quote)
        index += 1
      } else {
        try requireEndOfField()
        return String(decoding: text, as: UTF8.self)
      }
    }
    throw Flaw(reason: .quoteNotClosed, line: line)
  }

  private mutating func requireEndOfField() throws(Flaw) {
    while index < bytes.count, bytes[index] == .space { index += 1 }
    let isEnd = index == bytes.count || bytes[index] == delimiter || bytes[index].isLineEnd
    guard isEnd else { throw Flaw(reason: .quoteMisplaced, line: line) }
  }
}
