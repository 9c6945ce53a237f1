internal import HouseholdModel

/// The beginning of a space's id, in place of all of it.
enum ShortSpace {
  /// How much of an id is sent: two of one member's spaces begin alike once in 10^14 times.
  static let bytes = 6

  /// The space that `short` is the beginning of.
  ///
  /// If that is none, or not one only, it is a space that nobody has, about which the answer says
  /// just that. Nil if this is no shortened id, or nobody knows any space.
  static func space(_ short: [UInt8], among known: [SpaceID]) -> SpaceID? {
    guard short.count == bytes, !known.isEmpty else { return nil }
    let found = Set(known.filter { $0.bytes.starts(with: short) })
    if found.count == 1, let space = found.first { return space }
    return SpaceID(bytes: short + [UInt8](repeating: 0, count: 16 - bytes))
  }
}
