internal import HouseholdModel

extension Judgement {
  /// C5: nothing is alive that somebody took back, or that was refused.
  ///
  /// At any moment, `acknowledged` names the changes that the server has: only what they took back must be dead
  /// there. Without it, everything has arrived.
  package static func checkDead(
    _ tally: Tally, _ oracle: Oracle, acknowledged: Set<UInt64>? = nil
  ) throws {
    let risen = tally.numbers.filter { number in
      guard oracle.known(number), oracle.fate(of: number) != .alive else { return false }
      guard let acknowledged else { return oracle.fate(of: number) == .dead }
      return oracle.entries[oracle.place(of: number)].isMalformed
        || oracle.killers(of: number).contains {
          !$0.isMalformed && acknowledged.contains($0.first)
        }
    }
    guard risen.isEmpty else {
      throw Violation(
        invariant: "C5",
        message: "facts \(risen.short) of \(tally.space.short) are back from the dead")
    }
  }
}
