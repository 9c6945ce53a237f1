import HouseholdLanguage
import HouseholdModel
import Testing

/// What people of each language type, and what they mean by it.
@Suite struct QuickAddTableTests {
  @Test(
    arguments: EnglishLines.rows + GermanLines.rows + FrenchLines.rows + SpanishLines.rows
      + DutchLines.rows + PolishLines.rows)
  func lineMeansWhatItsWriterMeant(row: LineTable.Row) throws {
    let reading = try QuickAdd(locale: row.locale).read(row.line)
    #expect(reading.name.text == row.name)
    #expect(reading.quantity?.description == row.quantity)
    #expect(reading.lineNote == row.note)
  }

  @Test(arguments: RecipeLines.rows)
  func lineOfARecipeIsPartedIntoGoodsAndNote(row: LineTable.Row) throws {
    let reading = try QuickAdd(locale: row.locale, source: .recipe).read(row.line)
    #expect(reading.name.text == row.name)
    #expect(reading.quantity?.description == row.quantity)
    #expect(reading.lineNote == row.note)
  }

  @Test func everyLanguageHasATableOfLines() {
    for rows in [
      EnglishLines.rows, GermanLines.rows, FrenchLines.rows, SpanishLines.rows, DutchLines.rows,
      PolishLines.rows,
    ] { #expect(rows.count >= 25) }
  }

  @Test(arguments: ["de", "de-AT", "de_CH", "DE-de"])
  func localeChoosesItsLanguage(locale: String) throws {
    #expect(
      try QuickAdd(locale: locale).read("ein halbes Pfund Butter").quantity?.description == "250 g")
  }

  @Test(arguments: ["", "xx", "en-US", "packages", "-", "zz-ZZ"])
  func unknownLocaleIsReadAsEnglish(locale: String) throws {
    #expect(try QuickAdd(locale: locale).read("half a dozen eggs").quantity?.description == "6")
  }
}
