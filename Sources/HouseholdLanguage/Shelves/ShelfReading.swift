/// A name as one language understands it.
struct ShelfReading {
  /// A word or phrase of the name that the table knows.
  struct Match {
    var entry: ShelfWords.Entry
    /// The known word, or the known part of a compound.
    var words: String
    /// Which part of the name it stands in, counted at commas and words like "with".
    var part: Int
    /// It is a known word; otherwise only a piece of one is known.
    var isWhole: Bool
  }

  /// The match that decides.
  let head: Match
  /// How many letters of the name this language knows.
  let letters: Int

  /// Reads `text` with the words of one language, and the brands that are the same in all.
  ///
  /// It is `nil` when nothing is known.
  init?(_ text: ShelfText, words: ShelfWords, brands: ShelfWords) {
    var scan = Scan(text, words: words, brands: brands)
    scan.run()
    guard let head = Self.head(of: scan.matches, words.grammar.head) else { return nil }
    self.head = head
    letters = scan.letters
  }

  /// The strongest matches compete; among them the place of the head noun decides.
  ///
  /// A shop's words for keeping ("frozen") and buyers ("dog") are strong wherever they stand.
  private static func head(of matches: [Match], _ side: ShelfGrammar.Head) -> Match? {
    guard let strength = matches.map(\.entry.strength).max() else { return nil }
    let rivals = matches.filter { $0.entry.strength == strength }
    switch side {
    case .first: return rivals.first
    case .last:
      let part = rivals.first?.part
      let together = rivals.filter { $0.part == part }
      // "Crisps paprika", "yoghurt strawberry": what grows is a flavour behind what is made.
      if together.last?.entry.shelf == .produce,
        let made = together.last(where: { !grown.contains($0.entry.shelf) })
      {
        return made
      }
      return together.last
    }
  }

  /// What has no flavour of its own added, so that a fruit or a herb behind it is another thing.
  private static let grown: Set<Shelf> = [.produce, .meat, .fish]
}

extension ShelfReading {
  /// Goes through the words once, longest phrases first.
  private struct Scan {
    /// Longer words that are skipped, as "organic", are no sign of a language.
    static let functionWord = 4

    let words: ShelfWords
    let brands: ShelfWords
    /// The words without those that say nothing, as the language keeps them, and as they are.
    var own: [ShelfWords.Form] = []
    var plain: [ShelfWords.Form] = []
    var startsPart: [Bool] = []
    var letters = 0
    var matches: [Match] = []

    init(_ text: ShelfText, words: ShelfWords, brands: ShelfWords) {
      self.words = words
      self.brands = brands
      var startsPart = false
      for (index, word) in text.words.enumerated() {
        let form = words.form(word.text)
        if word.hangs, index + 1 < text.words.count,
          words.grammar.skipped.contains(words.grammar.local(text.words[index + 1].text))
        {
          continue  // "Kern- und Steinobst": the next word but one says it all.
        }
        startsPart = startsPart || word.startsPart
        if words.grammar.skipped.contains(form.local) {
          if form.local.utf8.count <= Self.functionWord { letters += form.local.utf8.count }
          continue
        }
        own.append(form)
        plain.append(ShelfWords.Form(local: word.text, stem: word.text))
        self.startsPart.append(startsPart)
        startsPart = false
      }
    }

    mutating func run() {
      var part = 0
      var index = 0
      while index < own.count {
        if startsPart[index] { part += 1 }
        let count = matchedWords(at: index, part: part)
        if count == 0, words.grammar.breaks.contains(own[index].local) {
          part += 1
          letters += own[index].local.utf8.count
        }
        index += max(count, 1)
      }
    }

    /// Takes the longest phrase that begins here and crosses no comma; the number of its words.
    private mutating func matchedWords(at start: Int, part: Int) -> Int {
      let end = startsPart[(start + 1)...].firstIndex(of: true) ?? own.count
      let brand = brands.entry(plain[start..<end])
      if let word = words.entry(own[start..<end]), word.count >= brand?.count ?? 0 {
        take(word.entry, own[start..<start + word.count], part: part)
        return word.count
      }
      if let brand {
        take(brand.entry, plain[start..<start + brand.count], part: part)
        return brand.count
      }
      guard let (entry, piece) = words.entry(inCompound: own[start]) else { return 0 }
      letters += piece.utf8.count
      matches.append(Match(entry: entry, words: piece, part: part, isWhole: false))
      return 1
    }

    private mutating func take(
      _ entry: ShelfWords.Entry, _ forms: ArraySlice<ShelfWords.Form>, part: Int
    ) {
      letters += forms.reduce(0) { $0 + $1.local.utf8.count }
      let words = forms.map(\.local).joined(separator: " ")
      matches.append(Match(entry: entry, words: words, part: part, isWhole: true))
    }
  }
}
