import HouseholdModel
import Testing

@testable import HouseholdLanguage

/// One edit in a whole name of four letters or more: the name is among the first three.
@Suite struct SuggestionQualityTests {
  @Test func namesWithATypoAreFound() {
    var random = SplitMix64(seed: 7)
    let entries = MadeNames.entries(2000, seed: 7)
    let index = NameIndex(entries)
    var (found, all) = (0, 0)
    for _ in 0..<300 {
      let entry = entries[Int.random(in: entries.indices, using: &random)]
      guard entry.name.count >= 4 else { continue }
      let query = String(MadeNames.typo(in: Array(entry.name), using: &random))
      all += 1
      let first = index.suggestions(for: query, limit: 3)
      if first.contains(where: { $0.id == entry.subject }) { found += 1 }
    }
    #expect(all > 200)
    #expect(found * 100 >= all * 95, "\(found) of \(all)")
  }
}
