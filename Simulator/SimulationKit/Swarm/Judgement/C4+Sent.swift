package import HouseholdModel

extension Judgement {
  /// C4: in the end a phone has nothing left to send.
  package static func checkNothingPending(_ changes: Int, phone: Int, in space: SpaceID) throws {
    guard changes == 0 else {
      throw Violation(
        invariant: "C4",
        message: "phone \(phone) still has \(changes) changes to send in \(space.short)")
    }
  }

  /// C4: in the end everything that was written and not taken back is there, acknowledged or not.
  package static func checkArrived(
    _ tally: Tally, _ oracle: Oracle, putAway: Set<UInt64> = []
  ) throws {
    let lost = oracle.missing(from: tally).filter { !putAway.contains($0) }
    guard lost.isEmpty else {
      throw Violation(
        invariant: "C4", message: "facts \(lost.short) of \(tally.space.short) never arrived")
    }
  }
}
