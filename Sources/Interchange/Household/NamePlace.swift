internal import HouseholdModel

/// Where something with a name stands in an export: the main list first, then by key, then as written,
/// then by id; what has no name comes last.
struct NamePlace: Comparable {
  private let rank: Int
  private let key: [UInt8]
  private let name: [UInt8]
  private let id: UInt64

  init(_ list: ExportedList) {
    self.init(list.name, id: list.id.rawValue, isFirst: list.id == .main)
  }

  init(_ product: ExportedProduct) {
    self.init(product.name, id: product.id.rawValue, isFirst: false)
  }

  private init(_ name: String?, id: UInt64, isFirst: Bool) {
    rank = isFirst ? 0 : name == nil ? 2 : 1
    key = Array((name.flatMap(ProductKey.init(name:))?.text ?? "").utf8)
    self.name = Array((name ?? "").utf8)
    self.id = id
  }

  static func < (left: Self, right: Self) -> Bool {
    if left.rank != right.rank { return left.rank < right.rank }
    if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
    if left.name != right.name { return left.name.lexicographicallyPrecedes(right.name) }
    return left.id < right.id
  }
}
