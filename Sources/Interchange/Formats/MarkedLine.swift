/// A line without the marks that people put before what they mean.
struct MarkedLine {
  private(set) var text: String
  private(set) var hasBox = false
  private(set) var isDone = false

  private static let bullets: [Unicode.Scalar] = [
    "-", "*", "+", "•", "‣", "◦", "▪", "▫", "●", "○", "·", "–", "—",
  ]
  private static let emptyBoxes: [Unicode.Scalar] = ["☐", "⬜", "□"]
  private static let tickedBoxes: [Unicode.Scalar] = ["☑", "☒", "✓", "✔", "✅"]
  /// Digits of a number before a line: a list ends before ten thousand.
  private static let numberDigits = 1...4

  /// Takes the marks off a line that has no white space at its ends.
  init(_ line: String) {
    var rest = Substring(line).unicodeScalars
    Self.takeBullet(&rest)
    if let ticked = Self.takeBox(&rest) {
      hasBox = true
      isDone = ticked
    }
    text = String(rest).trimmed
    if text.hasPrefix("~~"), text.hasSuffix("~~"), text.utf8.count > 4 {
      text = String(text.dropFirst(2).dropLast(2)).trimmed
      isDone = true
    }
  }

  /// The shelf that this line names for those below it: words that end in a colon.
  var namesShelf: String? {
    guard text.utf8.last == .colon else { return nil }
    let name = String(text.unicodeScalars.dropLast()).trimmed
    return name.namesSomething ? name : nil
  }

  /// A heading of Markdown and its level: one to six `#`, white space, words.
  static func heading(_ line: String) -> (level: Int, text: String)? {
    let scalars = line.unicodeScalars
    let level = scalars.prefix { $0 == "#" }.count
    guard (1...6).contains(level), let next = scalars.dropFirst(level).first,
      next.properties.isWhitespace
    else { return nil }
    return (level, String(scalars.dropFirst(level)).trimmed)
  }

  private static func takeBullet(_ rest: inout Substring.UnicodeScalarView) {
    let digits = rest.prefix(numberDigits.upperBound + 1) { ("0"..."9").contains($0) }
    var after = rest.dropFirst(digits)
    if numberDigits.contains(digits) {
      guard after.first == "." || after.first == ")" else { return }
      after = after.dropFirst()
    } else {
      guard let first = rest.first, bullets.contains(first) else { return }
      after = rest.dropFirst()
    }
    guard after.isEmpty || after.first?.properties.isWhitespace == true else { return }
    rest = after.drop { $0.properties.isWhitespace }
  }

  /// Takes a box off, and says whether it is ticked; nil if there is none.
  private static func takeBox(_ rest: inout Substring.UnicodeScalarView) -> Bool? {
    guard let first = rest.first else { return nil }
    if emptyBoxes.contains(first) || tickedBoxes.contains(first) {
      rest = rest.dropFirst()
      // A picture may be followed by the scalar that says in which style to draw it.
      if rest.first?.properties.isVariationSelector == true { rest = rest.dropFirst() }
      return tickedBoxes.contains(first)
    }
    guard first == "[" else { return nil }
    let inside = rest.dropFirst()
    guard let mark = inside.first else { return nil }
    if mark == "]" {
      rest = inside.dropFirst()
      return false
    }
    guard inside.dropFirst().first == "]" else { return nil }
    let isTick = mark == "x" || mark == "X" || tickedBoxes.contains(mark)
    guard isTick || mark.properties.isWhitespace else { return nil }
    rest = inside.dropFirst(2)
    return isTick
  }
}

extension Substring.UnicodeScalarView {
  /// How many scalars at the start, of at most `limit`, `belong`.
  fileprivate func prefix(_ limit: Int, while belongs: (Unicode.Scalar) -> Bool) -> Int {
    prefix(limit).prefix(while: belongs).count
  }
}
