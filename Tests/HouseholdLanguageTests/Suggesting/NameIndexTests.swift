import HouseholdModel
import Testing

@testable import HouseholdLanguage

@Suite struct NameIndexTests {
  private let index = NameIndex(
    [
      "Milk", "Oat milk", "Milk chocolate", "Crème fraîche", "Butter", "Buttermilk", "Coca-Cola",
      "Masło", "Żurek", "Молоко", "牛乳", "Tomatoes", "Peanut butter", "Ей", "Whole wheat spaghetti",
      "Q\u{307}uark", "חָלָב",
    ].enumerated().map { NameEntry(name: $1, subject: Subject(rawValue: UInt64($0))) })

  @Test(arguments: [
    ("milk", ["Milk", "Milk chocolate", "Oat milk"], Suggestion.Match.whole),
    ("MIL", ["Milk", "Milk chocolate", "Oat milk"], .beginning),
    ("creme", ["Crème fraîche"], .beginning), ("fraiche", ["Crème fraîche"], .laterWord),
    ("cre\u{300}me", ["Crème fraîche"], .beginning),
    ("butter", ["Butter", "Buttermilk", "Peanut butter"], .whole),
    ("coca cola", ["Coca-Cola"], .whole), ("cola", ["Coca-Cola"], .laterWord),
    ("coca--cola ", ["Coca-Cola"], .whole), ("cola coca", ["Coca-Cola"], .anyOrder),
    ("maslo", ["Masło"], .whole), ("zur", ["Żurek"], .beginning),
    ("молоко", ["Молоко"], .whole), ("еи", ["Ей"], .whole), ("牛", ["牛乳"], .beginning),
    ("mlik", ["Milk", "Milk chocolate", "Oat milk"], .oneEdit),
    ("mik", ["Milk"], .oneEdit), ("oatmilk", ["Oat milk"], .oneEdit),
    ("tomtoes", ["Tomatoes"], .oneEdit), ("chocolaet", ["Milk chocolate"], .oneEdit),
    ("spagethi", ["Whole wheat spaghetti"], .twoEdits), ("tomaotse", ["Tomatoes"], .twoEdits),
    ("quark", ["Q\u{307}uark"], .whole), ("חלב", ["חָלָב"], .whole),
    ("milk oa", ["Oat milk"], .anyOrder),
  ])
  func finds(query: String, names: [String], first: Suggestion.Match) {
    let found = index.suggestions(for: query, limit: 5)
    #expect(found.map(\.name) == names, "\(query)")
    #expect(found.first?.match == first, "\(query)")
  }

  @Test(arguments: ["", "  ", "-", "xyzzy", "milk mil", "mi lk x", "qq", "mjjk", "\u{301}", "!?"])
  func findsNothing(query: String) { #expect(index.suggestions(for: query) == []) }

  @Test func whatIsUsedComesFirstAmongWhatFitsAlike() {
    let day: UInt64 = 86_400_000
    var index = NameIndex([
      NameEntry(
        name: "Cheddar", subject: Subject(rawValue: 1), lastUsedMilliseconds: 90 * day, uses: 1),
      NameEntry(
        name: "Cherries", subject: Subject(rawValue: 2), lastUsedMilliseconds: 60 * day, uses: 8),
      NameEntry(name: "Chervil", subject: Subject(rawValue: 3)),
    ])
    #expect(index.suggestions(for: "che").map(\.name) == ["Cherries", "Cheddar", "Chervil"])
    index.insert(
      NameEntry(
        name: "CHEDDAR", subject: Subject(rawValue: 1), lastUsedMilliseconds: 91 * day, uses: 9))
    #expect(index.suggestions(for: "che").map(\.name) == ["CHEDDAR", "Cherries", "Chervil"])
    // Use never comes before fit.
    #expect(index.suggestions(for: "chervil").map(\.name).first == "Chervil")
  }

  @Test func namesOfOneKeyAreOne() {
    let first = NameEntry(
      name: "Milk", subject: Subject(rawValue: 1), lastUsedMilliseconds: 5, uses: 2)
    let second = NameEntry(
      name: " MILK", subject: Subject(rawValue: 2), lastUsedMilliseconds: 9, uses: .max)
    let both = [second]
    #expect(NameIndex([first, second]).entries == both)
    #expect(NameIndex([second, first]).entries == both)
  }

  @Test func aNameTakenOutIsFoundNoMore() throws {
    var index = index
    let key = try #require(ProductKey(name: "MILK"))
    var removed = index.remove(key)
    #expect(removed?.name == "Milk")
    removed = index.remove(key)
    #expect(removed == nil)
    #expect(index.suggestions(for: "milk").map(\.name) == ["Milk chocolate", "Oat milk"])
    #expect(self.index.count == index.count + 1)
  }

  @Test func namesWithoutLettersAreNoNames() {
    var index = NameIndex()
    for name in ["", " ", "\u{200D}", "\u{0}", "-!-"] {
      let isTaken = index.insert(NameEntry(name: name, subject: Subject(rawValue: 0)))
      #expect(!isTaken)
    }
    #expect(index.count == 0)
  }
}
