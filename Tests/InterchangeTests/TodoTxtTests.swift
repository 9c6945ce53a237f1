import Testing

@testable import Interchange

@Suite struct TodoTxtTests {
  @Test(arguments: [
    ("milk", "milk"), ("x milk", "x milk"), ("X milk", "X milk"), ("xylitol", "xylitol"),
    ("(A) milk", "milk # (A)"), ("(a) milk", "(a) milk"), ("(A)milk", "(A)milk"),
    ("2026-11-23 milk", "milk"), ("(B) 2026-11-23 milk", "milk # (B)"),
    ("x 2026-11-24 2026-11-23 milk", "x milk"), ("x (A) 2026-11-24 milk", "x milk # (A)"),
    ("2 l milk +Home @dairy", "milk = 2 l @ dairy + Home"),
    ("milk +Home +Party @dairy @cold", "milk @ dairy + Home # +Party @cold"),
    ("milk due:2026-12-01 https://example.com", "milk # due:2026-12-01 https://example.com"),
    ("+Home milk", "milk + Home"), ("soy+oats @ home", "soy+oats @ home"),
    ("note: milk", "note: milk"),
    ("milk  and\thoney", "milk and honey"),
  ])
  func readsTasks(line: String, expected: String) throws {
    let list = try ImportedList(reading: line, as: .todoTxt, words: fewWords)
    #expect(short(list) == [expected])
    #expect(list.skipped.isEmpty)
  }

  @Test(arguments: ["x", "x 2026-11-24", "+Home", "(A) due:now", "(A)"])
  func aTaskWithoutWordsIsNamed(line: String) throws {
    let list = try ImportedList(reading: "\n" + line, as: .todoTxt)
    #expect(list.entries.isEmpty)
    #expect(list.skipped == [SkippedEntry(sourceLine: 2, reason: .noName)])
  }
}
