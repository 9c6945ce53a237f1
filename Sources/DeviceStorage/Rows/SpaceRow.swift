import Foundation
import GRDB
package import HouseholdModel

/// What a space is to this phone.
///
/// The numbers are kept in its file.
package enum SpaceKind: Int64, Hashable, Sendable {
  /// The one everybody in the household reads.
  case household = 0
  /// The one only this member's devices read.
  case personal = 1
  /// A list of its own, or the gift marks about one.
  case other = 2
}

/// Where a phone stands in one space.
package struct SpaceRow: Hashable, Sendable {
  /// Which space.
  package var id: SpaceID
  /// What it is to this phone.
  package var kind: SpaceKind
  /// As whom this phone writes here.
  package var member: MemberID
  /// As which device.
  package var device: DeviceID
  /// The phone may no longer sync it.
  ///
  /// What it holds stays readable.
  package var isLeft = false
  /// What the table holds; nil before the first reset is complete.
  package var position: Position?
  /// The server's time when the table was the newest state.
  package var asOfMilliseconds: UInt64?
  /// How far a reset of several pages has come.
  package var staged: Staged?
  /// How it begins, if this phone made it.
  package var opening: SpaceOpening?

  /// A state that the table holds.
  package struct Position: Hashable, Sendable {
    /// The state.
    package var cursor: HouseholdModel.Cursor
    /// The term of the page or frame that ended there.
    package var term: ReplicaID
    /// Its seq.
    package var endSeq: UInt64

    /// The state at `cursor`, as told in `term`.
    package init(cursor: HouseholdModel.Cursor, term: ReplicaID, endSeq: UInt64) {
      self.cursor = cursor
      self.term = term
      self.endSeq = endSeq
    }
  }

  /// A state that is being downloaded.
  package struct Staged: Hashable, Sendable {
    /// The state.
    package var target: HouseholdModel.Cursor
    /// Its seq.
    package var targetSeq: UInt64
    /// Births up to this seq have come.
    package var through: UInt64

    /// A reset to `target` that has come `through` a seq.
    package init(target: HouseholdModel.Cursor, targetSeq: UInt64, through: UInt64) {
      self.target = target
      self.targetSeq = targetSeq
      self.through = through
    }
  }

  /// A space nothing is known of yet.
  package init(id: SpaceID, kind: SpaceKind, member: MemberID, device: DeviceID) {
    self.id = id
    self.kind = kind
    self.member = member
    self.device = device
  }
}

extension DeviceTransaction {
  /// One space; nil if this phone does not have it.
  package func space(_ id: SpaceID) throws -> SpaceRow? {
    try row("SELECT * FROM space WHERE id = ?", [id.blob]).map(SpaceRow.init(row:))
  }

  /// Every space, the household's first, then personal ones, then the others, each by id.
  package func spaces() throws -> [SpaceRow] {
    try rows("SELECT * FROM space ORDER BY kind, id").map(SpaceRow.init(row:))
  }

  /// Keeps a space, new or known.
  package func setSpace(_ space: SpaceRow) throws {
    try run(
      """
      INSERT INTO space (id, kind, member, device, is_left, cursor, cursor_term, end_seq, as_of,
        staged_target, staged_seq, staged_through, opening, about)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, member = excluded.member,
        device = excluded.device, is_left = excluded.is_left, cursor = excluded.cursor,
        cursor_term = excluded.cursor_term, end_seq = excluded.end_seq, as_of = excluded.as_of,
        staged_target = excluded.staged_target, staged_seq = excluded.staged_seq,
        staged_through = excluded.staged_through, opening = excluded.opening,
        about = excluded.about
      """,
      [
        space.id.blob, space.kind.rawValue, space.member.bits, space.device.bits, space.isLeft,
        space.position?.cursor.blob, space.position?.term.bits, space.position?.endSeq.bits,
        space.asOfMilliseconds?.bits, space.staged?.target.blob, space.staged?.targetSeq.bits,
        space.staged?.through.bits, space.opening?.number, space.opening?.about?.blob,
      ])
  }
}

extension SpaceOpening {
  fileprivate var number: Int64 {
    switch self {
    case .list: 0
    case .gifts: 1
    }
  }

  /// The list that the marks are about.
  package var about: SpaceID? {
    guard case .gifts(let about) = self else { return nil }
    return about
  }

  fileprivate init?(number: Int64?, about: Data?) {
    switch (number, about.flatMap { SpaceID(bytes: $0) }) {
    case (0, _): self = .list
    case (1, let about?): self = .gifts(about: about)
    default: return nil
    }
  }
}

extension SpaceRow {
  fileprivate init(row: Row) {
    guard let kind = SpaceKind(rawValue: row["kind"]) else {
      preconditionFailure("a kind that its CHECK refuses")
    }
    self.init(
      id: row.space("id"), kind: kind, member: row.identifier("member"),
      device: row.identifier("device"))
    isLeft = row.flag("is_left")
    asOfMilliseconds = row.optionalBits("as_of")
    opening = SpaceOpening(number: row["opening"], about: row["about"])
    if let cursor = row.cursor("cursor") {
      position = Position(
        cursor: cursor, term: row.identifier("cursor_term"), endSeq: row.bits("end_seq"))
    }
    if let target = row.cursor("staged_target") {
      staged = Staged(
        target: target, targetSeq: row.bits("staged_seq"), through: row.bits("staged_through"))
    }
  }
}
