import GRDB
package import HouseholdModel

extension ServerTransaction {
  /// What the shared space `key` is; nil for spaces of another kind.
  package func list(_ key: Int64) throws -> ListRow? {
    try row("SELECT owner, about FROM list WHERE space = ?", [key]).map {
      ListRow(owner: MemberID(rawValue: $0.number(0)), about: $0[1])
    }
  }

  /// Says what the shared space `key` is.
  package func save(_ list: ListRow, of key: Int64) throws {
    try run(
      "INSERT INTO list (space, owner, about) VALUES (?, ?, ?)",
      [key, list.owner.sql, list.about])
  }

  /// The key of the gift marks about the list `key`, if there are any.
  package func gifts(about key: Int64) throws -> Int64? {
    try row("SELECT space FROM list WHERE about = ?", [key])?[0]
  }

  /// The keys of the lists of their own in `household`, in the order in which they were made.
  package func lists(of household: SpaceID) throws -> [Int64] {
    try rows(
      """
      SELECT list.space FROM space JOIN list ON list.space = space.key
      WHERE space.household = ? AND list.about IS NULL ORDER BY list.space
      """, [household.sql]
    ) { $0[0] }
  }

  /// The keys of the lists that `owner` made, in their order.
  package func lists(ownedBy owner: MemberID) throws -> [Int64] {
    try rows(
      "SELECT space FROM list WHERE owner = ? AND about IS NULL ORDER BY space", [owner.sql]
    ) { $0[0] }
  }

  /// Lets exactly `members` sync the space `key`.
  ///
  /// Returns those who could not before, by id.
  package func setReaders(_ members: [MemberID], of key: Int64) throws -> [MemberID] {
    let before = try readers(of: key)
    for member in before where !members.contains(member) {
      try run("DELETE FROM space_member WHERE member = ? AND space = ?", [member.sql, key])
    }
    let new = members.sorted().filter { !before.contains($0) }
    for member in new { try admit(member, to: key) }
    return new
  }
}
