/// How much a wish matters to whoever wishes.
public enum WishPriority: UInt32, Hashable, Sendable, CaseIterable {
  /// It would be nice.
  case low = 0
  /// It would be a joy.
  case medium = 1
  /// There is nothing better.
  case high = 2
}

/// "I'm giving this": a mark about a wish, which the one who wishes never gets to see.
///
/// Who gives is the author. Several people may give one thing together, each by a mark of their own.
/// It says what the wish was called, so that it stays readable after the wish is gone.
public struct Gift: Hashable, Sendable {
  /// The list the wish is on, in its own space.
  public var list: ListID
  /// What the wish was called.
  public var name: String
  /// How much of it this person gives; nil if nobody said.
  public var quantity: Quantity?
  /// Words to the other givers ("I pay half").
  public var words: String?
  /// It is bought already.
  public var isBought: Bool

  /// Gives `name`.
  public init(
    list: ListID, name: String, quantity: Quantity? = nil, words: String? = nil,
    isBought: Bool = false
  ) {
    self.list = list
    self.name = name
    self.quantity = quantity
    self.words = words
    self.isBought = isBought
  }
}

/// How a list of its own begins: in the request that first speaks of it.
///
/// It is sent with every request about that space, so that a server which forgot the space in a restore
/// learns of it again.
public enum SpaceOpening: Hashable, Sendable {
  /// A list that its maker owns, and that the maker's `reader` facts let others read.
  case list
  /// The gift marks about a list: whoever may read that list may read them, except its owner.
  case gifts(about: SpaceID)
}

/// What a list of its own is and whose, as the server says it.
public struct SpaceDescription: Hashable, Sendable {
  /// What it is.
  public var opening: SpaceOpening
  /// Whose list it is, or whose wishes the marks are about.
  public var owner: MemberID

  /// A space of `owner`.
  public init(_ opening: SpaceOpening, owner: MemberID) {
    self.opening = opening
    self.owner = owner
  }
}
