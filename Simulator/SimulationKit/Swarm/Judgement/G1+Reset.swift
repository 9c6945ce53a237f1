package import HouseholdModel

extension Judgement {
  /// G1: an answer with a reset leaves pending what was pending, without what it has receipts for.
  ///
  /// Dots are names of changes, oldest first. An answer with a fork renames them and is not for this check.
  package static func checkPending(
    before: [Dot], receipted: Set<Dot>, after: [Dot], phone: Int, in space: SpaceID
  ) throws {
    let left = before.filter { !receipted.contains($0) }
    guard left == after else {
      throw Violation(
        invariant: "G1",
        message: """
          a reset left phone \(phone) with \(after.count) changes to send in \(space.short); of \
          \(before.count) before it \(left.count) have no receipt
          """)
    }
  }
}
