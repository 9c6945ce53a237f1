import HouseholdModel
import Testing

@testable import Interchange

@Suite struct SourceTests {
  private func utf16(_ text: String, highFirst: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return highFirst ? pair : pair.reversed()
    }
  }

  @Test func everyEncodingGivesTheSame() throws {
    let text = "Müsli 🥣\r\neggs\rbread\n"
    let sources: [[UInt8]] = [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8),
      [0xFE, 0xFF] + utf16(text, highFirst: true), [0xFF, 0xFE] + utf16(text, highFirst: false),
    ]
    for source in sources {
      let list = try ImportedList(reading: source)
      #expect(short(list) == ["Müsli 🥣", "eggs", "bread"])
      #expect(list.entries.map(\.sourceLine) == [1, 2, 3])
    }
  }

  @Test(
    arguments: [
      // Latin-1, a character cut off, a surrogate alone, half a unit, UTF-16 without a mark, UTF-32.
      ([0x61, 0x0A, 0xFC, 0x62], ImportError.notText(.utf8, line: 2)),
      ([0x61, 0x0A, 0xE2, 0x82], .notText(.utf8, line: 2)),
      ([0xFE, 0xFF, 0x00, 0x0A, 0xD8, 0x00, 0x00, 0x61], .notText(.utf16, line: 2)),
      ([0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00, 0x62], .notText(.utf16, line: 2)),
      ([0x61, 0x00, 0x62, 0x00], .zeroByte(line: 1)),
      ([0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00], .zeroByte(line: 1)),
    ] as [([UInt8], ImportError)])
  func bytesThatAreNoTextAreRefusedWithTheirLine(bytes: [UInt8], error: ImportError) {
    for format in ImportFormat.allCases {
      #expect(throws: error) { try ImportedList(reading: bytes, as: format) }
    }
  }

  @Test func bytesHaveALimit() throws {
    let line = Array("milk\n".utf8)
    let filler = [UInt8](repeating: .space, count: ImportLimits.bytes - line.count)
    #expect(try ImportedList(reading: line + filler.dropFirst()).entries.count == 1)
    #expect(try ImportedList(reading: line + filler).entries.count == 1)
    #expect(throws: ImportError.tooManyBytes(count: 1_048_577, limit: 1_048_576)) {
      try ImportedList(reading: line + filler + [.space])
    }
  }

  @Test func linesHaveALimit() throws {
    let lines = String(repeating: "milk\n", count: ImportLimits.lines - 1)
    #expect(try ImportedList(reading: lines).entries.count == 9_999)
    #expect(try ImportedList(reading: lines + "eggs").entries.count == 10_000)
    #expect(throws: ImportError.tooManyLines(count: 10_001, limit: 10_000)) {
      try ImportedList(reading: lines + "eggs\nbread")
    }
  }

  @Test func notesHaveALimit() throws {
    let note = String(repeating: "a", count: EditLimits.noteBytes)
    let list = try ImportedList(reading: "name,note\nmilk,\(note)\neggs,\(note)a", as: .csv)
    #expect(list.entries.map(\.note) == [note, nil])
    #expect(
      list.skipped == [
        SkippedEntry(sourceLine: 3, reason: .noteTooLong(bytes: 4001, limit: 4000))
      ])
  }

  @Test func partsThatCanNotBeKeptAreNamedAndTheEntryStays() throws {
    let long = String(repeating: "a", count: NamingLimits.nameBytes + 1)
    let text = "name,note,category,list\nmilk,a\u{1}b,\(long),\u{2}"
    let list = try ImportedList(reading: text, as: .csv)
    #expect(short(list) == ["milk"])
    #expect(
      list.skipped.map(\.reason) == [.noteUnreadable, .shelfUnreadable, .listUnreadable])
    #expect(list.skipped.allSatisfy { $0.sourceLine == 2 && !$0.reason.losesEntry })
  }

  @Test(arguments: [
    ("", ImportFormat.plainText), ("\n \n", .plainText), ("milk", .plainText),
    ("milk, 2 l\neggs, 10", .plainText), ("milk; fresh", .plainText), ("Item\nmilk", .plainText),
    ("x marks the spot", .plainText), ("a 2026-11-23", .plainText), ("call @home +now", .plainText),
    ("\nbegin:vcalendar", .iCalendar), ("BEGIN:VTODO\nSUMMARY:a", .iCalendar),
    ("BEGIN:VCARD\nFN:a", .plainText), ("Item,Price\nmilk,1", .csv), ("Menge;Artikel\n1;a", .csv),
    ("a;b\nc;d", .csv), ("a\tb\nc\td", .csv), ("a;b\nc", .plainText), ("sep=,\na,b", .csv),
    ("milk\n(A) eggs", .todoTxt), ("x 2026-11-23 milk", .todoTxt), ("2026-11-23 milk", .todoTxt),
  ])
  func formatsAreKnownByWhatOnlyTheyHave(text: String, expected: ImportFormat) throws {
    #expect(try ImportedList(reading: text).format == expected)
  }

  @Test(arguments: [
    ("todo.txt", ImportFormat.todoTxt), ("Work-Done.TXT", .todoTxt), ("a.CSV", .csv),
    ("a.tsv", .csv),
    ("a.ics", .iCalendar), ("a.txt", nil), ("csv", nil),
  ])
  func namesOfFilesSayTheirFormat(name: String, expected: ImportFormat?) {
    #expect(ImportFormat(fileName: name) == expected)
  }
}
