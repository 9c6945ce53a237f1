public import HouseholdModel

/// A list of its own: with readers that its owner chooses.
public struct OwnList: Hashable, Sendable, Identifiable {
  /// Its space, which is its name in every call.
  public var id: SpaceID
  /// What it is called; nil until this phone has been told.
  public var name: String?
  /// What it is for.
  public var kind: ListKind
  /// Who made it; nil until this phone has been told.
  public var owner: MemberID?
  /// Whether the person who holds this phone made it.
  public var isMine: Bool
  /// Who may read it beside its owner.
  public var audience: Audience
  /// Whether it is put away.
  public var isArchived: Bool
  /// How far this can be believed; `isMember` is false once its owner has taken it back.
  public var standing: Standing
}

/// The lists of their own that this phone may read, at one moment.
public struct OwnListsSnapshot: Hashable, Sendable {
  /// One's own first, then by name.
  public var lists: [OwnList]
  /// What everybody is called.
  public var people: People
}

/// The wishes of one list at one moment.
public struct WishesSnapshot: Hashable, Sendable {
  /// The list.
  public var list: OwnList
  /// The wishes: what matters most first.
  public var wishes: [Wish]
  /// Marks about wishes that are not on the list any more.
  ///
  /// Empty on a phone of the list's owner, like every wish's `gifts`.
  public var orphans: [GiftView]
  /// What everybody is called.
  public var people: People
}

/// A wish, and who gives it.
public struct Wish: Hashable, Sendable, Identifiable {
  /// What is wished for.
  public var wish: WishView
  /// Who gives it, or a part of it, oldest first.
  ///
  /// Empty on a phone of whoever wishes: no byte of a mark ever reaches it.
  public var gifts: [GiftView]

  /// Which wish.
  public var id: LineID { wish.id }
}
