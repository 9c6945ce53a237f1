internal import HouseholdModel

/// A name as words to look up: case and diacritics don't count.
struct ShelfText {
  /// One word of a name.
  struct Word: Hashable {
    /// Folded: lower case, no diacritics.
    var text: String
    /// It begins a new part: a comma, a bracket or a spaced dash stands before it.
    var startsPart: Bool
    /// It is the front of a compound whose end stands later: "Kern-" of "Kern- und Steinobst".
    var hangs = false
  }

  /// The words in order.
  ///
  /// Numbers are left out, and so is what an apostrophe leaves alone, as the s of "baker's".
  private(set) var words: [Word] = []

  /// Reads at most `ShelfLimits.scalars` scalars and `ShelfLimits.words` words of a name.
  init(_ name: String) {
    let read = name.unicodeScalars.prefix(ShelfLimits.scalars).map { scalar -> Unicode.Scalar in
      [0x2122, 0xAE, 0xA9, 0x2120].contains(scalar.value) ? " " : scalar  // ™ ® © ℠
    }
    var cut = Cut()
    for value in Casefold.unicode15.folded(read) where cut.words.count < ShelfLimits.words {
      cut.take(value)
    }
    cut.endWord()
    words = Array(cut.words.prefix(ShelfLimits.words))
  }

  /// Cuts folded scalars into words.
  private struct Cut {
    var words: [Word] = []
    private var letters: [UInt8] = []
    private var startsPart = false
    private var followsApostrophe = false
    private var previous = Kind.space
    /// A dash stands behind the last word, with no space between.
    private var dashTouches = false

    mutating func take(_ value: UInt32) {
      let kind = ShelfText.kind(of: value)
      switch kind {
      case .ignored: return
      case .letter: ShelfText.append(value, to: &letters)
      case .apostrophe:
        endWord()
        followsApostrophe = true
      case .pause:
        endWord()
        startsPart = true
      case .dash:
        dashTouches = !letters.isEmpty
        if !dashTouches { startsPart = true }
        endWord()
      case .space:
        endWord()
        if previous == .dash, dashTouches, !words.isEmpty { words[words.count - 1].hangs = true }
      }
      previous = kind
    }

    mutating func endWord() {
      defer {
        letters.removeAll(keepingCapacity: true)
        followsApostrophe = false
      }
      guard !letters.isEmpty else { return }
      if followsApostrophe && letters.count == 1 { return }
      if letters.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains) { return }
      words.append(Word(text: String(decoding: letters, as: UTF8.self), startsPart: startsPart))
      startsPart = false
    }
  }

  fileprivate enum Kind { case letter, apostrophe, pause, dash, space, ignored }

  fileprivate static func kind(of value: UInt32) -> Kind {
    switch value {
    case 0x61...0x7A, 0x30...0x39: .letter
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019: .apostrophe
    case 0x2D, 0x2010...0x2015: .dash
    case 0x2C, 0x28, 0x29, 0x3A, 0x3B, 0x5B, 0x5D, 0x7C: .pause
    case 0...0x7F, 0x80...0xBF, 0xD7, 0xF7, 0x2000...0x206F, 0x2190...0x2BFF, 0x3000...0x303F,
      0x1F000...0x1FAFF:
      .space
    case 0x300...0x36F, 0xFE00...0xFE0F: .ignored
    default: .letter
    }
  }

  fileprivate static func append(_ value: UInt32, to scalars: inout [UInt8]) {
    if value < 0x80 {
      scalars.append(UInt8(value))
    } else if Int(value) < plainLetters.count, !plainLetters[Int(value)].isEmpty {
      scalars.append(contentsOf: plainLetters[Int(value)])
    } else if let scalar = Unicode.Scalar(value) {
      scalars.append(contentsOf: Array(String(scalar).utf8))
    }
  }

  /// Latin letters without their marks, by scalar; empty where a letter stays.
  private static let plainLetters: [[UInt8]] = {
    var table = [[UInt8]](repeating: [], count: 0x250)
    for (plain, marked) in [
      ("a", "àáâãäåāăąǎ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņň"),
      ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("ae", "æ"), ("oe", "œ"),
    ] {
      for scalar in marked.unicodeScalars where Int(scalar.value) < table.count {
        table[Int(scalar.value)] = Array(plain.utf8)
      }
    }
    return table
  }()
}
