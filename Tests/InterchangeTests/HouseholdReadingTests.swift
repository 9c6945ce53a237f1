import HouseholdModel
import Testing

@testable import Interchange

@Suite struct HouseholdReadingTests {
  private func read(_ text: String) throws -> ReadHousehold {
    try HouseholdExport.read(Array(text.utf8))
  }

  private func household(_ members: String) -> String {
    #"{"format":"larder-household","version":1\#(members.isEmpty ? "" : ",")\#(members)}"#
  }

  /// A household of one product and one line of it, with a part of it put in.
  private func line(_ members: String, list: String = "", product: String = "") -> String {
    household(
      #""members":[{"name":"Ben","id":"0000000000000002"}],"products":[{"name":"Milk","#
        + #""id":"0000000000000005"\#(product)}],"lists":[{"id":"0000000000000000"\#(list),"#
        + #""lines":[{"product":"0000000000000005","needs":[{"at":0}]\#(members)}]}]"#)
  }

  @Test func whatANewerVersionAddsIsSkippedAndCounted() throws {
    let plain = try read(line(""))
    let newer = try read(
      line(
        #","stars":-1.5e+3,"bought":[{"at":0,"mood":null}]"#, list: #","colour":{"a":[[],1.0]}"#,
        product: #","vat":0.19"#
      ).replacing("\"version\":1", with: "\"version\":1,\"made_by\":\"Larder 9\""))
    #expect(newer.skippedMembers == 5)
    #expect(newer.export.products == plain.export.products)
    #expect(newer.export.lists[0].lines[0].needs == plain.export.lists[0].lines[0].needs)
    #expect(plain.skippedMembers == 0)
  }

  @Test(arguments: [
    ("{}", ExportError.notAHousehold), ("[]", .notAHousehold), ("null", .notAHousehold),
    (#"{"format":"larder"}"#, .notAHousehold), (#"{"format":1}"#, .notAHousehold),
    (#"{"format":"larder-household"}"#, .wrong(.missing, place: "version")),
    (
      #"{"format":"larder-household","version":2,"lists":7}"#,
      .newerVersion(found: 2, known: 1)
    ),
    (#"{"format":"larder-household","version":0}"#, .wrong(.notAllowed, place: "version")),
    (#"{"format":"larder-household","version":1.0}"#, .wrong(.notAllowed, place: "version")),
    (#"{"format":"larder-household","version":"1"}"#, .wrong(.wrongType, place: "version")),
    (#"{"format":"larder-household","format":"b"}"#, .repeatedMember(line: 1)),
    ("", .notJSON(line: 1)), ("{\n\n", .notJSON(line: 3)), ("{} x", .notJSON(line: 1)),
    ("{\"a\":01}", .notJSON(line: 1)), ("{\"a\":1.}", .notJSON(line: 1)),
    ("{\"a\":-}", .notJSON(line: 1)), ("{\"a\":1e}", .notJSON(line: 1)),
    ("{\"a\":tru}", .notJSON(line: 1)), ("[1,]", .notJSON(line: 1)), ("{'a':1}", .notJSON(line: 1)),
    ("\"\\ud800\"", .notJSON(line: 1)), ("\"\\q\"", .notJSON(line: 1)),
    ("\"a\nb\"", .notJSON(line: 1)),
    ("\"\\u12\"", .notJSON(line: 1)), ("\"\\u+123\"", .notJSON(line: 1)),
    (String(repeating: "[", count: 33), .tooDeep(line: 1, limit: 32)),
    (String(repeating: "[", count: 31), .notJSON(line: 1)),
    (String(repeating: "[", count: 32) + String(repeating: "]", count: 32), .notAHousehold),
  ])
  func whatIsNoHouseholdIsRefused(text: String, error: ExportError) {
    #expect(throws: error) { try read(text) }
  }

  @Test(arguments: [
    (#","needs":[]"#, ExportError.repeatedMember(line: 1)),
    (#","note":"""#, .wrong(.notAllowed, place: "lists[0].lines[0].note")),
    (#","note":7"#, .wrong(.wrongType, place: "lists[0].lines[0].note")),
    (#","position":"zz""#, .wrong(.unreadable, place: "lists[0].lines[0].position")),
    (#","priority":"huge""#, .wrong(.unreadable, place: "lists[0].lines[0].priority")),
    (#","size":"\u0007""#, .wrong(.notAllowed, place: "lists[0].lines[0].size")),
    (#","bought":{}"#, .wrong(.wrongType, place: "lists[0].lines[0].bought")),
    (#","bought":[{}]"#, .wrong(.missing, place: "lists[0].lines[0].bought[0].at")),
    (#","bought":[{"at":-1}]"#, .wrong(.notAllowed, place: "lists[0].lines[0].bought[0].at")),
    (
      #","bought":[{"at":281474976710656}]"#,
      .wrong(.notAllowed, place: "lists[0].lines[0].bought[0].at")
    ),
    (#","bought":[{"at":"now"}]"#, .wrong(.unreadable, place: "lists[0].lines[0].bought[0].at")),
    (
      #","bought":[{"at":0,"by_id":"2"}]"#,
      .wrong(.unreadable, place: "lists[0].lines[0].bought[0].by_id")
    ),
    (#","claims":[{"at":0}]"#, .wrong(.missing, place: "lists[0].lines[0].claims[0].until")),
  ])
  func aWrongPartOfALineIsNamedByItsPlace(members: String, error: ExportError) {
    #expect(throws: error) { try read(line(members)) }
  }

  @Test(arguments: [
    (
      #""members":[{"name":"A","id":"0000000000000001"},{"name":"B","id":"0000000000000001"}]"#,
      ExportError.wrong(.repeated, place: "members[1].id")
    ),
    (
      #""lists":[{"id":"0000000000000001"},{"id":"0000000000000001"}]"#,
      .wrong(.repeated, place: "lists[1].id")
    ),
    (
      #""lists":[{"id":"0000000000000000","lines":[{"product":"0000000000000001"}]}]"#,
      .wrong(.unknown, place: "lists[0].lines[0].product")
    ),
    (
      #""products":[{"name":"A","id":"0000000000000001"},{"name":"A","id":"0000000000000001"}]"#,
      .wrong(.repeated, place: "products[1].id")
    ),
    (
      #""products":[{"name":" ","id":"0000000000000001"}]"#,
      .wrong(.notAllowed, place: "products[0].name")
    ),
    (
      #""products":[{"name":"A","id":"0000000000000001","codes":["4006381333930"]}]"#,
      .wrong(.notAllowed, place: "products[0].codes[0]")
    ),
    (
      #""products":[{"name":"A","id":"0000000000000001","standing":[{"list":"0000000000000000","recurrence":{"every_days":0,"first_day":0}}]}]"#,
      .wrong(.notAllowed, place: "products[0].standing[0].recurrence")
    ),
    (
      #""products":[{"name":"A","id":"0000000000000001","rhythm_hours":4294967296}]"#,
      .wrong(.notAllowed, place: "products[0].rhythm_hours")
    ),
    (
      #""others":[{"subject":"0000000000000001","field":99,"value":"Zg","at":0}]"#,
      .wrong(.unreadable, place: "others[0].value")
    ),
    // What only the server says, and marks of gifts, can't be smuggled in.
    (
      #""others":[{"subject":"0000000000000001","field":12,"value":"","at":0}]"#,
      .wrong(.notAllowed, place: "others[0].field")
    ),
    (
      #""others":[{"subject":"0000000000000001","field":26,"value":"","at":0}]"#,
      .wrong(.notAllowed, place: "others[0].field")
    ),
  ])
  func aWrongPartOfAHouseholdIsNamedByItsPlace(members: String, error: ExportError) {
    #expect(throws: error) { try read(household(members)) }
  }

  @Test func aLineThatNobodyWantsAndNobodyBoughtIsNone() throws {
    let text = line("").replacing(#""needs":[{"at":0}]"#, with: #""note":"a""#)
    #expect(throws: ExportError.wrong(.notAllowed, place: "lists[0].lines[0]")) { try read(text) }
    let twice = line("").replacing(
      #""lines":["#, with: #""lines":[{"product":"0000000000000005","needs":[{"at":0}]},"#)
    #expect(throws: ExportError.wrong(.repeated, place: "lists[0].lines[1]")) { try read(twice) }
  }

  @Test func everyFileThatIsCutShortIsRefused() throws {
    let file = try HouseholdExport(RandomHousehold.view(seed: 4)).write()
    #expect(file.count > 2000)
    for count in stride(from: 0, to: file.count - 2, by: 7) {
      #expect(throws: ExportError.self) { try HouseholdExport.read(Array(file.prefix(count))) }
    }
  }

  @Test func aByteOrderMarkAndWhiteSpaceDoNotMatter() throws {
    let file = try HouseholdExport(RandomHousehold.view(seed: 4)).write()
    let read = try HouseholdExport.read([0xEF, 0xBB, 0xBF] + file + Array(" \r\n\t".utf8))
    #expect(try read == HouseholdExport.read(file))
  }

  @Test func bytesHaveALimit() {
    let zeros = [UInt8](repeating: 0, count: ExportLimits.bytes)
    #expect(throws: ExportError.notJSON(line: 1)) { try HouseholdExport.read(zeros) }
    #expect(throws: ExportError.tooManyBytes(count: 33_554_433, limit: 33_554_432)) {
      try HouseholdExport.read(zeros + [0])
    }
  }

  @Test func aFileThatCouldNotBeReadIsNotWritten() throws {
    let export = HouseholdExport(RandomHousehold.view(seed: 4))
    let count = try export.write().count
    #expect(try export.write(upTo: count).count == count)
    #expect(throws: ExportError.tooManyBytes(count: count, limit: count - 1)) {
      try export.write(upTo: count - 1)
    }
  }

  @Test func factsHaveALimit() throws {
    // The name, the line's need, and the codes.
    let codes = Array(repeating: #""04006381333931""#, count: SyncLimits.factsPerSpace - 1)
    func text(_ count: Int) -> String {
      line("", product: #","codes":[\#(codes.prefix(count).joined(separator: ","))]"#)
    }
    #expect(try read(text(codes.count - 2)).export.products[0].codes.count == 49_997)
    #expect(try read(text(codes.count - 1)).export.products[0].codes.count == 49_998)
    #expect(throws: ExportError.tooManyFacts(count: 50_001, limit: 50_000)) {
      try read(text(codes.count))
    }
  }

  @Test func everyErrorIsASentence() {
    let errors: [ExportError] =
      [
        .tooManyBytes(count: 2, limit: 1), .notJSON(line: 3), .tooDeep(line: 1, limit: 32),
        .repeatedMember(line: 2), .notAHousehold, .newerVersion(found: 2, known: 1),
        .tooManyFacts(count: 2, limit: 1), .notEmpty(facts: 1),
      ] + ExportFlaw.allCases.map { .wrong($0, place: "lists[0]") }
    for error in errors {
      #expect(error.description.hasSuffix("."))
      #expect(error.description.count > 20)
    }
  }
}
