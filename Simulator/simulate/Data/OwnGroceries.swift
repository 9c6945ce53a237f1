/// A small shop of our own, for whoever has no data at hand: 40 products and 60 made baskets.
enum OwnGroceries {
  /// The shop.
  static let groceries = Groceries(
    source: "60 made baskets of our own", products: products,
    baskets: baskets.split(separator: "\n").map { $0.split(separator: " ").compactMap(item) })

  static let products = [
    "apples", "bananas", "bread", "butter", "carrots", "cheese", "chicken", "chocolate", "coffee",
    "cream", "cucumber", "dish soap", "eggs", "flour", "frozen peas", "garlic", "ham", "honey",
    "jam", "kitchen roll", "lemons", "lettuce", "mushrooms", "noodles", "oat flakes", "olive oil",
    "onions", "orange juice", "pepper", "potatoes", "quark", "rice", "salmon", "salt",
    "sparkling water", "sugar", "tea", "toilet paper", "tomatoes", "yoghurt",
  ]

  /// A basket on each line: numbers of products, and how many where it is more than one.
  private static let baskets = """
    0 2x2 4 9 10 12x2 24 30x6
    6 31x2
    33
    0 1x2 5x6 39x6
    11x2 20
    1 2 33x3 35 38x6
    2 5x2 10x6
    1x6
    7x2 14 24
    37
    3x6 31x2 34x2
    16
    9 14 18x6 19x6 31x2 35 39
    8x2
    8x2 12 19x6 28x2 30 31 32 33
    10x2 19x2 27x2 33
    4 20x2 30x2 34x2 35 38x2 39
    15 27 30 33x2
    30x2
    19
    3
    5
    13 24x3 25
    8 15x2
    1 25
    23x2 39
    4x6 12 22 24x3 27 39
    4x3 26 27
    9x6
    37 39
    0 3x6 9x2 10 15 17 19x6 21 27 33 34x2 39
    3 9 10 21 31x2
    1x3 8 19 37x2
    23x2 30
    2 5x2 9x3 13 14 16 30 34 35
    2 7x2 28x6 33x6
    1x2 7 27 34x3 38
    1 4 15 27
    3 31 36
    1x2 12 38x2
    22 27 37
    3 7x2 12x2 20 31x2
    3
    36
    1x2 33
    38x2
    3x6
    4 11 27 34
    3x2 34x2
    20 35
    1 3x2 5 14 37x3
    3 4 15 19x3
    8
    9
    1x6 12x2 38x2
    3 29x2 38x2
    5
    2
    4x6 8 9 10x2 12 15 19 27x6 29 30 31 38
    1 2 5 8 9 14 19 38x3 39
    """

  private static func item(_ text: Substring) -> Groceries.Item? {
    let parts = text.split(separator: "x").compactMap { Int($0) }
    guard let product = parts.first else { return nil }
    return Groceries.Item(product: product, count: parts.count > 1 ? parts[1] : 1)
  }
}
