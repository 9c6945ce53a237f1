import HouseholdModel
import HouseholdWire
import ServerStorage

extension SpaceMerge {
  /// Tells members what they must know about facts that were just born, in the transaction that
  /// bore them.
  mutating func alert(about facts: [Fact]) throws {
    for fact in facts where fact.field == .purchase && !fact.isRestatedPurchase {
      try alertDoublePurchase(fact)
    }
    for fact in facts where fact.field == .claim { try alertClaimed(fact) }
    for fact in facts where fact.field == .trip { try alertGoingShopping(fact) }
  }

  /// Everybody else hears that the author goes shopping: once, and not when it is over already.
  private mutating func alertGoingShopping(_ fact: Fact) throws {
    guard case .trip(let trip) = FactValue(reading: fact.field, fact.statement.value),
      trip.untilMilliseconds > now
    else { return }
    for member in try transaction.members(of: log.row.household) where member.id != caller.member {
      try tell(
        member.id, AlertSubject.goingShopping(fact.dot, for: member.id),
        .goingShopping(by: caller.member, list: trip.list, store: trip.store))
    }
  }

  /// Two alive purchases of one product by different members are concurrent by construction: a
  /// buyer supersedes every purchase it saw.
  ///
  /// Both are told, each about the own purchase, once ever. A restated purchase is memory of one that
  /// was made, so it is neither of the two.
  private mutating func alertDoublePurchase(_ purchase: Fact) throws {
    let product = purchase.subject
    for other in try transaction.facts(.purchase, about: product, in: log.key)
    where other.dot != purchase.dot && !other.isRestatedPurchase {
      guard let buyer = try author(of: other), buyer != caller.member else { continue }
      try tell(
        buyer, AlertSubject.doublePurchase(other.dot),
        .doublePurchase(
          product: product, own: other.dot, other: caller.member, otherPurchase: purchase.dot))
      try tell(
        caller.member, AlertSubject.doublePurchase(purchase.dot),
        .doublePurchase(
          product: product, own: purchase.dot, other: buyer, otherPurchase: other.dot))
    }
  }

  /// Whoever wants something on the line hears that somebody else gets it.
  private mutating func alertClaimed(_ claim: Fact) throws {
    guard case .claim(let list, _) = FactValue(reading: claim.field, claim.statement.value) else {
      return
    }
    var wanting: [MemberID] = []
    for need in try transaction.facts(.need, about: claim.subject, in: log.key) {
      guard FactValue(reading: .need, need.statement.value).list == list,
        let member = try author(of: need), member != caller.member
      else { continue }
      if !wanting.contains(member) { wanting.append(member) }
    }
    for member in wanting.sorted() {
      try tell(
        member, AlertSubject.claimed(claim.dot, for: member),
        .claimed(product: claim.subject, list: list, by: caller.member))
    }
  }

  private func author(of fact: Fact) throws -> MemberID? {
    try transaction.replica(fact.dot.replica, in: log.key)?.member
  }

  private mutating func tell(_ member: MemberID, _ subject: Subject, _ alert: Alert) throws {
    if let space = try Alerting.tell(member, subject, alert, at: now, in: transaction) {
      alsoTouched.append(space)
    }
  }
}

extension Fact {
  /// Whether it says anew that somebody bought, because a later purchase was taken back.
  fileprivate var isRestatedPurchase: Bool {
    guard case .purchase(let purchase) = FactValue(reading: field, statement.value) else {
      return false
    }
    return purchase.isRestated
  }
}

/// Writes alerts into personal spaces and puts them away.
enum Alerting {
  /// Asserts `alert` in the member's personal space, unless it was asserted before, read or not.
  ///
  /// Returns that space if it was written to.
  static func tell(
    _ member: MemberID, _ subject: Subject, _ alert: Alert, at now: UInt64,
    in transaction: ServerTransaction
  ) throws -> SpaceID? {
    guard let recipient = try transaction.member(member), recipient.isActive,
      let space = try transaction.space(recipient.personal),
      try !transaction.hasFact(.alert, about: subject, in: space.key)
    else { return nil }
    var log = SpaceLog(space, in: transaction)
    try log.say([Assertion(subject, .alert(alert))], at: now)
    try log.flush()
    return space.id
  }

  /// Takes back the alert about `subject` and who read it, if it is there.
  static func putAway(
    _ subject: Subject, of member: MemberID, at now: UInt64, in transaction: ServerTransaction
  ) throws -> SpaceID? {
    guard let recipient = try transaction.member(member),
      let space = try transaction.space(recipient.personal)
    else { return nil }
    let dots = try transaction.dots(about: subject, in: space.key)
    guard !dots.isEmpty else { return nil }
    var log = SpaceLog(space, in: transaction)
    try log.say([], takingBack: dots, at: now)
    try log.flush()
    return space.id
  }
}
