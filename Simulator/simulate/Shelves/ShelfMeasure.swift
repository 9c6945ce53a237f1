internal import HouseholdLanguage
internal import HouseholdModel

/// How many shelves were found, and how many were not.
struct ShelfTally {
  /// The guess is a shelf where the product belongs.
  var right = 0
  /// Of those, the guess is the likeliest one.
  var likeliest = 0
  /// The table said that it doesn't know.
  var other = 0
  var wrong = 0
  /// Names that are not right, with the guess and what would be right.
  var misses: [String] = []

  var count: Int { right + other + wrong }

  var percentRight: Double { count == 0 ? 0 : Double(right) / Double(count) * 100 }

  mutating func add(_ name: String, _ guess: ShelfGuess, truth: [Shelf]) {
    if truth.contains(guess.shelf) {
      right += 1
      likeliest += guess.shelf == truth.first ? 1 : 0
      return
    }
    if guess.shelf == .other { other += 1 } else { wrong += 1 }
    misses.append(
      "\(guess.shelf.rawValue) for \(truth.map(\.rawValue).joined(separator: "/")): \(name)"
        + " [\(guess.words.joined(separator: " "))]")
  }

  /// The figures on one line.
  var words: String {
    func share(_ part: Int) -> String {
      count == 0 ? "–" : "\((Double(part) / Double(count) * 1000).rounded() / 10) %"
    }
    return "\(count) names: right \(right) (\(share(right)); likeliest shelf \(share(likeliest))), "
      + "other \(other) (\(share(other))), wrong \(wrong) (\(share(wrong)))"
  }
}

/// One product of Open Food Facts, as far as shelves need it.
struct ShelfProduct: Decodable {
  var names: [String: String]
  private var categories: String?
  private var countries: String?
  private var mainLanguage: String?

  private enum CodingKeys: String, CodingKey {
    case names
    case categories = "categories_tags"
    case countries = "countries_tags"
    case mainLanguage = "lc"
  }

  /// The name that its household reads, and that household's language.
  ///
  /// That is the name in the product's main language if there is a table for it, else the first in a
  /// language that has one, else one that no table is for. A name whose language nobody gave is read in the language of the country where it is sold.
  var name: (text: String, language: String)? {
    let known = ShelfTable.languageCodes
    for code in known.filter({ $0 == mainLanguage }) + known {
      if let text = names[code], !text.isEmpty { return (text, code) }
    }
    if let text = names["und"], !text.isEmpty { return (text, countryLanguage) }
    let rest = names.sorted { $0.key < $1.key }.first { !$0.value.isEmpty }
    return rest.map { ($0.value, $0.key) }
  }

  private var countryLanguage: String {
    let languages = [
      "en:france": "fr", "en:spain": "es", "en:italy": "it", "en:netherlands": "nl",
      "en:germany": "de", "en:poland": "pl",
    ]
    let country = countries?.split(separator: ",").first.map(String.init)
    return country.flatMap { languages[$0] } ?? "en"
  }

  /// Its name often says only "chicken in jelly", and not for whom.
  var isForPets: Bool { truth?.first == .pet }

  var truth: [Shelf]? {
    let tags = categories?.split(separator: ",").map(String.init) ?? []
    return tags.isEmpty ? nil : ProductTruth.shelves(tags: tags)
  }
}

/// Names of products with a known shelf: a sample to measure, and the others to learn from.
struct ShelfProducts {
  /// Drawn by a seed.
  var sample: [ShelfProduct] = []
  /// The rest of those that count.
  var others: [ShelfProduct] = []
  /// Products with no name, or whose tags are missing or in no rule.
  var uncounted = 0

  /// Shuffles all products by the seed; the first `size` that count are the sample.
  init(_ products: [ShelfProduct], seed: UInt64, size: Int) {
    var random = SplitMix64(seed: seed)
    var order = products
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(last, Int(random.next() % UInt64(last + 1)))
    }
    for product in order {
      if product.name == nil || product.truth == nil {
        uncounted += 1
      } else if sample.count < size {
        sample.append(product)
      } else {
        others.append(product)
      }
    }
  }

  static func tally(_ products: [ShelfProduct]) -> ShelfTally {
    var tally = ShelfTally()
    for product in products {
      guard let name = product.name, let truth = product.truth else { continue }
      let guess = ShelfTable(language: name.language).shelf(of: name.text)
      tally.add("\(name.language) \(name.text)", guess, truth: truth)
    }
    return tally
  }
}

/// The names of the Groceries items in one language, and where they belong.
enum ShelfGroceries {
  static func tally(_ records: [[String]], column: String, language: String) -> ShelfTally? {
    guard let header = records.first, let name = header.firstIndex(of: column),
      let english = header.firstIndex(of: "name_en"), let level = header.firstIndex(of: "level2")
    else { return nil }
    let table = ShelfTable(language: language)
    var tally = ShelfTally()
    for record in records.dropFirst() where record.count == header.count {
      let truth = GroceriesTruth.shelves(name: record[english], level: record[level]) ?? [.other]
      tally.add(record[name], table.shelf(of: record[name]), truth: truth)
    }
    return tally
  }
}
