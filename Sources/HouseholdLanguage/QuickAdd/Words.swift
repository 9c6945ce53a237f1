/// What the words of a language mean in a line: read from its file in `Data/words`.
struct Words: Sendable {
  /// Words that only play a part.
  enum Part: String, CaseIterable, Hashable, Sendable {
    /// "about": stands before an amount and says nothing.
    case about
    /// "to", "or": between the two ends of a range.
    case range
    /// "plus", "and": between two amounts that belong together.
    case plus
    /// "of": between an amount and the name.
    case of
    /// "x": between a count and a size.
    case times
    /// "each": after a size.
    case each
    /// "pinch": a unit that stands without a number.
    case bare
    /// "clove": a unit that may stand behind the name, "garlic cloves".
    case after
    /// "large": a size, told in the note.
    case size
    /// "heaped": how full a unit is; only right before it, and told in the note.
    case level
    /// "finely": stands before a word of `done`.
    case how
    /// "chopped": what a cook does with it, told in the note.
    case done
    /// "fresh": describes the goods and is part of the name.
    case like
    /// "for": the note begins here.
    case note
    /// "zest": a part of something, "zest of 1 lemon".
    case piece
    /// "or": joins two names.
    case either
    /// "7 up": names that begin with a number.
    case keep
    /// "toasted sesame oil": names that contain words of other kinds.
    case name
  }

  /// A unit as a word says it.
  struct UnitWord: Hashable, Sendable {
    let code: String
    /// How many of the unit one of this word is: a German pound is 500 g.
    let factor: Int64
    /// The word without its plural, which is the first one of its line in the file.
    let word: String

    /// Mass, volume or length: what sizes are told in.
    var isMeasure: Bool { Self.measures.contains(code) }
    private static let measures: Set<String> = [
      "mg", "g", "kg", "ml", "cl", "dl", "l", "tsp", "tbsp", "floz", "cup", "oz", "lb", "pint",
      "quart", "gallon", "mm", "cm", "in",
    ]
  }

  var decimal: Unicode.Scalar = "."
  var groups: [Unicode.Scalar] = []
  /// Whether a space groups thousands, as in "1 400 g".
  var groupsBySpace = false
  var numbers: [String: Amount] = [:]
  /// "dozen", which makes twelve times what stands before it.
  var multiples: [String: Int64] = [:]
  var units: [String: UnitWord] = [:]
  /// Units that are believed only right behind a digit: "2in", but not "2 in 1".
  var tightUnits: [String: UnitWord] = [:]
  var parts: [Part: Set<String>] = [:]
  /// "d'", which grows together with the name.
  var elisions: [String] = []

  func means(_ part: Part, _ phrase: String) -> Bool { parts[part]?.contains(phrase) == true }

  /// All that one phrase may mean.
  struct Meaning: Sendable {
    var parts: Set<Part> = []
    var number: Amount?
    var multiple: Int64?
    var unit: UnitWord?
    var tightUnit: UnitWord?
  }

  /// Every phrase, to be looked up once for all that it means.
  private(set) var meanings: [String: Meaning] = [:]
  /// Beginnings of phrases: where a line leaves them, no longer phrase needs to be tried.
  private(set) var beginnings: Set<String> = []

  /// Makes `meanings` from the tables.
  mutating func index() {
    for (phrase, number) in numbers.sorted(by: { $0.key < $1.key }) {
      meanings[phrase, default: Meaning()].number = number
    }
    for (phrase, multiple) in multiples.sorted(by: { $0.key < $1.key }) {
      meanings[phrase, default: Meaning()].multiple = multiple
    }
    for (phrase, unit) in units.sorted(by: { $0.key < $1.key }) {
      meanings[phrase, default: Meaning()].unit = unit
    }
    for (phrase, unit) in tightUnits.sorted(by: { $0.key < $1.key }) {
      meanings[phrase, default: Meaning()].tightUnit = unit
    }
    for part in Part.allCases {
      for phrase in (parts[part] ?? []).sorted() {
        meanings[phrase, default: Meaning()].parts.insert(part)
      }
    }
    for phrase in meanings.keys.sorted() {
      var beginning = ""
      for token in phrase.split(separator: " ") {
        beginning += (beginning.isEmpty ? "" : " ") + token
        beginnings.insert(beginning)
      }
    }
  }

  /// How a phrase is looked up: its tokens, folded, without the points of abbreviations.
  static func key(_ phrase: some StringProtocol) -> String {
    LineToken.tokens(of: String(phrase)).filter { !$0.isMark(".") }
      .map(\.folded).joined(separator: " ")
  }
}
