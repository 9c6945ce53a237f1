internal import ArgumentParser
internal import Foundation
internal import HouseholdLanguage

/// `simulate shelves`: how often the table of names finds a product's shelf.
struct ShelvesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shelves",
    abstract: "Find the shelf of real products by their names, and say how many were right.",
    discussion: """
      Where an item of Groceries belongs follows from its second level, and for some items from a table by hand; where a \
      product belongs follows from its category tags, by rules that know nothing of the name table. Cakes, nuts \
      and what else stands in two places has two right shelves; "likeliest" counts the first only. Products \
      without a name, or with no tag that a rule knows, are not counted. The sample is drawn by the seed; the \
      vocabulary was made while looking at the others. Exit code 1 when a figure is below its goal.
      """)

  @Option(help: "The items: CSV with name_en, name_de and level2.")
  var groceries: String?

  @Option(
    help: "Products: a JSON object with names and categories_tags on each line; gzip is fine.")
  var products: String?

  @Option(help: "The seed of the sample of products.")
  var seed: UInt64 = 1

  @Option(help: "How many products the sample has.")
  var sample = 1000

  @Option(help: "How many names that were not right to print, of each figure; none of the sample.")
  var misses = 0

  /// Of a hundred names, so many should have a right first choice.
  private static let goal = 85.0

  func validate() throws {
    guard groceries != nil || products != nil else {
      throw ValidationError("Say what to read: --groceries or --products.")
    }
  }

  func run() throws {
    var isGood = true
    if let groceries { isGood = try score(itemsIn: groceries) && isGood }
    if let products { isGood = try score(productsIn: products) && isGood }
    guard isGood else { throw Ending.disagreed.exitCode }
  }

  private func score(itemsIn file: String) throws -> Bool {
    let records = CSV.records(try DataText.read(file))
    var isGood = true
    for (column, language) in [("name_en", "en"), ("name_de", "de")] {
      guard let tally = ShelfGroceries.tally(records, column: column, language: language) else {
        throw DataFileError.wrongLine(
          file: file, line: 1, expected: "the columns name_en, name_de and level2")
      }
      say("groceries \(language)", tally)
      isGood = isGood && tally.percentRight >= Self.goal
    }
    return isGood
  }

  private func score(productsIn file: String) throws -> Bool {
    let decoder = JSONDecoder()
    var read: [ShelfProduct] = []
    for (index, line) in try DataText.read(file).split(separator: "\n").enumerated() {
      guard let product = try? decoder.decode(ShelfProduct.self, from: Data(line.utf8)) else {
        throw DataFileError.wrongLine(
          file: file, line: index + 1, expected: #"an object with "names""#)
      }
      read.append(product)
    }
    let drawn = ShelfProducts(read, seed: seed, size: sample)
    print("products: \(read.count), not counted \(drawn.uncounted); sample by seed \(seed)")
    let all = ShelfProducts.tally(drawn.sample)
    say("sample", all, misses: 0)
    say("  for people", ShelfProducts.tally(drawn.sample.filter { !$0.isForPets }), misses: 0)
    say("  for pets", ShelfProducts.tally(drawn.sample.filter(\.isForPets)), misses: 0)
    say("others", ShelfProducts.tally(drawn.others))
    return all.percentRight >= Self.goal
  }

  private func say(_ title: String, _ tally: ShelfTally, misses: Int? = nil) {
    print("\(title): \(tally.words)")
    for miss in tally.misses.prefix(misses ?? self.misses) { print("    \(miss)") }
  }
}
