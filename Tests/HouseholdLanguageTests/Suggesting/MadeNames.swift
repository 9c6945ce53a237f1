import HouseholdLanguage
import HouseholdModel

/// Names made of syllables and of words that shops use, as many as a test wants.
enum MadeNames {
  private static let starts = [
    "ba", "bro", "ca", "cho", "cre", "du", "fi", "ge", "gri", "ha", "jo", "ka", "le", "lo", "ma",
    "mi", "no", "pa", "pe", "qui", "ra", "ri", "sa", "se", "ta", "to", "va", "wi", "ya", "zu",
  ]
  private static let middles = [
    "bel", "cor", "den", "far", "gon", "hil", "ker", "lat", "mor", "nes", "pol", "rin", "sul",
    "tam", "ver", "wen",
  ]
  private static let ends = ["a", "an", "el", "er", "ico", "in", "o", "on", "os", "ut"]
  private static let kinds = [
    "Milk", "Bread", "Oil", "Cheese", "Crème", "Soup", "Tea", "Juice", "Cake", "Salad",
  ]

  static func names(_ count: Int, seed: UInt64) -> [String] {
    var random = SplitMix64(seed: seed)
    func any(_ parts: [String]) -> String {
      parts[Int.random(in: parts.indices, using: &random)]
    }
    var seen: Set<ProductKey> = []
    var names: [String] = []
    while names.count < count {
      var name = any(starts)
      for _ in 0..<Int.random(in: 0...2, using: &random) { name += any(middles) }
      name += any(ends)
      if Bool.random(using: &random) { name += " " + any(kinds) }
      if let key = ProductKey(name: name), seen.insert(key).inserted { names.append(name) }
    }
    return names
  }

  static func entries(_ count: Int, seed: UInt64) -> [NameEntry] {
    var random = SplitMix64(seed: ~seed)
    return names(count, seed: seed).enumerated().map { place, name in
      NameEntry(
        name: name, subject: Subject(rawValue: UInt64(place)),
        lastUsedMilliseconds: UInt64.random(in: 0..<60_000_000_000, using: &random),
        uses: UInt32.random(in: 0...60, using: &random))
    }
  }

  /// The letters with one edit that changes them.
  static func typo(in letters: [Character], using random: inout SplitMix64) -> [Character] {
    var typed = letters
    while typed == letters {
      let place = Int.random(in: letters.indices, using: &random)
      let letter = Character(Unicode.Scalar(UInt8.random(in: 97...122, using: &random)))
      switch Int.random(in: 0..<4, using: &random) {
      case 0: typed[place] = letter
      case 1: typed.remove(at: place)
      case 2: typed.insert(letter, at: place)
      default: if place + 1 < typed.count { typed.swapAt(place, place + 1) }
      }
    }
    return typed
  }
}
