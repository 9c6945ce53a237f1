/// What is wrong with a line of a data file.
struct ShelfFileProblem: Hashable, CustomStringConvertible {
  var file: String
  var line: Int
  var what: String

  var description: String { "\(file).txt:\(line): \(what)" }
}

extension ShelfWords {
  /// Reads a data file; the head of `Data/shelves/en.txt` describes the format.
  ///
  /// A line that can't be read is left out and named in `problems`.
  init(name: String, text: String) {
    self.init(name: name)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    // Rules first: words are folded by them.
    for (index, line) in lines.enumerated() where line.hasPrefix("@") {
      readRule(line.dropFirst(), at: index + 1)
    }
    for (index, line) in lines.enumerated() where !line.hasPrefix("@") && !line.hasPrefix("#") {
      if line.contains(where: { $0 != " " }) { readWords(line, at: index + 1) }
    }
  }

  private mutating func readRule(_ line: Substring, at number: Int) {
    guard let (label, items) = Self.parts(of: line) else {
      return report("a rule is @name: value, value", at: number)
    }
    switch label {
    case "head":
      guard let head = items.first.flatMap(ShelfGrammar.Head.init), items.count == 1 else {
        return report("@head is first or last", at: number)
      }
      grammar.head = head
    case "tails":
      guard let letters = items.first.flatMap({ Int($0) }), (3...9).contains(letters) else {
        return report("@tails is a number of letters from 3 to 9", at: number)
      }
      grammar.shortestTail = letters
    case "umlauts":
      guard items == ["yes"] else { return report("@umlauts is yes, or left out", at: number) }
      grammar.foldsUmlauts = true
    case "breaks": grammar.breaks.formUnion(foldedWords(items))
    case "skip": grammar.skipped.formUnion(foldedWords(items))
    case "endings":
      for item in items {
        let sides = item.split(separator: ">", omittingEmptySubsequences: false)
        guard sides.count <= 2, let from = sides.first, !from.isEmpty else {
          report("an ending is es or ies>y: \(item)", at: number)
          continue
        }
        grammar.endings.append((Array(from.utf8), Array((sides.dropFirst().first ?? "").utf8)))
      }
    default: report("no rule is called @\(label)", at: number)
    }
  }

  private mutating func readWords(_ line: Substring, at number: Int) {
    guard case (var label, let items)? = Self.parts(of: line) else {
      return report("a line is shelf: word, word", at: number)
    }
    var strength = Strength.plain
    if label.hasSuffix("?") { strength = .hint }
    if label.hasSuffix("!") { strength = label.hasSuffix("!!") ? .strongest : .strong }
    while label.last == "!" || label.last == "?" { label.removeLast() }
    guard let shelf = Shelf(rawValue: label) else {
      return report("no shelf is called \(label)", at: number)
    }
    for item in items {
      add(item, Entry(shelf: shelf, strength: strength, line: number))
    }
  }

  private mutating func add(_ item: String, _ entry: Entry) {
    let words = ShelfText(item).words.map { grammar.local($0.text) }
      .filter { !grammar.skipped.contains($0) }
    guard let word = words.first else {
      return report("nothing is left of \"\(item)\"", at: entry.line)
    }
    if item.hasPrefix("-") {
      insert(word, entry, into: \.tails, as: item)
    } else if item.hasSuffix("-") {
      insert(word, entry, into: \.fronts, as: item)
    } else {
      insert(words.joined(separator: " "), entry, into: \.exact, as: item)
      let first = grammar.stem(word)
      phraseLengths[first] = max(phraseLengths[first] ?? 1, words.count)
      let stem = words.map(grammar.stem).joined(separator: " ")
      if let known = stems[stem], known?.shelf != entry.shelf || known?.strength != entry.strength {
        stems[stem] = .some(nil)
      } else {
        stems[stem] = entry
      }
    }
  }

  private func foldedWords(_ items: [String]) -> [String] {
    items.flatMap { ShelfText($0).words.map { grammar.local($0.text) } }
  }

  private mutating func insert(
    _ key: String, _ entry: Entry, into index: WritableKeyPath<ShelfWords, [String: Entry]>,
    as item: String
  ) {
    if let known = self[keyPath: index][key] {
      report("\"\(item)\" is on line \(known.line) already", at: entry.line)
    } else {
      self[keyPath: index][key] = entry
    }
  }

  private mutating func report(_ what: String, at line: Int) {
    problems.append(ShelfFileProblem(file: name, line: line, what: what))
  }

  /// The label before the colon and the items behind it, without the spaces around them.
  private static func parts(of line: Substring) -> (label: String, items: [String])? {
    guard let colon = line.firstIndex(of: ":") else { return nil }
    let items = line[line.index(after: colon)...].split(separator: ",").map(trimmed)
    return (trimmed(line[..<colon]), items.filter { !$0.isEmpty })
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
