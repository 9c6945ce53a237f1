import HouseholdModel
import Testing

@testable import HouseholdLanguage

@Suite struct NameIndexLawTests {
  private static let queries = [
    "b", "ba", "mi", "mil", "milk", "mlik", "creme", "cor", "corb", "tambel", "tea", "cheese br",
    "quiverin", "quivernin", "grisuller bread", "lo oil",
  ]

  @Test(arguments: 0..<8 as Range<UInt64>)
  func theOrderOfComingDoesNotMatter(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var entries = MadeNames.entries(200, seed: seed)
    if seed % 2 == 1 {  // Nothing was ever used: only the names can order the names.
      entries = entries.map { NameEntry(name: $0.name, subject: $0.subject) }
    }
    let once = NameIndex(entries)
    var bits = NameIndex(entries.shuffled(using: &random).prefix(100))
    // Names that come, are used in two goes, and go, on the way.
    for entry in MadeNames.entries(50, seed: seed + 1000) { bits.insert(entry) }
    for entry in entries.shuffled(using: &random) {
      if let key = key(entry) { bits.remove(key) }
      var half = entry
      half.uses = entry.uses / 2
      bits.insert(half)
      half.uses = entry.uses - half.uses
      bits.insert(half)
    }
    let wanted = Set(entries.compactMap(key))
    for entry in bits.entries {
      if let key = key(entry), !wanted.contains(key) { bits.remove(key) }
    }
    #expect(bits == once)
    for query in Self.queries {
      #expect(bits.suggestions(for: query) == once.suggestions(for: query), "\(query)")
      #expect(bits.similar(to: query) == once.similar(to: query), "\(query)")
    }
  }

  /// The same as going through all names and sorting them, without any of the short cuts.
  @Test(arguments: 0..<6 as Range<UInt64>)
  func theBestAreThoseThatSortingAllGives(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let index = NameIndex(MadeNames.entries(300, seed: seed))
    let names = index.entries
    let slots = names.compactMap { entry in key(entry).map { NameSlot(entry, $0) } }
    let queries =
      Self.queries
      + (0..<30).map { _ in
        let name = Array(names[Int.random(in: names.indices, using: &random)].name)
        let part = Array(name.prefix(Int.random(in: 1...name.count, using: &random)))
        return String(Bool.random(using: &random) ? part : MadeNames.typo(in: part, using: &random))
      }
    for query in queries where !SearchText(query).letters.isEmpty {
      let ranker = Ranker(SearchText(query))
      let all = slots.compactMap { slot -> (rank: Rank, slot: NameSlot)? in
        let ranks = (0...ranker.edits).compactMap { ranker.rank(of: slot.text.letters, edits: $0) }
        return ranks.min().map { ($0, slot) }
      }
      let sorted = all.sorted { left, right in
        left.rank == right.rank ? left.slot.isWanted(before: right.slot) : left.rank < right.rank
      }
      for limit in [1, 3, 8] {
        let found = index.suggestions(for: query, limit: limit)
        #expect(found.map(\.id) == sorted.prefix(limit).map(\.slot.entry.subject), "\(query)")
        #expect(found.map(\.match) == sorted.prefix(limit).map(\.rank.match), "\(query)")
      }
    }
  }

  @Test(arguments: 0..<4 as Range<UInt64>)
  func everySuggestionHoldsWhatWasTyped(seed: UInt64) {
    let index = NameIndex(MadeNames.entries(300, seed: seed))
    for query in Self.queries {
      let typed = SearchText(query)
      for found in index.suggestions(for: query, limit: 50) where found.match <= .anyOrder {
        let name = SearchText(found.name)
        #expect(typed.leastEdits(from: name.signature) == 0)
        let words = name.words.map { Array(name.letters[$0]) }
        for word in typed.words.map({ Array(typed.letters[$0]) }) {
          #expect(words.contains { $0.starts(with: word) }, "\(query) \(found.name)")
        }
      }
    }
  }

  /// A longer beginning never finds a name that a shorter one would not.
  @Test func everyPrefixOfANameFindsIt() {
    let entries = MadeNames.entries(40, seed: 3)
    let index = NameIndex(entries)
    for entry in entries {
      let letters = Array(entry.name)
      for length in 1...letters.count {
        let found = index.suggestions(for: String(letters[..<length]), limit: 50)
        #expect(found.contains { $0.id == entry.subject && $0.match <= .beginning })
      }
    }
  }

  private func key(_ entry: NameEntry) -> ProductKey? { ProductKey(name: entry.name) }
}
