/// Why a list can't be imported at all.
///
/// Nothing of it was taken. It names places and numbers, never contents.
@nonexhaustive
public enum ImportError: Error, Hashable, Sendable {
  /// More bytes than `ImportLimits.bytes`.
  case tooManyBytes(count: Int, limit: Int)
  /// More lines than `ImportLimits.lines`.
  case tooManyLines(count: Int, limit: Int)
  /// A CSV header of more columns than `ImportLimits.columns`.
  case tooManyColumns(count: Int, limit: Int, line: Int)
  /// Bytes that are no text in the encoding they claim: the first line with such bytes.
  case notText(TextEncoding, line: Int)
  /// A zero byte: a picture, a program, or UTF-16 that doesn't say so.
  case zeroByte(line: Int)
}

/// The encodings in which lists come.
public enum TextEncoding: String, Hashable, Sendable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "UTF-8"
  /// UTF-16, whose byte order mark says which bytes come first.
  case utf16 = "UTF-16"
}

extension ImportError: CustomStringConvertible {
  /// What is wrong, where, how much, and what to do instead.
  public var description: String {
    switch self {
    case .tooManyBytes(let count, let limit):
      "The list has \(count) bytes, more than \(limit). Import it in parts."
    case .tooManyLines(let count, let limit):
      "The list has \(count) lines, more than \(limit). Import it in parts."
    case .tooManyColumns(let count, let limit, let line):
      "Line \(line) has \(count) columns, more than \(limit). Delete those that are not needed."
    case .notText(let encoding, let line):
      "Line \(line) is no \(encoding.rawValue). Save the list as UTF-8 and import it again."
    case .zeroByte(let line):
      "Line \(line) has a zero byte, so this is no text. Save the list as UTF-8 and import it again."
    }
  }
}
