import Testing

@testable import HouseholdLanguage

@Suite struct ShelfTextTests {
  @Test(arguments: [
    ("Crème Brûlée", ["creme", "brulee"]), ("ŻÓŁTY ser", ["zolty", "ser"]),
    ("baker's yeast", ["baker", "yeast"]), ("huile d’olive", ["huile", "d", "olive"]),
    ("6 x 330 ml cola", ["x", "ml", "cola"]), ("Semi-skimmed", ["semi", "skimmed"]),
    ("Nutella® 🍫 400g", ["nutella", "400g"]), ("Straße", ["strasse"]), ("", []), ("- , -", []),
  ])
  func namesAreCutIntoFoldedWords(name: String, words: [String]) {
    #expect(ShelfText(name).words.map(\.text) == words)
  }

  @Test(arguments: [
    ("milk, oats", [false, true]), ("milk (oats)", [false, true]), ("milk - oats", [false, true]),
    ("milk-oats", [false, false]), ("milk/oats", [false, false]), ("milk: oats", [false, true]),
  ])
  func commasBracketsAndSpacedDashesStartAPart(name: String, starts: [Bool]) {
    #expect(ShelfText(name).words.map(\.startsPart) == starts)
  }

  @Test func aDashBeforeASpaceLeavesAWordHanging() {
    #expect(ShelfText("Obst- und Gemüsesaft").words.map(\.hangs) == [true, false, false])
    #expect(ShelfText("Obst-Saft - kalt").words.map(\.hangs) == [false, false, false])
  }

  @Test(arguments: [
    (ShelfLimits.words - 1, ShelfLimits.words - 1), (ShelfLimits.words, ShelfLimits.words),
    (ShelfLimits.words + 1, ShelfLimits.words),
  ])
  func onlySoManyWordsAreRead(written: Int, read: Int) {
    let name = Array(repeating: "milk", count: written).joined(separator: " ")
    #expect(ShelfText(name).words.count == read)
  }

  @Test(arguments: [-1, 0, 1])
  func onlySoManyScalarsAreRead(over: Int) {
    let name = String(repeating: "m", count: ShelfLimits.scalars + over)
    let letters = ShelfText(name).words.map(\.text.utf8.count)
    #expect(letters == [min(name.utf8.count, ShelfLimits.scalars)])
  }
}
