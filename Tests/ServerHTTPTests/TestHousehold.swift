import HTTPTypes
import HouseholdModel
import HouseholdWire
import Hummingbird
import HummingbirdTesting
import Logging
import NIOCore
import ServerHTTP
import ServerStorage
import ServerSync

/// A server over a storage in memory, and requests as phones send them.
struct TestHousehold {
  let parts: ServerParts
  let storage: SQLiteServerStorage
  let household = SpaceID(rawValue: 0xA11CE)

  /// An hour after the day in the tests.
  static let now: UInt64 = 1_700_000_000_000

  init(clock: any Clock<Duration> = ContinuousClock()) throws {
    var random = SplitMix64(seed: 7)
    storage = try SQLiteServerStorage(inMemoryDrawing: { random.next() })
    let metrics = PrometheusMetrics(help: Instruments.help)
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    parts = ServerParts(
      server: HouseholdServer(
        storage: storage, rules: SyncService(), board: NewsBoard(),
        instruments: Instruments(factory: metrics), now: { TestHousehold.now }),
      metrics: metrics, clock: clock, logger: logger)
  }

  var application: some ApplicationProtocol {
    Application(router: buildRouter(parts), logger: parts.logger)
  }

  func newcomer(_ number: UInt64) -> Newcomer {
    Newcomer(
      member: MemberID(rawValue: 100 + number), memberName: "Member \(number)",
      personal: SpaceID(rawValue: UInt128(200 + number)),
      device: DeviceID(rawValue: 300 + number), deviceName: "Phone \(number)",
      token: token(number))
  }

  func token(_ number: UInt64) -> [UInt8] { [UInt8](repeating: UInt8(number), count: 32) }

  func headers(_ number: UInt64, _ type: String = "application/protobuf") -> HTTPFields {
    let text = token(number).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
    return [.authorization: "Bearer \(text)", .contentType: type]
  }

  /// Starts the household with member 1.
  func start(_ client: some TestClientProtocol) async throws {
    let message = StartHousehold(household: household, newcomer: newcomer(1))
    try await client.execute(
      uri: "/v1/households", method: .post, headers: [.contentType: "application/protobuf"],
      body: ByteBuffer(bytes: Wire.encode(message))
    ) { response in
      precondition(response.status == .ok, "\(response.status)")
    }
  }

  /// Lets member `number` in with an invite of member 1.
  func admit(_ number: UInt64, _ client: some TestClientProtocol) async throws {
    let code = [UInt8](repeating: UInt8(number), count: 16)
    let invite = CreateInvite(
      codeHash: Secrets.sha256(code), lifetimeSeconds: 60, purpose: .member)
    try await client.execute(
      uri: "/v1/invites", method: .post, headers: headers(1),
      body: ByteBuffer(bytes: Wire.encode(invite))
    ) { precondition($0.status == .noContent, "\($0.status)") }
    let join = JoinHousehold(code: code, newcomer: newcomer(number))
    try await client.execute(
      uri: "/v1/join", method: .post, headers: [.contentType: "application/protobuf"],
      body: ByteBuffer(bytes: Wire.encode(join))
    ) { precondition($0.status == .ok, "\($0.status)") }
  }

  /// A request of a phone that has written `changes` changes, each of which says a label.
  func request(
    number: UInt64 = 1, replica: UInt64 = 0xBEE, changes: Int = 0, cursor: Cursor? = nil,
    wait: UInt32 = 0
  ) -> SyncRequest {
    let replica = ReplicaID(rawValue: replica)
    let written = (0..<changes).map { index in
      PushedChange.change(
        Change(
          dot: Dot(replica: replica, counter: UInt64(index) + 1),
          time: HybridTime(milliseconds: TestHousehold.now), supersedes: [],
          statements: [
            Statement(Assertion(Subject(rawValue: UInt64(index) + 1), .label("Thing \(index)")))
          ]))
    }
    return SyncRequest(
      number: number,
      spaces: [
        SpaceRequest(
          space: household, cursor: cursor,
          replicas: [
            ReplicaRequest(
              replica: replica, first: 1, chainBefore: Chain.start(replica),
              highest: UInt64(changes), changes: written)
          ])
      ], waitSeconds: wait)
  }
}

extension TestResponse {
  var bytes: [UInt8] { Array(body.readableBytesView) }
  var text: String { String(buffer: body) }
}
