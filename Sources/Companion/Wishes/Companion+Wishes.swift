import DeviceStorage
import DeviceSync
public import HouseholdModel

extension Companion {
  /// Puts a wish on a list of its own.
  @concurrent @discardableResult
  public func addWish(
    _ name: String, quantity: Quantity? = nil, to list: SpaceID
  ) async throws -> Edit<LineID> {
    let line = LineID(product: Subject(product: try productKey(name)), list: .main)
    return try edit(line, in: .list(list)) {
      try $0.add(NewLine(name, quantity: quantity), in: $1)
    }
  }

  /// Says more about a wish: how much it matters, where it is to be found, size or colour.
  @concurrent @discardableResult
  public func setDetail(
    _ detail: WishDetail, of wish: LineID, on list: SpaceID
  ) async throws -> Edit<LineID> {
    try edit(wish, in: .list(list)) { try $0.setDetail(detail, of: wish, in: $1) }
  }

  /// Writes words to a wish; nothing takes them away.
  @concurrent @discardableResult
  public func setNote(
    _ text: String, of wish: LineID, on list: SpaceID
  ) async throws -> Edit<LineID> {
    try edit(wish, in: .list(list)) { try $0.setNote(text, of: wish, in: $1) }
  }

  /// Says how many are wished for; nil for "some".
  @concurrent @discardableResult
  public func setQuantity(
    _ quantity: Quantity?, of wish: LineID, on list: SpaceID
  ) async throws -> Edit<LineID> {
    try edit(wish, in: .list(list)) { try $0.setQuantity(quantity, of: wish, in: $1) }
  }

  /// Takes a wish off its list.
  @concurrent @discardableResult
  public func removeWish(_ wish: LineID, from list: SpaceID) async throws -> Edit<LineID> {
    try edit(wish, in: .list(list)) { try $0.remove(wish, in: $1) }
  }

  /// "I'm giving this": seen by everybody who may read the list, and never by its owner.
  ///
  /// Several people may give one thing together: `words` says how. Called again it replaces what this person
  /// said before. Throws `CompanionError.ownWishes` for one's own list.
  @concurrent @discardableResult
  public func give(
    _ wish: LineID, on list: SpaceID, quantity: Quantity? = nil, words: String? = nil,
    isBought: Bool = false
  ) async throws -> Edit<LineID> {
    let (gifts, known) = try disk {
      _ = try requireList(list)
      let gifts = try phone.openGifts(about: list)
      let own = try view(of: list).line(wish)?.name
      return (gifts, try own ?? view(of: gifts).gifts.last { $0.wish == wish }?.gift.name)
    }
    guard let name = known else { throw CompanionError.edit(.lineNotShown(wish)) }
    return try edit(wish, in: .list(gifts)) {
      try $0.give(
        wish, named: name, quantity: quantity, words: words, isBought: isBought, in: $1)
    }
  }

  /// Takes one's own mark about a wish back.
  @concurrent @discardableResult
  public func stopGiving(_ wish: LineID, on list: SpaceID) async throws -> Edit<LineID> {
    let gifts = try disk { try phone.openGifts(about: list) }
    return try edit(wish, in: .list(gifts)) { try $0.stopGiving(wish, in: $1) }
  }

  /// The wishes of a list, now and whenever they change.
  public func wishes(on list: SpaceID) -> Snapshots<WishesSnapshot> {
    snapshots { companion in
      let (identity, home) = try companion.requireHome()
      let own = try companion.ownList(companion.requireList(list), identity)
      let wishes = try companion.view(of: list).wishes()
      let gifts = try companion.gifts(about: own)
      let shown = wishes.map(\.id)
      return WishesSnapshot(
        list: own,
        wishes: wishes.map { wish in Wish(wish: wish, gifts: gifts.filter { $0.wish == wish.id }) },
        orphans: gifts.filter { !shown.contains($0.wish) },
        people: companion.people(identity, home))
    }
  }

  /// The marks about a list that this phone holds: none, if the list is its own member's.
  private func gifts(about list: OwnList) throws -> [GiftView] {
    guard !list.isMine else { return [] }
    let found = try phone.lists().first { standing in
      standing.description?.opening == .gifts(about: list.id) && !standing.space.isLeft
    }
    return try found.map { try view(of: $0.space.id).gifts } ?? []
  }

  private func productKey(_ name: String) throws -> ProductKey {
    do { return try DisplayName(name).key } catch { throw CompanionError.edit(.name(error)) }
  }
}
