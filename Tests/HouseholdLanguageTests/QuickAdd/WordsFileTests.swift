import HouseholdModel
import Testing

@testable import HouseholdLanguage

/// The files that people contribute.
@Suite struct WordsFileTests {
  @Test func thereAreSixLanguages() {
    #expect(WordLanguage.all == ["de", "en", "es", "fr", "nl", "pl"])
  }

  @Test(arguments: WordLanguage.all)
  func languageHasAllItNeeds(language: String) {
    let words = WordLanguage.words(named: language)
    for part in Words.Part.allCases where part != .of && part != .name && part != .keep {
      #expect(words.parts[part]?.isEmpty == false, "\(part)")
    }
    for code in ["g", "kg", "ml", "l", "tsp", "tbsp", "pack", "bottle", "can", "bunch", "clove"] {
      #expect(words.units.contains { $0.value.code == code }, "\(code)")
    }
    for number in 1...10 { #expect(words.numbers.contains { $0.value == Amount(Int64(number)) }) }
    #expect(words.multiples.contains { $0.value == 12 })
  }

  /// A unit that is `bare` or stands `after` is named by its first word.
  @Test(arguments: WordLanguage.all)
  func unitsOfOtherLinesAreUnits(language: String) {
    let words = WordLanguage.words(named: language)
    for part in [Words.Part.bare, .after] {
      for word in (words.parts[part] ?? []).sorted() {
        #expect(words.units[word] != nil, "\(word)")
      }
    }
  }

  /// Every code can go on a line.
  @Test(arguments: WordLanguage.all + ["packages"])
  func everyCodeIsAUnit(language: String) {
    for unit in WordLanguage.words(named: language).units.values.sorted(by: { $0.word < $1.word }) {
      #expect((try? Unit(code: unit.code)) != nil, "\(unit.code)")
    }
  }

  struct Wrong: Sendable, CustomTestStringConvertible {
    let text: String
    let reason: String
    var testDescription: String { text }
  }

  @Test(arguments: [
    Wrong(text: "unit g g, gram", reason: "Line 1: it has no colon."),
    Wrong(
      text: "\n# why\nunit: g",
      reason: "Line 3: \"unit\" needs a code, and at most a whole number from 1 to 1000."),
    Wrong(
      text: "unit g 0: g",
      reason: "Line 1: \"unit\" needs a code, and at most a whole number from 1 to 1000."),
    Wrong(
      text: "unit g 1001: g",
      reason: "Line 1: \"unit\" needs a code, and at most a whole number from 1 to 1000."),
    Wrong(text: "number 0: none", reason: "Line 1: \"number\" needs one number such as 12 or 1/2."),
    Wrong(
      text: "number 1/0: none", reason: "Line 1: \"number\" needs one number such as 12 or 1/2."),
    Wrong(
      text: "multiple 1: once",
      reason: "Line 1: \"multiple\" needs one whole number from 2 to 1000."),
    Wrong(text: "unit g: g\nunit kg: G", reason: "Line 2: \"g\" is there already."),
    Wrong(text: "number 2: two\nnumber 3: two", reason: "Line 2: \"two\" is there already."),
    Wrong(text: "colour: red", reason: "Line 1: \"colour\" is no kind of line."),
    Wrong(text: "size:", reason: "Line 1: it has no words."),
    Wrong(text: "size: large,, small", reason: "Line 1: a word is empty."),
  ])
  func mistakeIsToldWithItsLine(wrong: Wrong) {
    do {
      _ = try WordsFile.words(wrong.text)
      Issue.record("nothing is wrong with it")
    } catch {
      #expect(error.description == wrong.reason)
    }
  }

  @Test func lineMayEndInAComment() throws {
    let words = try WordsFile.words("unit g: g, gram # and so on\n")
    #expect(words.units.keys.sorted() == ["g", "gram"])
  }
}
