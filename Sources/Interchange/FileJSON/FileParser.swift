/// Reads the JSON text (RFC 8259) of a household's file.
///
/// It takes any bytes, gives a value or throws, in time linear in their number. A byte order mark in
/// front is skipped, because some editors write one.
struct FileParser {
  private let bytes: [UInt8]
  private var index = 0

  /// Reads one value that is all there is.
  static func value(_ bytes: [UInt8]) throws(ExportError) -> FileValue {
    guard bytes.count <= ExportLimits.bytes else {
      throw .tooManyBytes(count: bytes.count, limit: ExportLimits.bytes)
    }
    var parser = FileParser(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.index = 3 }
    let value = try parser.value(depth: 0)
    parser.skipWhiteSpace()
    guard parser.index == bytes.count else { throw parser.notJSON }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var line: Int { 1 + bytes[..<index].count { $0 == .lineFeed } }
  private var notJSON: ExportError { .notJSON(line: line) }
  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipWhiteSpace() {
    while index < bytes.count, bytes[index].isSpace || bytes[index].isLineEnd { index += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) throws(ExportError) -> FileValue {
    guard depth < ExportLimits.depth else {
      throw .tooDeep(line: line, limit: ExportLimits.depth)
    }
    skipWhiteSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(_ word: String, _ value: FileValue) throws(ExportError) -> FileValue {
    guard bytes[index...].starts(with: word.utf8) else { throw notJSON }
    index += word.utf8.count
    return value
  }

  /// Any number; nil for one that is not whole, is negative, or is more than JSON readers agree on.
  private mutating func number() throws(ExportError) -> UInt64? {
    let isNegative = take("-")
    var isWhole = true
    var number: UInt64? = 0
    let digits = index
    while let byte = next, byte.isDigit {
      number = number.flatMap { number in
        let sum = number * 10 + UInt64(byte - UInt8(ascii: "0"))
        return sum <= ExportLimits.number ? sum : nil
      }
      index += 1
    }
    let count = index - digits
    guard count > 0, bytes[digits] != UInt8(ascii: "0") || count == 1 else { throw notJSON }
    if take(".") {
      isWhole = false
      try requireDigits()
    }
    if take("e") || take("E") {
      isWhole = false
      if !take("+") { _ = take("-") }
      try requireDigits()
    }
    return isWhole && !isNegative ? number : nil
  }

  private mutating func requireDigits() throws(ExportError) {
    guard let first = next, first.isDigit else { throw notJSON }
    while let byte = next, byte.isDigit { index += 1 }
  }

  private mutating func array(depth: Int) throws(ExportError) -> FileValue {
    index += 1
    var values: [FileValue] = []
    skipWhiteSpace()
    if take("]") { return .array([]) }
    while true {
      values.append(try value(depth: depth + 1))
      skipWhiteSpace()
      if take("]") { return .array(values) }
      guard take(",") else { throw notJSON }
    }
  }

  private mutating func object(depth: Int) throws(ExportError) -> FileValue {
    index += 1
    var members: [FileValue.Member] = []
    var names: Set<[UInt8]> = []
    skipWhiteSpace()
    if take("}") { return .object([]) }
    while true {
      skipWhiteSpace()
      guard next == .quote else { throw notJSON }
      let name = try string()
      guard names.insert(Array(name.utf8)).inserted else { throw .repeatedMember(line: line) }
      skipWhiteSpace()
      guard take(":") else { throw notJSON }
      members.append(FileValue.Member(name: name, value: try value(depth: depth + 1)))
      skipWhiteSpace()
      if take("}") { return .object(members) }
      guard take(",") else { throw notJSON }
    }
  }

  private mutating func string() throws(ExportError) -> String {
    index += 1
    var text: [UInt8] = []
    while let byte = next {
      index += 1
      switch byte {
      case .quote:
        guard let string = String(validating: text, as: UTF8.self) else { throw notJSON }
        return string
      case UInt8(ascii: "\\"): try takeEscape(into: &text)
      case 0..<0x20:
        index -= 1
        throw notJSON
      default: text.append(byte)
      }
    }
    throw notJSON
  }

  private mutating func takeEscape(into text: inout [UInt8]) throws(ExportError) {
    guard let byte = next else { throw notJSON }
    index += 1
    switch byte {
    case .quote, UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(.lineFeed)
    case UInt8(ascii: "r"): text.append(.carriageReturn)
    case UInt8(ascii: "t"): text.append(.tab)
    case UInt8(ascii: "u"): text.append(contentsOf: try scalar().utf8)
    default: throw notJSON
    }
  }

  private mutating func scalar() throws(ExportError) -> Unicode.Scalar {
    let high = try unit()
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard (0xD800..<0xDC00).contains(high), take("\\"), take("u") else { throw notJSON }
    let low = try unit()
    guard (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw notJSON }
    return scalar
  }

  private mutating func unit() throws(ExportError) -> UInt32 {
    guard index + 4 <= bytes.count else { throw notJSON }
    var unit: UInt32 = 0
    for byte in bytes[index..<index + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw notJSON }
      unit = unit << 4 | UInt32(digit)
    }
    index += 4
    return unit
  }
}
