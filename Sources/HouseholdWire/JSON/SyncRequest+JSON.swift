internal import HouseholdModel

extension SyncRequest {
  var json: JSON {
    .members([
      "number": .number(number), "spaces": .array(spaces.map(\.json)),
      "wait_seconds": .number32(waitSeconds), "page_limit": .number32(pageLimit),
    ])
  }

  init(_ reader: JSONReader) throws(WireError) {
    self.init(
      number: try reader.member("number").number(),
      spaces: try reader.member("spaces").array(limit: SyncLimits.spacesPerRequest) {
        (space) throws(WireError) in try SpaceRequest(space)
      }, waitSeconds: try reader.optional("wait_seconds")?.number32() ?? 0,
      pageLimit: try reader.optional("page_limit")?.number32() ?? 0)
    let changes = spaces.reduce(0) { sum, space in
      space.replicas.reduce(sum) { $0 + $1.changes.count }
    }
    try checkCount(changes, limit: SyncLimits.changesPerRequest, "spaces")
  }
}

extension SpaceRequest {
  fileprivate var json: JSON {
    .members([
      "space": .space(space), "cursor": cursor.map(JSON.cursor),
      "staged": staged.map {
        .members(["target": .cursor($0.target), "through": .number($0.through)])
      },
      "opening": opening?.json, "own": .array(replicas.map(\.json)),
    ])
  }

  fileprivate init(_ reader: JSONReader) throws(WireError) {
    self.init(
      space: try reader.member("space").space(), cursor: try reader.optional("cursor")?.cursor(),
      replicas: try reader.member("own").array(limit: SyncLimits.replicasPerSpace) {
        (replica) throws(WireError) in try ReplicaRequest(replica)
      })
    if let staged = try reader.optional("staged") {
      self.staged = StagedReset(
        target: try staged.member("target").cursor(),
        through: try staged.member("through").number())
    }
    if let opening = try reader.optional("opening") { self.opening = try SpaceOpening(opening) }
    guard Set(replicas.map(\.replica)).count == replicas.count else {
      throw reader.error(.repeatedReplica)
    }
  }
}

extension ReplicaRequest {
  fileprivate var json: JSON {
    .members([
      "replica": .id(replica), "first": .number(first), "chain_before": .id(chainBefore),
      "highest": .number(highest), "lost_before": lostBefore ? .bool(true) : nil,
      "changes": .array(changes.map(\.json)),
    ])
  }

  fileprivate init(_ reader: JSONReader) throws(WireError) {
    self.init(
      replica: try reader.member("replica").id(), first: try reader.member("first").counter(),
      chainBefore: try reader.member("chain_before").id(),
      highest: try reader.member("highest").number(in: 0...WireLimits.counter),
      lostBefore: try reader.optional("lost_before")?.bool() ?? false,
      changes: try reader.member("changes").array(limit: SyncLimits.changesPerRequest) {
        (change) throws(WireError) in try PushedChange(change)
      })
    var next = first
    for (index, change) in changes.enumerated() {
      guard change.dot == Dot(replica: replica, counter: next) else {
        throw WireError(.outOfRange, at: "\(reader.place).changes[\(index)].dot")
      }
      next = try checked(change.last, in: 1...WireLimits.counter, reader.place) + 1
    }
  }
}

extension PushedChange {
  fileprivate var dot: Dot {
    switch self {
    case .change(let change): change.dot
    case .void(let dot, _, _): dot
    }
  }

  fileprivate var json: JSON {
    switch self {
    case .change(let change):
      .members([
        "dot": .dot(change.dot), "time": .time(change.time),
        "supersedes": .array(change.supersedes.map(JSON.dot)),
        "statements": .array(change.statements.map(\.json)),
      ])
    case .void(let dot, let counters, let digest):
      .members([
        "dot": .dot(dot),
        "void": .members(["counters": .number(UInt64(counters)), "digest": .id(digest)]),
      ])
    }
  }

  fileprivate init(_ reader: JSONReader) throws(WireError) {
    let dot = try reader.member("dot").dot()
    if let void = try reader.optional("void") {
      self = .void(
        dot: dot,
        counters: Int(
          try void.member("counters").number(in: 1...UInt64(ChangeCoding.voidCounters))),
        digest: try void.member("digest").id())
    } else {
      self = .change(
        Change(
          dot: dot, time: try reader.member("time").time(),
          supersedes: try reader.member("supersedes").array {
            (dot) throws(WireError) in try dot.dot()
          },
          statements: try reader.member("statements").array {
            (statement) throws(WireError) in try Statement(statement)
          }))
    }
  }
}
