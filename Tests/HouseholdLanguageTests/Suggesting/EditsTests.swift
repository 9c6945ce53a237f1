import HouseholdModel
import Testing

@testable import HouseholdLanguage

@Suite struct EditsTests {
  /// Two letters in short words: every kind of edit meets every other.
  @Test(arguments: 0..<4 as Range<UInt64>)
  func agreesWithTheTable(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let typed = word(1...6, using: &random)
      let text = word(0...7, using: &random)
      let distances = (0...text.count).map { Self.distance(typed, Array(text[..<$0])) }
      for limit in 0...2 {
        let isWhole = distances.last.map { $0 <= limit }
        #expect(Edits.equals(typed, text, limit: limit) == isWhole, "\(typed) \(text) \(limit)")
        let isBegun = distances.contains { $0 <= limit }
        #expect(Edits.begins(typed, text, limit: limit) == isBegun, "\(typed) \(text) \(limit)")
      }
    }
  }

  @Test func beginsLaterInTheText() {
    let text = SearchText("oat milk").letters
    #expect(Edits.begins(SearchText("mlk").letters, text, from: 4, limit: 1))
    #expect(!Edits.begins(SearchText("mlk").letters, text, from: 0, limit: 1))
    #expect(Edits.equals(SearchText("mikl").letters, text, from: 4, limit: 1))
    #expect(!Edits.equals(SearchText("mil").letters, text, from: 4, limit: 0))
  }

  private func word(_ length: ClosedRange<Int>, using random: inout SplitMix64) -> [UInt32] {
    (0..<Int.random(in: length, using: &random)).map { _ in
      UInt32.random(in: 97...99, using: &random)
    }
  }

  /// The textbook table of the optimal string alignment distance.
  private static func distance(_ first: [UInt32], _ second: [UInt32]) -> Int {
    var table = (0...first.count).map { row in
      (0...second.count).map { row == 0 ? $0 : $0 == 0 ? row : 0 }
    }
    for row in 1..<max(first.count + 1, 1) where second.count > 0 {
      for column in 1...second.count {
        let cost = first[row - 1] == second[column - 1] ? 0 : 1
        var best = min(
          table[row - 1][column] + 1, table[row][column - 1] + 1,
          table[row - 1][column - 1] + cost)
        if row > 1, column > 1, first[row - 1] == second[column - 2],
          first[row - 2] == second[column - 1]
        {
          best = min(best, table[row - 2][column - 2] + 1)
        }
        table[row][column] = best
      }
    }
    return table[first.count][second.count]
  }
}
