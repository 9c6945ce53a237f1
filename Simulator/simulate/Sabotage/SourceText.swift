/// A file of Swift, byte by byte: what of it is code, and where its lines are.
struct SourceText: Sendable {
  enum Part: Hashable, Sendable {
    case code, comment, string
  }

  let bytes: [UInt8]
  /// What each byte belongs to.
  ///
  /// What is inserted into a string counts as string.
  let parts: [Part]
  /// Each line without its end.
  let lines: [Range<Int>]

  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  init(bytes: [UInt8]) {
    self.bytes = bytes
    var scanner = PartScanner(bytes: bytes)
    parts = scanner.scan()
    var lines: [Range<Int>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(start..<index)
      start = index + 1
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    self.lines = lines
  }

  /// The text of a range, as it is.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// A line's code, byte for byte: blanks for a comment, quotation marks for a string.
  func code(ofLine number: Int) -> CodeLine {
    let range = lines[number]
    let bytes = range.map { index -> UInt8 in
      switch parts[index] {
      case .code: self.bytes[index]
      case .comment: UInt8(ascii: " ")
      case .string: UInt8(ascii: "\"")
      }
    }
    return CodeLine(start: range.lowerBound, bytes: bytes)
  }

  /// The line that holds the byte at `offset`, from 0.
  func line(of offset: Int) -> Int {
    lines.lastIndex { $0.lowerBound <= offset } ?? 0
  }
}

/// The code of one line.
struct CodeLine: Hashable, Sendable {
  /// Where the line begins in its file.
  let start: Int
  let bytes: [UInt8]

  var text: String { String(decoding: bytes, as: UTF8.self) }
  /// How many blanks it begins with.
  var indentation: Int { bytes.prefix { $0 == UInt8(ascii: " ") }.count }
  /// Without the blanks on both sides.
  var trimmed: String {
    String(decoding: bytes[trimmedRange], as: UTF8.self)
  }
  var isBlank: Bool { indentation == bytes.count }

  /// Where it is without the blanks on both sides.
  var trimmedRange: Range<Int> {
    let end = bytes.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? 0
    return min(indentation, end)..<end
  }
}

/// Tells code from comments and strings.
private struct PartScanner {
  let bytes: [UInt8]
  private var parts: [SourceText.Part]
  private var index = 0

  init(bytes: [UInt8]) {
    self.bytes = bytes
    parts = Array(repeating: .code, count: bytes.count)
  }

  mutating func scan() -> [SourceText.Part] {
    while index < bytes.count {
      if isHere("//") {
        skip(.comment) { $0.bytes[$0.index] == UInt8(ascii: "\n") }
      } else if isHere("/*") {
        scanBlockComment()
      } else if let hashes = hashesBeforeQuote {
        scanString(hashes: hashes)
      } else {
        index += 1
      }
    }
    return parts
  }

  private func isHere(_ words: String) -> Bool {
    let words = Array(words.utf8)
    return index + words.count <= bytes.count
      && bytes[index..<index + words.count].elementsEqual(words)
  }

  /// How many hash signs stand before the quotation mark that a string begins with; nil if none begins here.
  private var hashesBeforeQuote: Int? {
    var hashes = 0
    while index + hashes < bytes.count, bytes[index + hashes] == UInt8(ascii: "#") { hashes += 1 }
    guard index + hashes < bytes.count else { return nil }
    return bytes[index + hashes] == UInt8(ascii: "\"") ? hashes : nil
  }

  private mutating func take(_ count: Int, _ part: SourceText.Part) {
    for _ in 0..<count where index < bytes.count {
      parts[index] = part
      index += 1
    }
  }

  private mutating func skip(
    _ part: SourceText.Part, until isEnd: (PartScanner) -> Bool
  ) {
    while index < bytes.count, !isEnd(self) { take(1, part) }
  }

  private mutating func scanBlockComment() {
    var depth = 0
    repeat {
      if isHere("/*") {
        depth += 1
        take(2, .comment)
      } else if isHere("*/") {
        depth -= 1
        take(2, .comment)
      } else {
        take(1, .comment)
      }
    } while depth > 0 && index < bytes.count
  }

  private mutating func scanString(hashes: Int) {
    take(hashes, .string)
    let mark = String(repeating: "#", count: hashes)
    let quotes = isHere("\"\"\"") ? "\"\"\"" : "\""
    take(quotes.count, .string)
    while index < bytes.count, !isHere(quotes + mark) {
      if isHere("\\" + mark + "(") {
        take(2 + hashes, .string)
        scanInsertion()
      } else if isHere("\\" + mark) {
        take(2 + hashes, .string)
      } else {
        take(1, .string)
      }
    }
    take(quotes.count + hashes, .string)
  }

  /// What is inserted into a string, up to its closing bracket; there may be strings in it.
  private mutating func scanInsertion() {
    var depth = 1
    while index < bytes.count, depth > 0 {
      if let hashes = hashesBeforeQuote {
        scanString(hashes: hashes)
        continue
      }
      if isHere("(") { depth += 1 }
      if isHere(")") { depth -= 1 }
      take(1, .string)
    }
  }
}
