import Testing

@testable import simulate

@Suite struct SeedRangeTests {
  @Test(arguments: [
    ("1..2000", 1, 2000), ("7", 7, 7), ("0..0", 0, 0),
    ("18446744073709551614..18446744073709551615", UInt64.max - 1, UInt64.max),
  ])
  func bothEndsBelongToIt(text: String, first: UInt64, last: UInt64) throws {
    let range = try SeedRange(parsing: text)
    #expect((range.first, range.last) == (first, last))
    #expect(range.count == Int(last - first) + 1)
    #expect(range.contains(first) && range.contains(last))
    #expect(try SeedRange(parsing: range.description) == range)
  }

  @Test(arguments: [
    ("", "missing"), ("1..", "missing"), ("..9", "missing"), ("a..9", "“a”"), ("1..+9", "“+9”"),
    ("1...9", "“.9”"), ("1..2..3", "two ends"), ("5..1", "smaller one first"), ("-1..3", "“-1”"),
    ("0..18446744073709551616", "too large"), ("0..18446744073709551615", "several swarms"),
    ("1 .. 9", "“1 ”"),
  ])
  func whatIsNoRangeIsRefusedWithWhatToDo(text: String, words: String) {
    #expect {
      try SeedRange(parsing: text)
    } throws: {
      ($0 as? SeedRange.Failure)?.description.contains(words) == true
    }
  }

  @Test(arguments: [
    ("1..2000", 20, UInt64(1)), ("2..101", 1, 101), ("2..100", 1, 2), ("5..5", 1, 5),
    ("101..101", 1, 101), ("0..1", 1, 1), ("100..301", 3, 101),
    ("18446744073709551500..18446744073709551615", 2, 18_446_744_073_709_551_501),
  ])
  func oneInAHundredIsRepeatedAndAtLeastOne(text: String, count: Int, first: UInt64) throws {
    let range = try SeedRange(parsing: text)
    #expect(range.repeated.count == count)
    #expect(range.repeated.first == first)
    #expect(range.repeated.allSatisfy(range.contains))
  }
}
