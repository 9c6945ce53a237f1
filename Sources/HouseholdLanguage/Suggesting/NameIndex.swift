public import HouseholdModel

/// The names of a household, to be suggested while a person types; needs no network.
///
/// A query is compared with every name, but a glance at a 64-bit signature of its letters turns most
/// names away: each kind of letter that was typed and that a name doesn't have is one edit at least.
/// That is filtering by letter counts (Navarro: "A guided tour to approximate string matching", ACM
/// Computing Surveys 33, 2001, section 8) in its smallest form; what is left is compared letter by
/// letter (`Edits`). So there is nothing to rebuild: a name costs one slot, at whatever time it comes.
///
/// Names of one key are one name. The answers depend on the names and their use only, not on the
/// order in which they came (`NameIndexLawTests`).
public struct NameIndex: Sendable {
  /// In no order that means something; beside them, so that a walk stays short, their
  /// signatures and letters.
  private var slots: [NameSlot] = []
  private var signatures: [UInt64] = []
  private var letters: [[UInt32]] = []
  private var places: [ProductKey: Int] = [:]

  /// How many names it takes.
  private var limit = SuggestingLimits.names

  /// An index of no names.
  public init() {}

  /// An index of no names that takes fewer than others.
  package init(limit: Int) {
    precondition((1...SuggestingLimits.names).contains(limit), "no index takes \(limit) names")
    self.limit = limit
  }

  /// The index of some names, each as if inserted.
  public init(_ entries: some Sequence<NameEntry>) {
    for entry in entries { insert(entry) }
  }

  /// How many names there are.
  public var count: Int { slots.count }

  /// The names and their use, in the order of their keys.
  public var entries: [NameEntry] { slots.sorted { $0.key < $1.key }.map(\.entry) }

  /// Takes a name in, or adds its use to the name of the same key.
  ///
  /// - Returns: Whether the name is in the index now: not if it has no letters, or if the index is
  ///   full of names with more frecency.
  @discardableResult
  public mutating func insert(_ entry: NameEntry) -> Bool {
    guard let key = ProductKey(name: entry.name) else { return false }
    if let place = places[key] {
      set(NameSlot(slots[place].entry.merged(with: entry), key), at: place)
      return true
    }
    guard entry.name.utf8.count <= SuggestingLimits.queryBytes else { return false }
    let slot = NameSlot(entry, key)
    guard !slot.text.letters.isEmpty else { return false }
    if slots.count == limit {
      guard let weakest = slots.max(by: { $0.isWanted(before: $1) }),
        slot.isWanted(before: weakest)
      else { return false }
      remove(weakest.key)
    }
    places[key] = slots.count
    slots.append(slot)
    signatures.append(slot.text.signature)
    letters.append(slot.text.letters)
    return true
  }

  private mutating func set(_ slot: NameSlot, at place: Int) {
    slots[place] = slot
    signatures[place] = slot.text.signature
    letters[place] = slot.text.letters
    places[slot.key] = place
  }

  /// Takes the name of a key out.
  ///
  /// - Returns: The name and its use; `nil` if there was none.
  @discardableResult
  public mutating func remove(_ key: ProductKey) -> NameEntry? {
    guard let place = places.removeValue(forKey: key) else { return nil }
    let removed = slots[place].entry
    let last = slots.removeLast()
    signatures.removeLast()
    letters.removeLast()
    if place < slots.count { set(last, at: place) }
    return removed
  }

  /// The names whose kinds of letters are so many of another's, or the other way round, that they may
  /// be similar: a plural changes up to two.
  func slots(near signature: UInt64) -> [NameSlot] {
    signatures.indices.filter { place in
      let other = signatures[place]
      return min((signature & ~other).nonzeroBitCount, (other & ~signature).nonzeroBitCount) <= 2
    }
    .map { slots[$0] }
  }

  /// What a person may be typing who has typed `query`, best first: by how it fits
  /// (`Suggestion.Match`), then by frecency, then shorter names, then by key.
  ///
  /// It is empty for a query without letters and for one above `SuggestingLimits.queryBytes`.
  public func suggestions(for query: String, limit: Int = 8) -> [Suggestion] {
    let limit = min(limit, SuggestingLimits.suggestions)
    guard limit > 0, query.utf8.count <= SuggestingLimits.queryBytes else { return [] }
    let typed = SearchText(query)
    guard !typed.letters.isEmpty else { return [] }
    return ranked(Ranker(typed), limit: limit).map { found in
      let entry = slots[found.place].entry
      return Suggestion(id: entry.subject, name: entry.name, match: found.rank.match)
    }
  }

  /// The best names in order: those without an edit, and while there is room, those with one and two.
  ///
  /// While there is room nothing was turned away, so a name found with fewer edits is among the best.
  private func ranked(_ ranker: Ranker, limit: Int) -> [(rank: Rank, place: Int)] {
    var best: [(rank: Rank, place: Int)] = []
    best.reserveCapacity(limit + 1)
    for edits in 0...ranker.edits where best.count < limit {
      for place in signatures.indices
      where ranker.canRank(signatures[place], edits: edits) {
        guard let rank = ranker.rank(of: letters[place], edits: edits),
          edits == 0 || !best.contains(where: { $0.place == place })
        else { continue }
        take((rank, place), into: &best, limit: limit)
      }
    }
    return best
  }

  private func take(
    _ found: (rank: Rank, place: Int), into best: inout [(rank: Rank, place: Int)], limit: Int
  ) {
    if best.count == limit, let last = best.last, !stands(found, before: last) { return }
    let index = best.firstIndex { stands(found, before: $0) } ?? best.count
    best.insert(found, at: index)
    if best.count > limit { best.removeLast() }
  }

  private func stands(
    _ found: (rank: Rank, place: Int), before other: (rank: Rank, place: Int)
  ) -> Bool {
    found.rank == other.rank
      ? slots[found.place].isWanted(before: slots[other.place]) : found.rank < other.rank
  }
}

extension NameIndex: Equatable {
  /// Whether both hold the same names and use.
  public static func == (left: Self, right: Self) -> Bool { left.entries == right.entries }
}
