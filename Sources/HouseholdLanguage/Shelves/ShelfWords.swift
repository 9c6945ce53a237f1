/// The words of one language, each with the shelf it leads to.
struct ShelfWords {
  /// What a word says.
  struct Entry: Hashable {
    var shelf: Shelf
    var strength: Strength
    /// Where it stands in its file, counted from 1.
    var line: Int
  }

  /// How much a word counts beside others in one name.
  enum Strength: Int, Comparable {
    /// It decides if nothing else does: a flavour, a brand.
    case hint
    case plain
    /// It decides wherever it stands: "frozen".
    case strong
    /// It decides over strong ones: "dog".
    case strongest

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The name of its file: a language code.
  let name: String
  var grammar = ShelfGrammar()
  /// Whole words and phrases, in local form, single spaces between words.
  var exact: [String: Entry] = [:]
  /// The same by stems; `nil` where two shelves share a stem, so that it says nothing.
  var stems: [String: Entry?] = [:]
  /// Ends of compounds too short to be taken from the whole words: "-eis".
  var tails: [String: Entry] = [:]
  /// Beginnings of compounds that decide: "hunde-".
  var fronts: [String: Entry] = [:]
  /// How many words the longest phrase has that begins with a word of this stem.
  var phraseLengths: [String: Int] = [:]
  /// What is wrong with the file; empty in every file that is shipped.
  var problems: [ShelfFileProblem] = []

  init(name: String) { self.name = name }

  /// A word as this language keeps it, and its stem.
  struct Form {
    var local: String
    var stem: String
  }

  /// The forms of a folded word.
  func form(_ word: String) -> Form {
    let local = grammar.local(word)
    return Form(local: local, stem: grammar.stem(local))
  }

  /// What the longest word or phrase at the beginning of `forms` says, and of how many words it is.
  func entry(_ forms: ArraySlice<Form>) -> (entry: Entry, count: Int)? {
    guard let first = forms.first else { return nil }
    let longest = min(phraseLengths[first.stem] ?? 1, forms.count)
    for count in stride(from: longest, to: 1, by: -1) {
      let phrase = forms.prefix(count)
      let entry =
        exact[phrase.map(\.local).joined(separator: " ")]
        ?? stems[phrase.map(\.stem).joined(separator: " ")] ?? nil
      if let entry { return (entry, count) }
    }
    return (exact[first.local] ?? stems[first.stem] ?? nil).map { ($0, 1) }
  }

  /// What the longest known end, or else beginning, of a compound says.
  func entry(inCompound form: Form) -> (entry: Entry, part: String)? {
    let front = longestFront(form.local)
    if let front, front.entry.strength >= .strong { return front }
    guard let shortest = grammar.shortestTail else { return front }
    let letters = Array(form.local.utf8)
    let stem = Array(form.stem.utf8)
    // At least two letters stay in front: whatever is shorter is no word.
    for start in stride(from: 2, through: letters.count - 2, by: 1) {
      let part = String(decoding: letters[start...], as: UTF8.self)
      if letters.count - start >= shortest, let entry = exact[part] { return (entry, part) }
      if stem.count - start > shortest,
        let entry = stems[String(decoding: stem[start...], as: UTF8.self)] ?? nil
      {
        return (entry, part)
      }
      if let entry = tails[part] { return (entry, part) }
    }
    return front
  }

  private func longestFront(_ word: String) -> (entry: Entry, part: String)? {
    if fronts.isEmpty { return nil }
    let letters = Array(word.utf8)
    for end in stride(from: letters.count - 2, through: 2, by: -1) {
      let part = String(decoding: letters[..<end], as: UTF8.self)
      if let entry = fronts[part] { return (entry, part) }
    }
    return nil
  }
}
