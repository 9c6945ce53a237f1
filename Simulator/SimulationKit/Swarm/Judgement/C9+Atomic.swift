package import HouseholdModel

extension Judgement {
  /// C9: a phone's table is the state that the server had at `endSeq`.
  package static func checkTable(
    _ table: [Fact], of phone: Int, isStateAt endSeq: UInt64, _ state: [Fact], in space: SpaceID
  ) throws {
    guard table == state else {
      throw Violation(
        invariant: "C9",
        message: """
          phone \(phone)'s table of \(space.short) is not the state at seq \(endSeq): \
          \(table.count) facts and \(state.count)
          """)
    }
  }

  /// C9: of every change, everything that nobody has ever taken back is there, or nothing is.
  package static func checkWhole(
    _ tally: Tally, _ oracle: Oracle, putAway: Set<UInt64> = []
  ) throws {
    for written in oracle.entries where written.facts.count > 1 && written.space == tally.space {
      var present = 0
      var absent = 0
      for said in written.facts {
        if tally.contains(said.number) {
          present += 1
        } else if !oracle.wasTakenBack(said.number), !putAway.contains(said.number) {
          absent += 1
        }
      }
      guard present == 0 || absent == 0 else {
        throw Violation(
          invariant: "C9",
          message: """
            the change of facts \(written.first) to \(written.end - 1) in \(tally.space.short) is \
            there in part: \(absent) of its facts are missing
            """)
      }
    }
  }
}
