/// Reads JSON text (RFC 8259).
///
/// It takes any bytes, gives a value or throws, and nests no deeper than `depthLimit`.
struct JSONParser {
  /// Three times what the deepest message needs.
  static let depthLimit = 32

  private let bytes: [UInt8]
  private var index = 0

  /// Reads one value that is all there is.
  static func value(_ bytes: [UInt8]) throws(WireError) -> JSON {
    var parser = JSONParser(bytes: bytes)
    let value = try parser.value(depth: 0)
    parser.skipWhiteSpace()
    guard parser.index == bytes.count else { throw parser.error(.leftOver) }
    return value
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func error(_ reason: WireError.Reason = .notJSON) -> WireError {
    WireError(reason, at: "byte \(index)")
  }

  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func skipWhiteSpace() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { index += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) throws(WireError) -> JSON {
    guard depth < Self.depthLimit else { throw error(.tooMany) }
    skipWhiteSpace()
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"): throw error(.outOfRange)
    default: return .number(try number())
    }
  }

  private mutating func word(_ word: String, _ value: JSON) throws(WireError) -> JSON {
    guard bytes[index...].starts(with: word.utf8) else { throw error() }
    index += word.utf8.count
    return value
  }

  private mutating func number() throws(WireError) -> UInt64 {
    let start = index
    var number: UInt64 = 0
    while let byte = next, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte {
      number = number * 10 + UInt64(byte - UInt8(ascii: "0"))
      guard number <= WireLimits.number else { throw error(.outOfRange) }
      index += 1
    }
    if index > start, take(".") || take("e") || take("E") { throw error(.outOfRange) }
    guard index > start, bytes[start] != UInt8(ascii: "0") || index == start + 1 else {
      throw error()
    }
    return number
  }

  private mutating func array(depth: Int) throws(WireError) -> JSON {
    index += 1
    var values: [JSON] = []
    skipWhiteSpace()
    if take("]") { return .array([]) }
    while true {
      values.append(try value(depth: depth + 1))
      skipWhiteSpace()
      if take("]") { return .array(values) }
      guard take(",") else { throw error() }
    }
  }

  private mutating func object(depth: Int) throws(WireError) -> JSON {
    index += 1
    var members: [JSON.Member] = []
    var names: Set<[UInt8]> = []
    skipWhiteSpace()
    if take("}") { return .object([]) }
    while true {
      skipWhiteSpace()
      guard next == UInt8(ascii: "\"") else { throw error() }
      let name = try string()
      guard names.insert(Array(name.utf8)).inserted else { throw error(.leftOver) }
      skipWhiteSpace()
      guard take(":") else { throw error() }
      members.append(JSON.Member(name: name, value: try value(depth: depth + 1)))
      skipWhiteSpace()
      if take("}") { return .object(members) }
      guard take(",") else { throw error() }
    }
  }

  private mutating func string() throws(WireError) -> String {
    index += 1
    var text: [UInt8] = []
    while let byte = next {
      index += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else { throw error(.badText) }
        return string
      case UInt8(ascii: "\\"): text += try escape()
      case 0..<0x20: throw error()
      default: text.append(byte)
      }
    }
    throw error()
  }

  private mutating func escape() throws(WireError) -> [UInt8] {
    guard let byte = next else { throw error() }
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(Character(try scalar())).utf8)
    default: throw error()
    }
  }

  private mutating func scalar() throws(WireError) -> Unicode.Scalar {
    let high = try unit()
    if let scalar = Unicode.Scalar(high) { return scalar }
    guard 0xD800..<0xDC00 ~= high, take("\\"), take("u") else { throw error(.badText) }
    let low = try unit()
    guard 0xDC00..<0xE000 ~= low,
      let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    else { throw error(.badText) }
    return scalar
  }

  private mutating func unit() throws(WireError) -> UInt32 {
    guard index + 4 <= bytes.count,
      let digits = String(validating: bytes[index..<index + 4], as: UTF8.self),
      let pair = Hexadecimal.bytes(digits.lowercased())
    else { throw error() }
    index += 4
    return UInt32(pair[0]) << 8 | UInt32(pair[1])
  }
}
