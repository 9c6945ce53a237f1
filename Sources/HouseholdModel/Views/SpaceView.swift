/// One space as a person sees it: what its alive facts mean together.
///
/// It is the same for the same facts in any order (`ViewTests`), and every question has an answer
/// whatever the facts are. Answers are worked out when asked, so take what you show once. A view of
/// only some subjects answers exactly as the whole one does about those subjects.
public struct SpaceView: Hashable, Sendable {
  /// The alive facts, ordered by subject, then field, then dot.
  public let facts: [ReadFact]

  /// The view of `facts`: alive ones, the phone's own that lie over its table included.
  ///
  /// A fact given twice counts once.
  public init(_ facts: some Sequence<ReadFact>) {
    let sorted = facts.sorted { left, right in
      let (first, second) = (left.place, right.place)
      return first == second ? !left.isUnreceipted && right.isUnreceipted : first < second
    }
    var kept: [ReadFact] = []
    kept.reserveCapacity(sorted.count)
    for fact in sorted where kept.last?.dot != fact.dot { kept.append(fact) }
    self.facts = kept
  }

  /// The alive facts about `subject` that say something about `field`, in the order of their dots.
  package func facts(of subject: Subject, _ field: Field) -> ArraySlice<ReadFact> {
    let start = facts.partitioningIndex { fact in
      fact.subject == subject ? fact.value.field >= field : fact.subject > subject
    }
    // There are few of one field, so the end is sought by walking.
    var end = start
    while end < facts.count, facts[end].subject == subject, facts[end].value.field == field {
      end += 1
    }
    return facts[start..<end]
  }

  /// The alive facts of one line that say something about `field`, in the order of their dots.
  package func facts(of line: LineID, _ field: Field) -> [ReadFact] {
    facts(of: line.product, field).filter { $0.value.list == line.list }
  }

  /// What is said about a single-valued `field` of `subject`: the latest of concurrent values.
  package func winner(_ field: Field, of subject: Subject) -> FactValue? {
    facts(of: subject, field).latest?.value
  }

  /// What is said about a field that is single-valued per list: the latest of concurrent values.
  package func winner(_ field: Field, of line: LineID) -> FactValue? {
    facts(of: line, field).latest?.value
  }

  /// Whether a line is shown: while it has a need or an uncleared bought mark.
  public func isShown(_ line: LineID) -> Bool {
    !needs(of: line).isEmpty || !facts(of: line, .bought).isEmpty
  }
}

extension ReadFact {
  fileprivate var place: Place { Place(subject: subject, field: value.field, dot: dot) }
}

private struct Place: Comparable {
  let subject: Subject
  let field: Field
  let dot: Dot

  static func < (left: Place, right: Place) -> Bool {
    (left.subject, left.field, left.dot) < (right.subject, right.field, right.dot)
  }
}

extension Sequence<ReadFact> {
  /// The fact that wins among concurrent ones: the greatest `(time, dot)`.
  package var latest: ReadFact? { self.max { ($0.time, $0.dot) < ($1.time, $1.dot) } }

  /// Their names.
  package var dots: [Dot] { map(\.dot) }
}
