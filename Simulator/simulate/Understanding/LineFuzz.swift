internal import HouseholdLanguage
internal import HouseholdModel

/// Makes lines that nobody types, and checks what must be true of any reading.
struct LineFuzz {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A line: pieces of the grammar, characters from anywhere, or both.
  mutating func line() -> String {
    var line = ""
    let kind = Int.random(in: 0..<20, using: &random)
    let count =
      kind == 0 ? Int.random(in: 0...2000, using: &random) : Int.random(in: 0...9, using: &random)
    for _ in 0..<count {
      line += Bool.random(using: &random) || kind < 8 ? piece() : characters()
      if Bool.random(using: &random) { line += " " }
    }
    return line
  }

  private mutating func piece() -> String {
    if Int.random(in: 0..<4, using: &random) == 0 {
      return String(
        UInt64.random(in: 0...(1 << UInt64.random(in: 0...63, using: &random)), using: &random))
    }
    return Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
  }

  private mutating func characters() -> String {
    var text = String.UnicodeScalarView()
    let ranges = Self.ranges[Int.random(in: 0..<Self.ranges.count, using: &random)]
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      if let scalar = Unicode.Scalar(UInt32.random(in: ranges, using: &random)) {
        text.append(scalar)
      }
    }
    return String(text)
  }

  private static let pieces = [
    "1", "2", "0", "00", "1.500", "1,5", "1.5", "1 400", "½", "1½", "1/2", "1/0", "3/4", "⅓", "-",
    "–", "−2",
    "x", "×", "*", "/", "(", ")", "[", "]", ",", ";", ":", ".", "%", "&", "+", "=", "'", "’", "\"",
    "#",
    "g", "kg", "ml", "l", "cl", "lb", "oz", "fl oz", "tbsp", "cup", "cups", "Pfund", "dag", "pond",
    "livre",
    "dozen", "half a", "a", "an", "one", "ein", "une", "pół", "medio", "douzaine", "docena",
    "tuzin", "of",
    "de", "d'", "d’", "to", "or", "and", "plus", "about", "ca.", "each", "milk", "eggs", "7up",
    "B12", "crème",
    "can", "tins", "pinch", "bunch", "clove", "cloves", "garlic", "large", "heaped", "chopped",
    "finely",
    "fresh", "for", "zest of", "1e9", "1000000000", "999999999999999999999", "0.0000001", "6-pack",
    "牛乳", "г", "جرام", "🥛", "👩‍👩‍👧", "é", "e\u{301}", "\u{301}", "2\u{301}", "\u{202E}", "\u{200D}",
    "\u{FEFF}",
    "\u{0}", "\u{7}", "\n", "\t", "\u{A0}", "\u{2028}", "\u{85}", "㎏", "２", "℮", "￥", "ﬁ", "ß", "İ",
    "Ω",
  ]
  private static let ranges: [ClosedRange<UInt32>] = [
    0...0x7F, 0...0x7F, 0x80...0x24F, 0x300...0x36F, 0x2000...0x206F, 0x2150...0x218F,
    0x3000...0x30FF,
    0xFE00...0xFE0F, 0xE0000...0xE01EF, 0...0x10FFFF, 0x600...0x6FF, 0x1F300...0x1FAFF,
  ]

  /// What is wrong with how a line is read, if anything is.
  static func broken(_ line: String, readers: [QuickAdd]) -> String? {
    for reader in readers {
      if let broken = broken(line, reader) { return broken }
    }
    let size = PackSize.read(line)
    if let size, size.total.thousandths <= 0 { return "a size of nothing" }
    if size != PackSize.read(line) { return "two sizes of one text" }
    return nil
  }

  private static func broken(_ line: String, _ reader: QuickAdd) -> String? {
    let first = Result { () throws(QuickAddError) in try reader.read(line) }
    guard first == Result(catching: { () throws(QuickAddError) in try reader.read(line) }) else {
      return "two readings of one line"
    }
    guard case .success(let reading) = first else { return nil }
    if line.utf8.count > QuickAddLimits.lineBytes { return "a line beyond the limit" }
    guard (try? DisplayName(reading.name.text)) == reading.name else {
      return "a name that is none"
    }
    for quantity in [reading.quantity, reading.atLeast, reading.pack?.each, reading.pack?.total] {
      if let quantity, quantity.thousandths <= 0 { return "a quantity of nothing" }
    }
    if let low = reading.atLeast, let high = reading.quantity, low.thousandths > high.thousandths {
      return "a range upside down"
    }
    let text = reading.name.text + (reading.note ?? "")
    let characters = Set(line.unicodeScalars)
    if !text.unicodeScalars.allSatisfy({ $0 == " " || characters.contains($0) }) {
      return "a character from nowhere"
    }
    if visible(text) > visible(line) { return "more than was typed" }
    return nil
  }

  private static func visible(_ text: String) -> Int {
    text.unicodeScalars.count { !$0.properties.isWhitespace }
  }
}
