package import HouseholdModel
internal import HouseholdWire

/// A1: who must have been told, and who was.
///
/// Call `merged` before `heard`, after everything that moves a log.
package struct Alarms: Sendable {
  private struct Heard: Hashable {
    var member: MemberID
    var alert: Dot
  }

  private struct About: Hashable {
    var member: MemberID
    var alert: Subject
  }

  private struct Read {
    var member: MemberID
    var alert: Subject
    var number: UInt64
  }

  private var purchases = DoublePurchases()
  /// Buyers who were told by the log as it is now.
  private var told: Set<DoublePurchases.Told> = []
  /// Each space counts the server's facts by itself, so a dot alone names none.
  private var heard: Set<Heard> = []
  private var subjects: Set<About> = []
  private var reads: [Read] = []
  /// Numbers of "read" facts whose alert has been put away with its cause.
  package private(set) var putAway: Set<UInt64> = []

  /// How often somebody was told that another goes shopping.
  package private(set) var trips = 0

  package init() {}

  /// The household's log has been looked through up to this seq.
  package var lookedThrough: UInt64 { purchases.lookedThrough }
  /// How many buyers have been told.
  package var toldCount: Int { told.count }

  /// The log has become another one: what was told may be told again by it, as the same fact.
  package mutating func restored() {
    purchases.restored()
    heard = []
    subjects = []
    told = []
  }

  /// Takes what is new in the household's log.
  ///
  /// `rows` are those born or killed after `lookedThrough`, in any order, before any of them is forgotten; only
  /// purchases count. Returns how many double purchases came to be.
  @discardableResult
  package mutating func merged(
    _ rows: [DoublePurchases.Row], through head: UInt64,
    buyer: (ReplicaID) throws -> MemberID?
  ) rethrows -> Int {
    try purchases.merged(rows, through: head, buyer: buyer)
  }

  /// Takes the alive facts of a member's personal space, as the server has them now.
  ///
  /// Throws if somebody is told without a cause, or of the same thing by a second fact.
  package mutating func heard(by member: MemberID, _ facts: [Fact]) throws {
    var alerts: Set<Subject> = []
    for fact in facts where fact.field == .alert {
      alerts.insert(fact.subject)
      guard heard.insert(Heard(member: member, alert: fact.dot)).inserted else { continue }
      try tell(member, fact)
    }
    for fact in facts where fact.field == .read {
      guard let number = Meaning.number(of: fact.statement) else { continue }
      if !reads.contains(where: { $0.number == number }) {
        reads.append(Read(member: member, alert: fact.subject, number: number))
      }
    }
    for read in reads where read.member == member && !alerts.contains(read.alert) {
      putAway.insert(read.number)
    }
  }

  private mutating func tell(_ member: MemberID, _ fact: Fact) throws {
    guard subjects.insert(About(member: member, alert: fact.subject)).inserted else {
      throw Violation(invariant: "A1", message: "a member was told the same twice")
    }
    let value = FactValue(reading: fact.field, fact.statement.value)
    if case .alert(.goingShopping(let by, _, _)) = value {
      guard by != member else {
        throw Violation(invariant: "A1", message: "a member was told of their own shopping")
      }
      trips += 1
    }
    guard case .alert(.doublePurchase(_, let own, _, _)) = value else { return }
    let told = DoublePurchases.Told(member: member, own: own)
    guard purchases.expected.contains(told) else {
      throw Violation(
        invariant: "A1",
        message: "a buyer was told without a cause, about counter \(own.counter)")
    }
    guard self.told.insert(told).inserted else {
      throw Violation(
        invariant: "A1", message: "a buyer was told twice about counter \(own.counter)")
    }
  }

  /// Everybody who had to be told was; not to be asked after a restore, in which causes may be lost.
  package func checkComplete() throws {
    guard told.count == purchases.expected.count else {
      throw Violation(
        invariant: "A1",
        message: """
          \(purchases.expected.count - told.count) of \(purchases.expected.count) buyers were not \
          told
          """)
    }
  }
}
