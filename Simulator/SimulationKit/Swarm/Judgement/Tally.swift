package import HouseholdModel

/// The alive facts of one space as one place holds them, with their numbers: read once, judged many times.
package struct Tally: Sendable {
  package let space: SpaceID
  /// In the order of dots, as they came.
  package let facts: [Fact]
  /// The number of each fact; nil for facts of the server.
  package let marks: [UInt64?]
  /// All numbers, ascending; one that is there twice counts twice.
  package let numbers: [UInt64]

  /// Reads the numbers of `facts`.
  package init(_ facts: [Fact], of space: SpaceID) {
    self.space = space
    self.facts = facts
    marks = facts.map { Meaning.number(of: $0.statement) }
    numbers = marks.compactMap(\.self).sorted()
  }

  /// Whether `number` is alive here.
  package func contains(_ number: UInt64) -> Bool {
    var low = 0
    var high = numbers.count
    while low < high {
      let middle = (low + high) / 2
      if numbers[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < numbers.count && numbers[low] == number
  }
}
