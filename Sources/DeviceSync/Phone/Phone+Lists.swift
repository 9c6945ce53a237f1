package import DeviceStorage
package import HouseholdModel
import HouseholdWire

/// A list of its own, or the gift marks about one, as far as this phone knows.
package struct ListStanding: Hashable, Sendable {
  /// Its space.
  package var space: SpaceRow
  /// What it is and whose; nil before the server has said so.
  package var description: SpaceDescription?
}

extension Phone {
  /// Makes a list of its own with what `decide` says first; answers its space.
  ///
  /// It takes no server, and both are on disk together. An id that only gift marks may have is drawn again.
  package func openList(
    at wallMilliseconds: UInt64, random: inout some RandomNumberGenerator,
    decide: ([ReadFact]) throws -> Draft
  ) throws -> (space: SpaceID, change: Change?) {
    try storage.write { transaction in
      guard let identity = try transaction.identity() else { throw PhoneError.unknownSpace }
      guard try transaction.ownLists(of: identity).count < SyncLimits.listsPerMember else {
        throw PhoneError.tooManyLists
      }
      var id = SpaceID(rawValue: UInt128.random(in: 1...UInt128.max, using: &random))
      while id.isOfGifts {
        id = SpaceID(rawValue: UInt128.random(in: 1...UInt128.max, using: &random))
      }
      let row = try transaction.open(id, .list, identity)
      let change = try transaction.write(
        decide([]), in: row, at: wallMilliseconds, random: &random)
      return (id, change)
    }
  }

  /// The space of the gift marks about a list that is somebody else's, made if it is not there.
  ///
  /// Throws `PhoneError.ownWishes` for a list of this phone's own member: there are none for it.
  package func openGifts(about list: SpaceID) throws -> SpaceID {
    try storage.write { transaction in
      guard let identity = try transaction.identity(), let row = try transaction.space(list) else {
        throw PhoneError.unknownSpace
      }
      guard !row.isLeft else { throw PhoneError.leftSpace }
      guard let description = try transaction.description(of: row) else {
        throw PhoneError.unknownSpace
      }
      guard description.owner != identity.member else { throw PhoneError.ownWishes }
      let id = Secrets.giftSpace(about: list, owner: description.owner)
      if try transaction.space(id) == nil {
        _ = try transaction.open(id, .gifts(about: list), identity)
      }
      return id
    }
  }

  /// The lists of their own and the gift marks that this phone has, by id; those it has left included.
  package func lists() throws -> [ListStanding] {
    try storage.read { transaction in
      try transaction.spaces().filter { $0.kind == .other }.map {
        ListStanding(space: $0, description: try transaction.description(of: $0))
      }
    }
  }
}

extension DeviceTransaction {
  /// Learns from the server's word how a space begins that this member could make again.
  ///
  /// A server that was restored may not have it any more. Then each device of a list's owner brings the list
  /// back, and each giver's the marks, not only the one that made them.
  func learnOpening(of space: inout SpaceRow) throws {
    guard space.kind == .other, space.opening == nil, space.position != nil,
      let description = try toldDescription(of: space.id)
    else { return }
    switch description.opening {
    case .list: if description.owner == space.member { space.opening = .list }
    case .gifts: space.opening = description.opening
    }
  }

  private func toldDescription(of space: SpaceID) throws -> SpaceDescription? {
    for fact in try facts(.space, in: space) {
      if case .space(let description) = FactValue(reading: .space, fact.statement.value) {
        return description
      }
    }
    return nil
  }

  fileprivate func open(
    _ id: SpaceID, _ opening: SpaceOpening, _ identity: Identity
  ) throws -> SpaceRow {
    var row = SpaceRow(id: id, kind: .other, member: identity.member, device: identity.device)
    row.opening = opening
    try setSpace(row)
    return row
  }

  fileprivate func ownLists(of identity: Identity) throws -> [SpaceRow] {
    try spaces().filter { row in
      guard !row.isLeft, row.kind == .other else { return false }
      return try description(of: row).map { $0.opening == .list && $0.owner == identity.member }
        ?? false
    }
  }

  /// What a space is: the server says so in a fact; what this phone made it knows before.
  fileprivate func description(of space: SpaceRow) throws -> SpaceDescription? {
    if space.opening == .list { return SpaceDescription(.list, owner: space.member) }
    if let told = try toldDescription(of: space.id) { return told }
    guard case .gifts(let about)? = space.opening, let list = try self.space(about),
      let owner = try description(of: list)?.owner
    else { return nil }
    return SpaceDescription(.gifts(about: about), owner: owner)
  }
}
