import HouseholdModel
import HouseholdWire

/// Draws messages as a phone and a server could write them, and some that none would, within the limits.
struct RandomMessages {
  var values: RandomValues

  init(seed: UInt64) { values = RandomValues(seed: seed) }

  private mutating func count(_ range: ClosedRange<Int>) -> Int {
    Int(values.number(UInt64(range.lowerBound)...UInt64(range.upperBound)))
  }

  private mutating func many<Element>(
    _ range: ClosedRange<Int>, _ make: (inout Self) -> Element
  ) -> [Element] {
    (0..<count(range)).map { _ in make(&self) }
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8(values.number(0...255)) }
  }

  mutating func space() -> SpaceID {
    SpaceID(rawValue: UInt128(values.random.next()) << 64 | UInt128(values.random.next()))
  }

  private mutating func replica() -> ReplicaID { ReplicaID(rawValue: values.random.next()) }

  private mutating func seq() -> UInt64 { values.number(upTo: (1 << 53) - 1) }

  private mutating func counter() -> UInt64 { max(1, values.number(upTo: 1 << 40)) }

  /// Cursors of two terms, so that many share a beginning.
  mutating func cursor() -> Cursor {
    let term: [UInt8] = values.chance(80) ? [1, 2, 3, 4, 5, 6, 7, 8] : bytes(8)
    return Cursor(bytes: values.chance(5) ? [] : term + bytes(count(0...4)))
  }

  // MARK: Requests

  mutating func request() -> SyncRequest {
    SyncRequest(
      number: seq(), spaces: many(0...3) { $0.spaceRequest() },
      waitSeconds: values.chance(30) ? 55 : 0, pageLimit: UInt32(values.number(upTo: 2000)))
  }

  private mutating func spaceRequest() -> SpaceRequest {
    let others = many(1...4) { $0.replica() }
    return SpaceRequest(
      space: space(), cursor: values.chance(80) ? cursor() : nil,
      staged: values.chance(20) ? StagedReset(target: cursor(), through: seq()) : nil,
      replicas: many(0...3) { $0.replicaRequest(others) })
  }

  private mutating func replicaRequest(_ others: [ReplicaID]) -> ReplicaRequest {
    let replica = replica()
    let first = values.chance(40) ? 1 : min(counter(), (1 << 40) - 100_000)
    var changes: [PushedChange] = []
    var next = first
    for _ in 0..<count(0...5) {
      changes.append(change(Dot(replica: replica, counter: next), others))
      next = changes.last.map { $0.last + 1 } ?? next
    }
    let isNew = first == 1 && values.chance(80)
    return ReplicaRequest(
      replica: replica, first: first,
      chainBefore: isNew ? Chain.start(replica) : values.random.next(),
      highest: values.chance(80) ? next - 1 : values.number(upTo: 1 << 40),
      lostBefore: values.chance(10), changes: changes)
  }

  private mutating func change(_ dot: Dot, _ others: [ReplicaID]) -> PushedChange {
    if values.chance(10) {
      return .void(dot: dot, counters: count(1...9), digest: values.random.next())
    }
    let subjects = many(1...3) { Subject(rawValue: $0.values.id()) }
    return .change(
      Change(
        dot: dot, time: values.time(),
        supersedes: many(0...20) { messages in
          Dot(
            replica: others.randomElement(using: &messages.values.random) ?? dot.replica,
            counter: messages.counter())
        },
        statements: many(0...9) { messages in
          messages.values.statement(
            about: subjects.randomElement(using: &messages.values.random) ?? subjects[0])
        }))
  }

  // MARK: Answers

  mutating func answer(to request: SyncRequest) -> SyncAnswer {
    let asked = request.spaces.map { spaceAnswer($0.space, $0) }
    return SyncAnswer(
      number: request.number, term: replica(), serverMilliseconds: seq(),
      spaces: asked + many(0...2) { $0.spaceAnswer($0.space(), nil) })
  }

  private mutating func spaceAnswer(_ space: SpaceID, _ asked: SpaceRequest?) -> SpaceAnswer {
    let replicas = (asked?.replicas ?? []).map { replicaAnswer($0) }
    var news: SpaceAnswer.News?
    if values.chance(80) { news = values.chance(70) ? .page(page(asked)) : .reset(reset(asked)) }
    return SpaceAnswer(
      space: space, status: SpaceStatus.allCases.randomElement(using: &values.random) ?? .ok,
      head: seq(), replicas: values.chance(90) ? replicas : replicas.reversed(), news: news,
      authors: authors())
  }

  private mutating func replicaAnswer(_ asked: ReplicaRequest) -> ReplicaAnswer {
    var seq = values.number(0...1000)
    var receipts: [Receipt] = []
    for change in asked.changes {
      let verdict = values.chance(70) ? Verdict.applied : verdict()
      receipts.append(Receipt(first: change.first, verdict: verdict, seq: seq))
      seq += values.chance(80) ? 1 : values.number(0...9)
    }
    if values.chance(10) {
      receipts.append(Receipt(first: counter(), verdict: verdict(), seq: self.seq()))
    }
    return ReplicaAnswer(
      replica: asked.replica, receipts: receipts, expected: values.chance(10) ? counter() : nil,
      fork: values.chance(20) ? fork() : nil, backedUp: values.number(upTo: 1 << 40))
  }

  private mutating func verdict() -> Verdict {
    switch count(0...4) {
    case 0: .applied
    case 1: .clamped(values.time())
    case 2: .rejected(Rejection.allCases.randomElement(using: &values.random) ?? .malformedValue)
    case 3: .void
    default: .forgotten
    }
  }

  private mutating func fork() -> ForkProof {
    var next: UInt64 = 1
    let proven = many(0...5) { messages in
      let first = next + (messages.values.chance(80) ? 0 : 3)
      next = first + messages.values.number(0...8) + 1
      return ProvenChange(
        first: first, last: next - 1, chain: messages.values.random.next(),
        verdict: messages.verdict(), seq: messages.seq())
    }
    return ForkProof(proven: proven, goneThrough: values.number(upTo: 1 << 40))
  }

  private mutating func facts() -> [Fact] {
    let replicas = many(1...4) { $0.replica() }
    let subjects = many(1...5) { Subject(rawValue: $0.values.id()) }
    var dots: Set<Dot> = []
    return many(0...20) { messages in
      var dot: Dot
      repeat {
        dot = Dot(
          replica: replicas.randomElement(using: &messages.values.random) ?? replicas[0],
          counter: messages.counter())
      } while !dots.insert(dot).inserted
      return Fact(
        dot: dot, time: messages.values.time(),
        statement: messages.values.statement(
          about: subjects.randomElement(using: &messages.values.random) ?? subjects[0]))
    }.inPageOrder()
  }

  mutating func page(_ asked: SpaceRequest?) -> Page {
    let from = values.chance(70) ? asked?.cursor ?? cursor() : cursor()
    return Page(
      from: from, to: values.chance(30) ? from : cursor(), endSeq: seq(), born: facts(),
      dead: many(0...9) { Dot(replica: $0.replica(), counter: $0.counter()) },
      more: values.chance(30))
  }

  private mutating func reset(_ asked: SpaceRequest?) -> ResetPage {
    ResetPage(
      from: values.chance(70) ? asked?.cursor : values.chance(50) ? cursor() : nil,
      target: cursor(), targetSeq: seq(), after: values.chance(50) ? seq() : nil, through: seq(),
      facts: facts(), done: values.chance(50))
  }

  private mutating func authors() -> [Author] {
    many(0...3) {
      Author(
        replica: $0.replica(), member: $0.values.member(),
        device: DeviceID(rawValue: $0.values.id()))
    }
  }

  mutating func frame() -> Frame {
    Frame(
      space: space(), term: replica(), page: values.chance(80) ? page(nil) : nil,
      authors: authors())
  }

  // MARK: How phones become known

  mutating func newcomer() -> Newcomer {
    Newcomer(
      member: values.member(), memberName: values.text(), personal: space(),
      device: DeviceID(rawValue: values.id()), deviceName: values.text(), token: bytes(32))
  }

  mutating func enrolment() -> Enrolment {
    Enrolment(
      household: space(), personal: space(), member: values.member(),
      device: DeviceID(rawValue: values.id()))
  }

  mutating func invite() -> CreateInvite {
    CreateInvite(
      codeHash: bytes(32), lifetimeSeconds: UInt32(values.number(upTo: UInt64(UInt32.max))),
      purpose: values.chance(50) ? .member : .device)
  }
}
