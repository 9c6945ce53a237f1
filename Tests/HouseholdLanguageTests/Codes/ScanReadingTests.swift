import HouseholdModel
import Testing

@testable import HouseholdLanguage

@Suite struct ScanReadingTests {
  private func read(_ text: String, _ known: [String: String]) -> ScanReading<String> {
    ScanReading(text) { known[$0.text] }
  }

  @Test func decides() throws {
    let code = "4006381333931"
    let number = try TradeItemNumber(reading: code)
    #expect(read(code, [number.key.text: "Pens"]) == .known("Pens", number))
    #expect(read("0" + code, [number.key.text: "Pens"]) == .known("Pens", number))
    #expect(read(code, [:]) == .unknown(number))
    #expect(read("https://larder.example", [:]) == .notATradeItem(.notDigits))
    #expect(read("4006381333930", [:]) == .notATradeItem(.wrongCheckDigit))
  }

  @Test func aCaseIsOfWhatIsKnown() throws {
    let item = try TradeItemNumber(reading: "4006381333931")
    let box = try TradeItemNumberTests.completed("1400638133393")
    #expect(read(box.text, [item.key.text: "Pens"]) == .caseOf("Pens", box))
    #expect(read(box.text, [:]) == .unknown(box))
    #expect(
      read(box.text, [item.key.text: "Pens", box.key.text: "Box of pens"])
        == .known("Box of pens", box))
  }

  /// Somebody may have named such a code before it was known to be one: it still names nothing.
  @Test func whatHoldsAPriceNamesNothing() throws {
    let cheese = try TradeItemNumberTests.completed("212345601234")
    #expect(read(cheese.text, [cheese.key.text: "Cheese"]) == .restricted(cheese))
    let coupon = try TradeItemNumberTests.completed("990123456789")
    #expect(read(coupon.text, [coupon.key.text: "1 € off"]) == .voucher(coupon))
  }

  @Test func theScannerSaysWhatEightDigitsAre() throws {
    let number = try TradeItemNumber(reading: "042100005264")
    let reading = ScanReading("04252614", symbology: .upcE) { key in
      key == number.key ? 1 : nil
    }
    #expect(reading == .known(1, number))
  }
}
