import HouseholdModel

/// Something to put on a list, and how many of it.
struct Item: Hashable, Sendable {
  var name: String
  var count: Int

  var words: String { count > 1 ? "\(name) \(count)" : name }
}

extension Story {
  /// What some baskets contain, each product once: at least one thing.
  func items(from baskets: Int, atMost limit: Int) -> [Item] {
    var items: [Item] = []
    for _ in 0..<baskets {
      for (name, count) in groceries.basket(using: &random)
      where items.count < limit && !items.contains(where: { $0.name == name }) {
        items.append(Item(name: name, count: count))
      }
    }
    return items
  }
}

extension [Item] {
  /// The items in a row, at most so many.
  var words: String { listed(map(\.words)) }

  var requests: [PhoneRequest] { map { .add($0.name, $0.count) } }
}

/// Words in a row; of many only the first.
func listed(_ words: [String], atMost limit: Int = 8) -> String {
  guard words.count > limit else { return words.joined(separator: ", ") }
  return words.prefix(limit).joined(separator: ", ") + " and \(words.count - limit) more"
}
