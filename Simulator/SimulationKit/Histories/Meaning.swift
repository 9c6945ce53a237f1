package import HouseholdModel
internal import HouseholdWire

/// Marks every fact with a number of its own, inside its value, as a newer app with a field that nobody here
/// knows would: so that what an author meant can be followed whatever becomes of dots.
package enum Meaning {
  /// Protobuf tag of the unknown field 100 with 64 fixed bits.
  private static let tag: [UInt8] = [0xA1, 0x06]

  /// The draft with its facts numbered from `first`.
  static func mark(_ draft: Draft, from first: UInt64, malformed: Bool) -> Draft {
    var draft = draft
    for (offset, assertion) in draft.assertions.enumerated() {
      let number = first + UInt64(offset)
      // A lone tag of a length-delimited field: no reader can make sense of the rest.
      let spoiled: [UInt8] = malformed ? [0x0A, 0x7F] : []
      let bytes =
        assertion.value.encoded() + spoiled + tag
        + (0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
      draft.assertions[offset].value = .unknown(assertion.value.field, bytes)
    }
    return draft
  }

  /// The number of a marked fact; nil for facts of the server.
  package static func number(of statement: Statement) -> UInt64? {
    let bytes = statement.value
    guard bytes.count >= 10, Array(bytes[(bytes.count - 10)..<(bytes.count - 8)]) == tag else {
      return nil
    }
    return bytes.suffix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
