import Testing

@testable import Interchange

@Suite struct CalendarTests {
  private func calendar(_ lines: String...) -> String {
    (["BEGIN:VCALENDAR", "VERSION:2.0"] + lines + ["END:VCALENDAR", ""]).joined(separator: "\r\n")
  }

  @Test(arguments: [
    (["SUMMARY:2 l milk"], "milk = 2 l"), (["summary;LANGUAGE=en:milk"], "milk"),
    (["SUMMARY;ALTREP=\"http://a.example/b;c:d\":milk"], "milk"),
    (["SUMMARY:mi", " lk", "\t and honey"], "milk and honey"),
    (["SUMMARY:salt\\, pepper\\; oil\\\\vinegar"], "salt, pepper; oil\\vinegar"),
    (["SUMMARY:milk\\nand honey"], "milk and honey"),
    (["SUMMARY:milk", "DESCRIPTION:one\\ntwo\\N\\three"], "milk # one\ntwo\n\\three"),
    (["SUMMARY:milk", "STATUS:COMPLETED"], "x milk"),
    (["SUMMARY:milk", "STATUS:NEEDS-ACTION", "PERCENT-COMPLETE:50"], "milk"),
    (["SUMMARY:milk", "PERCENT-COMPLETE:100"], "x milk"),
    (["SUMMARY:milk", "COMPLETED:20261123T100000Z"], "x milk"),
    (
      ["SUMMARY:milk", "CATEGORIES:Dairy\\, cold,Breakfast", "CATEGORIES:Bio"],
      "milk @ Dairy, cold # Breakfast, Bio"
    ),
    (
      ["SUMMARY:milk", "BEGIN:VALARM", "SUMMARY:wake up", "STATUS:COMPLETED", "END:VALARM"], "milk"
    ),
  ])
  func readsTasks(properties: [String], expected: String) throws {
    let text = calendar((["BEGIN:VTODO"] + properties + ["END:VTODO"]).joined(separator: "\r\n"))
    let list = try ImportedList(reading: text, words: fewWords)
    #expect(list.format == .iCalendar)
    #expect(short(list) == [expected])
    #expect(list.entries.map(\.sourceLine) == [3])
    #expect(list.skipped.isEmpty)
  }

  @Test func severalTasksComeFromOneNamedCalendar() throws {
    let text = calendar(
      "X-WR-CALNAME:Home", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "BEGIN:VTODO", "SUMMARY:milk",
      "END:VTODO", "BEGIN:VTODO", "SUMMARY:eggs", "END:VTODO")
    #expect(short(try ImportedList(reading: text)) == ["milk + Home", "eggs + Home"])
  }

  @Test func aFoldInTheMiddleOfACharacterIsUndone() throws {
    let bytes =
      Array("BEGIN:VTODO\nSUMMARY:cr".utf8) + [0xC3, 0x0A, 0x20, 0xA8] + Array("me\nEND:VTODO".utf8)
    #expect(short(try ImportedList(reading: bytes)) == ["crème"])
  }

  @Test func whatCanNotBeTakenIsNamed() throws {
    let text = calendar(
      "BEGIN:VEVENT", "SUMMARY:dinner", "END:VEVENT", "BEGIN:VTODO", "DUE:20261123", "END:VTODO",
      "BEGIN:VTODO", "SUMMARY:soap", "STATUS:CANCELLED", "END:VTODO", "BEGIN:VTODO",
      "SUMMARY;ENCODING=QUOTED-PRINTABLE:m=C3=BCsli", "END:VTODO", "END:VTODO", "no property",
      "BEGIN:VTODO", "SUMMARY:milk", "SUMMARY:again", "END:VTODO", "BEGIN:VTODO", "SUMMARY:rice")
    let list = try ImportedList(reading: text)
    #expect(short(list) == ["milk"])
    #expect(
      list.skipped == [
        SkippedEntry(sourceLine: 3, reason: .notATask),
        SkippedEntry(sourceLine: 6, reason: .noName),
        SkippedEntry(sourceLine: 9, reason: .cancelled),
        SkippedEntry(sourceLine: 13, reason: .noName),
        SkippedEntry(sourceLine: 14, reason: .propertyEncoded),
        SkippedEntry(sourceLine: 16, reason: .propertyMisplaced),
        SkippedEntry(sourceLine: 17, reason: .propertyMisplaced),
        SkippedEntry(sourceLine: 20, reason: .propertyMisplaced),
        SkippedEntry(sourceLine: 22, reason: .cutShort),
        SkippedEntry(sourceLine: 24, reason: .propertyMisplaced),
      ])
  }
}
