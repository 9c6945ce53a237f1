import HouseholdModel
import HouseholdWire
import ServerStorage
import ServerSync

/// Households that do nothing: two members with a phone each, and a list of twenty lines, synced.
struct CostHouseholds {
  /// What is on each list, to begin with.
  static let lines = 20
  /// Households that are written in one transaction: making them is not what is measured.
  private static let perTransaction = 50

  let storage: SQLiteServerStorage
  let rules = SyncService()
  let nowMilliseconds: UInt64

  /// Makes households up to `count`, each from its number; gives their phones.
  func fill(_ count: Int) throws -> [CostPhone] {
    var phones: [CostPhone] = []
    while phones.count < count {
      let numbers = phones.count..<min(count, phones.count + Self.perTransaction)
      phones += try storage.write { transaction in
        try numbers.map { try make(UInt64($0), in: transaction) }
      }
    }
    return phones
  }

  private func make(_ number: UInt64, in transaction: ServerTransaction) throws -> CostPhone {
    var random = SplitMix64(seed: number)
    func newcomer(_ name: String, _ random: inout SplitMix64) -> Newcomer {
      Newcomer(
        member: MemberID(rawValue: random.next()), memberName: name,
        personal: SpaceID(rawValue: UInt128(random.next()) << 64 | UInt128(random.next())),
        device: DeviceID(rawValue: random.next()), deviceName: "\(name)'s phone",
        token: (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) })
    }
    let household = SpaceID(rawValue: UInt128(random.next()) << 64 | UInt128(random.next()))
    let ana = newcomer("Ana", &random)
    let ben = newcomer("Ben", &random)
    let code = (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
    let caller = Caller(member: ana.member, device: ana.device)
    _ = try rules.start(
      StartHousehold(household: household, newcomer: ana), at: nowMilliseconds, in: transaction)
    try rules.invite(
      CreateInvite(codeHash: Secrets.sha256(code), lifetimeSeconds: 3600, purpose: .member),
      by: caller, at: nowMilliseconds, in: transaction)
    _ = try rules.join(
      JoinHousehold(code: code, newcomer: ben), at: nowMilliseconds, in: transaction)

    var first = CostPhone(
      household: household, token: ana.token, replica: ReplicaID(rawValue: random.next()))
    let request = first.request(adding: Self.lines, at: nowMilliseconds)
    let answer = try rules.sync(request, from: caller, at: nowMilliseconds, in: transaction).answer
    try first.take(answer)
    // Ben's phone has seen it all, too, and so holds a lease.
    var second = CostPhone(
      household: household, token: ben.token, replica: ReplicaID(rawValue: random.next()))
    let asked = second.request(adding: 0, at: nowMilliseconds)
    _ = try rules.sync(
      asked, from: Caller(member: ben.member, device: ben.device), at: nowMilliseconds,
      in: transaction)
    return first
  }
}

/// As much of a phone as it takes to sync again and again: where it stands, and what it wrote last.
struct CostPhone: Sendable {
  let household: SpaceID
  let token: [UInt8]
  private let replica: ReplicaID
  private var cursor: Cursor?
  private var first: UInt64 = 1
  private var chain: UInt64
  private var written: [Change] = []
  private var number: UInt64 = 0

  init(household: SpaceID, token: [UInt8], replica: ReplicaID) {
    self.household = household
    self.token = token
    self.replica = replica
    chain = Chain.start(replica)
  }

  /// A request that adds some lines: for each a name and a need, as the app does.
  mutating func request(adding count: Int, at milliseconds: UInt64) -> SyncRequest {
    number += 1
    var counter = first
    written = (0..<count).map { _ in
      let subject = Subject(rawValue: counter &* 0x9E37_79B9_7F4A_7C15)
      let change = Change(
        dot: Dot(replica: replica, counter: counter), time: HybridTime(milliseconds: milliseconds),
        supersedes: [],
        statements: [
          Statement(Assertion(subject, .label("Something \(counter)"))),
          Statement(Assertion(subject, .need(Need(list: .main)))),
        ])
      counter += UInt64(change.counters)
      return change
    }
    return SyncRequest(
      number: number,
      spaces: [
        SpaceRequest(
          space: household, cursor: cursor,
          replicas: [
            ReplicaRequest(
              replica: replica, first: first, chainBefore: chain, highest: counter - 1,
              changes: written.map { .change($0) })
          ])
      ], waitSeconds: 0)
  }

  /// Goes on from an answer; throws if it is not what such a phone is told.
  mutating func take(_ answer: SyncAnswer) throws {
    guard let space = answer.spaces.first, let told = space.replicas.first,
      told.fork == nil, told.expected == nil, told.receipts.count == written.count,
      told.receipts.allSatisfy({ $0.verdict == .applied })
    else { throw EnvironmentTrouble("the server did not take what was written") }
    for change in written {
      chain = Chain.next(chain, digest: Chain.digest(change))
      first = change.lastCounter + 1
    }
    written = []
    switch space.news {
    case .page(let page): cursor = page.to
    case .reset(let page) where page.done: cursor = page.target
    default: break
    }
  }
}
