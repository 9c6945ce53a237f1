import HouseholdModel
import Testing

@Suite struct CasefoldTests {
  @Test func foldsAsPythonDoes() throws {
    let lines = CasefoldVectors.lines.split(separator: "\n")
    #expect(lines.count == 311)
    for line in lines {
      let sides = line.split(separator: ">", omittingEmptySubsequences: false).map { side in
        side.split(separator: " ").compactMap { UInt32($0, radix: 16) }
      }
      try #require(sides.count == 2)
      let folded = Casefold.unicode15.folded(sides[0].compactMap(Unicode.Scalar.init))
      #expect(folded == sides[1], "\(line)")
    }
  }

  /// The hash is of each scalar that changes, in order, and of what it becomes, four bytes each.
  ///
  /// It was made with Python's tables too. Folding what came out changes nothing any more.
  @Test func tableIsTheOneThatKeysWereMadeWith() {
    var words: [UInt32] = []
    var unstable: [Unicode.Scalar] = []
    for scalar in allScalars() {
      let folded = Casefold.unicode15.folded(CollectionOfOne(scalar))
      if folded == [scalar.value] { continue }
      words += [scalar.value] + folded
      let again = Casefold.unicode15.folded(folded.compactMap(Unicode.Scalar.init))
      if again != folded { unstable.append(scalar) }
    }
    let bytes = words.flatMap { word in
      [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: word >> $0) }
    }
    #expect(Fingerprint.fnv1a64(bytes) == 0x1E0E_97DB_9542_A31E)
    #expect(unstable.isEmpty)
  }

  /// Long runs of marks are sorted, and nothing is quadratic in a hostile text.
  @Test func ordersALongRunOfMarks() {
    let marks = (0..<20_000).map { $0 % 2 == 0 ? "\u{301}" as Unicode.Scalar : "\u{323}" }
    let folded = Casefold.unicode15.folded(["a"] + marks)
    #expect(folded.first == 0x1EA1)  // a with a dot below, which is the first of the run.
    #expect(folded.count == 20_000)
    #expect(folded.dropFirst().prefix(9_999).allSatisfy { $0 == 0x323 })
    #expect(folded.suffix(10_000).allSatisfy { $0 == 0x301 })
  }
}

@Suite struct ProductKeyTests {
  @Test(arguments: [
    ("Milk", "milk"),
    ("  MILK\t", "milk"),
    ("Whole \u{A0}\n  milk", "whole milk"),
    ("Ｍｉｌｋ", "milk"),
    ("mi\u{AD}l\u{200B}k\u{FE0F}", "milk"),
    ("Straße", "strasse"),
    ("Cafe\u{301}", "caf\u{E9}"),
    ("½ Rahm", "1\u{2044}2 rahm"),
    ("ΓΑΛΑΣ", "γαλασ"),
    ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
    ("🥛", "🥛"),
  ])
  func namesThatMeanTheSameHaveOneKey(name: String, text: String) throws {
    let key = try #require(ProductKey(name: name))
    #expect(Array(key.text.utf8) == Array(text.utf8))
    #expect(ProductKey(name: text) == key)
  }

  @Test(arguments: ["", " ", "\u{3000}\t\n", "\u{200B}", "\u{FE0F} \u{AD}", "\u{3164}", "a\0b"])
  func nothingLeftIsNoKey(name: String) {
    #expect(ProductKey(name: name) == nil)
  }

  @Test func keysOfDifferentBytesDiffer() {
    #expect(ProductKey(name: "milk") != ProductKey(name: "milk 2"))
    #expect(ProductKey(name: "i") != ProductKey(name: "\u{131}"))
  }

