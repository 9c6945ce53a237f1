import DeviceStorage
package import HouseholdModel

/// How much one request says and asks.
package struct RequestLimits: Hashable, Sendable {
  /// How long the server may hold the answer back.
  package var waitSeconds: UInt32 = 0
  /// How many seqs one page may span; 0 leaves it to the server.
  package var pageSeqs: UInt32 = 0
  /// How many changes it carries at most, all spaces together.
  package var changes: Int = SyncLimits.changesPerRequest
  /// About how many bytes those may take: three quarters of what the server reads.
  package var changeBytes: Int = SyncLimits.requestBytes / 4 * 3

  /// What the protocol allows, asked at once.
  package init() {}
}

extension Phone {
  /// Says where the phone stands in every space it has not left, and what it wrote since.
  ///
  /// The request's number is drawn durably: only the answer to the latest one is obeyed, once. A
  /// space without a replica draws one, so that readers have a lease too.
  package func request(
    _ limits: RequestLimits = RequestLimits(), at wallMilliseconds: UInt64,
    random: inout some RandomNumberGenerator
  ) throws -> SyncRequest {
    try storage.write { transaction in
      var phone = try transaction.phone()
      phone.request += 1
      phone.isAwaiting = true
      phone.lastAttemptMilliseconds = wallMilliseconds
      try transaction.setPhone(phone)

      var budget = limits
      let all = try transaction.spaces()
      let spaces = all.filter { $0.isAskedAbout(among: all) }
      return SyncRequest(
        number: phone.request,
        spaces: try spaces.window(number: phone.request).map {
          try transaction.request(for: $0, &budget, random: &random)
        },
        waitSeconds: limits.waitSeconds, pageLimit: limits.pageSeqs)
    }
  }
}

extension DeviceTransaction {
  fileprivate func request(
    for space: SpaceRow, _ budget: inout RequestLimits, random: inout some RandomNumberGenerator
  ) throws -> SpaceRequest {
    var replicas = try replicas(in: space.id)
    if replicas.isEmpty { replicas = [try drawReplica(for: space, using: &random)] }
    let sender = try replicas.firstIndex { try hasPending($0) }
    let presented = replicas.presented(sender: sender)
    return SpaceRequest(
      space: space.id, cursor: space.position?.cursor,
      staged: space.staged.map { StagedReset(target: $0.target, through: $0.through) },
      opening: space.opening,
      replicas: try presented.map { index in
        // Later replicas wait: their changes may supersede what the oldest one is still moving
        // (P5).
        try present(
          replicas[index], changes: index == sender ? changes(of: replicas[index], &budget) : [])
      })
  }

  private func present(_ replica: ReplicaRow, changes: [PushedChange]) throws -> ReplicaRequest {
    let first = replica.acked + 1
    return ReplicaRequest(
      replica: replica.replica, first: first, chainBefore: try chain(before: first, of: replica),
      highest: replica.next - 1,
      // Only what is really gone may be marked lost, or a second restore would lose what is still
      // here.
      lostBefore: replica.lostBefore && first == replica.low, changes: changes)
  }

  private func changes(of replica: ReplicaRow, _ budget: inout RequestLimits) throws
    -> [PushedChange]
  {
    guard budget.changes > 0, budget.changeBytes > 0 else { return [] }
    let entries = try entries(
      of: replica.replica, in: replica.space, .someAfter(replica.acked, limit: budget.changes))
    var pushed: [PushedChange] = []
    for entry in entries where budget.changeBytes > 0 {
      pushed.append(
        entry.isVoid
          ? .void(
            dot: entry.change.dot, counters: entry.change.counters, digest: entry.digest)
          : .change(entry.change))
      budget.changeBytes -= entry.change.estimatedBytes
    }
    budget.changes -= pushed.count
    return pushed
  }
}

extension [ReplicaRow] {
  /// Which replicas fit into a request: the sender and the one that writes always, then the oldest.
  fileprivate func presented(sender: Int?) -> [Int] {
    guard count > SyncLimits.replicasPerSpace else { return Array<Int>(indices) }
    var chosen: Set<Int> = [sender ?? 0, count - 1]
    for index in indices where chosen.count < SyncLimits.replicasPerSpace { chosen.insert(index) }
    return chosen.sorted()
  }
}

extension SpaceRow {
  /// Whether a request is to speak of it: marks about a list only as long as the list may be read.
  fileprivate func isAskedAbout(among spaces: [SpaceRow]) -> Bool {
    guard !isLeft else { return false }
    guard let about = opening?.about else { return true }
    return spaces.contains { $0.id == about && !$0.isLeft }
  }
}

extension [SpaceRow] {
  /// The spaces that fit into one request; where there are more, others take their turn the next
  /// time.
  fileprivate func window(number: UInt64) -> [SpaceRow] {
    let limit = SyncLimits.spacesPerRequest
    guard count > limit else { return self }
    let always = prefix(2)
    let others = dropFirst(2)
    let start = Int(number % UInt64(others.count))
    let turned = others.dropFirst(start) + others.prefix(start)
    return Array(always) + turned.prefix(limit - always.count)
  }
}

extension Change {
  /// About as many bytes as it takes on the wire, rather more than fewer.
  fileprivate var estimatedBytes: Int {
    40 + 20 * supersedes.count + statements.reduce(0) { $0 + 24 + $1.value.count }
  }
}
