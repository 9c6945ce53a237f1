import HouseholdModel

/// A piece of a line: a number, a word, or one other character.
struct LineToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    /// Digits, with points, commas and apostrophes between them.
    case number
    /// ½ and its like.
    case fraction(Amount)
    case word
    case mark(Unicode.Scalar)
  }
  let kind: Kind
  /// As it was written.
  let text: String
  /// Without case and width, to look it up.
  let folded: String
  /// Whether white space stands before it, or nothing.
  let isApart: Bool

  var isWord: Bool { kind == .word }

  /// Whether it is made of digits, or is a fraction.
  var isNumber: Bool {
    switch kind {
    case .number, .fraction: true
    case .word, .mark: false
    }
  }

  func isMark(_ scalars: Unicode.Scalar...) -> Bool {
    if case .mark(let scalar) = kind { scalars.contains(scalar) } else { false }
  }
}

extension LineToken {
  /// Takes a line apart; every character that is no white space is in exactly one token.
  static func tokens(of text: String) -> [LineToken] {
    let scalars = Array(text.unicodeScalars)
    var tokens: [LineToken] = []
    var place = 0
    var isApart = true
    while place < scalars.count {
      guard !scalars[place].isBlank else {
        isApart = true
        place += 1
        continue
      }
      let (kind, end) = piece(
        of: scalars, at: place, followsNumber: !isApart && tokens.last?.isNumber == true)
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[place..<end])
      let text = String(view)
      tokens.append(LineToken(kind: kind, text: text, folded: folded(text), isApart: isApart))
      place = end
      isApart = false
    }
    return tokens
  }

  /// The text that tokens are looked up by.
  static func folded(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0)
    }
    let folded = isPlain ? text : ProductKey(name: text)?.text ?? text
    guard folded.unicodeScalars.contains("\u{2019}") else { return folded }
    return String(folded.map { $0 == "\u{2019}" ? "'" : $0 })
  }

  private static func piece(
    of scalars: [Unicode.Scalar], at start: Int, followsNumber: Bool
  ) -> (Kind, end: Int) {
    let first = scalars[start]
    func at(_ place: Int) -> Unicode.Scalar? { place < scalars.count ? scalars[place] : nil }
    if first.isDigit {
      var end = start + 1
      while let next = at(end) {
        let isInside = next.isSeparator && at(end + 1)?.isDigit == true
        guard next.isDigit || isInside else { break }
        end += 1
      }
      return (.number, end)
    }
    if let fraction = Amount.fraction(first) { return (.fraction(fraction), start + 1) }
    guard first.isOfWords else { return (.mark(first), start + 1) }
    if !followsNumber { return (.word, wordEnd(scalars, from: start + 1)) }
    var end = start + 1  // "2x500g" and "125g4oz" are several tokens, "B12" is one.
    while let next = at(end), next.isOfWords || isInner(scalars, end) { end += 1 }
    return (.word, end)
  }

  private static func wordEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < scalars.count,
      scalars[end].isOfWords || scalars[end].isDigit || isInner(scalars, end)
    {
      end += 1
    }
    return end
  }

  /// An apostrophe between two letters.
  private static func isInner(_ scalars: [Unicode.Scalar], _ place: Int) -> Bool {
    guard scalars[place] == "'" || scalars[place] == "\u{2019}", place + 1 < scalars.count else {
      return false
    }
    return scalars[place + 1].isOfWords
  }
}

extension Unicode.Scalar {
  /// White space (White_Space), whose scalars don't change any more.
  var isBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  var isDigit: Bool { ("0"..."9").contains(self) }
  var isSeparator: Bool { self == "." || self == "," || self == "'" || self == "\u{2019}" }

  /// Everything that is no blank, digit, fraction or punctuation: fixed, so equal everywhere.
  var isOfWords: Bool {
    switch value {
    case 0...0x40, 0x5B...0x60, 0x7B...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0xD7, 0xF7:
      false
    case 0x200C...0x200F: true
    case 0x1680, 0x2000...0x206F, 0x2150...0x215E, 0x2190...0x2BFF, 0x3000...0x3003,
      0x3008...0x3011:
      false
    default: true
    }
  }
}
