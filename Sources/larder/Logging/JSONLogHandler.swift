internal import Foundation
internal import Logging

/// Writes the log as JSON, one object a line: `ts` (RFC 3339, UTC), `level`, `event`, `metadata`.
///
/// No package that we may use writes JSON from swift-log, and the format is this small: so it is here. Whatever a
/// value holds, a line stays one line and one object: quotes, backslashes, and everything that ends a line
/// somewhere (control characters, U+2028 and U+2029) are escaped.
struct JSONLogHandler: LogHandler {
  var logLevel = Logger.Level.info
  var metadata = Logger.Metadata()
  var metadataProvider: Logger.MetadataProvider?
  /// What time it is.
  let now: @Sendable () -> Date
  /// Takes a whole line, its end too.
  let write: @Sendable (String) -> Void

  init(now: @escaping @Sendable () -> Date, write: @escaping @Sendable (String) -> Void) {
    self.now = now
    self.write = write
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// The more particular metadata wins: the event's, then the provider's, then the logger's own.
  func log(event: LogEvent) {
    var all = metadata
    for more in [metadataProvider?.get(), event.metadata] {
      if let more { all.merge(more) { _, new in new } }
    }
    // Of an error its kind alone: its description may say anything.
    if let error = event.error { all["error.type"] = "\(type(of: error))" }
    let time = now().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    let fields = [
      ("ts", Self.quoted(time)), ("level", Self.quoted(event.level.rawValue)),
      ("event", Self.quoted(event.message.description)),
      ("metadata", Self.json(.dictionary(all))),
    ]
    write("{" + fields.map { "\(Self.quoted($0)):\($1)" }.joined(separator: ",") + "}\n")
  }

  private static func json(_ value: Logger.Metadata.Value) -> String {
    switch value {
    case .string(let text): quoted(text)
    case .stringConvertible(let value): quoted(value.description)
    case .array(let values): "[" + values.map(json).joined(separator: ",") + "]"
    case .dictionary(let values):
      "{"
        + values.sorted { $0.key < $1.key }.map { "\(quoted($0.key)):\(json($0.value))" }
        .joined(separator: ",") + "}"
    }
  }

  static func quoted(_ text: String) -> String {
    var line = "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: line += "\\\(scalar)"
      case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029:
        let digits = String(scalar.value, radix: 16)
        line += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line + "\""
  }
}
