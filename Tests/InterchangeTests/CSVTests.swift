import HouseholdModel
import Testing

@testable import Interchange

@Suite struct CSVTests {
  @Test(arguments: [
    // RFC 4180, 2: quoted fields, doubled quotation marks, commas and ends of line inside.
    ("name,note\nmilk,\"a, b\"\neggs,\"say \"\"hi\"\"\"", ["milk # a, b", "eggs # say \"hi\""]),
    ("name,note\r\n\"milk\",\"two\r\nlines\"\r\neggs,\r\n", ["milk # two\nlines", "eggs"]),
    // Semicolons and tabs, German titles, a declared delimiter, capitals, a title twice.
    ("Artikel;Menge;Einheit\nMilch;1,5;l\nEier;10;", ["Milch = 1.5 l", "Eier = 10"]),
    ("Item\tQuantity\nmilk\t2\n", ["milk = 2"]), ("sep=;\nName;List\nmilk;Home", ["milk + Home"]),
    ("NAME,PRODUCT\nmilk,oats", ["milk"]),
    // Everything a column can say.
    (
      "done,list,category,note,unit,quantity,name\nja,Home,Dairy,fresh,kg,2,cheese\nno,,,,,,bread",
      ["x cheese = 2 kg @ Dairy + Home # fresh", "bread"]
    ),
    // An amount that nobody understands is not guessed: its words stay.
    (
      "name,quantity\nmilk,a few\nrice,1.500\nsalt,3", ["milk # a few", "rice # 1.500", "salt = 3"]
    ),
    // With a quantity column the name is a name.
    ("name,quantity\n2 l milk,", ["2 l milk"]), ("name,note\n2 l milk,", ["milk = 2 l"]),
    // Without a header the first field is the name.
    ("milk,2,l\n\n eggs , \n", ["milk # 2, l", "eggs"]),
  ])
  func readsRecords(text: String, expected: [String]) throws {
    let list = try ImportedList(reading: text, as: .csv, words: fewWords)
    #expect(short(list) == expected)
    #expect(list.skipped.allSatisfy { !$0.reason.losesEntry })
  }

  @Test func whatHasNoPlaceIsNamed() throws {
    let text = "name,price,done,,name\nmilk,1.20,maybe,,\nsoap, a, b, c, d, e\n,2\n"
    let list = try ImportedList(reading: text, as: .csv)
    #expect(short(list) == ["milk"])
    #expect(
      list.skipped == [
        SkippedEntry(sourceLine: 1, reason: .columnNotTaken(2)),
        SkippedEntry(sourceLine: 1, reason: .columnNotTaken(5)),
        SkippedEntry(sourceLine: 2, reason: .doneUnreadable),
        SkippedEntry(sourceLine: 3, reason: .tooManyFields(count: 6, columns: 5)),
        SkippedEntry(sourceLine: 4, reason: .noName),
      ])
  }

  @Test func aBrokenQuotationMarkLosesOnlyItsRecord() throws {
    let text = "name,note\nmilk,\"a\" b\neggs,\"a\nb\" c\nbread,\"open\nrice,\nsalt,"
    let list = try ImportedList(reading: text, as: .csv)
    #expect(list.entries.map(\.name) == ["rice", "salt"])
    #expect(list.entries.map(\.sourceLine) == [6, 7])
    #expect(
      list.skipped == [
        SkippedEntry(sourceLine: 2, reason: .quoteMisplaced),
        SkippedEntry(sourceLine: 3, reason: .quoteMisplaced),
        SkippedEntry(sourceLine: 5, reason: .quoteNotClosed),
      ])
  }

  @Test func aHeaderHasAnEnd() throws {
    let titles = Array(repeating: "name", count: ImportLimits.columns).joined(separator: ",")
    #expect(try ImportedList(reading: titles + "\nmilk", as: .csv).entries.count == 1)
    #expect(throws: ImportError.tooManyColumns(count: 65, limit: 64, line: 2)) {
      try ImportedList(reading: "\n" + titles + ",name\nmilk", as: .csv)
    }
  }
}
