import HouseholdModel
import HouseholdWire
import ServerStorage

/// Who may read a list of its own, and the gift marks about it.
///
/// Readers of a list are its owner and whoever its owner's alive `reader` facts name, as long as they are in
/// the household. Readers of the marks about it are the same people without the owner: so the two can't come
/// apart, and no request of the owner's leads to the marks.
enum Readers {
  /// Lets exactly those who may read the list `key`, and the marks about it, do so.
  ///
  /// Returns the personal spaces of those who may from now on, so that their phones are woken: a list that is
  /// new to somebody is in none of the spaces that they wait for.
  static func settle(_ key: Int64, in transaction: ServerTransaction) throws -> [SpaceID] {
    guard let list = try transaction.list(key), list.about == nil,
      let owner = try transaction.member(list.owner)
    else { return [] }
    let present = try transaction.members(of: owner.household)
    let everybody = MemberID(rawValue: 0)
    let named = try transaction.subjects(of: .reader, in: key).map {
      MemberID(rawValue: $0.rawValue)
    }
    let readers = present.filter {
      $0.id == owner.id || named.contains($0.id) || named.contains(everybody)
    }
    var newcomers = try transaction.setReaders(readers.map(\.id), of: key)
    if let gifts = try transaction.gifts(about: key) {
      newcomers += try settle(gifts: gifts, of: owner, among: readers.map(\.id), in: transaction)
    }
    return present.filter { newcomers.contains($0.id) }.map(\.personal)
  }

  /// The marks are shut once the owner has gone: nobody is left to give to, and whoever comes back under
  /// another name would read them.
  static func settle(
    gifts: Int64, of owner: MemberRow, among readers: [MemberID], in transaction: ServerTransaction
  ) throws -> [MemberID] {
    let givers = owner.isActive ? readers.filter { $0 != owner.id } : []
    return try transaction.setReaders(givers, of: gifts)
  }
}

extension SyncService {
  /// What a member who comes or goes changes about who may read which list.
  func settleReaders(
    ofListsIn household: SpaceID, in transaction: ServerTransaction
  ) throws -> [SpaceID] {
    try transaction.lists(of: household).flatMap { try Readers.settle($0, in: transaction) }
  }
}
