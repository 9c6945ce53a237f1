/// How well a name fits what was typed; the first is best, and names of one rank stand in the order
/// of their frecency.
enum Rank: UInt8, Comparable {
  case whole, beginning, laterWord, anyOrder
  case wholeOneEdit, beginningOneEdit, laterWordOneEdit
  case wholeTwoEdits, beginningTwoEdits, laterWordTwoEdits

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// What a person is told of it.
  var match: Suggestion.Match {
    switch self {
    case .whole: .whole
    case .beginning: .beginning
    case .laterWord: .laterWord
    case .anyOrder: .anyOrder
    case .wholeOneEdit, .beginningOneEdit, .laterWordOneEdit: .oneEdit
    case .wholeTwoEdits, .beginningTwoEdits, .laterWordTwoEdits: .twoEdits
    }
  }
}

/// Ranks names for one query.
struct Ranker {
  private let typed: SearchText
  private let typedWords: [[UInt32]]
  /// How many edits are forgiven.
  let edits: Int

  init(_ typed: SearchText) {
    self.typed = typed
    typedWords = typed.words.map { Array(typed.letters[$0]) }
    edits =
      switch typed.letters.count {
      case ..<(SuggestingLimits.lettersForOneEdit - 1): 0
      case ..<SuggestingLimits.lettersForTwoEdits: 1
      default: 2
      }
  }

  /// Whether a name with this signature can be so near: two machine words say no to most.
  func canRank(_ signature: UInt64, edits: Int) -> Bool {
    typed.leastEdits(from: signature) <= edits
  }

  /// The best rank of a name among those that `edits` edits give; `nil` if it has none.
  func rank(of name: [UInt32], edits: Int) -> Rank? {
    switch edits {
    case 0: exact(name)
    case 1: oneEdit(name)
    default: twoEdits(name)
    }
  }

  private func exact(_ name: [UInt32]) -> Rank? {
    if Edits.begins(typed.letters, name, limit: 0) {
      return name.count == typed.letters.count ? .whole : .beginning
    }
    if hasLaterWord(name, edits: 0) { return .laterWord }
    return typedWords.count > 1 && holdsWords(name) ? .anyOrder : nil
  }

  private func oneEdit(_ name: [UInt32]) -> Rank? {
    if name.count >= SuggestingLimits.lettersForOneEdit,
      Edits.equals(typed.letters, name, limit: 1)
    {
      return .wholeOneEdit
    }
    guard typed.letters.count >= SuggestingLimits.lettersForOneEdit else { return nil }
    if Edits.begins(typed.letters, name, limit: 1) { return .beginningOneEdit }
    return hasLaterWord(name, edits: 1) ? .laterWordOneEdit : nil
  }

  /// Two edits are looked for only where the first letter is right: of real errors few are there
  /// (Pollock, Zamora: "Automatic spelling correction in scientific and scholarly text", CACM 27,
  /// 1984), and of names nearly all begin otherwise.
  private func twoEdits(_ name: [UInt32]) -> Rank? {
    if name.first == typed.letters.first {
      if Edits.equals(typed.letters, name, limit: 2) { return .wholeTwoEdits }
      if Edits.begins(typed.letters, name, limit: 2) { return .beginningTwoEdits }
    }
    return hasLaterWord(name, edits: 2) ? .laterWordTwoEdits : nil
  }

  private func hasLaterWord(_ name: [UInt32], edits: Int) -> Bool {
    let typed = typed.letters
    guard let first = typed.first else { return false }
    var index = 0
    var words = 1
    while index + 1 < name.count, words < SuggestingLimits.words {
      defer { index += 1 }
      guard name[index] == SearchText.space else { continue }
      words += 1
      if edits != 1 && name[index + 1] != first { continue }
      if Edits.begins(typed, name, from: index + 1, limit: edits) { return true }
    }
    return false
  }

  /// Whether each typed word begins a word of its own, the first that is left.
  private func holdsWords(_ name: [UInt32]) -> Bool {
    var taken: UInt64 = 0
    for word in typedWords {
      guard let number = number(of: word, in: name, taken: taken) else { return false }
      taken |= 1 << UInt64(number)
    }
    return true
  }

  /// Which of the words begins with `word`.
  private func number(of word: [UInt32], in name: [UInt32], taken: UInt64) -> Int? {
    var number = 0
    var start = 0
    while start < name.count, number < SuggestingLimits.words {
      if taken >> UInt64(number) & 1 == 0, Edits.begins(word, name, from: start, limit: 0) {
        return number
      }
      while start < name.count, name[start] != SearchText.space { start += 1 }
      start += 1
      number += 1
    }
    return nil
  }
}
