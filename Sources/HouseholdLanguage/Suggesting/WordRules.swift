/// What a language says about words in names: how plurals end, where the noun stands, and which
/// little words part it from what it is made of or for.
///
/// They are rough: they only decide whether to ask a person if two names mean the same.
struct WordRules: Sendable {
  /// Where the noun of a name stands.
  enum Order: Sendable {
    /// "oat milk"
    case nounLast
    /// "lait d'avoine"
    case nounFirst
    /// Either, or not known.
    case either
  }

  let order: Order
  /// Endings of a word and of its plural.
  private let endings: [(one: [UInt32], many: [UInt32])]
  private let isDutch: Bool

  init(language: String?) {
    let code = language.map { String($0.prefix { $0 != "-" && $0 != "_" }) }
    isDutch = code == "nl"
    switch code {
    case "en":
      order = .nounLast
      endings = Self.english
    case "de":
      order = .nounLast
      endings = Self.german
    case "nl":
      order = .nounLast
      endings = Self.dutch
    case "fr":
      order = .nounFirst
      endings = Self.french
    case "es":
      order = .nounFirst
      endings = Self.spanish
    case "pl":
      order = .either
      endings = Self.polish
    default:
      order = .either
      endings = Self.english + Self.french + Self.spanish
    }
  }

  /// Whether one of two words is the plural of the other.
  func isPlural(_ first: [UInt32], _ second: [UInt32]) -> Bool {
    isPlural(first, of: second) || isPlural(second, of: first)
  }

  /// Whether a word parts the noun from what comes behind it.
  func parts(_ word: [UInt32]) -> Bool { Self.partingWords.contains(word) }

  /// Whether a word puts two things beside each other.
  func joins(_ word: [UInt32]) -> Bool { Self.joiningWords.contains(word) }

  private func isPlural(_ many: [UInt32], of one: [UInt32]) -> Bool {
    for ending in endings {
      let stem = one.dropLast(ending.one.count)
      guard stem.count > 1, one.suffix(ending.one.count) == ending.one[...],
        many.suffix(ending.many.count) == ending.many[...],
        stem == many.dropLast(ending.many.count)
      else { continue }
      // "glas" and "glass", "bes" and "bess" are no such pair.
      if ending.one.isEmpty, ending.many == Self.letters("s"), stem.last == ending.many.last {
        continue
      }
      return true
    }
    return isDutch && DutchPlural.isPlural(many, of: one)
  }

  static func letters(_ text: some StringProtocol) -> [UInt32] { text.unicodeScalars.map(\.value) }

  /// Endings in pairs: "y>ies" is "berry" and "berries".
  private static func pairs(_ text: String) -> [(one: [UInt32], many: [UInt32])] {
    text.split(separator: " ").compactMap { pair in
      let halves = pair.split(separator: ">", omittingEmptySubsequences: false)
      return halves.count == 2 ? (letters(halves[0]), letters(halves[1])) : nil
    }
  }

  // Marks are folded, so "Äpfel" is "apfel" already. "os>oes" is a plural and its usual misspelling.
  private static let english = pairs(">s >es y>ies f>ves fe>ves os>oes")
  private static let french = pairs(">s eau>eaux eu>eux ou>oux al>aux ail>aux")
  private static let spanish = pairs(">s >es z>ces")
  private static let german = pairs(">e >n >en >er >s in>innen a>en um>en nis>nisse")
  private static let dutch = pairs(">en >s >n >eren")
  private static let polish = pairs(">y >i >e a>y a>i a>e o>a ek>ki ka>ek ko>ek ec>ce")

  private static let partingWords = words(
    """
    with without for from of in mit ohne fur aus von avec sans pour de d du des a au aux con sin \
    para del met zonder voor van uit z ze bez dla na do w
    """)

  private static let joiningWords = words("and or und oder et ou y o i lub")

  /// Units that may stand apart from their number.
  static let sizeWords = words(
    "l ml cl dl g kg mg oz lb lbs x pack packs st stk stuck er pcs szt litre liter litres")

  private static func words(_ text: String) -> Set<[UInt32]> {
    Set(text.split(separator: " ").map(letters))
  }
}

/// Plurals in -en whose vowel or last consonant is written otherwise: tomaat, tomaten; bes, bessen;
/// druif, druiven.
private enum DutchPlural {
  static func isPlural(_ many: [UInt32], of one: [UInt32]) -> Bool {
    guard many.count > 4, many.suffix(2) == WordRules.letters("en")[...] else { return false }
    var stem = Array(many.dropLast(2))
    guard let last = stem.last else { return false }
    if stem.dropLast().last == last { return Array(stem.dropLast()) == one }
    if let voiceless = voiceless[last] { stem[stem.count - 1] = voiceless }
    if stem == one { return true }
    guard stem.count > 1, vowels.contains(stem[stem.count - 2]) else { return false }
    stem.insert(stem[stem.count - 2], at: stem.count - 2)
    return stem == one
  }

  private static let vowels = WordRules.letters("aeou")
  private static let voiceless: [UInt32: UInt32] = [0x76: 0x66, 0x7A: 0x73]  // v f, z s
}
