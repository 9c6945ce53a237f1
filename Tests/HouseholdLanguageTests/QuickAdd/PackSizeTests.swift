import HouseholdLanguage
import HouseholdModel
import Testing

/// Sizes as they are printed on products.
@Suite struct PackSizeTests {
  /// One line of the fixture, and of the table below.
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let expected: String
    var testDescription: String { text }

    static func rows(_ lines: String) -> [Row] {
      lines.split(separator: "\n").map { line in
        let halves = line.split(separator: " => ").map(String.init)
        precondition(halves.count == 2, "no row: \(line)")
        return Row(text: halves[0], expected: halves[1])
      }
    }
  }

  static let more = Row.rows(
    """
    4 x 5 cl => 4 x 5 cl = 20 cl
    6x33cl => 6 x 33 cl = 198 cl
    6×33 cl => 6 x 33 cl = 198 cl
    500 g (2 x 250 g) => 2 x 250 g = 500 g
    45 g, 3 x 15 g => 3 x 15 g = 45 g
    30 g, (15 * 2 g) => 15 x 2 g = 30 g
    2 pots * 725g => 2 x 725 g = 1450 g
    85g x12 => 12 x 85 g = 1020 g
    85 g x 12 => 12 x 85 g = 1020 g
    2 x 6 x 33 cl => 12 x 33 cl = 396 cl
    33 cl e => 33 cl
    1.5 L => 1.5 l
    1,5 l => 1.5 l
    1/2 l => 0.5 l
    ½ l => 0.5 l
    1.500 g => 1500 g
    1,008 kg => 1.008 kg
    1 400 g => 1400 g
    1 400 kg => none
    16.907 fl oz => 16.907 floz
    0,52 oz (15 g) => 0.52 oz
    48x 85gramm => 48 x 85 g = 4080 g
    100g 100克 => 100 g
    600 جرام => 600 g
    2 кг => 2 kg
    100grg => none
    1,5 lg => none
    450gr.  500 gr => none
    500 g (2 x 240 g) => none
    3-4 kg => none
    500 g + 50 g => none
    0 g => none
    0 x 5 g => none
    12 => none
    5000000 g => none
    -5 g => none
    250cm3 => 250 ml
    g => none
    """)

  @Test(arguments: Row.rows(SizeFixture.lines) + more)
  func sizeIsWhatACarefulReaderSays(row: Row) throws {
    let size = PackSize.read(row.text)
    guard row.expected != "none" else {
      #expect(size == nil)
      return
    }
    let found = try #require(size)
    let parts = row.expected.components(separatedBy: " = ")
    #expect(found.pack?.description == (parts.count == 2 ? parts[0] : nil))
    let total = try Self.quantity(parts[parts.count - 1])
    // Sums are written in one way, so doubles of equal amounts are equal.
    #expect(try Quantity.sum([found.total, found.total]) == Quantity.sum([total, total]))
  }

  @Test func fixtureHas200DifferentTexts() {
    let texts = Row.rows(SizeFixture.lines).map(\.text)
    #expect(texts.count == 200)
    #expect(Set(texts).count == 200)
  }

  @Test func textMayHaveItsLimitOfBytesAndNoMore() {
    func text(_ bytes: Int) -> String { "5 g " + String(repeating: "x", count: bytes - 4) }
    #expect(PackSize.read(text(PackSize.textBytes - 1)) != nil)
    #expect(PackSize.read(text(PackSize.textBytes)) != nil)
    #expect(PackSize.read(text(PackSize.textBytes + 1)) == nil)
  }

  @Test func sizeIsWrittenAsPeopleReadIt() {
    #expect(PackSize.read("4 x 5 cl")?.description == "200 ml (4 x 5 cl)")
    #expect(PackSize.read("500g")?.description == "500 g")
  }

  private static func quantity(_ text: String) throws -> Quantity {
    let parts = text.split(separator: " ").map(String.init)
    let digits = parts[0].split(separator: ".").map(String.init)
    let decimals = (digits.count > 1 ? digits[1] : "") + "000"
    let thousandths = try #require(Int64(digits[0] + decimals.prefix(3)))
    return try Quantity(thousandths: thousandths, unit: try Unit(code: parts[1]))
  }
}

extension String {
  /// Splits without Foundation.
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator).map(String.init)
  }
}
