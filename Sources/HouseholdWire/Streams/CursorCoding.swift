internal import HouseholdModel

/// Front coding of cursors: one byte says how many leading bytes are those of a reference, the
/// others follow.
///
/// Cursors of one server begin with its term, so most of one is known from another.
enum CursorCoding {
  /// Writes a cursor beside its reference.
  static func bytes(_ cursor: Cursor, reference: [UInt8]) -> [UInt8] {
    var shared = 0
    while shared < min(cursor.bytes.count, reference.count, 255),
      cursor.bytes[shared] == reference[shared]
    {
      shared += 1
    }
    return [UInt8(shared)] + cursor.bytes[shared...]
  }

  /// Reads a cursor beside its reference.
  static func cursor(
    _ bytes: [UInt8], reference: [UInt8], _ place: String
  ) throws(WireError) -> Cursor {
    guard let shared = bytes.first else { throw WireError(.wrongLength, at: place) }
    let count = Int(shared) + bytes.count - 1
    guard shared <= reference.count, count <= WireLimits.cursorBytes else {
      throw WireError(.wrongLength, at: place)
    }
    return Cursor(bytes: Array(reference[..<Int(shared)]) + bytes[1...])
  }
}
