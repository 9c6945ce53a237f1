import HouseholdLanguage
import HouseholdModel
import Testing

/// What is true of every line, tried on lines that nobody types.
@Suite struct QuickAddLawTests {
  private static let readers = ["en", "de", "fr", "es", "nl", "pl"].flatMap {
    [QuickAdd(locale: $0), QuickAdd(locale: $0, source: .recipe)]
  }

  /// 20 x 1000 lines; `simulate understand --fuzz 1000000` reads more.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func everyLineIsReadOrRefused(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var read = 0
    for number in 0..<1000 {
      let line = StrangeLine.line(using: &random)
      let reader = Self.readers[number % Self.readers.count]
      let outcome = Result { () throws(QuickAddError) in try reader.read(line) }
      guard outcome == Result(catching: { () throws(QuickAddError) in try reader.read(line) })
      else {
        Issue.record("read in two ways: \(line.debugDescription)")
        continue
      }
      guard case .success(let reading) = outcome else { continue }
      read += 1
      if let broken = Self.brokenLaw(reading, of: line) {
        Issue.record("\(broken): \(line.debugDescription)")
      }
    }
    #expect(read > 200, "most lines were refused, so the laws were hardly tried")
  }

  /// One check a line: an `#expect` for each would take longer than reading does.
  private static func brokenLaw(_ reading: Reading, of line: String) -> String? {
    if (try? DisplayName(reading.name.text)) != reading.name { return "a name that is none" }
    let quantities = [reading.quantity, reading.atLeast, reading.pack?.each, reading.pack?.total]
    if quantities.contains(where: { ($0?.thousandths ?? 1) <= 0 }) { return "nothing is wanted" }
    if reading.pack != nil, reading.quantity == nil { return "a pack without a quantity" }
    // Nothing is invented: what a reading says was typed.
    let said = (reading.name.text + (reading.note ?? "")).unicodeScalars.filter { $0 != " " }
    let typed = line.unicodeScalars.filter { !$0.properties.isWhitespace }
    let known = Set(typed)
    if !said.allSatisfy({ known.contains($0) || $0.properties.isWhitespace }) {
      return "a character from nowhere"
    }
    if said.count > typed.count { return "more than was typed" }
    return nil
  }

  /// Any plain name with any amount before it, or behind it, is that name and that amount.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func amountBeforeOrBehindANameIsTheSame(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let names = [
      "milk", "7up", "100% orange juice", "Coca-Cola Zero", "crème fraîche", "牛乳", "B12",
      "salt & vinegar",
    ]
    let units = ["g", "kg", "ml", "l", "oz", "tin", "bottle"]
    let name = names[Int.random(in: 0..<names.count, using: &random)]
    let unit = units[Int.random(in: 0..<units.count, using: &random)]
    let quantity = try Quantity(
      thousandths: Int64.random(in: 1...999_999, using: &random), unit: try Unit(code: unit))
    let reader = QuickAdd(locale: "en")
    for line in ["\(quantity) \(name)", "\(name) \(quantity)", "  \(quantity)   \(name) "] {
      let reading = try reader.read(line)
      #expect(reading.name.text == name)
      #expect(reading.quantity == quantity, "\(line)")
    }
  }

  @Test func wordsWithoutNumbersAreTheNameAsTheyStand() throws {
    for locale in ["en", "de", "fr", "es", "nl", "pl"] {
      for name in ["Milch & Honig", "Ben & Jerry's", "café", "Müsli", "toilet paper", "ćwikła"] {
        let reading = try QuickAdd(locale: locale).read(name)
        #expect(reading.name.text == name)
        #expect(reading.quantity == nil && reading.note == nil)
      }
    }
  }

  /// The longest lines that are allowed, each of one piece that begins something and never ends it.
  @Test(
    arguments: [
      "1/", "(", "(1 ", "chopped, ", "1 x ", "2-", "finely ", "or ", "d'", "1 g ", "½", "a ", "of ",
      "1 g (",
    ])
  func longestLineOfOnePieceEndsInAReadingOrARefusal(piece: String) {
    let line = String(repeating: piece, count: QuickAddLimits.lineBytes / piece.utf8.count)
    #expect(line.utf8.count > QuickAddLimits.lineBytes - 10)
    for reader in Self.readers.prefix(6) {
      let outcome = Result { () throws(QuickAddError) in try reader.read(line) }
      switch outcome {
      case .success(let reading): #expect(reading.name.text.utf8.count <= NamingLimits.nameBytes)
      case .failure(let error): #expect(error != .empty)
      }
    }
  }
}

/// Lines from pieces of the grammar and from characters of anywhere.
enum StrangeLine {
  private static let pieces = [
    "1", "2", "0", "1.500", "1,5", "½", "1/2", "-", "–", "x", "×", "(", ")", "[", ",", ";", ":",
    "%", "+", "'",
    "g", "kg", "ml", "l", "fl oz", "tbsp", "cups", "Pfund", "dag", "dozen", "half a", "a", "ein",
    "une", "pół",
    "douzaine", "of", "de", "d'", "to", "or", "and", "plus", "about", "each", "milk", "7up", "tins",
    "pinch",
    "cloves", "garlic", "large", "chopped", "finely", "fresh", "for", "zest of", "1e9",
    "1000000000",
    "999999999999999999999", "0.0000001", "牛乳", "👩‍👩‍👧", "e\u{301}", "\u{301}", "2\u{301}", "\u{202E}",
    "\u{0}", "\n",
    "\u{A0}", "㎏", "２", "ß", "İ",
  ]

  static func line(using random: inout SplitMix64) -> String {
    var line = ""
    for _ in 0..<Int.random(in: 0...9, using: &random) {
      if Int.random(in: 0..<4, using: &random) > 0 {
        line += pieces[Int.random(in: 0..<pieces.count, using: &random)]
      } else if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x1FFFF, using: &random)) {
        line.unicodeScalars.append(scalar)
      }
      if Bool.random(using: &random) { line += " " }
    }
    return line
  }
}
