internal import HouseholdModel
internal import SwiftProtobuf

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension SyncRequest {
  func message(shortening: Bool) -> Larder_V1_SyncRequest {
    var message = Larder_V1_SyncRequest()
    message.number = number
    message.waitSeconds = waitSeconds
    message.pageLimit = pageLimit
    var reference: [UInt8] = []
    for space in spaces {
      message.spaces.append(space.message(reference: reference, shortening: shortening))
      reference = space.cursor?.bytes ?? []
    }
    return message
  }

  init(_ message: Larder_V1_SyncRequest, knowing known: [SpaceID]) throws(WireError) {
    try checkCount(message.spaces.count, limit: SyncLimits.spacesPerRequest, "spaces")
    self.init(
      number: try checked(message.number, "number"), spaces: [], waitSeconds: message.waitSeconds,
      pageLimit: message.pageLimit)
    for (index, space) in message.spaces.enumerated() {
      let reference = spaces.last?.cursor?.bytes ?? []
      spaces.append(
        try SpaceRequest(space, knowing: known, reference: reference, "spaces[\(index)]"))
    }
    let changes = spaces.reduce(0) { sum, space in
      space.replicas.reduce(sum) { $0 + $1.changes.count }
    }
    try checkCount(changes, limit: SyncLimits.changesPerRequest, "spaces")
  }
}

extension SpaceRequest {
  fileprivate func message(reference: [UInt8], shortening: Bool) -> Larder_V1_SpaceRequest {
    var message = Larder_V1_SpaceRequest()
    // A server that was restored may not know a space that begins with this request.
    let isShort = shortening && cursor != nil && opening == nil
    message.space = Data(isShort ? Array(space.bytes.prefix(ShortSpace.bytes)) : space.bytes)
    if let cursor { message.cursor = Data(CursorCoding.bytes(cursor, reference: reference)) }
    if let staged {
      message.staged.target = Data(
        CursorCoding.bytes(staged.target, reference: cursor?.bytes ?? []))
      message.staged.through = staged.through
    }
    var dictionary = ReplicaDictionary(own: replicas)
    precondition(dictionary.replicas.count == replicas.count, "a replica is presented twice")
    for case .change(let change) in replicas.flatMap(\.changes) {
      for dot in change.supersedes { dictionary.add(dot.replica) }
    }
    if let opening { message.opening = opening.message() }
    message.replicas = dictionary.replicas.map(\.rawValue)
    var times = TimeCoding(step: 1)
    message.own = replicas.map { $0.message(&dictionary, &times) }
    return message
  }

  fileprivate init(
    _ message: Larder_V1_SpaceRequest, knowing known: [SpaceID], reference: [UInt8],
    _ place: String
  ) throws(WireError) {
    if let space = ShortSpace.space(Array(message.space), among: known) {
      self.init(space: space, cursor: nil, replicas: [])
    } else {
      self.init(
        space: try checkedSpace(message.space, "\(place).space"), cursor: nil, replicas: [])
    }
    if message.hasCursor {
      cursor = try CursorCoding.cursor(
        Array(message.cursor), reference: reference, "\(place).cursor")
    }
    if message.hasStaged {
      staged = StagedReset(
        target: try CursorCoding.cursor(
          Array(message.staged.target), reference: cursor?.bytes ?? [], "\(place).staged.target"),
        through: try checked(message.staged.through, "\(place).staged.through"))
    }
    if message.hasOpening {
      opening = try SpaceOpening(message.opening, "\(place).opening")
    }
    try checkCount(message.own.count, limit: SyncLimits.replicasPerSpace, "\(place).own")
    var dictionary = ReplicaDictionary()
    try dictionary.add(reading: message.replicas, "\(place).replicas")
    var times = TimeCoding(step: 1)
    for (index, own) in message.own.enumerated() {
      let replica = try dictionary.replica(at: UInt64(index), "\(place).own[\(index)]")
      dictionary.start(
        index, at: try checked(own.receipted, in: 0...WireLimits.counter - 1, "\(place).own"))
      replicas.append(
        ReplicaRequest(replica: replica, first: own.receipted + 1, chainBefore: 0, highest: 0))
    }
    for (index, own) in message.own.enumerated() {
      try replicas[index].read(own, &dictionary, &times, "\(place).own[\(index)]")
    }
  }
}

extension ReplicaRequest {
  private var lastPushed: UInt64 { changes.last?.last ?? first - 1 }

  fileprivate func message(
    _ dictionary: inout ReplicaDictionary, _ times: inout TimeCoding
  ) -> Larder_V1_ReplicaRequest {
    requireContiguousChanges()
    var message = Larder_V1_ReplicaRequest()
    message.receipted = first - 1
    if first != 1 || chainBefore != Chain.start(replica) { message.chainBefore = chainBefore }
    if highest != lastPushed { message.highest = highest }
    message.lostBefore = lostBefore
    let columns = ChangeCoding.write(changes, dictionary: &dictionary, times: &times)
    message.changes = columns.code
    message.subjects = columns.subjects
    message.values = Data(columns.values)
    message.digests = columns.digests
    return message
  }

  private func requireContiguousChanges() {
    var next = first
    for change in changes {
      let dot =
        switch change {
        case .change(let change): change.dot
        case .void(let dot, _, _): dot
        }
      precondition(
        dot == Dot(replica: replica, counter: next), "changes that are not contiguous")
      next = change.last + 1
    }
  }

  fileprivate mutating func read(
    _ message: Larder_V1_ReplicaRequest, _ dictionary: inout ReplicaDictionary,
    _ times: inout TimeCoding, _ place: String
  ) throws(WireError) {
    guard message.hasChainBefore || first == 1 else {
      throw WireError(.missing, at: "\(place).chain_before")
    }
    chainBefore = message.hasChainBefore ? message.chainBefore : Chain.start(replica)
    lostBefore = message.lostBefore
    let columns = ChangeCoding.Columns(
      code: message.changes, subjects: message.subjects, values: Array(message.values),
      digests: message.digests)
    changes = try ChangeCoding.read(
      columns, of: replica, from: first, "\(place).changes", dictionary: &dictionary,
      times: &times)
    highest = lastPushed
    if message.hasHighest {
      highest = try checked(message.highest, in: 0...WireLimits.counter, "\(place).highest")
    }
  }
}
