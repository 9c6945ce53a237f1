extension Judgement {
  /// C7: nothing that was written once is there twice, under whatever names.
  package static func checkOnce(_ tally: Tally) throws {
    for index in tally.numbers.indices.dropFirst()
    where tally.numbers[index] == tally.numbers[index - 1] {
      throw Violation(
        invariant: "C7",
        message: "fact \(tally.numbers[index]) of \(tally.space.short) is there twice")
    }
  }
}
