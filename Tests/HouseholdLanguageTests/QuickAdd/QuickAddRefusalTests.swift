import HouseholdLanguage
import HouseholdModel
import Testing

/// Nonsense is refused with a reason, or stays plain text.
@Suite struct QuickAddRefusalTests {
  struct Refusal: Sendable, CustomTestStringConvertible {
    let line: String
    let error: QuickAddError
    var testDescription: String { line.debugDescription }
  }

  static let refusals = [
    Refusal(line: "", error: .empty),
    Refusal(line: "  \t ", error: .empty),
    Refusal(line: "\u{301}", error: .empty),
    Refusal(line: " \u{301}\u{302}", error: .empty),
    Refusal(line: "\u{200B}\u{FEFF}", error: .empty),
    Refusal(line: "2 \u{301}", error: .empty),
    Refusal(line: "500 g", error: .noName),
    Refusal(line: "12", error: .noName),
    Refusal(line: "½", error: .noName),
    Refusal(line: "6 x 330 ml", error: .noName),
    Refusal(line: "-2 l milk", error: .notPositive),
    Refusal(line: "-2 apples", error: .notPositive),
    Refusal(line: "−2 apples", error: .notPositive),
    Refusal(line: "0 l milk", error: .notPositive),
    Refusal(line: "0.0 kg milk", error: .notPositive),
    Refusal(line: "0 x 330 ml cola", error: .notPositive),
    Refusal(line: "1000000000 eggs", error: .tooMuch),
    Refusal(line: "99999999999999999999999999 eggs", error: .tooMuch),
    Refusal(line: "1000000 x 1000000 kg gold", error: .tooMuch),
    Refusal(line: "0.0001 g saffron", error: .tooLittle),
    Refusal(line: "milk\nbread", error: .controlCharacter(at: 4)),
    Refusal(line: "mi\u{0}lk", error: .controlCharacter(at: 2)),
    Refusal(line: " mi\u{1B}[31mlk", error: .controlCharacter(at: 3)),
    Refusal(line: "milk\u{85}bread", error: .controlCharacter(at: 4)),
    Refusal(line: "milk\u{2028}bread", error: .controlCharacter(at: 4)),
    Refusal(line: "milk \u{202E}klim", error: .directionOverride(at: 5)),
    Refusal(line: "\u{2066}milk", error: .directionOverride(at: 0)),
  ]

  @Test(arguments: refusals)
  func nonsenseIsRefusedWithItsReason(refusal: Refusal) {
    for source in [QuickAdd.Source.typed, .recipe] {
      #expect(throws: refusal.error) {
        try QuickAdd(locale: "en", source: source).read(refusal.line)
      }
    }
  }

  @Test(arguments: [
    "1e9 milk", "milk -2", "2^5 milk", "١٢ حليب", "２ l milk", "NaN milk", "1.2.3 milk", "24/7 milk",
    "0x10 milk", "007 milk", "1/0 milk", "🥛", "()", "x x x", "%", "2\u{301} milk",
  ])
  func whatIsNoAmountStaysPlainText(line: String) throws {
    let reading = try QuickAdd(locale: "en").read(line)
    #expect(reading.name.text == line)
    #expect(reading.quantity == nil)
  }

  // MARK: Limits

  @Test func lineMayHaveItsLimitOfBytesAndNoMore() throws {
    let reader = QuickAdd(locale: "en", source: .recipe)
    func line(_ bytes: Int) -> String {
      "2 l milk, to " + String(repeating: "x", count: bytes - "2 l milk, to ".utf8.count)
    }
    for bytes in [QuickAddLimits.lineBytes - 1, QuickAddLimits.lineBytes] {
      #expect(try reader.read(line(bytes)).name.text == "milk")
    }
    let over = QuickAddLimits.lineBytes + 1
    #expect(throws: QuickAddError.tooLong(bytes: over, limit: QuickAddLimits.lineBytes)) {
      try reader.read(line(over))
    }
    #expect(throws: QuickAddError.tooLong(bytes: 5000, limit: QuickAddLimits.lineBytes)) {
      try reader.read(String(repeating: "m", count: 5000))
    }
  }

  @Test func nameMayHaveItsLimitOfBytesAndNoMore() throws {
    let reader = QuickAdd(locale: "en")
    let limit = NamingLimits.nameBytes
    for bytes in [limit - 1, limit] {
      #expect(
        try reader.read("2 l " + String(repeating: "m", count: bytes)).name.text.utf8.count == bytes
      )
    }
    #expect(throws: QuickAddError.nameTooLong(bytes: limit + 1, limit: limit)) {
      try reader.read("2 l " + String(repeating: "m", count: limit + 1))
    }
  }

  @Test func amountMayBeItsLimitAndNoMore() throws {
    let reader = QuickAdd(locale: "en")
    let limit = QuickAddLimits.largestAmount
    #expect(try reader.read("\(limit - 1) eggs").quantity?.thousandths == (limit - 1) * 1000)
    #expect(try reader.read("\(limit) eggs").quantity?.thousandths == limit * 1000)
    #expect(throws: QuickAddError.tooMuch) { try reader.read("\(limit + 1) eggs") }
    #expect(throws: QuickAddError.tooMuch) { try reader.read("\(limit).5 eggs") }
  }

  @Test func smallestAmountIsAThousandth() throws {
    let reader = QuickAdd(locale: "en")
    #expect(try reader.read("0.001 g saffron").quantity?.thousandths == 1)
    #expect(throws: QuickAddError.tooLittle) { try reader.read("0.0004 g saffron") }
  }

  /// The sentence is for the person and may be logged, so it has nothing of the line.
  @Test func everyReasonHasASentenceWithoutTheLine() {
    for refusal in Self.refusals {
      let sentence = refusal.error.description
      #expect(sentence.hasSuffix(".") && sentence.count > 15)
      #expect(!sentence.contains("milk") && !sentence.contains("gold"))
    }
  }
}
