package import HouseholdModel
package import ServerStorage

/// What one step of forgetting did.
package struct ForgetOutcome: Equatable, Sendable {
  /// Rows that are gone.
  package let rows: Int
  /// Spaces whose head moved, by id, because an alert was put away.
  package let touched: [SpaceID]
  /// Where to go on; nil when all spaces have been looked at.
  package let next: Int64?
}

extension SyncService {
  /// Forgets what every device has passed, some rows at a time, so that requests are never held up
  /// for long.
  ///
  /// Start with 0 and call again with `next` until it is nil. Killed rows go once every device
  /// with a live lease has presented a cursor past them; with no live lease, all of them. The
  /// floor rises first, in the same transaction, so no page is ever made from a cursor whose
  /// deaths are gone. Verdicts go after `SyncLimits.verdictMilliseconds`, and not before their
  /// phone has said that it has them.
  package func forget(
    after key: Int64 = 0, rows budget: Int = 2000, at nowMilliseconds: UInt64,
    in transaction: ServerTransaction
  ) throws -> ForgetOutcome {
    precondition(budget > 0, "a step of forgetting that may forget nothing never ends")
    let longAgo =
      nowMilliseconds > SyncLimits.verdictMilliseconds
      ? nowMilliseconds - SyncLimits.verdictMilliseconds : 0
    if key == 0 { try transaction.forgetInvites(expiredBefore: longAgo) }
    let spacesPerStep = 256
    let spaces = try transaction.spaces(afterKey: key, limit: spacesPerStep)
    var gone = 0
    var passed = key
    var touched: [SpaceID] = []
    for space in spaces {
      // Read again: putting an alert away may have moved it.
      guard let row = try transaction.space(space.id) else { continue }
      var log = SpaceLog(row, in: transaction)
      log.raiseFloor(
        to: try transaction.leastPresented(in: log.key, at: nowMilliseconds) ?? log.head)
      try log.flush()
      let dead = try transaction.facts(
        killedThrough: log.floor, limit: budget - gone, in: log.key)
      for fact in dead {
        try transaction.forget(fact.dot, in: log.key)
        touched += try putAwayAlerts(about: fact, of: log.row, at: nowMilliseconds, in: transaction)
      }
      gone += dead.count
      if gone < budget {
        gone += try transaction.forgetVerdicts(
          before: longAgo, limit: budget - gone, in: log.key)
      }
      if gone >= budget {
        return ForgetOutcome(rows: gone, touched: distinct(touched), next: passed)
      }
      passed = space.key
    }
    return ForgetOutcome(
      rows: gone, touched: distinct(touched), next: spaces.count == spacesPerStep ? passed : nil)
  }

  /// When the last trace of an alert's cause goes, so do the alert and who read it: until then its
  /// subject keeps the server from telling anybody twice.
  private func putAwayAlerts(
    about fact: Fact, of space: SpaceRow, at now: UInt64, in transaction: ServerTransaction
  ) throws -> [SpaceID] {
    guard space.kind == .household else { return [] }
    switch fact.field {
    case .purchase:
      guard let buyer = try transaction.replica(fact.dot.replica, in: space.key)?.member else {
        return []
      }
      let subject = AlertSubject.doublePurchase(fact.dot)
      return try Alerting.putAway(subject, of: buyer, at: now, in: transaction).map { [$0] } ?? []
    case .claim:
      return try transaction.readers(of: space.key).compactMap { member in
        let subject = AlertSubject.claimed(fact.dot, for: member)
        return try Alerting.putAway(subject, of: member, at: now, in: transaction)
      }
    case .trip:
      return try transaction.readers(of: space.key).compactMap { member in
        let subject = AlertSubject.goingShopping(fact.dot, for: member)
        return try Alerting.putAway(subject, of: member, at: now, in: transaction)
      }
    case .member:
      let newcomer = MemberID(rawValue: fact.subject.rawValue)
      return try transaction.readers(of: space.key).compactMap { member in
        let subject = AlertSubject.joined(newcomer, for: member)
        return try Alerting.putAway(subject, of: member, at: now, in: transaction)
      }
    default: return []
    }
  }
}
