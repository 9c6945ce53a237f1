/// Tells a word with a typing error from another word.
///
/// Short words are full of neighbours (milk and silk, rice and ice, pears and peas), and few errors
/// are in the first letter; so an edit counts only in words that are long for its kind.
enum OneEdit {
  /// Letters of the longer word from which on each kind of error counts.
  private enum Least {
    /// "brocoli": a letter of a pair left out, the commonest error and rarely another word.
    static let pair = 5
    /// "gralic": two letters swapped; bread and beard are too short.
    static let swap = 6
    /// "yogurt": a letter left out; plants and pants are too short.
    static let missing = 7
    /// "lasagna": a vowel for another; butter and batter are too short.
    static let vowel = 7
    /// "parmezan": any other letter; candles and candies are too short.
    static let other = 8
  }

  /// Whether one of two words, which differ, may be the other one with a typing error.
  static func looksLikeTypo(_ first: [UInt32], _ second: [UInt32]) -> Bool {
    let (short, long) = first.count <= second.count ? (first, second) : (second, first)
    guard let letter = short.first, letter == long.first,
      Edits.equals(short, long, limit: 1)
    else { return false }
    let place = zip(short, long).prefix { $0 == $1 }.count
    if short.count < long.count {
      let isPair = long[place] == long[place - 1]
      return long.count >= (isPair ? Least.pair : Least.missing)
    }
    if place + 1 < short.count, short[place + 1] != long[place + 1] {
      return long.count >= Least.swap
    }
    let isVowel = vowels.contains(short[place]) && vowels.contains(long[place])
    return long.count >= (isVowel ? Least.vowel : Least.other)
  }

  private static let vowels = "aeiouy".unicodeScalars.map(\.value)
}
