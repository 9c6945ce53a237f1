internal import HouseholdModel

/// A message never arrives.
enum Loss: Passing {
  static func befall(_ passage: inout Passage, _ chance: inout SplitMix64) -> Bool {
    guard !passage.copies.isEmpty else { return false }
    passage.copies = []
    return true
  }
}
