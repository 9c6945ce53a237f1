/// What one language does to words: which noun heads a name, how plurals end, what to skip.
///
/// It is read from the lines of a data file that begin with `@`.
struct ShelfGrammar {
  /// Which of several nouns says what a thing is.
  enum Head: String { case first, last }

  /// "apple juice" is a juice by its last noun, "jus de pomme" by its first.
  var head = Head.last
  /// The last part of a compound of at least so many letters decides; `nil` where words aren't joined.
  var shortestTail: Int?
  /// Whether ae, oe, ue are ways of writing ä, ö, ü.
  var foldsUmlauts = false
  /// Words after which the head can't stand: "with", "in".
  var breaks: Set<String> = []
  /// Words that say nothing: "the", "de".
  var skipped: Set<String> = []
  /// Endings of inflected words, tried in order, and what stands for them.
  var endings: [(from: [UInt8], to: [UInt8])] = []

  /// No ending is taken off so far that less than this is left.
  private static let shortestStem = 4

  /// The word as this language's words are kept.
  func local(_ word: String) -> String {
    guard foldsUmlauts, word.utf8.contains(UInt8(ascii: "e")) else { return word }
    var letters: [UInt8] = []
    for letter in word.utf8 {
      if letter == UInt8(ascii: "e"), let last = letters.last,
        last == UInt8(ascii: "a") || last == UInt8(ascii: "o") || last == UInt8(ascii: "u")
      {
        continue
      }
      letters.append(letter)
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// The word without the ending that makes it a plural or a case.
  func stem(_ word: String) -> String {
    let letters = Array(word.utf8)
    for (from, to) in endings
    where letters.count - from.count >= Self.shortestStem
      && letters.suffix(from.count).elementsEqual(from)
    {
      return String(decoding: letters.dropLast(from.count) + to, as: UTF8.self)
    }
    return word
  }
}
