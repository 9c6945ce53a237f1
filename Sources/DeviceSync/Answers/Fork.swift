import DeviceStorage
import HouseholdModel
import HouseholdWire

/// A cloned or restored phone: what the server can prove stays, the rest moves to a replica of its
/// own.
extension DeviceTransaction {
  func fork(
    _ name: ReplicaID, _ proof: ForkProof, head: UInt64, of space: SpaceRow,
    _ context: AnswerContext, _ received: inout Received,
    random: inout some RandomNumberGenerator
  ) throws {
    guard var replica = try replica(name, in: space.id) else { return }
    let all = try entries(of: name, in: space.id, .all)
    let common = commonCounter(of: replica, all, proof)
    let moving = all.filter { $0.change.dot.counter > common }
    let wasAcked = replica.acked
    for entry in all {
      let first = entry.change.dot.counter
      guard wasAcked < first, first <= common else { continue }
      let proven = proof.proven.first { $0.first == first }
      try take(
        Receipt(first: first, verdict: proven?.verdict ?? .applied, seq: proven?.seq ?? head),
        of: name, in: space, context, &received)
    }
    for entry in moving { try deleteEntry(at: entry.change.dot, in: space.id) }
    replica.acked = common
    replica.next = common + 1
    try setReplica(replica)

    let writes = try replicas(in: space.id).last?.replica == name
    guard let first = moving.first else {
      if writes { _ = try drawReplica(for: space, using: &random) }
      return
    }
    let derived = Secrets.derivedReplica(from: name, firstMoved: first.digest)
    try shiftReplicas(after: replica.position, in: space.id)
    let isFree = try derived.rawValue != 0 && self.replica(derived, in: space.id) == nil
    let target = try addReplica(
      isFree ? derived : ReplicaID(rawValue: UInt64.random(in: 1...UInt64.max, using: &random)),
      to: space, at: replica.position + 1)
    try move(moving, to: target, in: space)
  }

  /// The last counter up to which the phone and the server tell the same story.
  ///
  /// Rows up to `goneThrough` can't be proven any more; there, a receipt the phone holds counts
  /// (P9).
  private func commonCounter(
    of replica: ReplicaRow, _ entries: [EntryRow], _ proof: ForkProof
  ) -> UInt64 {
    let gone = min(proof.goneThrough, replica.acked)
    var common = replica.low - 1
    for entry in entries {
      let last = entry.change.lastCounter
      let isProven = proof.proven.contains { $0.last == last && $0.chain == entry.chain }
      if isProven || last <= gone { common = last }
    }
    return common
  }

  /// Writes the moved changes anew, and renames their facts in what nobody has seen yet.
  ///
  /// A change that asserts nothing takes a counter and names no fact. What was taken back under that name is
  /// the other copy's fact, which this phone has seen, and keeps its name.
  private func move(_ moving: [EntryRow], to target: ReplicaRow, in space: SpaceRow) throws {
    var names: [Dot: Dot] = [:]
    var firsts: [Dot] = []
    var next: UInt64 = 1
    for entry in moving {
      let first = Dot(replica: target.replica, counter: next)
      firsts.append(first)
      for offset in entry.change.statements.indices {
        names[entry.change.dot.advanced(by: offset)] = first.advanced(by: offset)
      }
      next += UInt64(entry.change.counters)
    }
    var chain = target.chainLow
    for (entry, first) in zip(moving, firsts) {
      var moved = entry
      moved.change.dot = first
      moved.forget()
      moved.write(names: names, chain: &chain)
      try insertEntry(moved, in: space.id)
    }
    var target = target
    target.next = next
    try setReplica(target)
    for other in try replicas(in: space.id) where other.replica != target.replica {
      try rename(names, in: other)
    }
  }

  private func rename(_ names: [Dot: Dot], in replica: ReplicaRow) throws {
    let pending = try entries(of: replica.replica, in: replica.space, .after(replica.acked))
    guard
      let start = pending.firstIndex(where: { entry in
        entry.change.supersedes.contains { names[$0] != nil }
      })
    else { return }
    var chain = try chain(before: pending[start].change.dot.counter, of: replica)
    for entry in pending[start...] {
      var renamed = entry
      renamed.write(names: names, chain: &chain)
      try deleteEntry(at: entry.change.dot, in: replica.space)
      try insertEntry(renamed, in: replica.space)
    }
  }
}

extension EntryRow {
  /// Nobody has heard of it under its new name.
  fileprivate mutating func forget() {
    receipt = nil
    isCovered = false
  }

  /// Names what it supersedes anew and goes on from `chain`.
  fileprivate mutating func write(names: [Dot: Dot], chain: inout UInt64) {
    change.supersedes = change.supersedes.map { names[$0] ?? $0 }
    digest = Chain.digest(change)
    chain = Chain.next(chain, digest: digest)
    self.chain = chain
  }
}
