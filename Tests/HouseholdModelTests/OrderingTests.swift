import HouseholdModel
import Testing

@Suite struct FractionalKeyTests {
  /// From rocicorp/fractional-indexing, src/test.js.
  @Test(
    arguments: [
      (nil, nil, "a0"), (nil, "a0", "Zz"), (nil, "Zz", "Zy"), ("a0", nil, "a1"), ("a1", nil, "a2"),
      ("a0", "a1", "a0V"), ("a1", "a2", "a1V"), ("a0V", "a1", "a0l"), ("Zz", "a0", "ZzV"),
      ("Zz", "a1", "a0"), (nil, "Y00", "Xzzz"), ("bzz", nil, "c000"), ("a0", "a0V", "a0G"),
      ("a0", "a0G", "a08"), ("b125", "b129", "b127"), ("a0", "a1V", "a1"), ("Zz", "a01", "a0"),
      (nil, "a0V", "a0"), (nil, "b999", "b99"),
      (nil, "A000000000000000000000000001", "A000000000000000000000000000V"),
      ("zzzzzzzzzzzzzzzzzzzzzzzzzzy", nil, "zzzzzzzzzzzzzzzzzzzzzzzzzzz"),
      ("zzzzzzzzzzzzzzzzzzzzzzzzzzz", nil, "zzzzzzzzzzzzzzzzzzzzzzzzzzzV"),
    ] as [(String?, String?, String)])
  func agreesWithTheOriginal(lower: String?, upper: String?, expected: String) throws {
    let key = try FractionalKey.between(
      lower.map { try FractionalKey($0) }, upper.map { try FractionalKey($0) })
    #expect(key.text == expected)
  }

  @Test(
    arguments: [
      (nil, nil, ["a0", "a1", "a2", "a3", "a4"]),
      ("a4", nil, ["a5", "a6", "a7"]),
      (nil, "a0", ["Zv", "Zw", "Zx", "Zy", "Zz"]),
      ("a0", "a2", ["a0G", "a0V", "a1", "a1G", "a1V"]),
      ("a0", "a1", []),
    ] as [(String?, String?, [String])])
  func makesSeveralAtOnce(lower: String?, upper: String?, expected: [String]) throws {
    let keys = try FractionalKey.between(
      lower.map { try FractionalKey($0) }, upper.map { try FractionalKey($0) },
      count: expected.count)
    #expect(keys.map(\.text) == expected)
  }

  @Test(arguments: [
    "", "0", "a", "a00", "a0V0", "b0", "a-", "a0é", "ａ0", " a0", "a0 ", "a0\0", "zV",
    "A00000000000000000000000000", "b1",
  ])
  func textThatIsNoKeyIsRefused(text: String) {
    #expect(throws: OrderingError.notAKey) { try FractionalKey(text) }
  }

  @Test func keyIsAtMost255Bytes() throws {
    #expect(OrderingLimits.keyBytes == 255)
    let longest = "a0" + String(repeating: "V", count: 253)
    #expect(try FractionalKey(String(longest.dropLast())).text.utf8.count == 254)
    #expect(try FractionalKey(longest).text == longest)
    #expect(throws: OrderingError.tooLong(limit: 255)) { try FractionalKey(longest + "V") }
  }

  @Test func insertingAtOnePlaceLastsForAThousandMoves() throws {
    var lower = try FractionalKey("a0")
    let upper = try FractionalKey("a1")
    var moves = 0
    let error = #expect(throws: OrderingError.self) {
      while moves < 10_000 {
        lower = try FractionalKey.between(lower, upper)
        moves += 1
      }
    }
    #expect(error == .tooLong(limit: 255))
    #expect((1000...3000).contains(moves))
  }

  @Test func nothingFitsBetweenEqualOrDescendingKeys() throws {
    let low = try FractionalKey("a0")
    let high = try FractionalKey("a1")
    for (lower, upper) in [(low, low), (high, low)] {
      #expect(throws: OrderingError.notAscending) { try FractionalKey.between(lower, upper) }
      #expect(throws: OrderingError.notAscending) {
        try FractionalKey.between(lower, upper, count: 0)
      }
    }
  }

  @Test func countIsLimited() throws {
    let most = OrderingLimits.keysAtOnce
    let (low, high) = (try FractionalKey("a0"), try FractionalKey("a1"))
    for count in [most - 1, most] {
      let keys = try FractionalKey.between(low, high, count: count)
      #expect(keys.count == count)
      #expect(isAscending([low] + keys + [high]))
    }
    for count in [most + 1, -1, Int.min, Int.max] {
      #expect(throws: OrderingError.countOutOfRange(count)) {
        try FractionalKey.between(nil, nil, count: count)
      }
    }
  }

  /// The digits' order in ASCII is not that of a dictionary: capitals come first.
  @Test func orderIsThatOfBytes() throws {
    let texts = ["Zz", "a0", "a0B", "a0a", "a1", "aA", "aa", "b00"]
    let keys = try texts.map { try FractionalKey($0) }
    #expect(isAscending(keys))
    #expect(keys.shuffledAndSorted(seed: 1).map(\.text) == texts)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func keysStayBetweenTheirNeighbours(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var keys: [FractionalKey] = []
    for _ in 0..<60 {
      // Mostly near one place, which is what makes keys long.
      let place = min(
        Int.random(in: 0...keys.count, using: &random), Int.random(in: 0...30, using: &random))
      let made = try FractionalKey.between(
        place > 0 ? keys[place - 1] : nil, place < keys.count ? keys[place] : nil,
        count: Int.random(in: 1...3, using: &random))
      keys.insert(contentsOf: made, at: place)
    }
    #expect(isAscending(keys))
    for key in keys { #expect(try FractionalKey(key.text) == key) }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func anyTwoKeysHaveAValidOneBetween(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<50 {
      let keys = (0..<2).compactMap { _ in
        try? FractionalKey(hostileKey(using: &random))
      }.sorted()
      guard keys.count == 2, keys[0] < keys[1] else { continue }
      for (lower, upper) in [(keys[0], keys[1]), (nil, keys[0]), (keys[1], nil)]
        as [(FractionalKey?, FractionalKey?)]
      {
        let key = try FractionalKey.between(lower, upper)
        #expect(isAscending([lower, key, upper].compactMap { $0 }))
        #expect(try FractionalKey(key.text) == key)
      }
    }
  }
}

private func isAscending(_ keys: [FractionalKey]) -> Bool {
  zip(keys, keys.dropFirst()).allSatisfy { $0 < $1 }
}

extension [FractionalKey] {
  fileprivate func shuffledAndSorted(seed: UInt64) -> Self {
    var random = SplitMix64(seed: seed)
    return shuffled(using: &random).sorted()
  }
}

/// Often a key, from the middle and from both ends, with few digits so that prefixes are shared.
private func hostileKey(using random: inout SplitMix64) -> String {
  let heads: [(Character, Int)] = [("a", 1), ("b", 2), ("Z", 1), ("Y", 2), ("A", 26), ("z", 26)]
  let (head, digits) = heads.randomElement(using: &random) ?? ("a", 1)
  let alphabet: [Character] =
    random.next() % 4 == 0 ? ["0", "1", "V", "z", "-", "é"] : ["0", "1", "z"]
  let length = digits + Int.random(in: 0...4, using: &random)
  return String(head)
    + String((0..<length).map { _ in alphabet.randomElement(using: &random) ?? "0" })
}
