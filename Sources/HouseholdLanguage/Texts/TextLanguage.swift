/// A language that texts can be written in: its plural rules and how it writes numbers.
///
/// The rules are those of Unicode CLDR 46 (`supplemental/plurals.xml`, cardinals), written out for the numbers
/// that Larder shows. A catalogue of another language needs its rules here first.
public enum TextLanguage: String, Hashable, Sendable, CaseIterable {
  /// German.
  case german = "de"
  /// English.
  case english = "en"
  /// Spanish.
  case spanish = "es"
  /// French.
  case french = "fr"
  /// Dutch.
  case dutch = "nl"
  /// Polish.
  case polish = "pl"

  /// The language of a tag such as `de-AT`; nil if it is none of these.
  public init?(tag: String) {
    let primary = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    self.init(rawValue: primary)
  }

  /// The forms that a text with a count needs, in the order of CLDR.
  public var categories: [PluralCategory] {
    switch self {
    case .german, .english, .dutch: [.one, .other]
    case .spanish, .french: [.one, .many, .other]
    case .polish: [.one, .few, .many, .other]
    }
  }

  /// What stands between the whole and the fraction of a number.
  public var decimalSeparator: String { self == .english ? "." : "," }

  /// Whether `one` means exactly one, so that a text may say it in a word and leave the number out.
  var oneIsExact: Bool { self != .french }

  /// The form for a number.
  func category(of number: PluralNumber) -> PluralCategory {
    let whole = number.whole
    switch self {
    case .german, .english, .dutch:
      return whole == 1 && number.isWhole ? .one : .other
    case .spanish:
      if whole == 1, number.isWhole { return .one }
      return number.isRoundMillion ? .many : .other
    case .french:
      if whole <= 1 { return .one }
      return number.isRoundMillion ? .many : .other
    case .polish:
      guard number.isWhole else { return .other }
      if whole == 1 { return .one }
      let isFew = 2...4 ~= whole % 10 && !(12...14 ~= whole % 100)
      return isFew ? .few : .many
    }
  }
}

extension PluralNumber {
  /// A million, two millions: "un million de lignes".
  fileprivate var isRoundMillion: Bool { isWhole && whole != 0 && whole % 1_000_000 == 0 }
}
