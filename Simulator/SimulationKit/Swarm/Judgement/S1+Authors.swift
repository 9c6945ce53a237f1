package import HouseholdModel

extension Judgement {
  /// S1: every fact stands under a replica of the member who wrote it, and only the server's under none.
  ///
  /// `members` are the members of phones by their index; `owner` says whose a replica is, nil for a term.
  package static func checkAuthors(
    _ tally: Tally, _ oracle: Oracle, members: [MemberID],
    owner: (ReplicaID) throws -> MemberID?
  ) throws {
    var last: (replica: ReplicaID, member: MemberID?)?
    for (fact, number) in zip(tally.facts, tally.marks) {
      let member: MemberID?
      if let last, last.replica == fact.dot.replica {
        member = last.member
      } else {
        member = try owner(fact.dot.replica)
        last = (fact.dot.replica, member)
      }
      var author: MemberID?
      if let number, oracle.known(number) {
        author = members[oracle.entries[oracle.place(of: number)].phone]
      }
      guard author == member else {
        throw Violation(
          invariant: "S1",
          message: """
            fact \(number ?? 0) of \(tally.space.short) stands under a replica of somebody else
            """)
      }
    }
  }
}
