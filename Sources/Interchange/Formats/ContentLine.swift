/// One property of a calendar: `NAME;PARAMETER=VALUE:TEXT` (RFC 5545, 3.1), without its folds.
struct ContentLine {
  /// The name in capitals.
  let name: String
  /// What stands behind the colon, still escaped.
  let value: String
  /// Whether the value is in another encoding than plain text.
  let isEncoded: Bool

  /// Takes an unfolded line apart; nil if it is none.
  init?(_ line: String) {
    let bytes = Array(line.utf8)
    var colon: Int?
    var parts: [Range<Int>] = []
    var start = 0
    var isQuoted = false
    for (index, byte) in bytes.enumerated() {
      if byte == .quote { isQuoted.toggle() }
      if isQuoted || (byte != .colon && byte != .semicolon) { continue }
      parts.append(start..<index)
      start = index + 1
      if byte == .colon {
        colon = index
        break
      }
    }
    guard let colon, let first = parts.first, !first.isEmpty,
      bytes[first].allSatisfy({ $0.isDigit || $0.isLetter || $0 == UInt8(ascii: "-") })
    else { return nil }
    name = String(decoding: bytes[first], as: UTF8.self).uppercased()
    value = String(decoding: bytes[(colon + 1)...], as: UTF8.self)
    isEncoded = parts.dropFirst().contains { part in
      let parameter = String(decoding: bytes[part], as: UTF8.self).uppercased()
      return parameter.hasPrefix("ENCODING=") && parameter != "ENCODING=8BIT"
    }
  }

  /// The value as text (RFC 5545, 3.3.11).
  var text: String { Self.unescaped(value.unicodeScalars[...]) }

  /// The values of a list of texts.
  var texts: [String] {
    var texts: [String] = []
    let scalars = value.unicodeScalars
    var start = scalars.startIndex
    var isEscaped = false
    for index in scalars.indices {
      if !isEscaped, scalars[index] == "," {
        texts.append(Self.unescaped(scalars[start..<index]))
        start = scalars.index(after: index)
      }
      isEscaped = !isEscaped && scalars[index] == "\\"
    }
    texts.append(Self.unescaped(scalars[start...]))
    return texts
  }

  private static func unescaped(_ scalars: Substring.UnicodeScalarView) -> String {
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in scalars {
      if !isEscaped, scalar == "\\" {
        isEscaped = true
        continue
      }
      switch scalar {
      case "n" where isEscaped, "N" where isEscaped: text.append("\n")
      case "\\" where isEscaped, ";" where isEscaped, "," where isEscaped: text.append(scalar)
      default:
        if isEscaped { text.append("\\") }
        text.append(scalar)
      }
      isEscaped = false
    }
    if isEscaped { text.append("\\") }
    return String(text)
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}
