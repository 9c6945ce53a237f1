internal import HouseholdModel

extension SyncAnswer {
  var json: JSON {
    .members([
      "number": .number(number), "term": .id(term),
      "server_milliseconds": .number(serverMilliseconds), "spaces": .array(spaces.map(\.json)),
    ])
  }

  init(_ reader: JSONReader) throws(WireError) {
    self.init(
      number: try reader.member("number").number(), term: try reader.member("term").id(),
      serverMilliseconds: try reader.member("server_milliseconds").number(),
      spaces: try reader.member("spaces").array(limit: 2 * SyncLimits.spacesPerRequest) {
        (space) throws(WireError) in try SpaceAnswer(space)
      })
  }
}

extension SpaceAnswer {
  fileprivate var json: JSON {
    var page: JSON?
    var reset: JSON?
    switch news {
    case .page(let news): page = news.json
    case .reset(let news): reset = news.json
    case nil: break
    }
    return .members([
      "space": .space(space), "status": .name(of: status), "head": .number(head),
      "own": .array(replicas.map(\.json)), "page": page, "reset": reset,
      "authors": .array(authors.map(\.json)),
    ])
  }

  fileprivate init(_ reader: JSONReader) throws(WireError) {
    self.init(
      space: try reader.member("space").space(),
      status: try reader.member("status").oneOf(SpaceStatus.self),
      head: try reader.member("head").number(),
      replicas: try reader.member("own").array(limit: SyncLimits.replicasPerSpace) {
        (replica) throws(WireError) in try ReplicaAnswer(replica)
      }, authors: try reader.authors())
    let page = try reader.optional("page")
    let reset = try reader.optional("reset")
    guard page == nil || reset == nil else { throw reader.error(.leftOver) }
    if let page { news = .page(try Page(page)) }
    if let reset { news = .reset(try ResetPage(reset)) }
  }
}

extension ReplicaAnswer {
  fileprivate var json: JSON {
    .members([
      "replica": .id(replica),
      "receipts": .array(
        receipts.map {
          JSON.members(["first": .number($0.first), "seq": .number($0.seq)])
            .adding($0.verdict.json)
        }), "expected": expected.map(JSON.number), "fork": fork?.json,
      "backed_up": .number(backedUp),
    ])
  }

  fileprivate init(_ reader: JSONReader) throws(WireError) {
    self.init(
      replica: try reader.member("replica").id(),
      receipts: try reader.member("receipts").array(limit: SyncLimits.changesPerRequest) {
        (receipt) throws(WireError) in
        Receipt(
          first: try receipt.member("first").counter(), verdict: try Verdict(receipt),
          seq: try receipt.member("seq").number())
      }, expected: try reader.optional("expected")?.counter(),
      backedUp: try reader.member("backed_up").number(in: 0...WireLimits.counter))
    if let fork = try reader.optional("fork") { self.fork = try ForkProof(fork) }
  }
}

extension ForkProof {
  fileprivate var json: JSON {
    .members([
      "proven": .array(
        proven.map {
          JSON.members([
            "first": .number($0.first), "last": .number($0.last), "chain": .id($0.chain),
            "seq": .number($0.seq),
          ]).adding($0.verdict.json)
        }), "gone_through": .number(goneThrough),
    ])
  }

  fileprivate init(_ reader: JSONReader) throws(WireError) {
    self.init(
      proven: try reader.member("proven").array { (change) throws(WireError) in
        let first = try change.member("first").counter()
        return ProvenChange(
          first: first, last: try change.member("last").number(in: first...WireLimits.counter),
          chain: try change.member("chain").id(), verdict: try Verdict(change),
          seq: try change.member("seq").number())
      }, goneThrough: try reader.member("gone_through").number(in: 0...WireLimits.counter))
  }
}

extension Verdict {
  /// The members by which a receipt says its verdict.
  fileprivate var json: JSON {
    switch self {
    case .applied: .members(["verdict": .string("applied")])
    case .clamped(let time): .members(["verdict": .string("clamped"), "time": .time(time)])
    case .rejected(let reason):
      .members(["verdict": .string("rejected"), "reason": .name(of: reason)])
    case .void: .members(["verdict": .string("void")])
    case .forgotten: .members(["verdict": .string("forgotten")])
    }
  }

  fileprivate init(_ reader: JSONReader) throws(WireError) {
    let verdict = try reader.member("verdict")
    switch try verdict.string() {
    case "applied": self = .applied
    case "clamped": self = .clamped(try reader.member("time").time())
    case "rejected": self = .rejected(try reader.member("reason").oneOf(Rejection.self))
    case "void": self = .void
    case "forgotten": self = .forgotten
    default: throw verdict.error(.unknownCase)
    }
  }
}
