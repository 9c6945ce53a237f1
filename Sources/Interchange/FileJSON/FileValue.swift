/// A JSON value of a household's file.
///
/// The wire's own JSON (`HouseholdWire`) refuses whatever it doesn't know and writes no white space.
/// A file is read and edited by people, and by versions older than the one that wrote it: so this
/// one is indented, skips any number a newer version may write, and names lines.
indirect enum FileValue: Hashable {
  case null
  case bool(Bool)
  /// A number; nil if it is none from 0 to 2^53 - 1.
  case number(UInt64?)
  case string(String)
  case array([FileValue])
  case object([Member])

  /// A name and what it stands for.
  struct Member: Hashable {
    var name: String
    var value: FileValue
  }

  /// An object of the members that there are.
  static func members(_ members: KeyValuePairs<String, FileValue?>) -> FileValue {
    .object(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
  }

  /// An array; nil if it is empty, because absent says the same.
  static func list(_ values: [FileValue]) -> FileValue? { values.isEmpty ? nil : .array(values) }

  /// UTF-8, indented by two spaces; what holds only plain values stays on one line.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: 0)
    bytes.append(.lineFeed)
    return bytes
  }

  private var isPlain: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }

  private func write(to bytes: inout [UInt8], indent: Int) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let number): bytes += String(number ?? 0).utf8
    case .string(let text): FileValue.write(text, to: &bytes)
    case .array(let values):
      let isFlat = values.allSatisfy(\.isPlain)
      FileValue.write("[", values, "]", isFlat: isFlat, to: &bytes, indent: indent) {
        $0.write(to: &$1, indent: indent + 2)
      }
    case .object(let members):
      let isFlat = members.allSatisfy(\.value.isPlain)
      FileValue.write("{", members, "}", isFlat: isFlat, to: &bytes, indent: indent) {
        FileValue.write($0.name, to: &$1)
        $1 += ": ".utf8
        $0.value.write(to: &$1, indent: indent + 2)
      }
    }
  }

  private static func write<Element>(
    _ opening: String, _ elements: [Element], _ closing: String, isFlat: Bool,
    to bytes: inout [UInt8], indent: Int, each: (Element, inout [UInt8]) -> Void
  ) {
    bytes += opening.utf8
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(.comma) }
      if isFlat {
        if index > 0 { bytes.append(.space) }
      } else {
        startLine(&bytes, indent: indent + 2)
      }
      each(element, &bytes)
    }
    if !isFlat { startLine(&bytes, indent: indent) }
    bytes += closing.utf8
  }

  private static func startLine(_ bytes: inout [UInt8], indent: Int) {
    bytes.append(.lineFeed)
    bytes += repeatElement(.space, count: indent)
  }

  private static let digits = Array("0123456789abcdef".utf8)

  private static func write(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(.quote)
    for byte in text.utf8 {
      switch byte {
      case .quote, UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case .lineFeed: bytes += "\\n".utf8
      case .tab: bytes += "\\t".utf8
      case 0..<0x20:
        bytes += "\\u00".utf8
        bytes += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(.quote)
  }
}
