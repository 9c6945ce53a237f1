import Foundation

/// Requests and replies as lines of JSON: what one writes, the other reads.
enum PhoneLine {
  /// The line of a request or reply, without its end.
  ///
  /// Keys are in order, so equal values are equal lines.
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// Reads a line; nil if it is none of this kind.
  static func read<Value: Decodable>(_ type: Value.Type, _ line: String) -> Value? {
    try? JSONDecoder().decode(type, from: Data(line.utf8))
  }
}
