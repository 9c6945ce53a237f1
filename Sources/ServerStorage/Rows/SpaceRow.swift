package import HouseholdModel

/// What a space is for.
package enum SpaceKind: Int, Sendable, CaseIterable {
  /// Everybody in the household: members, products, purchases, shared lists.
  case household = 0
  /// One member's own devices: alerts, and what only that person sees.
  case personal = 1
  /// Some members: a wish list, a gift list.
  case shared = 2
}

/// One space as it is stored.
///
/// `key` is this file's own short name for it.
package struct SpaceRow: Equatable, Sendable {
  /// Names the space inside this file only; never leaves the server.
  package let key: Int64
  package let id: SpaceID
  package let kind: SpaceKind
  /// The household it belongs to; a household's own id.
  package let household: SpaceID
  /// Whose personal space it is.
  package let owner: MemberID?
  /// The seq of the newest change.
  package var head: UInt64
  /// Rows killed at or before it may be gone, so older cursors are not valid.
  package var floor: UInt64
  /// How many facts are alive.
  package var alive: UInt64
}

/// What a space of the kind `shared` is.
package struct ListRow: Equatable, Sendable {
  /// Whose list it is, or whose wishes the marks are about.
  package let owner: MemberID
  /// The list that the marks are about, by its key; nil for a list.
  package let about: Int64?

  package init(owner: MemberID, about: Int64?) {
    self.owner = owner
    self.about = about
  }
}

/// A span of seqs that one opening of the storage wrote, in one space.
package struct TermRow: Equatable, Sendable {
  package let term: ReplicaID
  /// The first seq it wrote here.
  package let firstSeq: UInt64
  /// The last counter of the server's own facts under this term; 0 if it asserted none.
  package var last: UInt64
  /// The seq of its first own fact.
  package var firstBorn: UInt64?
}
