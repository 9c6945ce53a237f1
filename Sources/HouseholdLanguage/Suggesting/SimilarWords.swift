/// The words of a name, to be compared with those of another.
struct SimilarWords {
  /// All its letters, without spaces.
  private let whole: [UInt32]
  /// The words that say what it is.
  private let words: [[UInt32]]
  /// The words that say how much of it: "1l", "6 x 330 ml".
  private let sizes: [[UInt32]]

  /// How many words one name may have more than the other: more make it something else.
  private static let moreWords = 3

  init(_ name: String) { self.init(SearchText(name)) }

  init(_ text: SearchText) {
    let all = text.words.map { Array(text.letters[$0]) }
    var words: [[UInt32]] = []
    var sizes: [[UInt32]] = []
    for word in all {
      let isSize = Self.hasDigit(word) || (!sizes.isEmpty && WordRules.sizeWords.contains(word))
      if isSize { sizes.append(word) } else { words.append(word) }
    }
    // "7 Up" has a word; "4711" has none, so its digits are its name.
    whole = Array(all.joined())
    self.words = words.isEmpty ? all : words
    self.sizes = words.isEmpty ? [] : sizes
  }

  /// Why two names look alike.
  func reason(_ other: Self, _ rules: WordRules) -> Similar.Reason? {
    guard !words.isEmpty, !other.words.isEmpty else { return nil }
    if whole == other.whole { return .sameWords }
    let haveOneSize = sizes.joined().elementsEqual(other.sizes.joined())
    // Two sizes are two products; a size that only one of them says is something more said.
    guard haveOneSize || sizes.isEmpty || other.sizes.isEmpty else { return nil }
    guard let reason = wordReason(other, rules) else { return nil }
    return haveOneSize ? reason : .contains
  }

  private func wordReason(_ other: Self, _ rules: WordRules) -> Similar.Reason? {
    if Self.isSame(words, other.words) { return .sameWords }
    if words.count == other.words.count { return pairwise(other, rules) }
    let (less, more) = words.count < other.words.count ? (self, other) : (other, self)
    return Self.isContained(less.words, in: more.words, rules) ? .contains : nil
  }

  /// Words in the same places, equal but for plurals and one edit.
  private func pairwise(_ other: Self, _ rules: WordRules) -> Similar.Reason? {
    var plurals = 0
    var edits = 0
    for (word, otherWord) in zip(words, other.words) where word != otherWord {
      if Self.hasDigit(word) || Self.hasDigit(otherWord) { return nil }
      if rules.isPlural(word, otherWord) {
        plurals += 1
      } else if OneEdit.looksLikeTypo(word, otherWord) {
        edits += 1
      } else {
        return nil
      }
    }
    if edits > 0 { return edits == 1 ? .oneEdit : nil }
    return plurals > 0 ? .pluralForm : nil
  }

  /// Whether the shorter name is what the longer one names, which then only says more about it.
  private static func isContained(
    _ less: [[UInt32]], in more: [[UInt32]], _ rules: WordRules
  ) -> Bool {
    // "Salt and pepper" is no kind of salt.
    let joins = (less.contains(where: rules.joins), more.contains(where: rules.joins))
    guard less.joined().count > 1, joins.0 == joins.1 else { return false }
    // "Pâte à pizza" is a dough, whatever comes behind the little word.
    var head = more[...]
    if !less.contains(where: rules.parts),
      let part = more.dropFirst().firstIndex(where: rules.parts)
    {
      head = more[..<part]
    }
    guard (0...moreWords).contains(head.count - less.count) else { return false }
    func isEqual(_ part: ArraySlice<[UInt32]>) -> Bool {
      zip(part, less).allSatisfy { $0 == $1 || (!hasDigit($0) && rules.isPlural($0, $1)) }
    }
    let isSpecific = less.count > 1
    let begins = rules.order != .nounLast || isSpecific
    let ends = rules.order != .nounFirst || isSpecific
    return begins && isEqual(head.prefix(less.count)) || ends && isEqual(head.suffix(less.count))
  }

  /// Whether words are the same however they are parted, or in whatever order.
  private static func isSame(_ words: [[UInt32]], _ others: [[UInt32]]) -> Bool {
    if words.joined().elementsEqual(others.joined()) { return true }
    guard words.count == others.count else { return false }
    func sorted(_ words: [[UInt32]]) -> [[UInt32]] {
      words.sorted { $0.lexicographicallyPrecedes($1) }
    }
    return sorted(words) == sorted(others)
  }

  private static func hasDigit(_ word: [UInt32]) -> Bool {
    word.contains { (0x30...0x39).contains($0) }
  }
}
