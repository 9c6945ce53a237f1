import HouseholdModel

/// One space in memory, in which drafts become facts at once.
struct SmallSpace {
  private(set) var facts: [ReadFact] = []
  private var counter: UInt64 = 0

  var view: SpaceView { SpaceView(facts) }

  /// Makes a draft a change of a member.
  mutating func apply(_ draft: Draft, by editor: Editor) {
    facts.removeAll { draft.supersedes.contains($0.dot) }
    for assertion in draft.assertions {
      say(
        assertion.subject, assertion.value, by: editor.member, at: editor.nowMilliseconds)
    }
  }

  /// Says one thing, as whoever may say it.
  mutating func say(
    _ subject: Subject, _ value: FactValue, by author: MemberID?, at milliseconds: UInt64,
    replica: UInt64 = 9
  ) {
    counter += 1
    facts.append(
      ReadFact(
        dot: Dot(replica: ReplicaID(rawValue: replica), counter: counter),
        time: HybridTime(milliseconds: milliseconds), author: author, subject: subject,
        value: value))
  }
}
