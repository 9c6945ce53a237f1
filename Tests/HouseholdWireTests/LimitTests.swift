import HouseholdModel
import HouseholdWire
import Testing

/// Every limit of what can be read: what is just under it and what is at it is taken, one more is not.
@Suite struct LimitTests {
  struct Limit: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let value: Int
    let reason: WireError.Reason
    let read: @Sendable (Int) throws -> Void

    init(
      _ name: String, _ value: Int, _ reason: WireError.Reason,
      read: @escaping @Sendable (Int) throws -> Void
    ) {
      testDescription = name
      self.value = value
      self.reason = reason
      self.read = read
    }

    /// Why `count` is refused, if it is.
    func refusal(of count: Int) throws -> WireError.Reason? {
      do { try read(count) } catch let error as WireError { return error.reason }
      return nil
    }
  }

  @Test(arguments: counts + numbers) func whatIsUnderOrAtTheLimitIsReadAndOneMoreIsNot(
    limit: Limit
  ) throws {
    for count in [limit.value - 1, limit.value] { #expect(try limit.refusal(of: count) == nil) }
    #expect(try limit.refusal(of: limit.value + 1) == limit.reason)
  }

  /// These bytes are nothing at all, but only beyond the limit that is not even looked at.
  @Test(arguments: sizes) func aBodyBeyondItsLimitIsNotLookedAt(limit: Limit) throws {
    for count in [limit.value - 1, limit.value] {
      let refusal = try limit.refusal(of: count)
      #expect(refusal != nil && refusal != limit.reason)
    }
    #expect(try limit.refusal(of: limit.value + 1) == limit.reason)
  }

  private static let replica = ReplicaID(rawValue: 11)
  private static let household = SpaceID(rawValue: 7)

  private static func inBoth(_ request: SyncRequest) throws {
    _ = try Wire.syncRequest(Wire.encode(request))
    _ = try JSONWire.syncRequest(JSONWire.encode(request))
  }

  private static func request(
    cursor: Cursor? = nil, _ replicas: [ReplicaRequest] = []
  ) -> SyncRequest {
    SyncRequest(
      number: 1, spaces: [SpaceRequest(space: household, cursor: cursor, replicas: replicas)])
  }

  static let counts = [
    Limit("spaces", SyncLimits.spacesPerRequest, .tooMany) { count in
      try inBoth(
        SyncRequest(
          number: 1,
          spaces: (1...count).map {
            SpaceRequest(space: SpaceID(rawValue: UInt128($0)), cursor: nil, replicas: [])
          }))
    },
    Limit("own replicas", SyncLimits.replicasPerSpace, .tooMany) { count in
      try inBoth(
        request(
          (1...UInt64(count)).map {
            ReplicaRequest(
              replica: ReplicaID(rawValue: $0), first: 1, chainBefore: 1, highest: 0)
          }))
    },
    Limit("changes", SyncLimits.changesPerRequest, .tooMany) { count in
      try inBoth(
        request([
          ReplicaRequest(
            replica: replica, first: 1, chainBefore: 1, highest: UInt64(count),
            changes: (1...UInt64(count)).map { counter in
              .change(
                Change(
                  dot: Dot(replica: replica, counter: counter),
                  time: HybridTime(milliseconds: 1), supersedes: [], statements: []))
            })
        ]))
    },
    Limit("facts of a frame", SyncLimits.factsPerSpace, .tooMany) { count in
      _ = try Wire.frame(Wire.encode(frame(facts: count)))
    },
    Limit("deaths of a frame in JSON", SyncLimits.factsPerSpace, .tooMany) { count in
      _ = try JSONWire.frame(JSONWire.encode(frame(deaths: count)))
    },
    Limit("replicas of a dictionary", WireLimits.replicas, .tooMany) { count in
      _ = try Wire.frame(Wire.encode(frame(authors: count)))
    },
    Limit("bytes of a cursor", WireLimits.cursorBytes, .wrongLength) { count in
      try inBoth(request(cursor: Cursor(bytes: [UInt8](repeating: 1, count: count))))
    },
    Limit("bytes of a name", WireLimits.nameBytes, .badText) { count in
      let name = String(repeating: "x", count: count)
      for newcomer in [newcomer(member: name), newcomer(device: name)] {
        let start = StartHousehold(household: household, newcomer: newcomer)
        _ = try Wire.startHousehold(Wire.encode(start))
        _ = try JSONWire.startHousehold(JSONWire.encode(start))
      }
    },
    Limit("bytes of a value", SyncLimits.valueBytes, .tooLarge) { count in
      // Of a field that nobody knows yet; the other readers ask this one.
      _ = try FactValue.strict(Field(rawValue: 900), [UInt8](repeating: 1, count: count))
    },
  ]

  static let numbers = [
    Limit("number", Int(WireLimits.number), .outOfRange) { number in
      try inBoth(SyncRequest(number: UInt64(number), spaces: []))
    },
    Limit("highest counter", Int(WireLimits.counter), .outOfRange) { counter in
      try inBoth(
        request([
          ReplicaRequest(replica: replica, first: 1, chainBefore: 1, highest: UInt64(counter))
        ]))
    },
  ]

  static let sizes = [
    Limit("request", SyncLimits.requestBytes, .tooLarge) { count in
      _ = try Wire.syncRequest([UInt8](repeating: 0xFF, count: count))
    },
    Limit("request in JSON", SyncLimits.requestBytes, .tooLarge) { count in
      _ = try JSONWire.syncRequest([UInt8](repeating: 0xFF, count: count))
    },
    Limit("answer", WireLimits.answerBytes, .tooLarge) { count in
      _ = try Wire.frame([UInt8](repeating: 0xFF, count: count))
    },
    Limit("answer in JSON", WireLimits.answerBytes, .tooLarge) { count in
      _ = try JSONWire.frame([UInt8](repeating: 0xFF, count: count))
    },
  ]

  private static func newcomer(member: String = "Ana", device: String = "phone") -> Newcomer {
    Newcomer(
      member: MemberID(rawValue: 1), memberName: member, personal: SpaceID(rawValue: 8),
      device: DeviceID(rawValue: 2), deviceName: device, token: [UInt8](repeating: 1, count: 32))
  }

  private static func frame(facts: Int = 0, deaths: Int = 0, authors: Int = 0) -> Frame {
    func dots(_ count: Int) -> [Dot] {
      (0..<count).map { Dot(replica: replica, counter: UInt64($0) + 1) }
    }
    let statement = Statement(
      subject: Subject(rawValue: 1), field: Field(rawValue: 900), value: [1])
    let page = Page(
      from: Cursor(bytes: [1]), to: Cursor(bytes: [2]), endSeq: 2,
      born: dots(facts).map {
        Fact(dot: $0, time: HybridTime(milliseconds: 1), statement: statement)
      },
      dead: dots(deaths), more: false)
    return Frame(
      space: household, term: ReplicaID(rawValue: 1), page: page,
      authors: (0..<authors).map {
        Author(
          replica: ReplicaID(rawValue: UInt64($0) + 1), member: MemberID(rawValue: 1),
          device: DeviceID(rawValue: 1))
      })
  }
}
