internal import HouseholdModel
internal import HouseholdWire

extension HouseholdExport {
  /// The facts that are written as bytes: those of kinds that came after this version, values of
  /// known kinds that only a newer version can read, and kinds that nobody has spelled out here yet.
  ///
  /// They are in the order of subjects and kinds, older ones before newer ones, so that restoring
  /// them in that order lets the same ones win.
  static func others(in view: SpaceView) -> [ExportedFact] {
    let facts = view.facts.filter { fact in
      let field = fact.value.field
      if Field.kept(apart: field) { return false }
      guard case .unknown = fact.value else { return !Field.spelledOut.contains(field) }
      // Of what is single-valued only the winner says anything.
      guard Field.ofSubjects.contains(field) else { return true }
      return view.facts(of: fact.subject, field).latest?.dot == fact.dot
    }
    return facts.map { fact in
      (place: Place(fact: fact), fact: ExportedFact(fact))
    }
    .sorted { $0.place < $1.place }
    .map(\.fact)
  }

  private struct Place: Comparable {
    let fact: ReadFact

    static func < (left: Place, right: Place) -> Bool {
      let (left, right) = (left.fact, right.fact)
      if left.subject != right.subject { return left.subject < right.subject }
      return (left.value.field, left.time, left.dot) < (right.value.field, right.time, right.dot)
    }
  }
}

extension Field {
  /// The kinds that are single-valued about a subject, and that this version reads.
  fileprivate static let ofSubjects: [Field] = [
    .label, .category, .listName, .listPolicy, .listArchived, .listKind,
  ]

  /// The kinds that have words of their own in the file.
  fileprivate static let spelledOut: [Field] =
    ofSubjects + [
      .need, .note, .position, .claim, .bought, .purchase, .code, .staple, .recurrence, .recurred,
      .priority, .link, .size, .colour,
    ]

  /// Whether facts of a kind are in no export: what the server says, what is private to a member,
  /// who may read which list, marks of gifts, and trips, which end by themselves within hours.
  static func kept(apart field: Field) -> Bool {
    serverOnly.contains(field) || [.read, .reader, .gift, .trip].contains(field)
  }
}

extension ExportedFact {
  fileprivate init(_ fact: ReadFact) {
    self.init(
      subject: fact.subject, field: fact.value.field, value: fact.value.encoded(),
      said: ExportedMark(fact))
  }
}
