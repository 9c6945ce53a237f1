import HouseholdModel
import HouseholdWire
import ServerStorage
import ServerSync

/// A server's storage and rules with a household in it, driven by requests written by hand.
final class World {
  static let household = SpaceID(rawValue: 1 << 100 | 7)

  private(set) var storage: SQLiteServerStorage
  let service: SyncService
  /// Milliseconds since 1970.
  var now: UInt64 = 1_700_000_000_000
  private var random: SplitMix64
  private var number: UInt64 = 0

  let ana = Phone(1)
  let ben = Phone(2)

  /// Ana has started a household and Ben has joined it.
  init(path: String? = nil, service: SyncService = SyncService(), seed: UInt64 = 1) throws {
    random = SplitMix64(seed: seed)
    self.service = service
    storage = try World.open(path, &random)
    let request = StartHousehold(household: World.household, newcomer: ana.newcomer)
    _ = try storage.write { try service.start(request, at: now, in: $0) }
    try join(ben)
  }

  private static func open(
    _ path: String?, _ random: inout SplitMix64
  ) throws -> SQLiteServerStorage {
    var draws = random
    defer { random = draws }
    return try path.map { try SQLiteServerStorage(path: $0) { draws.next() } }
      ?? SQLiteServerStorage(inMemoryDrawing: { draws.next() })
  }

  /// Closes the file, lets `body` change it, and opens it again.
  func reopen(_ path: String, _ body: () throws -> Void = {}) throws {
    try storage.close()
    try body()
    storage = try World.open(path, &random)
  }

  func join(_ phone: Phone, code: UInt8? = nil) throws {
    let code = [UInt8](repeating: code ?? UInt8(truncatingIfNeeded: phone.id), count: 16)
    let invite = CreateInvite(
      codeHash: Secrets.sha256(code), lifetimeSeconds: 3600, purpose: .member)
    try storage.write { try service.invite(invite, by: ana.caller, at: now, in: $0) }
    let request = JoinHousehold(code: code, newcomer: phone.newcomer)
    _ = try storage.write { try service.join(request, at: now, in: $0) }
  }

  func days(_ days: UInt64) { now += days * 24 * 60 * 60 * 1000 }

  @discardableResult
  func ask(
    _ phone: Phone, _ spaces: [SpaceRequest], pageLimit: UInt32 = 0
  ) throws -> SyncOutcome {
    number += 1
    let request = SyncRequest(number: number, spaces: spaces, pageLimit: pageLimit)
    return try storage.write { try service.sync(request, from: phone.caller, at: now, in: $0) }
  }

  /// Syncs one space, by default the household.
  @discardableResult
  func sync(
    _ phone: Phone, _ pens: [Pen], from cursor: Cursor? = nil, staged: StagedReset? = nil,
    in space: SpaceID = World.household, pageLimit: UInt32 = 0
  ) throws -> SpaceAnswer {
    let request = SpaceRequest(
      space: space, cursor: cursor, staged: staged, replicas: pens.map(\.request))
    let answer = try ask(phone, [request], pageLimit: pageLimit).answer
    guard let first = answer.spaces.first else { throw Missing() }
    return first
  }

  /// Pushes what `pen` has, and takes the receipts if there are any.
  @discardableResult
  func push(_ phone: Phone, _ pen: inout Pen, in space: SpaceID = World.household) throws
    -> [Receipt]
  {
    let answer = try sync(phone, [pen], in: space)
    let receipts = answer.replicas.first?.receipts ?? []
    if !receipts.isEmpty { pen.receipted() }
    return receipts
  }

  func alive(_ space: SpaceID = World.household) throws -> [Fact] {
    try storage.read { transaction in
      guard let row = try transaction.space(space) else { throw Missing() }
      return try transaction.aliveFacts(in: row.key)
    }
  }

  /// Alive facts that phones wrote.
  func written(_ space: SpaceID = World.household) throws -> [Fact] {
    try alive(space).filter { !Field.serverOnly.contains($0.field) }
  }

  func alerts(_ phone: Phone) throws -> [Alert] {
    try alive(phone.personal).compactMap {
      guard case .alert(let alert) = FactValue(reading: $0.field, $0.statement.value) else {
        return nil
      }
      return alert
    }
  }

  /// Forgets everything that may be forgotten; returns how many rows went.
  @discardableResult
  func forget(rows: Int = 2000) throws -> Int {
    var key: Int64? = 0
    var gone = 0
    while let after = key {
      let outcome = try storage.write {
        try service.forget(after: after, rows: rows, at: now, in: $0)
      }
      gone += outcome.rows
      key = outcome.next
    }
    return gone
  }
}

struct Missing: Error {}

struct Phone {
  let id: UInt64
  init(_ id: UInt64) { self.id = id }

  var member: MemberID { MemberID(rawValue: id) }
  var device: DeviceID { DeviceID(rawValue: id << 8 | 0xD) }
  var personal: SpaceID { SpaceID(rawValue: UInt128(id) << 64 | 1 << 90) }
  var token: [UInt8] { [UInt8](repeating: UInt8(truncatingIfNeeded: id), count: 32) }
  var caller: Caller { Caller(member: member, device: device) }
  var newcomer: Newcomer {
    Newcomer(
      member: member, memberName: "Member \(id)", personal: personal, device: device,
      deviceName: "Phone \(id)", token: token)
  }
}

/// Writes changes under one replica, as a phone would.
struct Pen {
  let replica: ReplicaID
  var first: UInt64 = 1
  var chainBefore: UInt64
  var next: UInt64 = 1
  var lostBefore = false
  var pending: [PushedChange] = []

  init(_ replica: UInt64) {
    self.replica = ReplicaID(rawValue: replica)
    chainBefore = Chain.start(self.replica)
  }

  @discardableResult
  mutating func write(
    _ assertions: [Assertion] = [], killing dots: [Dot] = [], at milliseconds: UInt64 = 1
  ) -> Dot {
    write(statements: assertions.map { Statement($0) }, killing: dots, at: milliseconds)
  }

  @discardableResult
  mutating func write(
    statements: [Statement], killing dots: [Dot] = [], at milliseconds: UInt64 = 1
  ) -> Dot {
    let change = Change(
      dot: Dot(replica: replica, counter: next), time: HybridTime(milliseconds: milliseconds),
      supersedes: dots, statements: statements)
    pending.append(.change(change))
    next += UInt64(change.counters)
    return change.dot
  }

  var request: ReplicaRequest {
    ReplicaRequest(
      replica: replica, first: first, chainBefore: chainBefore, highest: next - 1,
      lostBefore: lostBefore, changes: pending)
  }

  /// The phone has a receipt for everything it sent.
  mutating func receipted() {
    for change in pending { chainBefore = Chain.next(chainBefore, digest: change.digestForTests) }
    first = next
    pending = []
  }
}

extension PushedChange {
  var digestForTests: UInt64 {
    switch self {
    case .change(let change): Chain.digest(change)
    case .void(_, _, let digest): digest
    }
  }
}

let milk = Subject(rawValue: 0xFFFF_0000_0000_0001)
let eggs = Subject(rawValue: 2)

func need(_ subject: Subject = milk) -> Assertion {
  Assertion(subject, .need(Need(list: .main)))
}
func purchase(_ subject: Subject = milk) -> Assertion {
  Assertion(subject, .purchase(Purchase()))
}
