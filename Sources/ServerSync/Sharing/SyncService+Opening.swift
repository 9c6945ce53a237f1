import HouseholdModel
import HouseholdWire
import ServerStorage

/// A space that was just made.
struct OpenedSpace {
  let row: SpaceRow
  /// Spaces to announce: of those who may read it now.
  let touched: [SpaceID]
}

/// A member has as many lists as may be, or an id is not of the kind that it is opened as.
struct CannotOpen: Error {}

extension SyncService {
  /// Makes the space that a phone says begins with its request, if the caller may.
  ///
  /// Nil looks like a space that does not exist. It is asked only for spaces that the caller can't read, so the
  /// answer must not depend on whether there is one: the owner of a list, who knows the id of the marks about
  /// it, is told the same with them and without.
  func open(
    _ id: SpaceID, as opening: SpaceOpening, by caller: Caller, at now: UInt64,
    in transaction: ServerTransaction
  ) throws -> OpenedSpace? {
    guard let member = try transaction.member(caller.member) else { return nil }
    switch opening {
    case .list:
      if id.isOfGifts { throw CannotOpen() }
      guard try transaction.space(id) == nil else { return nil }
      guard try transaction.lists(ownedBy: member.id).count < SyncLimits.listsPerMember else {
        throw CannotOpen()
      }
      let row = try make(
        id, ListRow(owner: member.id, about: nil), opening, member.household, now, transaction)
      try transaction.admit(member.id, to: row.key)
      return OpenedSpace(row: row, touched: [])
    case .gifts(let about):
      guard let list = try transaction.space(about),
        let owner = try transaction.list(list.key), owner.about == nil, owner.owner != member.id,
        try transaction.isReader(member.id, of: list.key),
        id == Secrets.giftSpace(about: about, owner: owner.owner),
        let wisher = try transaction.member(owner.owner), wisher.isActive
      else { return nil }
      guard try transaction.space(id) == nil else { return nil }
      let row = try make(
        id, ListRow(owner: wisher.id, about: list.key), opening, member.household, now, transaction)
      _ = try Readers.settle(
        gifts: row.key, of: wisher, among: transaction.readers(of: list.key), in: transaction)
      let others = try transaction.readers(of: row.key).filter { $0 != member.id }
      return OpenedSpace(
        row: row, touched: try others.compactMap { try transaction.member($0)?.personal })
    }
  }

  private func make(
    _ id: SpaceID, _ list: ListRow, _ opening: SpaceOpening, _ household: SpaceID, _ now: UInt64,
    _ transaction: ServerTransaction
  ) throws -> SpaceRow {
    let row = try transaction.createSpace(id, kind: .shared, household: household)
    try transaction.save(list, of: row.key)
    var log = SpaceLog(row, in: transaction)
    let description = SpaceDescription(opening, owner: list.owner)
    try log.say([Assertion(ListID.main.subject, .space(description))], at: now)
    try log.flush()
    return log.row
  }
}
