internal import HouseholdModel

/// The limits of what can be written at all.
///
/// The limits of what is taken are in `SyncLimits`.
package enum WireLimits {
  /// The greatest counter: a trillion facts by one replica.
  ///
  /// It leaves room in 64 bits for a counter's difference together with an index.
  package static let counter: UInt64 = 1 << 40
  /// The greatest of all other numbers: what a JSON number holds exactly.
  package static let number: UInt64 = (1 << 53) - 1
  /// Replicas in one dictionary: every replica that could have written a fact of one space.
  package static let replicas = 1 << 16
  /// Bytes of a cursor.
  ///
  /// Ours are shorter than twenty.
  package static let cursorBytes = 64
  /// Bytes of a name of a person or a device.
  package static let nameBytes = 200
  /// Bytes of a body that a phone takes as an answer: a whole space of full values is within it.
  package static let answerBytes = 1 << 26
}

/// Requires a number that may be written.
func checked(
  _ number: UInt64, in range: ClosedRange<UInt64> = 0...WireLimits.number, _ place: String
) throws(WireError) -> UInt64 {
  guard range.contains(number) else { throw WireError(.outOfRange, at: place) }
  return number
}

/// Requires the counter of a fact.
func checkedCounter(_ number: UInt64, _ place: String) throws(WireError) -> UInt64 {
  try checked(number, in: 1...WireLimits.counter, place)
}

/// Requires the sixteen bytes of a space.
func checkedSpace(_ bytes: some Collection<UInt8>, _ place: String) throws(WireError) -> SpaceID {
  guard let space = SpaceID(bytes: bytes) else { throw WireError(.wrongLength, at: place) }
  return space
}

/// Requires a number of bytes.
func checkedBytes(
  _ bytes: some Collection<UInt8>, count: Int, _ place: String
) throws(WireError) -> [UInt8] {
  guard bytes.count == count else { throw WireError(.wrongLength, at: place) }
  return Array(bytes)
}

/// Requires no more than `limit` entries.
func checkCount(_ count: Int, limit: Int, _ place: String) throws(WireError) {
  guard count <= limit else { throw WireError(.tooMany, at: place) }
}
