internal import HouseholdModel
internal import HouseholdWire
internal import ServerStorage

/// A1: who must have been told of a double purchase, worked out from what the server's log says, and who was.
struct Alarms {
  private struct Told: Hashable {
    var member: MemberID
    var own: Dot
  }

  private var lookedThrough: UInt64 = 0
  private var expected: Set<Told> = []
  private var told: [Told: Int] = [:]
  /// Alerts heard of.
  ///
  /// Each space counts the server's facts by itself, so a dot alone names none.
  private var seenAlerts: Set<Told> = []
  /// Numbers of "read" facts whose alert has been put away with its cause.
  private(set) var putAway: Set<UInt64> = []
  private var reads: [Subject: Set<UInt64>] = [:]

  /// The log has become another one: what was told may be told again by it, as the same fact.
  mutating func restored() {
    lookedThrough = 0
    seenAlerts = []
    told = [:]
  }

  mutating func look(
    at server: SimulatedServer, household: SpaceID,
    members: [(member: MemberID, personal: SpaceID)], history: HistoryWorld
  ) throws {
    try server.storage.read { tx in
      try expect(tx, household, members, history)
      for (member, personal) in members { try hear(tx, member, personal) }
    }
  }

  private mutating func expect(
    _ tx: ServerTransaction, _ household: SpaceID,
    _ members: [(member: MemberID, personal: SpaceID)], _ history: HistoryWorld
  ) throws {
    guard let row = try tx.space(household) else { return }
    let seqs = lookedThrough < row.head ? Array((lookedThrough + 1)...row.head) : []
    lookedThrough = row.head
    for seq in seqs {
      let state = try tx.born(after: 0, through: seq, aliveAt: seq, in: row.key)
      let new = try tx.born(after: seq - 1, through: seq, aliveAt: seq, in: row.key)
      for purchase in new where isPurchase(purchase) {
        guard let buyer = try tx.replica(purchase.dot.replica, in: row.key)?.member else {
          continue
        }
        for other in state where isPurchase(other) && other.subject == purchase.subject {
          guard let otherBuyer = try tx.replica(other.dot.replica, in: row.key)?.member,
            otherBuyer != buyer
          else { continue }
          history.count("double purchase")
          expected.insert(Told(member: buyer, own: purchase.dot))
          expected.insert(Told(member: otherBuyer, own: other.dot))
        }
      }
    }
  }

  /// Whether a fact says that something was bought, rather than remembers it after another purchase was taken back.
  private func isPurchase(_ fact: Fact) -> Bool {
    guard case .purchase(let purchase) = FactValue(reading: fact.field, fact.statement.value) else {
      return false
    }
    return !purchase.isRestated
  }

  private mutating func hear(_ tx: ServerTransaction, _ member: MemberID, _ personal: SpaceID)
    throws
  {
    guard let row = try tx.space(personal) else { return }
    let facts = try tx.aliveFacts(in: row.key)
    for fact in facts where fact.field == .read {
      if let number = Meaning.number(of: fact.statement) {
        reads[fact.subject, default: []].insert(number)
      }
    }
    let alerts = facts.filter { $0.field == .alert }
    // ordered: a union is the same in any order
    for (subject, numbers) in reads where !alerts.contains(where: { $0.subject == subject }) {
      putAway.formUnion(numbers)
    }
    for fact in alerts where seenAlerts.insert(Told(member: member, own: fact.dot)).inserted {
      guard
        case .alert(.doublePurchase(_, let own, _, _)) = FactValue(
          reading: fact.field, fact.statement.value)
      else { continue }
      told[Told(member: member, own: own), default: 0] += 1
      guard told[Told(member: member, own: own)] == 1 else {
        throw Violation(invariant: "A1", message: "a buyer was told twice")
      }
    }
  }

  /// Everybody who had to be told was, and nobody else.
  func checkComplete() throws {
    let heard = Set(told.keys)
    guard heard == expected else {
      throw Violation(
        invariant: "A1",
        message: """
          \(expected.subtracting(heard).count) not told, \(heard.subtracting(expected).count) without cause
          """)
    }
  }
}
