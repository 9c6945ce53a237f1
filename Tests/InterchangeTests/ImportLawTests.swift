import HouseholdModel
import Testing

@testable import Interchange

@Suite struct ImportLawTests {
  /// Nothing crashes, and whatever is taken is fit to be put on a list.
  @Test func anyBytesAreReadOrRefused() throws {
    var hostile = HostileText(seed: 31)
    let editor = Editor(member: MemberID(rawValue: 1), nowMilliseconds: 1)
    var taken = 0
    for _ in 0..<2_000 {
      let bytes = hostile.next()
      for format in [nil] + ImportFormat.allCases.map(Optional.some) {
        guard let list = try? ImportedList(reading: bytes, as: format, words: fewWords) else {
          continue
        }
        taken += list.entries.count
        for entry in list.entries {
          #expect(try DisplayName(entry.name).text == entry.name)
          #expect(entry.sourceLine > 0 && entry.note?.utf8.count ?? 0 <= EditLimits.noteBytes)
        }
        #expect(list.skipped.map(\.sourceLine) == list.skipped.map(\.sourceLine).sorted())
        guard format == nil else { continue }
        let plan = try list.plan(by: editor, in: SpaceView([]), includingDone: true)
        #expect(plan.refused.allSatisfy { $0.error == .quantity(.tooLarge) })
      }
      _ = try? HouseholdExport.read(bytes)
    }
    #expect(taken > 10_000)
  }

  /// In formats of one line an entry every line is accounted for.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func noLineGetsLost(seed: UInt64) throws {
    var hostile = HostileText(seed: seed)
    let text = hostile.nextReadable()
    let lines = text.split(omittingEmptySubsequences: false) { ["\n", "\r", "\r\n"].contains($0) }
    for format in [ImportFormat.plainText, .todoTxt] {
      let list = try ImportedList(reading: text, as: format)
      let named = Set(list.entries.map(\.sourceLine) + list.skipped.map(\.sourceLine))
      for (index, line) in lines.enumerated() where !named.contains(index + 1) {
        let isBlank = line.allSatisfy(\.isWhitespace)
        #expect(isBlank || (format == .plainText && isHeading(String(line))))
      }
    }
  }

  private func isHeading(_ line: String) -> Bool {
    line.trimmed.hasPrefix("#") || line.trimmed.hasSuffix(":") || line.trimmed.hasSuffix(":~~")
  }

  /// Ten times the text takes about ten times as long: no shape of it makes a reader go back and forth.
  @Test(arguments: [
    "\"", "\"\"", "\"a\n", "a,\"\n", "\"\"\"\n", ",", "a\n ", "BEGIN:VTODO\n", "- ", "[",
    "{\"a\":[",
    "+a ", "a:b ", "\\,", ";X=\"", "# ", "~~", "\u{301}", "\"\\u0041", "1",
  ])
  func timeGrowsWithTheTextOnly(piece: String) throws {
    func work(_ bytes: Int) -> Duration {
      let text = String(repeating: piece, count: bytes / piece.utf8.count)
      let clock = ContinuousClock()
      return clock.measure {
        for format in ImportFormat.allCases { _ = try? ImportedList(reading: text, as: format) }
        _ = try? HouseholdExport.read(Array(text.utf8))
      }
    }
    // A reader of quadratic time would take a hundred times as long. Other work on the machine may
    // disturb one measurement, but not all of them.
    let isLinear = (0..<5).contains { _ in work(100_000) < work(10_000) * 30 }
    #expect(isLinear)
  }
}
