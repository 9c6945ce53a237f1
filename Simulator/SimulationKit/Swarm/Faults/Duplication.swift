internal import HouseholdModel

/// A message arrives twice.
enum Duplication: Passing {
  static func befall(_ passage: inout Passage, _ chance: inout SplitMix64) -> Bool {
    guard let first = passage.copies.first else { return false }
    passage.copies.append(first + UInt64(Int.random(in: 1...20_000, using: &chance)))
    return true
  }
}
