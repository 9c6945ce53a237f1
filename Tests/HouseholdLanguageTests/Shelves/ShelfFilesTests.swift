import Testing

@testable import HouseholdLanguage

/// The files in `Data/shelves`: what a contributor gets wrong is named with its line.
@Suite struct ShelfFilesTests {
  static let files = EmbeddedData.all.filter { $0.folder == "shelves" }

  @Test(arguments: files.map(\.name))
  func everyLineCanBeReadAndNoWordStandsTwice(name: String) throws {
    let file = try #require(Self.files.first { $0.name == name })
    let problems = ShelfWords(name: name, text: file.text).problems
    #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
  }

  @Test(arguments: files.map(\.name))
  func wordsOfAShelfAreSorted(name: String) throws {
    let file = try #require(Self.files.first { $0.name == name })
    let problems = Self.unsorted(name: name, text: file.text)
    #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
  }

  @Test func aWordOutOfOrderIsNamedWithItsLine() {
    let text = "# A comment.\nmeat: beef, ham\nmeat: bacon\nfish: cod\n"
    #expect(Self.unsorted(name: "xx", text: text) == ["xx.txt:3: bacon should stand before ham"])
  }

  @Test(arguments: [
    ("en", 900), ("de", 700), ("fr", 400), ("es", 400), ("nl", 400), ("pl", 400),
  ])
  func theVocabularyIsLarge(language: String, words: Int) throws {
    let known = try #require(ShelfTable.languages.first { $0.name == language })
    #expect(known.exact.count >= words)
  }

  @Test(arguments: [
    ("meat: ham\nfish: ham", "xx.txt:2: \"ham\" is on line 1 already"),
    ("meat: ham\nfish: HÀM", "xx.txt:2: \"HÀM\" is on line 1 already"),
    ("meet: ham", "xx.txt:1: no shelf is called meet"),
    ("ham", "xx.txt:1: a line is shelf: word, word"),
    ("# Fine.\n\nmeat: 42", "xx.txt:3: nothing is left of \"42\""),
    ("@head: middle", "xx.txt:1: @head is first or last"),
    ("@tails: 2", "xx.txt:1: @tails is a number of letters from 3 to 9"),
    ("@umlauts: no", "xx.txt:1: @umlauts is yes, or left out"),
    ("@endings: >s", "xx.txt:1: an ending is es or ies>y: >s"),
    ("@plural: s", "xx.txt:1: no rule is called @plural"),
    ("@head", "xx.txt:1: a rule is @name: value, value"),
  ])
  func aWrongLineIsNamed(text: String, problem: String) {
    #expect(ShelfWords(name: "xx", text: text).problems.map(\.description) == [problem])
  }

  @Test func stemsOfTwoShelvesSayNothing() {
    let words = ShelfWords(name: "xx", text: "@endings: es>, s>\nmeat: hamses\nfish: hamss")
    #expect(words.problems.isEmpty)
    #expect(words.entry([words.form("hamses")][...])?.entry.shelf == .meat)
    #expect(words.entry([words.form("hams")][...]) == nil)
  }

  /// What is out of order among the words of lines that follow each other with one label.
  private static func unsorted(name: String, text: String) -> [String] {
    var problems: [String] = []
    var before: (label: Substring, word: String)?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.hasPrefix("@") && !line.hasPrefix("#") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      for item in line[line.index(after: colon)...].split(separator: ",") {
        let word = String(item.drop { $0 == " " })
        if let before, before.label == line[..<colon],
          !before.word.utf8.lexicographicallyPrecedes(word.utf8)
        {
          problems.append("\(name).txt:\(index + 1): \(word) should stand before \(before.word)")
        }
        before = (line[..<colon], word)
      }
    }
    return problems
  }
}
