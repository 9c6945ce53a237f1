import HouseholdModel
import Testing

@Suite struct UnitTests {
  @Test func knowsItsFamilies() throws {
    #expect(Unit.gram.isOfSameFamily(as: .kilogram))
    #expect(try Unit(code: "cl").isOfSameFamily(as: .litre))
    #expect(try Unit(code: "tsp").isOfSameFamily(as: Unit(code: "cup")))
    #expect(try Unit(code: "oz").isOfSameFamily(as: Unit(code: "lb")))
    #expect(try !Unit(code: "cup").isOfSameFamily(as: .litre))
    #expect(try !Unit(code: "oz").isOfSameFamily(as: .gram))
    #expect(try !Unit(code: "bottle").isOfSameFamily(as: Unit(code: "can")))
    #expect(!Unit.pack.isOfSameFamily(as: .count))
  }

  @Test func unknownUnitIsAFamilyOfItsOwn() throws {
    let sheet = try Unit(code: "sheet")
    #expect(sheet.code == "sheet")
    #expect(sheet.isOfSameFamily(as: sheet))
    #expect(try !sheet.isOfSameFamily(as: Unit(code: "sheets")))
    #expect(try Unit(code: "e\u{301}") != Unit(code: "\u{E9}"))  // By bytes, on every platform.
    #expect(!sheet.isOfSameFamily(as: .count))
  }

  @Test func orderKeepsFamiliesTogetherAndUnknownOnesLast() throws {
    #expect(Unit.known == Unit.known.sorted())
    #expect(Set(Unit.known).count == Unit.known.count)
    let zebra = try Unit(code: "zebra")
    let apple = try Unit(code: "apple")
    #expect(Unit.known.allSatisfy { $0 < apple })
    #expect(apple < zebra)
  }

  @Test func codeIsShort() throws {
    let longest = String(repeating: "u", count: 32)
    #expect(try Unit(code: String(longest.dropLast())).code.count == 31)
    #expect(try Unit(code: longest).code == longest)
    #expect(throws: QuantityError.unitCodeTooLong(bytes: 33, limit: 32)) {
      try Unit(code: longest + "u")
    }
  }

  @Test(arguments: [" g", "g ", "g\n", "\u{A0}", "a\0b", "\u{7F}"])
  func codeIsReadable(code: String) {
    #expect(throws: QuantityError.unitCodeUnreadable) { try Unit(code: code) }
  }
}

@Suite struct QuantityTests {
  @Test(
    arguments: [
      (2000, "", "2"), (500_000, "g", "500 g"), (1500, "l", "1.5 l"), (1, "kg", "0.001 kg"),
      (250, "cup", "0.25 cup"), (1_010, "", "1.01"), (3000, "bottle", "3 bottle"),
    ] as [(Int64, String, String)])
  func readsPlainly(thousandths: Int64, code: String, text: String) throws {
    let quantity = try Quantity(thousandths: thousandths, unit: Unit(code: code))
    #expect(quantity.description == text)
  }

  @Test func isMoreThanNothing() throws {
    #expect(try Quantity(thousandths: 1).thousandths == 1)
    for amount in [0, -1, Int64.min] {
      #expect(throws: QuantityError.notPositive) { try Quantity(thousandths: amount) }
    }
    #expect(throws: QuantityError.notPositive) { try Quantity(Int.min) }
  }

