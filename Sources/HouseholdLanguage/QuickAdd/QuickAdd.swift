/// Reads what people type into a shopping list: "2 l milk", "half a dozen eggs", "6 x 330 ml cola".
///
/// Words come from the list's language (`Data/words`), and a word that it does not know is part of
/// the name. Numbers inside names stay there: "7up", "100% orange juice". A number counts at the
/// beginning of a line; at its end only with a unit or a times sign ("milk 2 l", "milk x2"), because
/// "flour 405" is one kind of flour. The same line gives the same reading on every platform.
public struct QuickAdd: Sendable {
  /// What kind of text lines are.
  public enum Source: Hashable, Sendable {
    /// Typed for shopping: "grated cheese" is what is wanted.
    case typed
    /// From a recipe: of "2 tbsp grated cheese, to serve" cheese is wanted, the rest is the note.
    case recipe
  }

  private let words: Words
  private let source: Source

  /// A reader of lines in a locale's language, such as "de" or "de-AT"; English if it is unknown.
  public init(locale: String, source: Source = .typed) {
    words = WordLanguage.words(ofLocale: locale)
    self.source = source
  }

  /// Reads one line.
  public func read(_ text: String) throws(QuickAddError) -> Reading {
    try Self.check(text)
    let tokens = LineToken.tokens(of: text)
    guard !tokens.isEmpty else { throw .empty }
    let line = QuickAddLine(
      reader: LineReader(words: words, tokens: tokens), isRecipe: source == .recipe)
    return try line.reading()
  }

  private static func check(_ text: String) throws(QuickAddError) {
    let bytes = text.utf8.count
    guard bytes <= QuickAddLimits.lineBytes else {
      throw .tooLong(bytes: bytes, limit: QuickAddLimits.lineBytes)
    }
    let scalars = Array(text.unicodeScalars)
    let first = scalars.firstIndex { !$0.isBlank } ?? 0
    let last = scalars.lastIndex { !$0.isBlank } ?? -1
    guard first <= last else { throw .empty }
    for place in first...last {
      switch scalars[place].value {
      case 0x09: break  // A tab is a wide space.
      case 0...0x1F, 0x7F...0x9F, 0x2028, 0x2029: throw .controlCharacter(at: place)
      case 0x202A...0x202E, 0x2066...0x2069: throw .directionOverride(at: place)
      default: break
      }
    }
  }
}
