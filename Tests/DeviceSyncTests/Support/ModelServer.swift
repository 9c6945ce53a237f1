import HouseholdModel
import HouseholdWire

@testable import DeviceSync

/// One space as a server keeps it, written straight from the rules: slow, small, and apart from
/// `ServerSync`, so that phones are tested against the wording and not against our own server.
struct ModelServer {
  struct Row {
    var fact: Fact
    var born: UInt64
    var killed: UInt64?
  }
  struct Replica {
    var member: MemberID
    var last: UInt64 = 0
    var chain: UInt64
    var chains: [UInt64: UInt64] = [:]
    var verdicts: [UInt64: ProvenChange] = [:]
    var backedUp: UInt64 = 0
    var gone: UInt64 = 0
  }

  var space: SpaceID
  var head: UInt64 = 0
  var floor: UInt64 = 0
  var rows: [Dot: Row] = [:]
  var bornDead: Set<Dot> = []
  var replicas: [ReplicaID: Replica] = [:]
  var terms: [(term: ReplicaID, from: UInt64)] = []
  var term: ReplicaID
  var clock: UInt64 = 1_000_000
  var poison: (Change) -> Bool = { change in change.statements.contains { $0.field.rawValue == 666 }
  }
  /// Every change ever applied, in order: what tests compare with.
  var log: [Change] = []

  init(space: SpaceID, term: UInt64 = 1) {
    self.space = space
    self.term = ReplicaID(rawValue: term)
  }

  var alive: [Fact] {
    rows.values.filter { $0.killed == nil }.map(\.fact).sorted { $0.dot < $1.dot }
  }

  mutating func open(term: UInt64) { self.term = ReplicaID(rawValue: term) }

  mutating func noteBackup() {
    for (name, replica) in replicas { replicas[name]?.backedUp = replica.last }
  }

  /// Killed rows go; whoever stands before the floor gets a reset.
  mutating func compact(floor: UInt64) {
    self.floor = max(self.floor, floor)
    rows = rows.filter { ($0.value.killed ?? .max) > self.floor }
  }

  /// Verdicts and chains older than sixty days go.
  mutating func forgetVerdicts(of name: ReplicaID, through counter: UInt64) {
    guard var replica = replicas[name] else { return }
    for first in replica.verdicts.keys where first <= counter {
      guard let gone = replica.verdicts.removeValue(forKey: first) else { continue }
      replica.gone = max(replica.gone, gone.last)
      if gone.last != replica.last { replica.chains[gone.last] = nil }
    }
    replicas[name] = replica
  }

  func term(of seq: UInt64) -> UInt64 {
    seq == 0 ? 0 : terms.last { $0.from <= seq }?.term.rawValue ?? 0
  }

  func cursor(_ seq: UInt64) -> Cursor {
    Cursor(
      bytes: [term(of: seq), seq].flatMap { value in
        (0..<8).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
      })
  }

  func seq(_ cursor: Cursor?) -> UInt64? {
    guard let cursor, cursor.bytes.count == 16 else { return nil }
    let values = [0, 8].map { start in
      (0..<8).reduce(UInt64(0)) { $0 | UInt64(cursor.bytes[start + $1]) << UInt64(8 * $1) }
    }
    guard values[1] <= head, values[1] >= floor, term(of: values[1]) == values[0] else {
      return nil
    }
    return values[1]
  }

  mutating func answer(_ request: SyncRequest, from member: MemberID) -> SyncAnswer {
    var answer = SyncAnswer(
      number: request.number, term: term, serverMilliseconds: clock, spaces: [])
    for part in request.spaces {
      guard part.space == space else {
        answer.spaces.append(SpaceAnswer(space: part.space, status: .unavailable))
        continue
      }
      let replicas = part.replicas.map { push($0, from: member) }
      let limit = request.pageLimit == 0 ? UInt64(1000) : UInt64(request.pageLimit)
      answer.spaces.append(
        SpaceAnswer(
          space: space, status: .ok, head: head, replicas: replicas,
          news: news(part, limit: limit),
          authors: self.replicas.map {
            Author(replica: $0.key, member: $0.value.member, device: DeviceID(rawValue: 5))
          }))
    }
    return answer
  }

  func news(_ part: SpaceRequest, limit: UInt64) -> SpaceAnswer.News {
    if let cursor = part.cursor, let from = seq(cursor) { return .page(page(cursor, from, limit)) }
    var target = cursor(head)
    var after: UInt64?
    if let staged = part.staged, seq(staged.target) != nil {
      target = staged.target
      after = staged.through
    }
    let end = seq(target) ?? head
    let through = min(end, (after ?? 0) + limit)
    let facts = rows.values.filter { row in
      (after.map { row.born > $0 } ?? true) && row.born <= through && (row.killed ?? .max) > end
    }.map(\.fact).sorted { $0.dot < $1.dot }
    return .reset(
      ResetPage(
        from: part.cursor, target: target, targetSeq: end, after: after, through: through,
        facts: facts, done: through >= end))
  }

