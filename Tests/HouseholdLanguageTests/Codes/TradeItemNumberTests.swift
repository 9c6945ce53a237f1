import HouseholdModel
import Testing

@testable import HouseholdLanguage

@Suite struct TradeItemNumberTests {
  /// Examples of GS1's own pages and of the makers of readers.
  @Test(arguments: [
    ("6291041500213", "06291041500213"), ("614141000036", "00614141000036"),
    ("40170725", "00000040170725"), ("9506000134352", "09506000134352"),
    ("10614141000415", "10614141000415"), ("036000291452", "00036000291452"),
    ("4 006381 333931", "04006381333931"), ("4-006381-333931\r\n", "04006381333931"),
    ("00614141000036", "00614141000036"),
  ])
  func reads(text: String, digits: String) throws {
    let number = try TradeItemNumber(reading: text)
    #expect(number.text == digits)
    #expect(number.key.text == "gtin:" + digits)
    #expect(try TradeItemNumber(reading: number.text) == number)
  }

  @Test(arguments: [
    ("", TradeItemNumberError.empty), (" - ", .empty), ("4006381333930", .wrongCheckDigit),
    ("40063813339", .wrongLength(digits: 11)), ("123456789", .wrongLength(digits: 9)),
    ("1234567", .wrongLength(digits: 7)), ("123456789012345", .wrongLength(digits: 15)),
    ("400638133393X", .notDigits), ("https://larder.example/", .notDigits),
    ("４００６３８１３３３９３１", .notDigits), ("0000000000000", .onlyZeros),
    ("00000000", .onlyZeros),
  ])
  func refuses(text: String, error: TradeItemNumberError) {
    #expect(throws: error) { try TradeItemNumber(reading: text) }
  }

  @Test func textsHaveALimit() throws {
    let code = "4006381333931"
    func padded(_ bytes: Int) -> String {
      code + String(repeating: " ", count: bytes - code.utf8.count)
    }
    let limit = CodeLimits.textBytes
    let number = try TradeItemNumber(reading: code)
    #expect(try TradeItemNumber(reading: padded(limit - 1)) == number)
    #expect(try TradeItemNumber(reading: padded(limit)) == number)
    #expect(throws: TradeItemNumberError.wrongLength(digits: limit + 1)) {
      try TradeItemNumber(reading: padded(limit + 1))
    }
  }

  /// Each of the five ways to leave zeros out, with both number systems.
  @Test(arguments: [
    ("04252614", "042100005264"), ("01234565", "012345000065"), ("06543217", "065100004327"),
    ("16543214", "165100004324"), ("04182635", "041800000265"), ("01234531", "012300000451"),
    ("01234543", "012340000053"), ("05936631", "059300000661"),
  ])
  func expandsUPCE(short: String, long: String) throws {
    let number = try TradeItemNumber(reading: short, symbology: .upcE)
    #expect(number.text == "00" + long)
    #expect(try number == TradeItemNumber(reading: long))
  }

  @Test func eightDigitsAreWhatTheScannerSays() throws {
    // Right both ways: found by counting, one in ten of UPC-E is.
    let both = try #require(
      (0..<1_000_000).lazy.map { number -> String in
        let digits = String(number)
        return "0" + String(repeating: "0", count: 6 - digits.count) + digits
      }
      .dropFirst(123_456).prefix(1000).compactMap { body -> String? in
        (0...9).lazy.map { body + "\($0)" }.first { code in
          ProductKey(gtin: code) != nil
            && (try? TradeItemNumber(reading: code, symbology: .upcE)) != nil
        }
      }.first)
    let plain = try TradeItemNumber(reading: both, symbology: .plain)
    let short = try TradeItemNumber(reading: both, symbology: .upcE)
    #expect(plain != short)
    #expect(try TradeItemNumber(reading: both) == plain)
    #expect(try TradeItemNumber(reading: "04252614").text == "00042100005264")
    #expect(throws: TradeItemNumberError.wrongCheckDigit) {
      try TradeItemNumber(reading: "04252614", symbology: .plain)
    }
    for digit in 0...9 {  // Number system 2 has no short form, whatever the check digit.
      #expect(throws: TradeItemNumberError.wrongCheckDigit) {
        try TradeItemNumber(reading: "2425261\(digit)", symbology: .upcE)
      }
    }
    #expect(throws: TradeItemNumberError.wrongLength(digits: 12)) {
      try TradeItemNumber(reading: "042100005264", symbology: .upcE)
    }
  }

  /// Any single wrong digit is noticed, and so are most swaps of neighbours.
  @Test(arguments: ["4006381333931", "40170725", "10614141000415", "036000291452"])
  func oneWrongDigitIsNoticed(code: String) {
    let digits = Array(code)
    for place in digits.indices {
      for digit in "0123456789" where digit != digits[place] {
        var wrong = digits
        wrong[place] = digit
        #expect(throws: TradeItemNumberError.wrongCheckDigit) {
          try TradeItemNumber(reading: String(wrong), symbology: .plain)
        }
      }
    }
  }

  @Test(arguments: [
    ("020000000000", TradeItemNumber.Use.restricted), ("200000000000", .restricted),
    ("299999999999", .restricted), ("019999999999", .product), ("020000100000", .restricted),
    ("029999999999", .restricted), ("030000000000", .product), ("039999999999", .product),
    ("040000000000", .restricted), ("049999999999", .restricted), ("050000000000", .voucher),
    ("060000000000", .product), ("199999999999", .product), ("300000000000", .product),
    ("979999999999", .product), ("980000000000", .voucher), ("984999999999", .voucher),
    ("985000000000", .product), ("989999999999", .product), ("990000000000", .voucher),
    ("999999999999", .voucher), ("978014100000", .product),
  ])
  func prefixesSayTheUse(body: String, use: TradeItemNumber.Use) throws {
    let number = try Self.completed(body)
    #expect(number.use == use)
    #expect(number.isRestricted == (use == .restricted))
    // What is printed on the case of it has the same prefix.
    #expect(try Self.completed("5" + body).use == use)
    // What is weighed has no name for everyone.
    #expect(try Self.completed("9" + body).use == .restricted)
  }

  @Test(arguments: [
    ("0123456", TradeItemNumber.Use.restricted), ("1000000", .product), ("1999999", .product),
    ("2000000", .restricted), ("2999999", .restricted), ("3000000", .product),
    ("9999999", .product),
  ])
  func prefixesOfEight(body: String, use: TradeItemNumber.Use) throws {
    #expect(try Self.completed(body).use == use)
    #expect(try Self.completed("500000" + body).use == use)
  }

  @Test func aCaseNamesItsItem() throws {
    let item = try TradeItemNumber(reading: "4006381333931")
    let box = try Self.completed("1400638133393")
    #expect(box.isCase)
    #expect(box.indicator == 1)
    #expect(box.item == item)
    #expect(!item.isCase)
    #expect(item.item == nil)
    let weighed = try Self.completed("9400638133393")
    #expect(!weighed.isCase)
    #expect(weighed.item == nil)
    let small = try TradeItemNumber(reading: "40170725")
    #expect(try Self.completed("3000004017072").item == small)
  }

  /// The number that begins with `body` and ends with the right check digit.
  static func completed(_ body: String) throws -> TradeItemNumber {
    let codes = (0...9).map { body + "\($0)" }
    return try #require(
      codes.lazy.compactMap { try? TradeItemNumber(reading: $0, symbology: .plain) }.first)
  }
}
