/// Finds the shelf of a product by its name, offline.
///
/// The words come from `Data/shelves`, a file a language. The list's own language is asked first; a
/// language that knows far more of the name is believed instead, because people mix. The same name
/// has the same shelf on every phone with this version of the table.
public struct ShelfTable: Sendable {
  /// The language whose words count most: `en` of `en-GB`.
  public let language: String
  private let home: Int?

  /// The table for a list whose texts are in a language, given as a code like `de` or `de-AT`.
  ///
  /// For a language that has no file, all languages count the same.
  public init(language: String) {
    let code = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    self.language = code
    home = Self.languages.firstIndex { $0.name == code }
  }

  /// The languages that have a file, by code.
  public static var languageCodes: [String] { languages.map(\.name) }

  /// The shelf of a product's name; `other` when no word of it is known.
  public func shelf(of name: String) -> ShelfGuess { shelf(of: ShelfText(name)) }

  /// The shelf of a product that the household may have put somewhere itself.
  ///
  /// What the household said of this product wins, then what it said of a product whose words are all
  /// in this name and which is headed by the same noun, then the table.
  public func shelf(
    of product: String, correction: String?, learned: ShelfCorrections = ShelfCorrections()
  ) -> ShelfGuess {
    if let place = correction.flatMap(ShelfGuess.Place.init) {
      return ShelfGuess(place: place, words: [], basis: .correction)
    }
    return learned.guess(of: product, language: self) ?? shelf(of: product)
  }

  func shelf(of text: ShelfText) -> ShelfGuess {
    guard let (reading, language) = bestReading(of: text) else { return .unknown }
    let basis: ShelfGuess.Basis =
      if reading.head.entry.strength == .hint {
        .hint
      } else if reading.head.isWhole && (language == home || home == nil) {
        .words
      } else {
        .likeness
      }
    return ShelfGuess(
      place: .shelf(reading.head.entry.shelf), words: [reading.head.words], basis: basis)
  }

  /// What heads a name: a word or phrase, the side on which its own head is, and where it leads.
  struct Head {
    var words: String
    var side: ShelfGrammar.Head
    var shelf: Shelf

    /// Whether a thing headed by this is one of those headed by `wide`, as "whole milk" is "milk".
    ///
    /// A phrase that leads elsewhere, as "coconut milk", is another thing.
    func isKind(of wide: Head) -> Bool {
      if words == wide.words { return true }
      guard shelf == wide.shelf else { return false }
      return side == .last ? words.hasSuffix(" " + wide.words) : words.hasPrefix(wide.words + " ")
    }
  }

  /// What heads a name; if no word is known, the one where the home language has its heads.
  func head(of text: ShelfText) -> Head? {
    if let (reading, language) = bestReading(of: text) {
      return Head(
        words: reading.head.words, side: Self.languages[language].grammar.head,
        shelf: reading.head.entry.shelf)
    }
    let side = home.map { Self.languages[$0].grammar.head } ?? .last
    let word = side == .last ? text.words.last : text.words.first
    return word.map { Head(words: $0.text, side: side, shelf: .other) }
  }

  private func bestReading(of text: ShelfText) -> (reading: ShelfReading, language: Int)? {
    let total = text.words.reduce(0) { $0 + $1.text.utf8.count }
    var best: (reading: ShelfReading, language: Int, score: Int)?
    let others = Self.languages.indices.filter { $0 != home }
    for index in (home.map { [$0] } ?? []) + others {
      guard
        let reading = ShelfReading(text, words: Self.languages[index], brands: Self.brands)
      else { continue }
      // Nobody can know more of the name than all of it.
      if index == home, reading.letters == total, reading.head.entry.strength > .hint {
        return (reading, index)
      }
      let score = score(reading, total: total, isHome: index == home)
      if score > best?.score ?? 0 { best = (reading, index, score) }
    }
    return best.map { ($0.reading, $0.language) }
  }

  /// How far to believe one language among others, in twelfths of letters of the name.
  private func score(_ reading: ShelfReading, total: Int, isHome: Bool) -> Int {
    var score = reading.letters * 12
    // Any plain word says more than a hint.
    if reading.head.entry.strength > .hint { score += total * 12 }
    // A pet is a pet, whatever else stands there.
    if reading.head.entry.strength == .strongest { score += total * 3 }
    // Another language must know a quarter of the name more than the home language does.
    if isHome { score += total * 3 }
    return score
  }

  /// Every language, in the order of its files' names.
  static let languages = tables.filter { $0.name != brandsName }

  /// Names that are the same in all languages.
  static let brands = tables.first { $0.name == brandsName } ?? ShelfWords(name: brandsName)

  private static let brandsName = "brands"

  private static let tables = EmbeddedData.all.filter { $0.folder == "shelves" }
    .map { ShelfWords(name: $0.name, text: $0.text) }
}
