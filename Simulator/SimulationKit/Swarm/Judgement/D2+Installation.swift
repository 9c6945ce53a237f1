package import HouseholdModel

extension Judgement {
  /// D2: a phone that found out that its file was another's writes under names that it never had.
  ///
  /// `before` and `after` are the names in each of its spaces, the one that writes last.
  package static func checkNewWriters(
    of phone: Int, before: [[ReplicaID]], after: [[ReplicaID]]
  ) throws {
    for (old, new) in zip(before, after) where !old.isEmpty {
      guard let writer = new.last, !old.contains(writer) else {
        throw Violation(
          invariant: "D2", message: "phone \(phone) goes on under a name that another may have")
      }
    }
  }
}
