import HouseholdModel
import HouseholdWire
import ServerStorage
import ServerSync
import Testing

/// Every limit of the server's rules: what is just under it and what is at it is taken, one more is not.
@Suite struct LimitTests {
  struct Limit: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let value: Int
    let isTaken: @Sendable (Int) throws -> Bool

    init(_ name: String, _ value: Int, isTaken: @escaping @Sendable (Int) throws -> Bool) {
      testDescription = name
      self.value = value
      self.isTaken = isTaken
    }
  }

  @Test(arguments: requests + changes + accounts + times)
  func whatIsUnderOrAtTheLimitIsTakenAndOneMoreIsNot(limit: Limit) throws {
    for count in [limit.value - 1, limit.value] { #expect(try limit.isTaken(count), "\(count)") }
    #expect(try !limit.isTaken(limit.value + 1))
  }

  // MARK: Requests

  static let requests = [
    Limit("spaces of a request", SyncLimits.spacesPerRequest) { count in
      let world = try World()
      let part = SpaceRequest(space: World.household, cursor: nil, replicas: [])
      return try isTaken { try world.ask(world.ana, Array(repeating: part, count: count)) }
    },
    Limit("changes of a request", SyncLimits.changesPerRequest) { count in
      let world = try World()
      var pen = Pen(11)
      for _ in 0..<count { pen.write() }
      return try isTaken { try world.sync(world.ana, [pen]) }
    },
    Limit("replicas of a space", SyncLimits.replicasPerSpace) { count in
      let world = try World()
      let pens = (1...UInt64(count)).map { Pen($0) }
      return try world.sync(world.ana, pens).status == .ok
    },
    Limit("replicas of a member", 3) { count in
      let world = try World(service: SyncService(replicasPerMember: 3))
      return try (1...UInt64(count)).allSatisfy {
        try world.sync(world.ana, [Pen($0)]).status == .ok
      }
    },
    Limit("replicas of a member, as they are", SyncLimits.replicasPerMember) { count in
      let world = try World()
      return try (1...UInt64(count)).allSatisfy {
        try world.sync(world.ana, [Pen($0)]).status == .ok
      }
    },
    Limit("highest counter", Int(WireLimits.counter)) { count in
      let world = try World()
      let request = ReplicaRequest(
        replica: ReplicaID(rawValue: 11), first: 1, chainBefore: Pen(11).chainBefore,
        highest: UInt64(count))
      let part = SpaceRequest(space: World.household, cursor: nil, replicas: [request])
      return try world.ask(world.ana, [part]).answer.spaces[0].status == .ok
    },
    Limit("counters of a void", SyncLimits.requestBytes) { count in
      let world = try World()
      var pen = Pen(11)
      pen.pending = [
        .void(dot: Dot(replica: pen.replica, counter: 1), counters: count, digest: 1)
      ]
      pen.next = UInt64(count) + 1
      return try world.sync(world.ana, [pen]).status == .ok
    },
    Limit("seqs of a page", SyncLimits.pageSeqs) { count in
      let world = try World()
      let start = try #require(try world.cursor())
      var pen = Pen(11)
      for _ in 0..<count {
        pen.write()
        if pen.pending.count == SyncLimits.changesPerRequest {
          try world.push(world.ana, &pen)
        }
      }
      try world.push(world.ana, &pen)
      return try !world.page(from: start).more
    },
    Limit("facts of a page", 9) { count in
      let world = try World(service: SyncService(pageFacts: 9))
      let start = try #require(try world.cursor())
      var pen = Pen(11)
      for _ in 0..<count { pen.write([need()]) }
      try world.push(world.ana, &pen)
      return try !world.page(from: start).more
    },
  ]

  // MARK: Changes

  static let changes = [
    Limit("facts of a change", SyncLimits.factsPerChange) { count in
      try isApplied { $0.write(Array(repeating: need(), count: count)) }
    },
    Limit("kills of a change", SyncLimits.supersedesPerChange) { count in
      try isApplied { pen in
        let dot = pen.write([need()])
        pen.write(killing: Array(repeating: dot, count: count))
      }
    },
    Limit("bytes of a value", SyncLimits.valueBytes) { count in
      try isApplied { pen in
        let value = [UInt8](repeating: 1, count: count)
        pen.write(statements: [
          Statement(subject: milk, field: Field(rawValue: 900), value: value)
        ])
      }
    },
    Limit("kills of unknown facts", SyncLimits.unknownKillsPerReplica) { count in
      try isApplied { pen in
        pen.write(
          killing: (1...UInt64(count)).map {
            Dot(replica: ReplicaID(rawValue: 22), counter: $0)
          })
      }
    },
    // Two members with a device each are four facts.
    Limit("alive facts of a space", 6) { count in
      try isApplied(SyncService(factsPerSpace: 6)) { pen in
        pen.write(Array(repeating: need(), count: count - 4))
      }
    },
    Limit("how far a time is ahead", Int(SyncLimits.clockAheadMilliseconds)) { ahead in
      let now = try World().now
      return try isApplied { $0.write([need()], at: now + UInt64(ahead)) }
    },
  ]

  // MARK: Accounts

  static let accounts = [
    Limit("members of a household", SyncLimits.membersPerHousehold) { count in
      let world = try World()
      return try isTaken { for id in 3...UInt64(count) { try world.join(Phone(id)) } }
    },
    Limit("devices of a member", SyncLimits.devicesPerMember) { count in
      let world = try World()
      return try isTaken {
        for id in 2...UInt64(count) {
          let code = [UInt8](repeating: UInt8(100 + id), count: AccountLimits.codeBytes)
          try world.invite(code, purpose: .device)
          try world.join(code, Phone(100 + id).newcomer)
        }
      }
    },
    Limit("open invites", AccountLimits.openInvites) { count in
      let world = try World()
      return try isTaken {
        for id in 1...count {
          try world.invite([UInt8](repeating: UInt8(100 + id), count: AccountLimits.codeBytes))
        }
      }
    },
    Limit("life of an invite", Int(AccountLimits.inviteSeconds)) { seconds in
      let world = try World()
      let code = [UInt8](repeating: 9, count: AccountLimits.codeBytes)
      return try isTaken { try world.invite(code, seconds: UInt32(seconds)) }
    },
    Limit("bytes of a member's name", AccountLimits.nameBytes) { count in
      try isLetIn { $0.memberName = String(repeating: "x", count: count) }
    },
    Limit("bytes of a device's name", AccountLimits.nameBytes) { count in
      try isLetIn { $0.deviceName = String(repeating: "x", count: count) }
    },
  ]

  @Test(arguments: [(31, false), (32, true), (33, false)])
  func aTokenHasExactlySoManyBytes(count: Int, isTaken: Bool) throws {
    #expect(
      try Self.isLetIn { $0.token = [UInt8](repeating: 9, count: count) } == isTaken)
  }

  @Test(arguments: [(15, false), (16, true), (17, false)])
  func aCodeHasExactlySoManyBytes(count: Int, isTaken: Bool) throws {
    let world = try World()
    let code = [UInt8](repeating: 9, count: count)
    try world.invite(code)
    #expect(try Self.isTaken { try world.join(code, Phone(9).newcomer) } == isTaken)
  }

  // MARK: Times

  static let times = [
    // Whoever holds the state before a death keeps its row, for as long as the lease lives.
    Limit("a lease", Int(SyncLimits.leaseMilliseconds)) { milliseconds in
      let world = try World()
      var pen = Pen(11)
      let dot = pen.write([need()])
      pen.write(killing: [dot])
      try world.sync(world.ben, [Pen(22)])
      try world.push(world.ana, &pen)
      try world.sync(world.ana, [pen], from: try world.cursor())
      world.now += UInt64(milliseconds)
      return try world.forget() == 0
    },
    Limit("the memory of a verdict", Int(SyncLimits.verdictMilliseconds)) { milliseconds in
      let world = try World()
      var pen = Pen(11)
      for _ in 0..<3 {
        pen.write([need()])
        try world.push(world.ana, &pen)
      }
      try world.sync(world.ana, [pen])
      world.now += UInt64(milliseconds)
      return try world.forget() == 0
    },
  ]

  // MARK: How it is asked

  /// Whether it is taken, and not refused as too many, too large or malformed.
  private static func isTaken(_ body: () throws -> Void) throws -> Bool {
    do { try body() } catch is SyncRequestError {
      return false
    } catch AccountError.tooMany, AccountError.malformed, AccountError.inviteUnknown {
      return false
    }
    return true
  }

  /// Whether the last change that `write` writes is taken as it was written.
  private static func isApplied(
    _ service: SyncService = SyncService(), _ write: (inout Pen) -> Void
  ) throws -> Bool {
    let world = try World(service: service)
    var pen = Pen(11)
    write(&pen)
    return try world.push(world.ana, &pen).last?.verdict == .applied
  }

  private static func isLetIn(_ change: (inout Newcomer) -> Void) throws -> Bool {
    let world = try World()
    let code = [UInt8](repeating: 9, count: AccountLimits.codeBytes)
    try world.invite(code)
    var newcomer = Phone(9).newcomer
    change(&newcomer)
    return try isTaken { try world.join(code, newcomer) }
  }
}

