package import HouseholdModel
internal import HouseholdWire

/// Marks every fact with a number of its own, inside its value, as a newer app with a field that nobody here
/// knows would: so that what an author meant can be followed whatever becomes of dots.
package enum Meaning {
  /// Protobuf tag of the unknown field 100 with 64 fixed bits.
  private static let tag: (UInt8, UInt8) = (0xA1, 0x06)

  /// The draft with its facts numbered from `first`.
  package static func mark(_ draft: Draft, from first: UInt64, malformed: Bool) -> Draft {
    var draft = draft
    for (offset, assertion) in draft.assertions.enumerated() {
      // A lone tag of a length-delimited field: no reader can make sense of the rest.
      let spoiled: [UInt8] = malformed ? [0x0A, 0x7F] : []
      let bytes =
        assertion.value.encoded() + spoiled + suffix(of: first + UInt64(offset))
      draft.assertions[offset].value = .unknown(assertion.value.field, bytes)
    }
    return draft
  }

  /// The bytes that carry `number` at the end of a value.
  package static func suffix(of number: UInt64) -> [UInt8] {
    [tag.0, tag.1] + (0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
  }

  /// The number of a marked fact; nil for facts of the server.
  package static func number(of statement: Statement) -> UInt64? {
    // Nobody marks what the server says; the random bytes of an alert may look like a mark (seed 17142).
    guard !Field.serverOnly.contains(statement.field) else { return nil }
    let bytes = statement.value
    let start = bytes.count - 10
    guard start >= 0, bytes[start] == tag.0, bytes[start + 1] == tag.1 else { return nil }
    var number: UInt64 = 0
    for index in stride(from: bytes.count - 1, to: start + 1, by: -1) {
      number = number << 8 | UInt64(bytes[index])
    }
    return number
  }

  /// The numbers of all marked facts, ascending; one that is there twice counts twice.
  package static func numbers(of facts: [Fact]) -> [UInt64] {
    var numbers: [UInt64] = []
    numbers.reserveCapacity(facts.count)
    for fact in facts {
      if let number = number(of: fact.statement) { numbers.append(number) }
    }
    numbers.sort()
    return numbers
  }
}
