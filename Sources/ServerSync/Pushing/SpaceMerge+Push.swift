import HouseholdModel
import HouseholdWire
import ServerStorage

extension SpaceMerge {
  /// Takes one replica's part: in order, is it whose it says, is there a gap, is it a fork, then
  /// each change is a duplicate or merged.
  ///
  /// The row is nil if it belongs to somebody else; otherwise it is to be saved by the caller.
  mutating func push(
    _ request: ReplicaRequest
  ) throws -> (row: ReplicaRow?, answer: ReplicaAnswer) {
    var answer = ReplicaAnswer(replica: request.replica)
    guard try !log.isTerm(request.replica) else {
      answer.fork = ForkProof(proven: [], goneThrough: 0)
      return (nil, answer)
    }
    var row = try transaction.replica(request.replica, in: log.key) ?? register(request.replica)
    guard row.member == caller.member else {
      answer.fork = ForkProof(proven: [], goneThrough: 0)
      return (nil, answer)
    }
    answer.backedUp = row.backedUp
    row.firstUnreceipted = request.first
    let known = try transaction.changes(
      of: row.id, through: max(request.first - 1, 1), in: log.key)
    if request.first <= row.last + 1 {
      if isFork(request, row: row, known: known) {
        answer.fork = try proof(row)
        return (row, answer)
      }
    } else if request.lostBefore {
      try leaveEmpty(before: request, row: &row)
    } else {
      answer.expected = row.last + 1
      return (row, answer)
    }
    for change in request.changes {
      if change.first <= row.last {
        answer.receipts.append(duplicate(change, known: known))
      } else {
        answer.receipts.append(try take(change, row: &row))
      }
    }
    return (row, answer)
  }

  /// A phone draws a replica when it first syncs, even if it only reads: the row is its lease.
  ///
  /// One too many undoes the whole part. A fork would be worse: it tells the phone to draw another.
  private func register(_ replica: ReplicaID) throws -> ReplicaRow {
    let known = try transaction.replicaCount(of: caller.member, in: log.key)
    guard known < service.replicasPerMember else { throw TooManyReplicas() }
    let row = ReplicaRow(
      id: replica, member: caller.member, device: caller.device, chain: Chain.start(replica),
      presented: log.head, leaseMilliseconds: now + SyncLimits.leaseMilliseconds)
    // Rows of changes refer to it.
    try transaction.save(row, in: log.key)
    return row
  }

  /// Whether the phone tells another story of this replica than the server remembers.
  ///
  /// A change whose row is gone can't be compared, so it is believed; one whose row should be
  /// there and isn't is another story, since two changes never begin inside each other.
  private func isFork(_ request: ReplicaRequest, row: ReplicaRow, known: [ChangeRow]) -> Bool {
    if request.highest < row.last { return true }
    func chain(after counter: UInt64) -> UInt64? {
      if counter == 0 { return Chain.start(row.id) }
      if counter == row.last { return row.chain }
      return known.first { $0.last == counter }?.chain
    }
    var value = request.chainBefore
    if let expected = chain(after: request.first - 1), expected != value { return true }
    for change in request.changes {
      if change.last > row.last { return change.first <= row.last }
      value = Chain.next(value, digest: change.digest)
      if let expected = chain(after: change.last) {
        if expected != value { return true }
      } else if change.last > row.goneThrough {
        return true
      }
    }
    return false
  }

  /// Everything the server can prove to have.
  ///
  /// Counters that were given up as lost prove nothing: a copy that still has those changes moves
  /// them and so brings them back.
  private func proof(_ row: ReplicaRow) throws -> ForkProof {
    let rows = try transaction.changes(of: row.id, through: 1, in: log.key)
    return ForkProof(
      proven: rows.compactMap { change in
        guard case .judged(let verdict) = change.outcome else { return nil }
        return ProvenChange(
          first: change.first, last: change.last, chain: change.chain, verdict: verdict,
          seq: change.seq)
      }, goneThrough: row.goneThrough)
  }

  /// After a restore, what the phone no longer has stays empty, and the log goes on behind it.
  private func leaveEmpty(before request: ReplicaRequest, row: inout ReplicaRow) throws {
    try transaction.remember(
      ChangeRow(
        first: row.last + 1, last: request.first - 1, seq: log.head, chain: request.chainBefore,
        outcome: .lost, atMilliseconds: now), of: row.id, in: log.key)
    row.last = request.first - 1
    row.chain = request.chainBefore
  }

  /// A duplicate gets its first verdict, seq and effective time.
  private func duplicate(_ change: PushedChange, known: [ChangeRow]) -> Receipt {
    guard let row = known.first(where: { $0.first == change.first }),
      case .judged(let verdict) = row.outcome
    else { return Receipt(first: change.first, verdict: .forgotten, seq: 0) }
    return Receipt(first: change.first, verdict: verdict, seq: row.seq)
  }

  /// Judges a new change and remembers the verdict.
  ///
  /// Its counters are used up whatever the verdict is.
  private mutating func take(_ pushed: PushedChange, row: inout ReplicaRow) throws -> Receipt {
    let verdict: Verdict
    switch pushed {
    case .void: verdict = .void
    case .change(let change):
      if let reason = try refusal(of: change, by: row) {
        verdict = .rejected(reason)
      } else {
        verdict = try apply(change, by: &row)
      }
    }
    row.last = pushed.last
    row.chain = Chain.next(row.chain, digest: pushed.digest)
    try transaction.remember(
      ChangeRow(
        first: pushed.first, last: pushed.last, seq: log.head, chain: row.chain,
        outcome: .judged(verdict), atMilliseconds: now), of: row.id, in: log.key)
    return Receipt(first: pushed.first, verdict: verdict, seq: log.head)
  }
}

/// A member has drawn as many replicas in a space as may be.
struct TooManyReplicas: Error {}

extension PushedChange {
  /// What the hash chain folds of it.
  var digest: UInt64 {
    switch self {
    case .change(let change): Chain.digest(change)
    case .void(_, _, let digest): digest
    }
  }
}