  @Test(arguments: [("", 1), ("mg", 1), ("g", 1000), ("kg", 1_000_000), ("lb", 16), ("pack", 1)])
  func isAtMostTheLargestOfItsFamily(code: String, scale: Int64) throws {
    let unit = try Unit(code: code)
    let largest = QuantityLimits.largest / scale
    #expect(try Quantity(thousandths: largest - 1, unit: unit).thousandths == largest - 1)
    #expect(try Quantity(thousandths: largest, unit: unit).thousandths == largest)
    #expect(throws: QuantityError.tooLarge) {
      try Quantity(thousandths: largest + 1, unit: unit)
    }
    #expect(throws: QuantityError.tooLarge) { try Quantity(thousandths: .max, unit: unit) }
    #expect(throws: QuantityError.tooLarge) { try Quantity(.max, unit: unit) }
  }

  @Test(arguments: [
    (["200 g", "0.3 kg"], ["500 g"]),
    (["700 g", "0.5 kg"], ["1.2 kg"]),
    (["700 g", "700 g"], ["1.4 kg"]),
    (["200 g", "1 cup"], ["200 g", "1 cup"]),
    (["0.5 l", "25 cl", "2 dl"], ["950 ml"]),
    (["1.234 kg", "0.5 g"], ["1234.5 g"]),
    (["1 tsp", "1 tbsp"], ["4 tsp"]),
    (["8 tbsp", "16 tbsp"], ["1.5 cup"]),
    (["8 oz", "1 lb"], ["1.5 lb"]),
    (["0.2 mg", "0.3 mg"], ["0.5 mg"]),
    (["2 bottle", "1 can", "3 bottle"], ["5 bottle", "1 can"]),
    (["1 zebra", "2", "1 apple", "1"], ["3", "1 apple", "1 zebra"]),
    (["50 cl"], ["50 cl"]),
    ([], []),
  ])
  func sumsWithinFamilies(terms: [String], sums: [String]) throws {
    let sum = try Quantity.sum(terms.map(quantity))
    #expect(sum.map(\.description) == sums)
  }

  @Test(arguments: [
    (["200 g", "0.3 kg"], ["0.3 kg"]),
    (["1000 g", "1 kg"], ["1 kg"]),
    (["200 g", "1 cup", "3", "2"], ["3", "200 g", "1 cup"]),
    ([], []),
  ])
  func largestOfEachFamilyStaysAsWritten(terms: [String], largest: [String]) throws {
    #expect(try Quantity.largest(terms.map(quantity)).map(\.description) == largest)
  }

  @Test func sumIsCheckedAtTheLimit() throws {
    let half = try Quantity(thousandths: QuantityLimits.largest / 2)
    let least = try Quantity(thousandths: 1)
    #expect(try Quantity.sum([half, half]).map(\.thousandths) == [QuantityLimits.largest])
    #expect(throws: QuantityError.tooLarge) { try Quantity.sum([half, half, least]) }
    // Beyond 64 bits, if it were not checked.
    let many = [Quantity](repeating: half, count: 20_000)
    #expect(throws: QuantityError.tooLarge) { try Quantity.sum(many) }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func orderAndGroupingDoNotMatter(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let terms = try (0..<Int.random(in: 1...9, using: &random)).map { _ in
      try someQuantity(using: &random)
    }
    let cut = Int.random(in: 0...terms.count, using: &random)
    let shuffled = terms.shuffled(using: &random)

    let sum = try Quantity.sum(terms)
    #expect(try Quantity.sum(shuffled) == sum)
    #expect(try Quantity.sum(Quantity.sum(Array(terms[..<cut])) + terms[cut...]) == sum)
    #expect(
      try Quantity.sum(Quantity.sum(Array(terms[..<cut])) + Quantity.sum(Array(terms[cut...])))
        == sum)
    #expect(try Quantity.sum(sum) == sum)

    let largest = Quantity.largest(terms)
    #expect(Quantity.largest(shuffled) == largest)
    #expect(
      Quantity.largest(Quantity.largest(Array(terms[..<cut])) + terms[cut...]) == largest)
    #expect(Quantity.largest(terms + terms) == largest)
    #expect(largest.map(\.unit).allSatisfy { unit in terms.contains { $0.unit == unit } })
  }

  /// The sum agrees with one made in another way: in thousandths of the smallest units.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func sumLosesNothing(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let milligrams = ["mg": 1, "g": 1000, "kg": 1_000_000] as [String: Int64]
    let terms = try (0..<5).map { _ in try someQuantity(of: ["mg", "g", "kg"], using: &random) }
    let expected = terms.reduce(0) { $0 + $1.thousandths * (milligrams[$1.unit.code] ?? 0) }
    let sum = try Quantity.sum(terms)
    try #require(sum.count == 1)
    #expect(sum[0].thousandths * (milligrams[sum[0].unit.code] ?? 0) == expected)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func anyAmountAndCodeAreTakenOrRefused(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var taken: [Quantity] = []
    for _ in 0..<40 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let amount = Int64(bitPattern: random.next()) >> Int64.random(in: 0...63, using: &random)
      let unit = (try? Unit(code: String(decoding: bytes, as: UTF8.self))) ?? .kilogram
      guard let quantity = try? Quantity(thousandths: amount, unit: unit) else { continue }
      #expect(quantity.thousandths > 0)
      #expect(!quantity.description.isEmpty)
      taken.append(quantity)
    }
    #expect(Quantity.largest(taken).count <= taken.count)
    if let sum = try? Quantity.sum(taken) { #expect(sum.count <= taken.count) }
  }
}

/// Reads "1.5 l" in tests.
private func quantity(_ text: String) throws -> Quantity {
  let parts = text.split(separator: " ")
  let digits = parts[0].split(separator: ".")
  let fraction = digits.count > 1 ? String(digits[1]) : ""
  let padded = fraction + String(repeating: "0", count: 3 - fraction.count)
  let thousandths = try #require(Int64(String(digits[0]) + padded, radix: 10))
  return try Quantity(
    thousandths: thousandths, unit: Unit(code: parts.count > 1 ? String(parts[1]) : ""))
}

private func someQuantity(
  of codes: [String] = ["", "g", "kg", "mg", "ml", "cl", "l", "tsp", "tbsp", "cup", "oz", "zebra"],
  using random: inout SplitMix64
) throws -> Quantity {
  let code = codes.randomElement(using: &random) ?? ""
  let coarseness: Int64 = [1, 10, 100, 500, 1000].randomElement(using: &random) ?? 1
  return try Quantity(
    thousandths: Int64.random(in: 1...3000, using: &random) * coarseness, unit: Unit(code: code))
}
