import DeviceStorage
import DeviceSync
public import HouseholdModel

extension Companion {
  /// Makes a list that only its audience reads: wishes, or a shopping list for some of the household.
  ///
  /// It takes no network. A member may have `SyncLimits.listsPerMember` of them.
  @concurrent @discardableResult
  public func createOwnList(
    _ name: String, kind: ListKind = .wishes, for audience: Audience = .onlyMe
  ) async throws -> SpaceID {
    let space = try disk {
      guard let identity = try phone.identity() else { throw CompanionError.noHousehold }
      guard try !hasLeft(identity.household) else { throw CompanionError.leftHousehold }
      let wall = surroundings.milliseconds()
      let editor = try editor(identity, at: wall)
      var chance = surroundings.chance
      return try phone.openList(at: wall, random: &chance) { facts in
        try editor.beginList(named: name, kind, for: audience, in: SpaceView(facts))
      }.space
    }
    bell.ring()
    loop.post(.edited, exchanger)
    return space
  }

  /// Says who may read a list of one's own from now on.
  @concurrent @discardableResult
  public func share(_ list: SpaceID, with audience: Audience) async throws -> Edit<SpaceID> {
    try requireMine(list)
    return try edit(list, in: .list(list)) { try $0.share(with: audience, in: $1) }
  }

  /// Gives a list of its own another name.
  @concurrent @discardableResult
  public func renameOwnList(_ list: SpaceID, to name: String) async throws -> Edit<SpaceID> {
    try edit(list, in: .list(list)) { try $0.renameList(.main, to: name, in: $1) }
  }

  /// Puts a list of its own away for everybody who reads it, or brings it back.
  @concurrent @discardableResult
  public func putAwayOwnList(
    _ list: SpaceID, _ isArchived: Bool = true
  ) async throws -> Edit<SpaceID> {
    try requireMine(list)
    return try edit(list, in: .list(list)) { try $0.putAway(isArchived, in: $1) }
  }

  /// The lists of their own that this phone may read, now and whenever they change.
  public var ownLists: Snapshots<OwnListsSnapshot> {
    snapshots { companion in
      guard let (identity, view) = try companion.home() else {
        return OwnListsSnapshot(lists: [], people: People())
      }
      let lists = try companion.phone.lists()
        .filter { $0.isList && $0.space.member == identity.member }
        .map { try companion.ownList($0, identity) }
      return OwnListsSnapshot(
        lists: lists.sorted { ($0.rank, $0.name ?? "", $0.id) < ($1.rank, $1.name ?? "", $1.id) },
        people: companion.people(identity, view))
    }
  }

  func ownList(_ standing: ListStanding, _ identity: Identity) throws -> OwnList {
    let view = try view(of: standing.space.id)
    let list = view.list(.main)
    return OwnList(
      id: standing.space.id, name: list.name, kind: list.kind, owner: standing.description?.owner,
      isMine: standing.description?.owner == identity.member, audience: view.audience,
      isArchived: list.isArchived, standing: try self.standing(of: standing.space.id))
  }

  /// The list of its own called `list`.
  func requireList(_ list: SpaceID) throws -> ListStanding {
    guard let found = try phone.lists().first(where: { $0.space.id == list }), found.isList else {
      throw CompanionError.edit(.listUnknown(.main))
    }
    return found
  }

  private func requireMine(_ list: SpaceID) throws {
    try disk {
      let standing = try requireList(list)
      guard standing.description?.owner == standing.space.member else {
        throw CompanionError.notAllowed(problem: nil)
      }
    }
  }
}

extension ListStanding {
  /// Whether it is a list, rather than the marks about one.
  var isList: Bool {
    if let description { return description.opening == .list }
    return space.opening == nil && !space.id.isOfGifts
  }
}

extension OwnList {
  fileprivate var rank: Int { isMine ? 0 : 1 }
}
