internal import HouseholdModel

/// What a household said about where its products belong.
///
/// A product it never spoke of follows the nearest one it did: "oat milk" informs "barista oat milk".
public struct ShelfCorrections: Sendable {
  private struct Correction {
    var key: ProductKey
    var text: ShelfText
    var place: ShelfGuess.Place
  }

  /// In the order of their keys, each key once.
  private var corrections: [Correction] = []
  /// Where a key stands among them.
  private var places: [ProductKey: Int] = [:]
  /// Where corrections whose name begins with a word stand among them.
  private var beginnings: [String: [Int]] = [:]

  /// No corrections.
  public init() {}

  /// Corrections as they stand in `ProductView`: names and the texts of their categories.
  ///
  /// Pairs without a name or category are left out. The order of pairs doesn't count; of two pairs of
  /// one key the one whose category comes first as UTF-8 stays.
  public init(_ pairs: [(name: String, category: String)]) {
    let read = pairs.compactMap { name, category -> Correction? in
      guard let key = ProductKey(name: name), let place = ShelfGuess.Place(category: category)
      else { return nil }
      return Correction(key: key, text: ShelfText(name), place: place)
    }
    for correction in read.sorted(by: Self.comesFirst) where places[correction.key] == nil {
      places[correction.key] = corrections.count
      if let first = correction.text.words.first {
        beginnings[first.text, default: []].append(corrections.count)
      }
      corrections.append(correction)
    }
  }

  private static func comesFirst(_ left: Correction, _ right: Correction) -> Bool {
    if left.key != right.key { return left.key < right.key }
    return left.place.category.utf8.lexicographicallyPrecedes(right.place.category.utf8)
  }

  /// What the household said of this product, or of the nearest one; `nil` if it said nothing near.
  func guess(of name: String, language: ShelfTable) -> ShelfGuess? {
    guard !corrections.isEmpty, let key = ProductKey(name: name) else { return nil }
    if let place = places[key] {
      return ShelfGuess(place: corrections[place].place, words: [], basis: .correction)
    }
    guard let nearest = nearest(to: ShelfText(name), language: language) else { return nil }
    return ShelfGuess(
      place: nearest.place, words: nearest.text.words.map(\.text), basis: .similarCorrection)
  }

  /// The correction with most words, all of them in the name, that is headed by the same noun.
  ///
  /// So "milk" says nothing of "milk chocolate", which is a chocolate. Of two with as many words the
  /// one whose key comes first is taken.
  private func nearest(to text: ShelfText, language: ShelfTable) -> Correction? {
    let names = text.words.map(\.text)
    var candidates: [Int] = []
    for word in names { candidates += beginnings[word] ?? [] }
    guard !candidates.isEmpty, let head = language.head(of: text) else { return nil }
    var nearest: Correction?
    for correction in candidates.sorted().map({ corrections[$0] })
    where correction.text.words.count > nearest?.text.words.count ?? 0
      && correction.text.words.map(\.text).allSatisfy(names.contains)
    {
      if let wide = language.head(of: correction.text), head.isKind(of: wide) {
        nearest = correction
      }
    }
    return nearest
  }
}
