import HouseholdLanguage
import HouseholdModel
import Testing

/// What a reading holds beside name and quantity.
@Suite struct QuickAddReadingTests {
  private let english = QuickAdd(locale: "en")

  @Test func multipackHoldsCountSizeAndBothWaysToCountIt() throws {
    let pack = try #require(try english.read("6 x 330 ml cola").pack)
    #expect(pack.count == 6)
    #expect(pack.each == (try Quantity(330, unit: .millilitre)))
    #expect(pack.packages == (try Quantity(6)))
    #expect(pack.total.description == "1.98 l")
  }

  @Test func namedPackagesAreWhatGoesOnTheLine() throws {
    let reading = try english.read("2 x 400 g tins tomatoes")
    #expect(reading.quantity?.description == "2 tin")
    #expect(reading.pack?.total.description == "800 g")
  }

  @Test func rangeIsItsUpperEndAndKeepsItsLower() throws {
    let reading = try english.read("2-3 kg potatoes")
    #expect(reading.quantity?.description == "3 kg")
    #expect(reading.atLeast?.description == "2 kg")
    #expect(try english.read("3 kg potatoes").atLeast == nil)
  }

  @Test func rangeUpsideDownIsNoRange() throws {
    #expect(try english.read("3-2 potatoes").quantity == nil)
  }

  @Test func thirdIsRoundedToAThousandth() throws {
    #expect(try english.read("⅔ cup rice").quantity?.thousandths == 667)
    #expect(try english.read("1/3 cup rice").quantity?.thousandths == 333)
  }

  @Test func inchIsBelievedOnlyRightBehindADigit() throws {
    #expect(try english.read("5in ruler").quantity?.unit.code == "in")
    #expect(try english.read("5 in stock").quantity?.unit == .count)
  }

  @Test func unknownUnitIsAWordOfTheName() throws {
    let reading = try english.read("3 smoots cable")
    #expect(reading.name.text == "smoots cable")
    #expect(reading.quantity == (try Quantity(3)))
  }

  @Test func wordsOfOneLanguageAreNamesInAnother() throws {
    #expect(try english.read("ein halbes Pfund Butter").name.text == "ein halbes Pfund Butter")
    #expect(try QuickAdd(locale: "de").read("half a dozen eggs").quantity == nil)
  }

  @Test func typedLineKeepsWhatARecipeGivesToTheNote() throws {
    let line = "200 g grated cheese"
    #expect(try english.read(line).name.text == "grated cheese")
    let recipe = try QuickAdd(locale: "en", source: .recipe).read(line)
    #expect(recipe.name.text == "cheese")
    #expect(recipe.note == "grated")
  }

  @Test func totalBeyondWhatAPackCanHoldIsRefused() throws {
    let each = try Quantity(thousandths: QuantityLimits.largest / 1_000_000, unit: .kilogram)
    #expect(try Multipack(count: 1, each: each).total == each)
    #expect(throws: QuantityError.tooLarge) { try Multipack(count: 2, each: each) }
    #expect(throws: QuantityError.tooLarge) { try Multipack(count: .max, each: each) }
    #expect(throws: QuantityError.notPositive) { try Multipack(count: 0, each: each) }
  }
}
