import HouseholdModel
import Testing

@testable import Interchange

/// One entry in short: `x` if it is done, its name, then what else is known.
func short(_ entry: ImportedEntry) -> String {
  let parts = [
    entry.isDone ? "x " + entry.name : entry.name, entry.quantity.map { "= \($0)" },
    entry.shelf.map { "@ \($0)" }, entry.list.map { "+ \($0)" }, entry.note.map { "# \($0)" },
  ]
  return parts.compactMap(\.self).joined(separator: " ")
}

func short(_ list: ImportedList) -> [String] { list.entries.map(short) }

/// Finds "2 l" in front of a name, as much of a language as these tests need.
func fewWords(_ text: String) -> EntryWords? {
  let words = text.split(separator: " ")
  guard let first = words.first, let amount = Int(first), words.count > 1 else { return nil }
  if words.count > 2, words[1] == "l" {
    return EntryWords(
      name: words[2...].joined(separator: " "), quantity: try? Quantity(amount, unit: .litre))
  }
  return EntryWords(name: words[1...].joined(separator: " "), quantity: try? Quantity(amount))
}

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("milk", "milk"), ("  milk\t", "milk"), ("- milk", "milk"), ("* milk", "milk"),
    ("+ milk", "milk"), ("• milk", "milk"), ("– milk", "milk"), ("3. milk", "milk"),
    ("12) milk", "milk"), ("[ ] milk", "milk"), ("[] milk", "milk"), ("[x] milk", "x milk"),
    ("[X] milk", "x milk"), ("- [x] milk", "x milk"), ("- [ ] milk", "milk"), ("☐ milk", "milk"),
    ("☑ milk", "x milk"), ("✔\u{FE0F} milk", "x milk"), ("✅ milk", "x milk"),
    ("~~milk~~", "x milk"), ("- ~~milk~~", "x milk"), ("2 l milk", "milk = 2 l"),
    ("- 2 l milk", "milk = 2 l"), ("1. 2 l milk", "milk = 2 l"),
    // What only looks like a mark belongs to the name.
    ("-milk", "-milk"), ("1.5 l juice", "1.5 l juice"), ("7up", "7up"),
    ("2024.5 wine", "2024.5 wine"),
    ("[y] milk", "[y] milk"), ("#milk", "#milk"), ("xmilk", "xmilk"), ("~~", ""),
    ("12345. milk", "12345. milk"), ("100% juice", "100% juice"), ("🥚", "🥚"), ("牛乳", "牛乳"),
  ])
  func takesMarksOff(line: String, expected: String) throws {
    let list = try ImportedList(reading: line, as: .plainText, words: fewWords)
    #expect(short(list).first ?? "" == expected)
    #expect(list.entries.count + list.skipped.count == 1)
  }

  @Test func headingsNameListsAndShelves() throws {
    let text = """
      first
      # Party
      cups
      ## Dairy
      - milk
      - Bread:
      - rolls
      Sweets:

      [x] Note:
      # Home
      soap
      """
    let list = try ImportedList(reading: text, as: .plainText)
    #expect(
      short(list) == [
        "first", "cups + Party", "milk @ Dairy + Party", "rolls @ Bread + Party",
        "x Note: @ Sweets + Party", "soap + Home",
      ])
    #expect(list.entries.map(\.sourceLine) == [1, 3, 5, 7, 10, 12])
    #expect(list.listNames == ["Party", "Home"])
    #expect(list.skipped.isEmpty)
  }

  @Test func whatCanNotBeTakenIsNamedByItsLine() throws {
    let long = String(repeating: "a", count: NamingLimits.nameBytes)
    let text = [
      "milk", "-----", "- ", "ab\u{7}c", long, long + "a", "# ", "eggs", "\u{301}",
    ].joined(separator: "\n")
    let list = try ImportedList(reading: text, as: .plainText)
    #expect(list.entries.map(\.name) == ["milk", long, "eggs"])
    #expect(
      list.skipped == [
        SkippedEntry(sourceLine: 2, reason: .noName), SkippedEntry(sourceLine: 3, reason: .noName),
        SkippedEntry(sourceLine: 4, reason: .nameUnreadable),
        SkippedEntry(sourceLine: 6, reason: .nameTooLong(bytes: 201, limit: 200)),
        SkippedEntry(sourceLine: 7, reason: .noName), SkippedEntry(sourceLine: 9, reason: .noName),
      ])
    #expect(list.skipped.allSatisfy { $0.reason.losesEntry })
  }

  @Test func whatIsSaidBesideTheNameGoesToTheNote() throws {
    let list = try ImportedList(reading: "6 x 330 ml cola", as: .plainText) { _ in
      EntryWords(name: "cola", quantity: try? Quantity(6), note: "6 x 330 ml")
    }
    #expect(short(list) == ["cola = 6 # 6 x 330 ml"])
  }

  @Test func aLongLineWithAShortNameIsTaken() throws {
    let text = "milk, " + String(repeating: "cold ", count: 60)
    let list = try ImportedList(reading: text, as: .plainText) { _ in
      EntryWords(name: "milk", note: "cold")
    }
    #expect(short(list) == ["milk # cold"])
  }
}
