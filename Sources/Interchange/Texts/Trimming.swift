extension StringProtocol {
  /// This text without white space at its ends.
  var trimmed: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(String.UnicodeScalarView(scalars[first...last]))
  }

  /// The text without white space at its ends; nil if nothing is left.
  var words: String? {
    let text = trimmed
    return text.isEmpty ? nil : text
  }

  /// Whether there is anything that can name a thing: a letter, a digit or a picture.
  var namesSomething: Bool {
    unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber, .otherSymbol:
        true
      default: false
      }
    }
  }
}
