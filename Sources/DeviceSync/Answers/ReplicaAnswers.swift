import DeviceStorage
import HouseholdModel

extension DeviceTransaction {
  /// Takes what became of each replica.
  ///
  /// First what the server forgot becomes pending again, then receipts are taken, then forks move
  /// what is left: a move renames its dots only in changes that nobody else has seen.
  func takeReplicas(
    _ answer: SpaceAnswer, of space: SpaceRow, _ context: AnswerContext,
    _ received: inout Received, random: inout some RandomNumberGenerator
  ) throws {
    for replica in answer.replicas where replica.fork == nil {
      guard let expected = replica.expected,
        let row = try self.replica(replica.replica, in: space.id)
      else { continue }
      try expect(expected, row)
    }
    for replica in answer.replicas where replica.fork == nil {
      for receipt in replica.receipts {
        try take(receipt, of: replica.replica, in: space, context, &received)
      }
    }
    for replica in answer.replicas {
      guard let proof = replica.fork else { continue }
      try fork(
        replica.replica, proof, head: answer.head, of: space, context, &received, random: &random)
    }
    // Seqs of receipts from another term may be of a lost timeline: wait for this answer's head
    // instead (P3, F22).
    try moveReceipts(
      to: EntryRow.Place(seq: answer.head, term: context.term), in: space.id)
  }

  /// The server expects a counter.
  ///
  /// One at or below an acknowledged one means that it forgot something: what the phone still has
  /// from there on is pending again under its own dots; what it no longer has is lost.
  private func expect(_ counter: UInt64, _ replica: ReplicaRow) throws {
    guard counter <= replica.acked else { return }
    var replica = replica
    if counter < replica.low {
      replica.acked = replica.low - 1
      replica.lostBefore = true
    } else {
      let holding = try entries(of: replica.replica, in: replica.space, .holding(counter)).first
      replica.acked = (holding?.change.dot.counter ?? counter) - 1
    }
    try setReplica(replica)
    try dropReceipts(of: replica.replica, from: replica.acked + 1, in: replica.space)
  }

  /// Takes one receipt: the change is acknowledged, and what the server decided about it stands.
  func take(
    _ receipt: Receipt, of name: ReplicaID, in space: SpaceRow, _ context: AnswerContext,
    _ received: inout Received
  ) throws {
    guard var replica = try replica(name, in: space.id),
      let entry = try entries(of: name, in: space.id, .at(receipt.first)).first,
      receipt.first <= replica.acked + 1
    else { return }
    if replica.acked < receipt.first {
      replica.acked = entry.change.lastCounter
      try setReplica(replica)
    }
    var time = entry.change.time
    var isVoid = entry.isVoid
    switch receipt.verdict {
    case .applied, .forgotten: break
    case .clamped(let effective): time = effective
    case .rejected(let reason):
      if !isVoid { received.newTray.append(try refuse(entry, reason, in: space, context)) }
      isVoid = true
    case .void:
      if !isVoid { received.newTray.append(try refuse(entry, nil, in: space, context)) }
      isVoid = true
    }
    try setReceipt(
      of: entry.change.dot, in: space.id,
      at: EntryRow.Place(seq: receipt.seq, term: context.term), time: time, isVoid: isVoid)
  }

  private func refuse(
    _ entry: EntryRow, _ reason: Rejection?, in space: SpaceRow, _ context: AnswerContext
  ) throws -> Int64 {
    try insertTray(entry.change, in: space.id, reason: reason, at: context.wallMilliseconds)
  }
}
