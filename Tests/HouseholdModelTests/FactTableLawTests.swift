import HouseholdModel
import Testing

@Suite struct FactTableLawTests {
  private func history(_ seed: UInt64) -> (History, SplitMix64) {
    var random = SplitMix64(seed: seed)
    let history = History.colliding(devices: 3, changes: 16, using: &random)
    return (history, random)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func orderOfConcurrentChangesDoesNotMatter(seed: UInt64) {
    var (history, random) = history(seed)
    let forwards = FactTable(applying: history.causalOrder())
    #expect(FactTable(applying: history.someCausalOrder(using: &random)) == forwards)
    #expect(FactTable(applying: history.causalOrder() + history.causalOrder()) == forwards)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func stateIsWhatWasSaidAndNotTakenBack(seed: UInt64) {
    let (history, _) = history(seed)
    let dead = Set(history.entries.flatMap(\.change.supersedes))
    let alive = history.entries.flatMap(\.change.facts).filter { !dead.contains($0.dot) }
    let table = FactTable(applying: history.causalOrder())
    #expect(table.facts == alive.sorted { $0.dot < $1.dot })
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func mergeIsCommutativeAssociativeAndIdempotent(seed: UInt64) {
    var (history, random) = history(seed)
    let one = history.someState(using: &random)
    let two = history.someState(using: &random)
    let three = history.someState(using: &random)
    #expect(one.merging(two) == two.merging(one))
    #expect(one.merging(two).merging(three) == one.merging(two.merging(three)))
    #expect(one.merging(one) == one)
    #expect(one.merging(two).merging(two) == one.merging(two))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func mergingEqualsApplyingWhatIsMissing(seed: UInt64) {
    var (history, random) = history(seed)
    let state = history.someState(using: &random)
    let all = FactTable(applying: history.causalOrder())
    var applied = state
    for change in history.causalOrder() { applied.apply(change) }
    #expect(applied == all)
    #expect(state.merging(all) == all)
  }

  /// The histories would prove little if changes never met.
  @Test func historiesCollide() {
    var meetings = 0
    for seed in 0..<200 as Range<UInt64> {
      let entries = history(seed).0.entries
      for (index, entry) in entries.enumerated() {
        let unseen = entries[..<index].enumerated().filter { !entry.seen.contains($0.offset) }
        let dots = Set(entry.change.supersedes)
        if unseen.contains(where: { !dots.isDisjoint(with: $0.element.change.supersedes) }) {
          meetings += 1
        }
      }
    }
    #expect(meetings > 100)
  }
}

extension FactTable {
  fileprivate func merging(_ other: FactTable) -> FactTable {
    var merged = self
    merged.merge(other)
    return merged
  }
}
