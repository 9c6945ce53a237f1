public import HouseholdModel

extension Companion {
  /// Makes a list that everybody in the household sees.
  ///
  /// Every household has `ListID.main` without making it.
  @concurrent @discardableResult
  public func createList(
    _ name: String, policy: NeedPolicy = .largest
  ) async throws -> Edit<ListID> {
    var chance = surroundings.chance
    let id = ListID(rawValue: UInt64.random(in: 1...UInt64.max, using: &chance))
    return try edit(id) { try $0.createList(id, named: name, policy: policy, in: $1) }
  }

  /// Gives a list another name.
  @concurrent @discardableResult
  public func renameList(_ list: ListID, to name: String) async throws -> Edit<ListID> {
    try edit(list) { try $0.renameList(list, to: name, in: $1) }
  }

  /// Says how a list combines what different people want: the largest counts, or all add up.
  @concurrent @discardableResult
  public func setPolicy(_ policy: NeedPolicy, of list: ListID) async throws -> Edit<ListID> {
    try edit(list) { try $0.setPolicy(policy, of: list, in: $1) }
  }

  /// Puts a list away.
  ///
  /// Its lines come back with it.
  @concurrent @discardableResult
  public func archiveList(_ list: ListID) async throws -> Edit<ListID> {
    try edit(list) { try $0.archiveList(list, in: $1) }
  }

  /// Brings a list back that was put away.
  @concurrent @discardableResult
  public func restoreList(_ list: ListID) async throws -> Edit<ListID> {
    try edit(list) { try $0.restoreList(list, in: $1) }
  }
}
