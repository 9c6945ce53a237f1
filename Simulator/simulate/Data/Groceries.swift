import HouseholdModel

/// What people buy: products, and the baskets in which they stood together.
struct Groceries: Hashable, Sendable {
  /// One thing in a basket.
  struct Item: Hashable, Sendable {
    /// Where the product stands in `products`.
    var product: Int
    /// How many.
    var count: Int
  }

  /// Where it comes from, in words for the first line of a story.
  var source: String
  /// What the products are called.
  ///
  /// No two are the same.
  var products: [String]
  /// At least one basket, none of them empty.
  var baskets: [[Item]]

  /// A basket drawn by chance, as names and counts.
  func basket(using random: inout SplitMix64) -> [(name: String, count: Int)] {
    let basket = baskets[Int.random(in: 0..<baskets.count, using: &random)]
    return basket.map { (products[$0.product], $0.count) }
  }
}
