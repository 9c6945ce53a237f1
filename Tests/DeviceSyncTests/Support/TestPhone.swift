import DeviceStorage
import HouseholdModel
import HouseholdWire
import Testing

@testable import DeviceSync

let household = SpaceID(rawValue: 7)
let poisonField = Field(rawValue: 666)

/// A phone of one member, with the household's space alone, and everything it says written shortly.
struct TestPhone {
  var phone: Phone
  var member: MemberID
  var wall: UInt64 = 1_000_000
  var random: SplitMix64

  init(member: UInt64 = 1, seed: UInt64, storage: DeviceStorage? = nil) throws {
    self.member = MemberID(rawValue: member)
    random = SplitMix64(seed: seed)
    phone = Phone(storage: try storage ?? DeviceStorage.inMemory())
    guard storage == nil else { return }
    try phone.storage.write {
      try $0.setSpace(
        SpaceRow(
          id: household, kind: .household, member: MemberID(rawValue: member),
          device: DeviceID(rawValue: member)))
    }
  }

  @discardableResult
  mutating func edit(_ decide: ([ReadFact]) throws -> Draft) throws -> Change? {
    wall += 1
    return try phone.edit(space: household, at: wall, random: &random, decide: decide)
  }

  /// Says something new, beside everything else.
  @discardableResult
  mutating func say(_ text: String, about subject: UInt64 = 1) throws -> Change {
    let change = try edit { _ in
      Draft(assertions: [Assertion(Subject(rawValue: subject), .label(text))])
    }
    return try #require(change)
  }

  /// Says something in place of everything it sees.
  @discardableResult
  mutating func replace(with text: String) throws -> Change {
    let change = try edit { facts in
      Draft(
        supersedes: facts.map(\.dot), assertions: [Assertion(Subject(rawValue: 1), .label(text))])
    }
    return try #require(change)
  }

  /// Says something that the server refuses.
  @discardableResult
  mutating func sayPoison(replacing: Bool = false) throws -> Change {
    let change = try edit { facts in
      Draft(
        supersedes: replacing ? facts.map(\.dot) : [],
        assertions: [Assertion(Subject(rawValue: 1), .unknown(poisonField, [1]))])
    }
    return try #require(change)
  }

  /// Takes back everything it sees.
  mutating func clear() throws { try edit { Draft(supersedes: $0.map(\.dot)) } }

  mutating func request(page: UInt32 = 0, changes: Int = 1000) throws -> SyncRequest {
    var limits = RequestLimits()
    limits.pageSeqs = page
    limits.changes = changes
    return try phone.request(limits, at: wall, random: &random)
  }

  @discardableResult
  mutating func receive(_ answer: SyncAnswer) throws -> Received {
    try phone.receive(answer, at: wall, random: &random)
  }

  @discardableResult
  mutating func receive(_ frame: Frame) throws -> FrameResult {
    try phone.receive(frame, at: wall, random: &random)
  }

  @discardableResult
  mutating func sync(_ server: inout ModelServer, page: UInt32 = 0, changes: Int = 1000) throws
    -> Received
  {
    try receive(server.answer(try request(page: page, changes: changes), from: member))
  }

  /// Syncs until the answer wants no more.
  mutating func settle(_ server: inout ModelServer, page: UInt32 = 0) throws {
    for _ in 0..<200 where try !sync(&server, page: page).more { return }
    Issue.record("the phone never settles (L1)")
  }

  var texts: [String] {
    get throws {
      try phone.facts(in: household).map {
        if case .label(let text) = $0.value { text } else { "?" }
      }.sorted()
    }
  }
  var table: [Fact] { get throws { try phone.snapshot(of: household) } }
  var standing: SpaceStanding { get throws { try phone.standing(of: household) } }
  var replicas: [ReplicaRow] {
    get throws { try phone.storage.read { try $0.replicas(in: household) } }
  }
  func entries(of replica: ReplicaID) throws -> [EntryRow] {
    try phone.storage.read { try $0.entries(of: replica, in: household, .all) }
  }
}
