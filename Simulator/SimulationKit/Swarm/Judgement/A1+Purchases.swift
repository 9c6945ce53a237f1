package import HouseholdModel
internal import HouseholdWire

/// Which purchases of a household stand side by side, worked out from the rows of its log.
///
/// It keeps its own table of alive purchases, so a look costs what is new.
package struct DoublePurchases: Sendable {
  /// A fact of the household's log, dead or alive.
  package struct Row: Hashable, Sendable {
    package var fact: Fact
    /// The seq that asserted it.
    package var born: UInt64
    /// The seq that superseded it, if one did.
    package var killed: UInt64?

    package init(fact: Fact, born: UInt64, killed: UInt64?) {
      self.fact = fact
      self.born = born
      self.killed = killed
    }
  }

  /// Who must hear of which own purchase.
  struct Told: Hashable, Sendable {
    var member: MemberID
    var own: Dot
  }

  private struct Purchased {
    var dot: Dot
    var buyer: MemberID
  }

  private struct Event {
    var seq: UInt64
    var isDeath: Bool
    var fact: Fact

    /// The order of the log: a change takes back before it asserts.
    var order: (UInt64, Int, Dot) { (seq, isDeath ? 0 : 1, fact.dot) }
  }

  /// The log has been looked through up to this seq.
  package private(set) var lookedThrough: UInt64 = 0
  /// Alive purchases by product.
  private var alive: [Subject: [Purchased]] = [:]
  /// Everybody who must have been told, ever.
  private(set) var expected: Set<Told> = []

  init() {}

  /// The log has become another one: it is looked through from its beginning.
  mutating func restored() {
    lookedThrough = 0
    alive = [:]
  }

  /// Takes rows that were born or killed after `lookedThrough`; returns how many double purchases came to be.
  mutating func merged(
    _ rows: [Row], through head: UInt64, buyer: (ReplicaID) throws -> MemberID?
  ) rethrows -> Int {
    guard head > lookedThrough else { return 0 }
    var found = 0
    for event in events(in: rows, through: head) {
      let product = event.fact.subject
      if event.isDeath {
        alive[product]?.removeAll { $0.dot == event.fact.dot }
      } else if let member = try buyer(event.fact.dot.replica) {
        found += bought(Purchased(dot: event.fact.dot, buyer: member), product)
      }
    }
    lookedThrough = head
    return found
  }

  /// Births and deaths of purchases; what was killed before it came was never there.
  private func events(in rows: [Row], through head: UInt64) -> [Event] {
    var events: [Event] = []
    for row in rows where row.fact.field == .purchase && isPurchase(row.fact) {
      if let killed = row.killed, killed <= row.born { continue }
      if row.born > lookedThrough, row.born <= head {
        events.append(Event(seq: row.born, isDeath: false, fact: row.fact))
      }
      if let killed = row.killed, killed > lookedThrough, killed <= head {
        events.append(Event(seq: killed, isDeath: true, fact: row.fact))
      }
    }
    return events.sorted { $0.order < $1.order }
  }

  /// Whether a fact says that something was bought, rather than remembers it after another purchase was taken back.
  private func isPurchase(_ fact: Fact) -> Bool {
    guard case .purchase(let purchase) = FactValue(reading: fact.field, fact.statement.value) else {
      return false
    }
    return !purchase.isRestated
  }

  /// Two alive purchases of one product by different members: neither buyer knew of the other.
  private mutating func bought(_ purchase: Purchased, _ product: Subject) -> Int {
    let others = alive[product, default: []]
    // A row may come twice, with and without its end.
    guard !others.contains(where: { $0.dot == purchase.dot }) else { return 0 }
    var found = 0
    for other in others where other.buyer != purchase.buyer {
      found += 1
      expected.insert(Told(member: purchase.buyer, own: purchase.dot))
      expected.insert(Told(member: other.buyer, own: other.dot))
    }
    alive[product, default: []].append(purchase)
    return found
  }
}
