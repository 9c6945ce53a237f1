internal import HouseholdModel

/// A message arrives much later: often after whoever waits for it has given up.
enum Delay: Passing {
  static func befall(_ passage: inout Passage, _ chance: inout SplitMix64) -> Bool {
    guard !passage.copies.isEmpty else { return false }
    let delay = UInt64(Int.random(in: 1000...90_000, using: &chance))
    passage.copies = passage.copies.map { $0 + delay }
    return true
  }
}
