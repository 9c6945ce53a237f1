import HouseholdLanguage
import HouseholdModel
import Synchronization

/// The household's names, ready to be searched, until the bell rings.
struct NameCache {
  private var rings: UInt64 = 0
  private var index: NameIndex?

  func index(at rings: UInt64) -> NameIndex? { self.rings == rings ? index : nil }

  mutating func keep(_ index: NameIndex, at rings: UInt64) {
    guard rings >= self.rings else { return }
    self.rings = rings
    self.index = index
  }
}

extension Companion {
  /// Every name that the household has used, by how much and how lately.
  func nameIndex() throws -> NameIndex {
    let rings = bell.rings
    if let index = names.withLock({ $0.index(at: rings) }) { return index }
    let view = try requireHome().view
    let entries = view.products.map { product in
      NameEntry(
        name: product.name, subject: product.id,
        lastUsedMilliseconds: product.purchases.first?.milliseconds ?? 0,
        uses: product.uses)
    }
    let index = NameIndex(entries)
    names.withLock { $0.keep(index, at: rings) }
    return index
  }
}

extension ProductView {
  /// How often it was bought, as far as that is remembered: what is bought every week counts more than
  /// what was bought twice.
  fileprivate var uses: UInt32 {
    let remembered = UInt32(clamping: purchases.count)
    guard let rhythmHours, rhythmHours > 0 else { return remembered }
    let yearly: UInt32 = 365 * 24
    return max(remembered, yearly / rhythmHours)
  }
}
