import HouseholdModel
import Testing

@testable import Interchange

@Suite struct TextTests {
  @Test(
    arguments: [
      (0, "1970-01-01T00:00:00.000Z"), (951_782_400_001, "2000-02-29T00:00:00.001Z"),
      (1_700_000_000_123, "2023-11-14T22:13:20.123Z"),
      (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ] as [(UInt64, String)])
  func momentsHaveOneText(milliseconds: UInt64, text: String) {
    #expect(TimeText.text(milliseconds: milliseconds) == text)
    #expect(TimeText.milliseconds(text) == milliseconds)
  }

  @Test func everyDayComesBack() {
    for day in stride(from: UInt64(0), to: 2_932_896, by: 17) {
      let moment = day * 86_400_000 + day % 86_400_000
      #expect(TimeText.text(milliseconds: moment).flatMap(TimeText.milliseconds) == moment)
    }
    #expect(TimeText.text(milliseconds: 253_402_300_800_000) == nil)
    #expect(TimeText.text(milliseconds: .max) == nil)
  }

  @Test(arguments: [
    "", "2023-11-14T22:13:20Z", "2023-02-29T00:00:00.000Z", "2023-13-01T00:00:00.000Z",
    "2023-00-01T00:00:00.000Z", "2023-01-32T00:00:00.000Z", "2023-01-01T24:00:00.000Z",
    "2023-01-01T00:60:00.000Z", "2023-01-01T00:00:60.000Z", "1969-12-31T00:00:00.000Z",
    "2023-01-01T00:00:00.000+", "0000-01-01T00:00:00.000Z",
  ])
  func textsOfNoMomentAreNone(text: String) { #expect(TimeText.milliseconds(text) == nil) }

  @Test(
    arguments: [
      ("", []), ("Zg==", [0x66]), ("Zm8=", [0x66, 0x6F]), ("Zm9v", [0x66, 0x6F, 0x6F]),
      ("+/8A", [0xFB, 0xFF, 0x00]),
    ] as [(String, [UInt8])])
  func base64HasOneText(text: String, bytes: [UInt8]) {
    #expect(Base64Text.text(bytes) == text)
    #expect(Base64Text.bytes(text) == bytes)
  }

  @Test(arguments: ["Z", "Zg", "Zg=", "Zh==", "Zm9=", "====", "Z===", "Zg==Zg==", "Zm9v\n", "Zm9é"])
  func otherBase64IsNone(text: String) { #expect(Base64Text.bytes(text) == nil) }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func quantitiesReadAsTheyAreWritten(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let units = Unit.known + [try Unit(code: "big box 2"), try Unit(code: "1.5")]
    let unit = units[Int.random(in: 0..<units.count, using: &random)]
    let amount = Int64.random(
      in: 1...Int64(1) << Int64.random(in: 1...40, using: &random), using: &random)
    guard let quantity = try? Quantity(thousandths: amount, unit: unit) else { return }
    #expect(QuantityText.exact(quantity.description) == quantity)
    let bytes = (0..<12).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(Base64Text.bytes(Base64Text.text(bytes)) == bytes)
  }

  @Test(arguments: [
    "", " ", "l", "-1", "0", "1,5", "1.", ".5", "1.2345", "1 ", "1  l", "1e3",
    "9223372036854775807", "99999999999999999999", "1 \u{1}", "1000000000000.001",
  ])
  func otherQuantitiesAreNone(text: String) { #expect(QuantityText.exact(text) == nil) }

  @Test(arguments: [
    ("2", "2"), ("2 kg", "2 kg"), ("2kg", "2 kg"), ("1,5 l", "1.5 l"), ("0.25 l", "0.25 l"),
    ("1.500", nil), ("1,500 g", nil), ("2 KG", nil), ("kg", nil), ("2 sacks", nil),
    ("1,000.5", nil),
    ("-2", nil), ("0", nil), ("", nil), ("1 500", nil),
  ])
  func onlyAmountsWithOneMeaningAreTaken(text: String, expected: String?) {
    #expect(QuantityText.unambiguous(text)?.description == expected)
  }
}
