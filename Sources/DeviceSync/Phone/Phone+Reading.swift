package import DeviceStorage
package import HouseholdModel
import HouseholdWire

/// How one space stands, for people who want to know how much they can believe it.
package struct SpaceStanding: Hashable, Sendable {
  /// The server's time when the table was the newest state; nil if it never was.
  package var asOfMilliseconds: UInt64?
  /// Changes without a receipt.
  package var pendingChanges: Int
  /// When the oldest of them was written, by this phone's clock.
  package var oldestPendingMilliseconds: UInt64?
  /// The member is no longer in the space.
  package var isLeft: Bool
  /// Changes that were not taken, until the person puts them away.
  package var tray: [TrayRow]
}

extension Phone {
  /// What the person sees in `space`: the table with the phone's own uncovered changes over it, in
  /// the order of dots.
  package func facts(in space: SpaceID) throws -> [ReadFact] {
    try storage.read { transaction in
      guard let row = try transaction.space(space) else { throw PhoneError.unknownSpace }
      return try transaction.view(of: row)
    }
  }

  /// The table alone: exactly the state at the cursor, in the order of dots.
  package func snapshot(of space: SpaceID) throws -> [Fact] {
    try storage.read { try $0.facts(in: space) }
  }

  /// What was said about `subject` in the last thirty days and stands no more, the newest death first.
  ///
  /// It is this phone's own memory: of what went while the phone was away in one step it knows the outcome.
  package func past(
    about subject: Subject, in space: SpaceID
  ) throws -> [(fact: ReadFact, diedMilliseconds: UInt64)] {
    try storage.read { transaction in
      let authors = try transaction.authors(in: space)
      return try transaction.past(about: subject, in: space).map { past in
        let author = authors[past.fact.dot.replica]
        return (
          ReadFact(past.fact, author: author?.member, device: author?.device),
          past.diedMilliseconds
        )
      }
    }
  }

  /// How `space` stands.
  package func standing(of space: SpaceID) throws -> SpaceStanding {
    try storage.read { transaction in
      guard let row = try transaction.space(space) else { throw PhoneError.unknownSpace }
      let pending = try transaction.pending(in: space)
      return SpaceStanding(
        asOfMilliseconds: row.asOfMilliseconds, pendingChanges: pending.count,
        oldestPendingMilliseconds: pending.oldestMilliseconds, isLeft: row.isLeft,
        tray: try transaction.tray(in: space))
    }
  }

  /// Puts a rejected change away, when the person says so.
  package func forgetTray(_ id: Int64) throws { try storage.write { try $0.forgetTray(id) } }

  /// How syncing went lately.
  package func activity() throws -> PhoneRow { try storage.read { try $0.phone() } }

  /// Notes that a request failed, and in which way: a code, never contents.
  package func noteFailure(_ code: String, at wallMilliseconds: UInt64) throws {
    try storage.write { transaction in
      var phone = try transaction.phone()
      phone.lastFailureMilliseconds = wallMilliseconds
      phone.failure = code
      try transaction.setPhone(phone)
    }
  }
}

extension DeviceTransaction {
  /// The table of a space with the phone's own uncovered changes over it.
  func view(of space: SpaceRow) throws -> [ReadFact] {
    let authors = try authors(in: space.id)
    let overlay = try overlay(in: space.id)
    var hidden: Set<Dot> = []
    for entry in overlay {
      hidden.formUnion(entry.change.supersedes)
      hidden.formUnion(entry.change.facts.lazy.map(\.dot))
    }
    var view = try facts(in: space.id).filter { !hidden.contains($0.dot) }.map { fact in
      let author = authors[fact.dot.replica]
      return ReadFact(fact, author: author?.member, device: author?.device)
    }
    var dead: Set<Dot> = []
    for entry in overlay { dead.formUnion(entry.change.supersedes) }
    for entry in overlay {
      for fact in entry.change.facts where !dead.contains(fact.dot) {
        view.append(
          ReadFact(
            fact, author: space.member, device: space.device, isUnreceipted: entry.receipt == nil))
      }
    }
    return view.sorted { $0.dot < $1.dot }
  }
}

extension ReadFact {
  /// `fact`, decoded.
  ///
  /// A member or device of 0 is the server.
  fileprivate init(
    _ fact: Fact, author: MemberID?, device: DeviceID?, isUnreceipted: Bool = false
  ) {
    self.init(
      dot: fact.dot, time: fact.time, author: author?.rawValue == 0 ? nil : author,
      device: device?.rawValue == 0 ? nil : device, subject: fact.subject,
      value: FactValue(reading: fact.field, fact.statement.value), isUnreceipted: isUnreceipted)
  }
}
