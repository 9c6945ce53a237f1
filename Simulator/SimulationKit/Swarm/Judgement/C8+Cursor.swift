package import HouseholdModel

extension Judgement {
  /// Where a phone's table, or the server's log, has come to.
  package struct Position: Hashable, Sendable {
    /// The server's term when it came there.
    package var term: ReplicaID
    package var endSeq: UInt64

    package init(term: ReplicaID, endSeq: UInt64) {
      self.term = term
      self.endSeq = endSeq
    }
  }

  /// C8: a phone's table never goes back, nor away.
  ///
  /// Within one term only a restored phone may go back; a restored server has another term, and only then
  /// may a lower seq follow.
  package static func checkAdvance(
    of phone: Int, in space: SpaceID, from before: Position?, to after: Position?,
    phoneWasRestored: Bool = false, serverWasRestored: Bool = false
  ) throws {
    guard let before, !phoneWasRestored else { return }
    guard let after else {
      throw Violation(
        invariant: "C8", message: "phone \(phone) has lost its table of \(space.short)")
    }
    let mayFall = serverWasRestored && before.term != after.term
    guard after.endSeq >= before.endSeq || mayFall else {
      throw Violation(
        invariant: "C8",
        message: """
          phone \(phone) went back in \(space.short) from seq \(before.endSeq) to \(after.endSeq)
          """)
    }
  }
}
