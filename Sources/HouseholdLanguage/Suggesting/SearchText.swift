import HouseholdModel

/// A name or a query as it is compared: folded letters in words, with one space between two words.
///
/// On top of the folding of keys, marks don't count ("creme" is "Crème") and whatever is no letter,
/// mark or digit parts words ("Coca-Cola" is "coca cola").
struct SearchText: Hashable, Sendable {
  /// The letters, as scalars.
  let letters: [UInt32]
  /// One bit for each kind of letter there is, so that two texts can be told apart at a glance.
  let signature: UInt64

  static let space: UInt32 = 0x20

  init(_ text: String) {
    var folded: [UInt32] = []
    for scalar in Casefold.unicode15.folded(text.unicodeScalars) {
      BaseLetters.append(scalar, to: &folded)
    }
    var letters: [UInt32] = []
    letters.reserveCapacity(folded.count)
    for letter in folded where letter != Self.space || (letters.last ?? Self.space) != Self.space {
      letters.append(letter)
    }
    if letters.last == Self.space { letters.removeLast() }
    self.letters = letters
    signature = letters.reduce(0) { $0 | Self.bit(of: $1) }
  }

  /// Where its words are, in order.
  var words: [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for (index, letter) in letters.enumerated() where letter == Self.space {
      words.append(start..<index)
      start = index + 1
    }
    if start < letters.count { words.append(start..<letters.count) }
    return words
  }

  /// How many edits, at least, lead from a part of `text` to this: one for each kind of letter that
  /// is missing there.
  func leastEdits(from text: UInt64) -> Int { (signature & ~text).nonzeroBitCount }

  /// a to z and 0 to 9 have a bit each, all other letters share 28.
  private static func bit(of letter: UInt32) -> UInt64 {
    switch letter {
    case space: 0
    case 0x61...0x7A: 1 << UInt64(letter - 0x61)
    case 0x30...0x39: 1 << UInt64(letter - 0x30 + 26)
    default: 1 << UInt64(36 + letter % 28)
    }
  }
}
