import HouseholdModel
import Testing

@testable import HouseholdLanguage

@Suite struct NameIndexLimitTests {
  private static func name(_ bytes: Int) -> NameEntry {
    NameEntry(
      name: String(repeating: "ab", count: bytes / 2) + (bytes % 2 == 1 ? "a" : ""),
      subject: Subject(rawValue: UInt64(bytes)))
  }

  @Test func queriesAndNames() {
    let limit = SuggestingLimits.queryBytes
    var index = NameIndex()
    var isTaken = index.insert(Self.name(limit - 1))
    #expect(isTaken)
    isTaken = index.insert(Self.name(limit))
    #expect(isTaken)
    isTaken = index.insert(Self.name(limit + 1))
    #expect(!isTaken)
    #expect(index.suggestions(for: Self.name(limit - 1).name).count == 2)
    #expect(index.suggestions(for: Self.name(limit).name).count == 2)
    #expect(index.suggestions(for: Self.name(limit + 1).name) == [])
    #expect(index.similar(to: Self.name(limit + 1).name) == [])
    #expect(limit == NamingLimits.nameBytes)
  }

  @Test func suggestions() {
    let names = NameIndex(MadeNames.entries(2000, seed: 1))
    let limit = SuggestingLimits.suggestions
    #expect(names.suggestions(for: "b", limit: limit - 1).count == limit - 1)
    #expect(names.suggestions(for: "b", limit: limit).count == limit)
    #expect(names.suggestions(for: "b", limit: limit + 1).count == limit)
    #expect(names.suggestions(for: "b", limit: 0) == [])
    #expect(names.suggestions(for: "b", limit: -1) == [])
  }

  @Test func aFullIndexKeepsWhatIsUsedMost() throws {
    func entry(_ number: Int) -> NameEntry {
      NameEntry(
        name: "n\(number)", subject: Subject(rawValue: UInt64(number)),
        lastUsedMilliseconds: UInt64(number))
    }
    #expect(SuggestingLimits.names == SyncLimits.factsPerSpace)
    let limit = 200
    var index = NameIndex(limit: limit)
    for number in 1..<limit { index.insert(entry(number)) }
    #expect(index.count == limit - 1)
    var isTaken = index.insert(entry(limit))
    #expect(isTaken)
    #expect(index.count == limit)
    isTaken = index.insert(entry(limit + 1))
    #expect(isTaken)
    #expect(index.count == limit)
    let weakest = try #require(ProductKey(name: "n1"))
    let removed = index.remove(weakest)
    #expect(removed == nil)
    isTaken = index.insert(entry(limit + 2))
    #expect(isTaken)
    isTaken = index.insert(entry(0))
    #expect(!isTaken)
    #expect(index.suggestions(for: "n\(limit + 1)").first?.match == .whole)
  }

  @Test func words() {
    let limit = SuggestingLimits.words
    let words = "abcdefghijklmnopqrstuvwxyz".prefix(limit + 1).map {
      String(repeating: $0, count: 3)
    }
    let index = NameIndex([
      NameEntry(name: words.joined(separator: " "), subject: Subject(rawValue: 1))
    ])
    #expect(index.suggestions(for: words[limit - 2]).count == 1)
    #expect(index.suggestions(for: words[limit - 1]).count == 1)
    #expect(index.suggestions(for: words[limit]) == [])
    #expect(index.suggestions(for: "\(words[limit - 1]) aaa").count == 1)
    #expect(index.suggestions(for: "\(words[limit]) aaa") == [])
  }

  /// Typos are forgiven from these numbers of letters on.
  @Test func letters() {
    let index = NameIndex([
      NameEntry(name: "Ham", subject: Subject(rawValue: 1)),
      NameEntry(name: "Leek", subject: Subject(rawValue: 2)),
      NameEntry(name: "Cucumber", subject: Subject(rawValue: 3)),
    ])
    #expect(SuggestingLimits.lettersForOneEdit == 4)
    #expect(index.suggestions(for: "hxm") == [])
    #expect(index.suggestions(for: "lek").map(\.name) == ["Leek"])
    #expect(index.suggestions(for: "lexk").map(\.name) == ["Leek"])
    #expect(index.suggestions(for: "cxc") == [])
    #expect(index.suggestions(for: "cxcu").map(\.name) == ["Cucumber"])
    #expect(SuggestingLimits.lettersForTwoEdits == 8)
    #expect(index.suggestions(for: "cxcuxbe") == [])
    #expect(index.suggestions(for: "cxcuxber").map(\.name) == ["Cucumber"])
    #expect(index.suggestions(for: "cxcuxberr") == [])
  }
}
