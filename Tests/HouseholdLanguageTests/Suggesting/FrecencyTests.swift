import Testing

@testable import HouseholdLanguage

@Suite struct FrecencyTests {
  private static let month = Frecency.halfLifeMilliseconds

  @Test func aDoublingOfUsesIsWorthAHalfLife() {
    // One is counted for being there: 8 and 2 are two doublings apart.
    let often = Frecency(lastUsedMilliseconds: 5 * Self.month, uses: 7)
    let lately = Frecency(lastUsedMilliseconds: 7 * Self.month, uses: 1)
    #expect(often == lately)
    #expect(Frecency(lastUsedMilliseconds: 5 * Self.month, uses: 8) > lately)
    #expect(Frecency(lastUsedMilliseconds: 7 * Self.month + 1, uses: 1) > often)
  }

  @Test func logarithmIsExactAtPowersAndGrows() {
    for power in 0...32 as ClosedRange<UInt64> {
      #expect(Frecency.binaryLogarithm(1 << power) == power << 16)
    }
    // log2(3) = 1.58496250, times 65536: 103872.1
    #expect(Frecency.binaryLogarithm(3) == 103_872)
    for number in 1..<5000 as Range<UInt64> {
      #expect(Frecency.binaryLogarithm(number) < Frecency.binaryLogarithm(number + 1))
    }
  }

  @Test func theLargestNumbersDoNotOverflow() {
    let most = Frecency(lastUsedMilliseconds: .max, uses: .max)
    #expect(most.milliseconds == .max)
    #expect(Frecency(lastUsedMilliseconds: 0, uses: 0).milliseconds == 0)
    #expect(Frecency(lastUsedMilliseconds: 0, uses: .max).milliseconds == 32 * Self.month)
  }
}
