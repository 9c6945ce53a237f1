import HouseholdModel
import HouseholdWire
import ServerStorage

extension SpaceLog {
  /// The cursor at `seq`: four bytes that tell space and term apart, then `seq`, most significant
  /// byte first and without leading zeros.
  ///
  /// The four bytes are the start of SHA-256 over space and term. A whole term would cost eight
  /// and not say which space it is of. A cursor of a lost timeline, or of another space, passes
  /// for a valid one once in four thousand million times, and each phone asks once per restore.
  func cursor(at seq: UInt64) throws -> Cursor {
    Cursor(bytes: try fingerprint(at: seq) + Self.shortest(seq))
  }

  /// The seq of `cursor`, if it is between floor and head and of the term that wrote that seq; nil
  /// otherwise.
  ///
  /// To be asked before anything of the request is merged: afterwards the head may have grown past
  /// a cursor of a timeline that is lost.
  func seq(of cursor: Cursor) throws -> UInt64? {
    guard (5...12).contains(cursor.bytes.count) else { return nil }
    let tail = cursor.bytes.dropFirst(4)
    let seq = tail.reduce(0) { $0 << 8 | UInt64($1) }
    guard Array(tail) == Self.shortest(seq), seq >= floor, seq <= head else { return nil }
    return try fingerprint(at: seq) == Array(cursor.bytes.prefix(4)) ? seq : nil
  }

  /// Nobody wrote seq 0, and the empty state is the same in every timeline: its term is 0.
  private func fingerprint(at seq: UInt64) throws -> [UInt8] {
    let term = seq == 0 ? 0 : try transaction.term(of: seq, in: key)?.term.rawValue ?? 0
    return Array(Secrets.sha256(row.id.bytes + bigEndian(term)).prefix(4))
  }

  private static func shortest(_ seq: UInt64) -> [UInt8] {
    let bytes = bigEndian(seq).drop { $0 == 0 }
    return bytes.isEmpty ? [0] : Array(bytes)
  }
}

/// The eight bytes of `value`, most significant first.
func bigEndian(_ value: UInt64) -> [UInt8] {
  stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> UInt64($0)) }
}