/// A member who has drawn as many replicas as may be.
@Suite struct ReplicasOfAMemberTests {
  @Test func oneTooManyIsRefusedWholeAndAllElseGoesOn() throws {
    let world = try World(service: SyncService(replicasPerMember: 2))
    var old = Pen(11)
    try world.sync(world.ana, [old, Pen(12)])
    old.write([need()])
    var new = Pen(13)
    new.write([need(eggs)])
    let refused = try world.sync(world.ana, [old, new])
    #expect(refused == SpaceAnswer(space: World.household, status: .malformed))
    #expect(try world.written() == [])
    // The replicas that are known go on, those of others too, and in another space there is room.
    #expect(try world.push(world.ana, &old).map(\.verdict) == [.applied])
    #expect(try world.sync(world.ben, [Pen(21), Pen(22)]).status == .ok)
    #expect(try world.sync(world.ana, [Pen(13)], in: world.ana.personal).status == .ok)
    // What is somebody else's was never drawn by this member.
    #expect(try world.sync(world.ana, [Pen(21)]).replicas.map(\.fork?.proven) == [[]])
  }
}

extension World {
  fileprivate func cursor() throws -> Cursor? {
    try storage.read { try service.heads(for: ana.caller, in: $0) }
      .first { $0.space == World.household }?.cursor
  }

  fileprivate func page(from cursor: Cursor) throws -> Page {
    guard case .page(let page) = try sync(ben, [], from: cursor).news else { throw Missing() }
    return page
  }

  fileprivate func invite(
    _ code: [UInt8], purpose: CreateInvite.Purpose = .member, seconds: UInt32 = 3600
  ) throws {
    let invite = CreateInvite(
      codeHash: Secrets.sha256(code), lifetimeSeconds: seconds, purpose: purpose)
    try storage.write { try service.invite(invite, by: ana.caller, at: now, in: $0) }
  }

  fileprivate func join(_ code: [UInt8], _ newcomer: Newcomer) throws {
    let request = JoinHousehold(code: code, newcomer: newcomer)
    _ = try storage.write { try service.join(request, at: now, in: $0) }
  }
}
