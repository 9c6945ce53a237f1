import HouseholdWire

/// Makes one hash out of many, in their order: FNV-1a over 64 bits.
struct TraceFold: Hashable, Sendable {
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ number: UInt64) {
    for shift in stride(from: 0, to: 64, by: 8) {
      hash = (hash ^ (number >> UInt64(shift) & 0xFF)) &* 0x0000_0100_0000_01B3
    }
  }

  /// How hashes are written: as 16 digits, since many readers of JSON round large numbers.
  static func text(_ hash: UInt64) -> String { Hexadecimal.digits(hash) }
}
