internal import DeviceSync
internal import HouseholdModel
internal import HouseholdWire

/// Reads every answer as it leaves the server, whether it arrives or not: what was committed, and what was said of it.
extension SwarmWorld {
  func observe(_ request: SyncRequest, _ answer: SyncAnswer, _ handset: Handset) throws {
    checked("M2")
    try Judgement.checkShutOut(
      handset.index, since: handset.shutOutAt, answeredAt: now, isSuccess: true)
    try terms.answered(answer.term)
    for part in answer.spaces {
      guard let asked = request.spaces.first(where: { $0.space == part.space }) else { continue }
      for replica in part.replicas {
        let changes = asked.replicas.first { $0.replica == replica.replica }?.changes ?? []
        try observe(replica, changes, in: part.space, handset)
      }
      observe(part.news, of: asked)
    }
  }

  private func observe(
    _ replica: ReplicaAnswer, _ changes: [PushedChange], in space: SpaceID, _ handset: Handset
  ) throws {
    if replica.expected != nil { sometimes(.gap) }
    if let fork = replica.fork {
      wasForked = true
      sometimes(.fork)
      handset.forks += 1
      if handset.forks > 1 { sometimes(.forkOfAFork) }
      if handset.isCopy { sometimes(.forkOfAClone) }
      if fork.goneThrough > 0 {
        isUnproven = true
        sometimes(.forkUnproven)
      }
    }
    for receipt in replica.receipts {
      guard let pushed = changes.first(where: { $0.first == receipt.first }) else { continue }
      try observe(receipt, pushed)
    }
  }

  private func observe(_ receipt: Receipt, _ pushed: PushedChange) throws {
    let number = number(of: pushed)
    switch receipt.verdict {
    case .applied, .clamped:
      if case .clamped = receipt.verdict { sometimes(.clamp) }
      guard let number else { return }
      checked("Q1")
      // The refusal may have been forgotten by a restore, and there is room now.
      if wasRestored, refusedForRoom.contains(number) { oracle.accepted(number) }
      guard oracle.entry(of: number)?.isMalformed == false else {
        throw Violation(invariant: "Q1", message: "change \(number) is malformed and was taken")
      }
      guard acknowledged.insert(number).inserted else { return sometimes(.verdictRepeated) }
      if wasAcknowledged.contains(number) { sometimes(.sentAgain) }
    case .rejected(let reason): try observe(reason, number)
    case .void: sometimes(.lostCounters)
    case .forgotten: sometimes(.verdictForgotten)
    }
  }

  private func observe(_ reason: Rejection, _ number: UInt64?) throws {
    sometimes(.rejection)
    guard let number else { return }
    checked("Q1")
    switch reason {
    case .malformedValue where oracle.entry(of: number)?.isMalformed == true: break
    case .spaceFull where plan.has(.fullSpace):
      met(.fullSpace)
      sometimes(.spaceFull)
      oracle.refused(number)
      refusedForRoom.insert(number)
    default:
      throw Violation(invariant: "Q1", message: "change \(number) was refused: \(reason)")
    }
  }

  /// What the oracle calls a change; nil if it only takes back.
  private func number(of pushed: PushedChange) -> UInt64? {
    guard case .change(let change) = pushed, let first = change.statements.first else { return nil }
    return Meaning.number(of: first)
  }

  private func observe(_ news: SpaceAnswer.News?, of asked: SpaceRequest) {
    switch news {
    case .page(let page):
      guard page.more else { return }
      sometimes(.pageThatIsNotTheLast)
      if page.born.last?.field == .need { sometimes(.pageBesideAnAddition) }
      if page.born.contains(where: { $0.field == .purchase }) { sometimes(.pageBesideAPurchase) }
      if page.born.isEmpty, !page.dead.isEmpty { sometimes(.pageBesideARemoval) }
    case .reset(let page):
      sometimes(.reset)
      if !page.done { sometimes(.resetInPieces) }
      if asked.replicas.contains(where: { !$0.changes.isEmpty }) {
        sometimes(.resetWithPendingChanges)
      }
    case nil: break
    }
  }
}
