/// The bytes of a list in UTF-8 without a byte order mark, and where its lines are.
///
/// Whether they are UTF-8 is checked when lines are taken as text: iCalendar may fold a line in the
/// middle of a character.
struct SourceText {
  let bytes: [UInt8]
  /// Where each line is, without its end: CR LF, LF or CR.
  let lines: [Range<Int>]

  /// Takes a list as it came.
  init(_ raw: [UInt8]) throws(ImportError) {
    guard raw.count <= ImportLimits.bytes else {
      throw .tooManyBytes(count: raw.count, limit: ImportLimits.bytes)
    }
    bytes = try Self.utf8(raw)
    lines = Self.lines(of: bytes)
    guard lines.count <= ImportLimits.lines else {
      throw .tooManyLines(count: lines.count, limit: ImportLimits.lines)
    }
    if let zero = bytes.firstIndex(of: 0) { throw .zeroByte(line: Self.line(of: zero, in: lines)) }
  }

  /// Requires that every line is UTF-8, and gives them as text.
  func texts() throws(ImportError) -> [String] {
    var texts: [String] = []
    texts.reserveCapacity(lines.count)
    for (index, range) in lines.enumerated() {
      guard let text = String(validating: bytes[range], as: UTF8.self) else {
        throw .notText(.utf8, line: index + 1)
      }
      texts.append(text)
    }
    return texts
  }

  private static func line(of offset: Int, in lines: [Range<Int>]) -> Int {
    (lines.firstIndex { offset < $0.upperBound } ?? 0) + 1
  }

  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index].isLineEnd else {
        index += 1
        continue
      }
      lines.append(start..<index)
      let isPair =
        bytes[index] == .carriageReturn && index + 1 < bytes.count
        && bytes[index + 1] == .lineFeed
      index += isPair ? 2 : 1
      start = index
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }
}

extension SourceText {
  /// The same text in UTF-8 and without its byte order mark.
  private static func utf8(_ raw: [UInt8]) throws(ImportError) -> [UInt8] {
    if raw.starts(with: [0xEF, 0xBB, 0xBF]) { return Array(raw.dropFirst(3)) }
    if raw.starts(with: [0xFE, 0xFF]) { return try transcoded(raw.dropFirst(2), highFirst: true) }
    if raw.starts(with: [0xFF, 0xFE]) { return try transcoded(raw.dropFirst(2), highFirst: false) }
    return raw
  }

  private static func transcoded(
    _ raw: ArraySlice<UInt8>, highFirst: Bool
  ) throws(ImportError) -> [UInt8] {
    let units = stride(from: raw.startIndex, to: raw.endIndex - 1, by: 2).map { index in
      let (first, second) = (UInt16(raw[index]), UInt16(raw[index + 1]))
      return highFirst ? first << 8 | second : second << 8 | first
    }
    var decoder = UTF16()
    var iterator = units.makeIterator()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(raw.count)
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): bytes.append(contentsOf: scalar.utf8)
      case .error: throw .notText(.utf16, line: lines(of: bytes + [0]).count)
      case .emptyInput:
        guard raw.count.isMultiple(of: 2) else {
          throw .notText(.utf16, line: lines(of: bytes + [0]).count)
        }
        return bytes
      }
    }
  }
}
