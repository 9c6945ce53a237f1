internal import HouseholdModel

/// Where a product is probably found, and why.
public struct ShelfGuess: Hashable, Sendable {
  /// A shelf of ours, or a household's own.
  public enum Place: Hashable, Sendable {
    case shelf(Shelf)
    /// A category that the household named itself.
    case own(String)

    /// Reads the text of a `category` fact: the code of a shelf, or the household's own word.
    ///
    /// It is `nil` for text that is empty or white space.
    public init?(category: String) {
      guard let key = ProductKey(name: category) else { return nil }
      self = Shelf(rawValue: key.text).map(Place.shelf) ?? .own(category)
    }

    /// The text for a `category` fact; reading it gives this place again.
    public var category: String {
      switch self {
      case .shelf(let shelf): shelf.rawValue
      case .own(let name): name
      }
    }
  }

  /// What a guess rests on, best first.
  public enum Basis: Hashable, Sendable, CaseIterable {
    /// The household said so of this product.
    case correction
    /// The household said so of a product whose words are all in this name.
    case similarCorrection
    /// Words of the table of the list's language.
    case words
    /// The end of a compound, or words of another language.
    case likeness
    /// Words that only hint: a brand, a flavour.
    case hint
    /// Nothing known: the shelf is `other`.
    case nothing
  }

  /// Where it is found.
  public var place: Place
  /// The folded words that decided, in the order of the name.
  public var words: [String]
  /// What the guess rests on.
  public var basis: Basis

  /// The shelf; `other` for a household's own category.
  public var shelf: Shelf {
    if case .shelf(let shelf) = place { shelf } else { .other }
  }

  /// How far to trust it, from 0 (nothing known) to 100 (the household said so).
  ///
  /// The steps only order the bases; they are no probabilities.
  public var confidence: Int {
    switch basis {
    case .correction: 100
    case .similarCorrection: 90
    case .words: 80
    case .likeness: 60
    case .hint: 40
    case .nothing: 0
    }
  }

  /// What is said of a name that nobody knows.
  static let unknown = ShelfGuess(place: .shelf(.other), words: [], basis: .nothing)
}
