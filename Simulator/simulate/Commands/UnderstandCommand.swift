internal import ArgumentParser
internal import Foundation
internal import HouseholdLanguage

/// `simulate understand`: how well quick add and sizes of products are read.
struct UnderstandCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "understand",
    abstract: "Read lines that people wrote, and say how many were understood.",
    discussion: """
      A line of a recipe counts as right when all its numbers, all its units and its name are those \
      of the label; case, plural and punctuation don't count, and neither do sizes in front of a unit. \
      A multipack is what a pattern apart from the parser takes for one. Exit code 1 when a figure is \
      below its goal, or when a made-up line breaks a law.
      """)

  @Option(
    help: "A folder with labelled lines: CSV with input, name, quantity and unit; gzip is fine.")
  var ingredients: String?

  @Option(help: "A file with products: a JSON object with \"quantity\" on each line; gzip is fine.")
  var products: String?

  @Option(help: "How many lines that were not understood to print, of each file.")
  var misses = 0

  @Option(help: "How many made-up lines to read in all languages.")
  var fuzz = 0

  @Option(help: "The seed of the made-up lines.")
  var seed: UInt64 = 1

  @Option(help: "The locale of the labelled lines.")
  var locale = "en"

  /// What quick add promises of labelled lines, and of multipacks.
  private static let goals = (lines: 85.0, multipacks: 90.0)

  func validate() throws {
    guard ingredients != nil || products != nil || fuzz > 0 else {
      throw ValidationError("Say what to read: --ingredients, --products or --fuzz.")
    }
  }

  func run() throws {
    var isGood = true
    if let ingredients { isGood = try score(ingredientsIn: ingredients) && isGood }
    if let products { isGood = try score(productsIn: products) && isGood }
    if fuzz > 0 { isGood = broken() == 0 && isGood }
    guard isGood else { throw Ending.disagreed.exitCode }
  }

  // MARK: Lines of recipes

  private func score(ingredientsIn folder: String) throws -> Bool {
    var isGood = true
    for source in [QuickAdd.Source.recipe, .typed] {
      let reader = QuickAdd(locale: locale, source: source)
      var all = (lines: 0, right: 0)
      print("read as \(source):  right  (quantity, unit, name)  first amount and name")
      for file in try IngredientFile.files(in: folder) {
        let path = URL(filePath: folder).appending(path: file).path
        var score = IngredientScore()
        for label in try IngredientFile.labels(inCSV: try DataText.read(path), file: path) {
          score.take(label, reading: try? reader.read(label.input))
        }
        print(words(score, file: file))
        for miss in score.misses.prefix(source == .recipe ? misses : 0) {
          print("    \(miss.wrong.joined(separator: ", ")): \(miss.label.input)")
          print(
            "      label \(miss.label.name) | \(miss.label.quantity) | \(miss.label.unit); got \(miss.got)"
          )
        }
        all = (all.lines + score.lines, all.right + score.right)
      }
      print("  all \(all.lines) lines: \(percent(all.right, of: all.lines)) %")
      if source == .recipe { isGood = percent(all.right, of: all.lines) >= Self.goals.lines }
    }
    return isGood
  }

  private func words(_ score: IngredientScore, file: String) -> String {
    let parts = [score.quantities, score.units, score.names].map {
      "\(percent($0, of: score.lines))"
    }
    return "  \(file) \(score.lines) lines: \(percent(score.right, of: score.lines)) % "
      + "(\(parts.joined(separator: ", ")))  \(percent(score.firstAmounts, of: score.lines)) %"
  }

  // MARK: Sizes of products

  private struct Product: Decodable { var quantity: String? }

  private func score(productsIn file: String) throws -> Bool {
    let decoder = JSONDecoder()
    var score = SizeScore()
    for (index, line) in try DataText.read(file).split(separator: "\n").enumerated() {
      guard let product = try? decoder.decode(Product.self, from: Data(line.utf8)) else {
        throw DataFileError.wrongLine(file: file, line: index + 1, expected: "a JSON object")
      }
      if let text = product.quantity, !text.isEmpty { score.take(text) }
    }
    print(
      "sizes: \(score.texts) texts, \(score.read) read, \(score.multipacks) multipacks, "
        + "\(score.right) right: \(percent(score.right, of: score.multipacks)) %")
    for miss in score.misses.prefix(misses) {
      print("    \(miss.text): expected \(miss.expected), got \(miss.got)")
    }
    return percent(score.right, of: score.multipacks) >= Self.goals.multipacks
  }

  // MARK: Made-up lines

  private func broken() -> Int {
    let readers = WordReaders.all
    var lines = LineFuzz(seed: seed)
    var broken = 0
    let start = ContinuousClock.now
    for number in 0..<fuzz {
      let line = lines.line()
      let two = [readers[number % readers.count], readers[(number * 7 + 3) % readers.count]]
      guard let law = LineFuzz.broken(line, readers: two) else { continue }
      broken += 1
      print("    seed \(seed), line \(number): \(law): \(line.debugDescription)")
    }
    print("fuzz: seed \(seed), \(fuzz) lines, \(broken) broken, \(ContinuousClock.now - start)")
    return broken
  }

  private func percent(_ part: Int, of whole: Int) -> Double {
    guard whole > 0 else { return 0 }
    return (Double(part) / Double(whole) * 1000).rounded() / 10
  }
}

/// Readers of every language, of typed lines and of recipes.
private enum WordReaders {
  static let all = ["en", "de", "fr", "es", "nl", "pl"].flatMap {
    [QuickAdd(locale: $0), QuickAdd(locale: $0, source: .recipe)]
  }
}
