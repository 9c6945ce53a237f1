internal import HouseholdModel

/// A message is overtaken by those that were sent after it.
enum Reordering: Passing {
  static func befall(_ passage: inout Passage, _ chance: inout SplitMix64) -> Bool {
    guard !passage.copies.isEmpty else { return false }
    let delay = UInt64(Int.random(in: 60...400, using: &chance))
    passage.copies = passage.copies.map { $0 + delay }
    return true
  }
}
