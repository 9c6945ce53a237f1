import HouseholdModel

/// A name in an index, with what is worked out of it once.
struct NameSlot: Sendable {
  let entry: NameEntry
  let key: ProductKey
  let text: SearchText
  let frecency: Frecency

  init(_ entry: NameEntry, _ key: ProductKey) {
    self.entry = entry
    self.key = key
    text = SearchText(entry.name)
    frecency = Frecency(lastUsedMilliseconds: entry.lastUsedMilliseconds, uses: entry.uses)
  }

  /// The order among names that fit alike: no two names share a key, so it is a total order.
  func isWanted(before other: Self) -> Bool {
    if frecency != other.frecency { return frecency > other.frecency }
    if text.letters.count != other.text.letters.count {
      return text.letters.count < other.text.letters.count
    }
    return key < other.key
  }
}