  @Test func everyScalarHasAStableKeyOfBoundedLength() {
    var longest = 0
    let unstable = allScalars().filter { scalar in
      let name = String(Character(scalar))
      guard let key = ProductKey(name: name) else { return false }
      longest = max(longest, key.text.utf8.count * 10 / name.utf8.count)
      guard let again = ProductKey(name: key.text) else { return true }
      return again != key
    }
    #expect(unstable.isEmpty)
    #expect(longest <= 110)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func anyTextHasAStableKey(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let name = hostileText(using: &random)
      guard let key = ProductKey(name: name) else { continue }
      #expect(ProductKey(name: key.text) == key, "\(name.unicodeScalars.map(\.value))")
      #expect(!key.text.utf8.isEmpty)
    }
  }

  @Test func orderIsThatOfBytes() throws {
    let names = ["b", "a", "é", "z", "\u{FF5E}", "🥛", "aa", "\u{E000}"]
    let keys = try names.map { try #require(ProductKey(name: $0)) }.sorted()
    for (lower, upper) in zip(keys, keys.dropFirst()) {
      #expect(lower.text.utf8.lexicographicallyPrecedes(upper.text.utf8))
    }
  }

  @Test(arguments: [
    ("73513537", "gtin:00000073513537"),
    ("036000291452", "gtin:00036000291452"),
    ("4006381333931", "gtin:04006381333931"),
    ("04006381333931", "gtin:04006381333931"),
    ("98412345678908", "gtin:98412345678908"),
  ])
  func itemNumbersAreWrittenWithFourteenDigits(gtin: String, text: String) throws {
    let key = try #require(ProductKey(gtin: gtin))
    #expect(key.text == text)
    #expect(ProductKey(name: key.text) == key)
  }

  @Test(arguments: [
    "", "7", "7351353", "735135370", "73513538", "4006381333932", "4006381333930", "0400638133393",
    "75010313113", "750103AAAA309", "７３５１３５３７", "-73513537", " 73513537", "00000000",
    "00000000000000", "004006381333931",
  ])
  func otherItemNumbersAreNone(gtin: String) {
    #expect(ProductKey(gtin: gtin) == nil)
  }
}

@Suite struct DisplayNameTests {
  @Test func trimsAndKeepsTheRest() throws {
    let name = try DisplayName("\u{3000} Ben's  Milk\n")
    #expect(name.text == "Ben's  Milk")
    #expect(name.key == ProductKey(name: "BEN'S MILK"))
    #expect(try DisplayName("a\u{301}").text.utf8.count == 3)  // Not composed: as it was written.
    #expect(try DisplayName("a\u{301}") != DisplayName("\u{E1}"))
  }

  @Test func isAtMostTwoHundredBytes() throws {
    #expect(NamingLimits.nameBytes == 200)
    let longest = String(repeating: "é", count: 100)
    #expect(try DisplayName(String(longest.dropLast())).text.utf8.count == 198)
    #expect(try DisplayName(longest + " \n").text == longest)
    #expect(throws: NamingError.tooLong(bytes: 201, limit: 200)) { try DisplayName(longest + "a") }
  }

  @Test(arguments: [
    "", "  \n", "\u{301}", " \u{301}\u{20DD}", "\u{200D}\u{FE0F}", "\u{903}", "\u{E0100}\u{34F}",
  ])
  func hasSomethingToSee(text: String) {
    #expect(throws: NamingError.empty) { try DisplayName(text) }
  }

  @Test(arguments: [("mi\0lk", 2), ("\u{301}\u{7}", 1), ("a\tb", 1), ("a\r\nb", 1), ("\u{7F}", 0)])
  func hasNoControlCharacters(text: String, place: Int) {
    #expect(throws: NamingError.controlCharacter(at: place)) { try DisplayName(text) }
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func anyTextIsANameOrRefused(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let text = hostileText(using: &random)
      guard let name = try? DisplayName(text) else { continue }
      #expect((1...200).contains(name.text.utf8.count))
      #expect((try? DisplayName(name.text)) == name)
      #expect(!name.key.text.isEmpty)
    }
  }
}

@Suite struct FingerprintTests {
  /// From the reference vectors of FNV's authors.
  @Test(
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func agreesWithTheReference(text: String, hash: UInt64) {
    #expect(Fingerprint.fnv1a64(text.utf8) == hash)
  }

  @Test func subjectIsOfKeyAndVariant() throws {
    let milk = try #require(ProductKey(name: "Milk"))
    let plain = Fingerprint.productSubject(key: milk)
    #expect(plain == Fingerprint.fnv1a64("milk\0".utf8))
    #expect(
      Fingerprint.productSubject(key: milk, variant: "b") == Fingerprint.fnv1a64("milk\0b".utf8))
    #expect(plain != Fingerprint.productSubject(key: milk, variant: "b"))
  }
}

private func allScalars() -> some Sequence<Unicode.Scalar> {
  (0...0x10FFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init)
}

/// Few enough kinds of scalars that they meet: folding ones, marks, Korean, spaces, and any at all.
private func hostileText(using random: inout SplitMix64) -> String {
  let ranges: [ClosedRange<UInt32>] = [
    0x00...0x7F, 0x20...0x20, 0xA0...0x17F, 0x300...0x36F, 0x370...0x3FF, 0x1100...0x11FF,
    0x1E00...0x1FFF, 0x2000...0x206F, 0xAC00...0xACFF, 0xF900...0xFFFF, 0x0...0x10FFFF,
  ]
  var scalars = String.UnicodeScalarView()
  for _ in 0..<Int.random(in: 0...12, using: &random) {
    let range = ranges.randomElement(using: &random) ?? 0...0
    if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
      scalars.append(scalar)
    }
  }
  return String(scalars)
}
