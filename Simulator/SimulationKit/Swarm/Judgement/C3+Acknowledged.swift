internal import HouseholdModel

extension Judgement {
  /// C3: whatever the server said it took is there, unless somebody wrote that it is taken back.
  ///
  /// `acknowledged` has the numbers that name changes (`Oracle.Written.first`); it holds at any moment. After a
  /// restore the caller leaves out what was lost until its author has returned. `putAway` has
  /// numbers of "read" facts that went with their alert (`Alarms.putAway`).
  package static func checkAcknowledged(
    _ tally: Tally, _ oracle: Oracle, acknowledged: Set<UInt64>, putAway: Set<UInt64> = []
  ) throws {
    let lost = oracle.missing(from: tally).filter { number in
      acknowledged.contains(oracle.entries[oracle.place(of: number)].first)
        && !putAway.contains(number)
    }
    guard lost.isEmpty else {
      throw Violation(
        invariant: "C3",
        message: "acknowledged facts \(lost.short) of \(tally.space.short) are lost")
    }
  }
}
