import HouseholdModel
import HouseholdWire
import ServerStorage

/// One space's log while it is written to, inside one transaction.
///
/// `seq` is dense: each `tick` is one applied change, or one statement of the server's own. The
/// space's row is written back by `flush`, so a reader never sees a head without its facts.
struct SpaceLog {
  let transaction: ServerTransaction
  private(set) var row: SpaceRow
  /// What this opening of the storage has written here, once it has.
  private var term: TermRow?
  private let headAtFirst: UInt64

  init(_ row: SpaceRow, in transaction: ServerTransaction) {
    self.row = row
    self.transaction = transaction
    headAtFirst = row.head
  }

  var key: Int64 { row.key }
  var head: UInt64 { row.head }
  var floor: UInt64 { row.floor }
  /// Whether something was written.
  var hasMoved: Bool { row.head != headAtFirst }

  /// Takes the next seq.
  mutating func tick() throws -> UInt64 {
    if term == nil {
      term = try transaction.term(transaction.term, in: key)
      if term == nil {
        try transaction.beginTerm(transaction.term, firstSeq: row.head + 1, in: key)
        term = try transaction.term(transaction.term, in: key)
      }
    }
    row.head += 1
    return row.head
  }

  /// Says that `fact` was born at `seq`, unless it was killed before it arrived.
  mutating func bear(_ fact: Fact, at seq: UInt64) throws -> Bool {
    let isDead = try transaction.takeKillBeforehand(of: fact.dot, in: key)
    try transaction.insert(fact, born: seq, killed: isDead ? seq : nil, in: key)
    if !isDead { row.alive += 1 }
    return !isDead
  }

  /// Kills the fact named `dot`; does nothing if it is dead or unknown.
  mutating func kill(_ dot: Dot, at seq: UInt64) throws {
    if try transaction.kill(dot, at: seq, in: key) { row.alive -= 1 }
  }

  /// The server says all of `assertions` at once, under its term, and takes back `dots`.
  mutating func say(
    _ assertions: [Assertion], takingBack dots: [Dot] = [], at milliseconds: UInt64
  ) throws {
    let seq = try tick()
    for dot in dots { try kill(dot, at: seq) }
    guard var own = term, !assertions.isEmpty else { return }
    for assertion in assertions {
      own.last += 1
      own.firstBorn = own.firstBorn ?? seq
      let fact = Fact(
        dot: Dot(replica: own.term, counter: own.last),
        time: HybridTime(milliseconds: milliseconds), statement: Statement(assertion))
      _ = try bear(fact, at: seq)
    }
    term = own
    try transaction.save(own, in: key)
  }

  /// Raises the floor, never lowers it.
  mutating func raiseFloor(to seq: UInt64) { row.floor = max(row.floor, min(seq, row.head)) }

  /// Writes the space's row back.
  func flush() throws { try transaction.save(row) }

  /// Whether `dot` is beyond what its replica, or the server under one of its terms, is known to
  /// have written.
  func isUnknown(_ dot: Dot) throws -> Bool {
    if let own = try transaction.term(dot.replica, in: key) { return dot.counter > own.last }
    return dot.counter > (try transaction.replica(dot.replica, in: key)?.last ?? 0)
  }

  /// Whether `replica` is one of the server's terms, so that nobody else may write under it.
  func isTerm(_ replica: ReplicaID) throws -> Bool {
    if replica == transaction.term { return true }
    return try transaction.term(replica, in: key) != nil
  }
}