  func page(_ cursor: Cursor, _ from: UInt64, _ limit: UInt64) -> Page {
    let end = min(head, from + limit)
    return Page(
      from: cursor, to: self.cursor(end), endSeq: end,
      born: rows.values.filter { $0.born > from && $0.born <= end && ($0.killed ?? .max) > end }
        .map(\.fact).sorted { $0.dot < $1.dot },
      dead: rows.values.filter { row in
        row.born <= from && row.killed.map { $0 > from && $0 <= end } ?? false
      }.map(\.fact.dot).sorted(),
      more: end < head)
  }

  private mutating func push(_ part: ReplicaRequest, from member: MemberID) -> ReplicaAnswer {
    var replica =
      replicas[part.replica] ?? Replica(member: member, chain: Chain.start(part.replica))
    if replicas[part.replica] == nil { replica.chains[0] = replica.chain }
    defer { replicas[part.replica] = replica }
    var answer = ReplicaAnswer(replica: part.replica)
    guard replica.member == member else {
      answer.fork = ForkProof(proven: [], goneThrough: 0)
      return answer
    }
    answer.backedUp = replica.backedUp
    if isFork(part, replica) {
      answer.fork = ForkProof(
        proven: replica.verdicts.values.sorted { $0.first < $1.first }, goneThrough: replica.gone)
      return answer
    }
    if part.first > replica.last + 1, part.lostBefore {
      replica.last = part.first - 1
      replica.chain = part.chainBefore
      replica.chains[replica.last] = part.chainBefore
    }
    guard part.first <= replica.last + 1 else {
      answer.expected = replica.last + 1
      return answer
    }
    for pushed in part.changes {
      if pushed.last <= replica.last {
        let known = replica.verdicts[pushed.first]
        answer.receipts.append(
          Receipt(first: pushed.first, verdict: known?.verdict ?? .forgotten, seq: known?.seq ?? 0))
        continue
      }
      replica.chain = Chain.next(replica.chain, digest: pushed.digest)
      replica.chains[pushed.last] = replica.chain
      replica.last = pushed.last
      let verdict = judge(pushed)
      replica.verdicts[pushed.first] = ProvenChange(
        first: pushed.first, last: pushed.last, chain: replica.chain, verdict: verdict, seq: head)
      answer.receipts.append(Receipt(first: pushed.first, verdict: verdict, seq: head))
    }
    return answer
  }

  private func isFork(_ part: ReplicaRequest, _ replica: Replica) -> Bool {
    guard part.first <= replica.last + 1 else { return false }
    if let known = replica.chains[part.first - 1], known != part.chainBefore { return true }
    var chain = part.chainBefore
    for pushed in part.changes {
      if pushed.last > replica.last {
        if pushed.first <= replica.last { return true }
        break
      }
      chain = Chain.next(chain, digest: pushed.digest)
      let known = replica.chains[pushed.last]
      if known != chain, known != nil || pushed.last > replica.gone { return true }
    }
    return part.highest < replica.last
  }

  private mutating func judge(_ pushed: PushedChange) -> Verdict {
    guard case .change(var change) = pushed else { return .void }
    if poison(change) { return .rejected(.malformedValue) }
    var verdict = Verdict.applied
    if change.time.milliseconds > clock + SyncLimits.clockAheadMilliseconds {
      change.time = HybridTime(milliseconds: clock)
      verdict = .clamped(change.time)
    }
    commit(change)
    return verdict
  }

  mutating func commit(_ change: Change) {
    if terms.last?.term != term { terms.append((term, head + 1)) }
    head += 1
    log.append(change)
    for dot in change.supersedes {
      if rows[dot] != nil {
        if rows[dot]?.killed == nil { rows[dot]?.killed = head }
      } else if dot.replica != change.dot.replica, dot.counter > replicas[dot.replica]?.last ?? 0 {
        bornDead.insert(dot)
      }
    }
    for fact in change.facts {
      rows[fact.dot] = Row(
        fact: fact, born: head, killed: bornDead.remove(fact.dot) == nil ? nil : head)
    }
  }
}

extension PushedChange {
  var digest: UInt64 {
    switch self {
    case .change(let change): Chain.digest(change)
    case .void(_, _, let digest): digest
    }
  }
}
