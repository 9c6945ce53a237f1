import HouseholdModel
import ServerStorage

/// Reads what is new in one space.
struct SpaceReading {
  let log: SpaceLog
  /// Facts, or deaths, past which a page ends at the next seq.
  let pageFacts: Int

  private var transaction: ServerTransaction { log.transaction }

  /// The difference from where the phone stands, or a piece of the whole state, and who wrote what
  /// is in it.
  func news(
    from start: SpaceMerge.Start, request: SpaceRequest, pageLimit: UInt32
  ) throws -> (SpaceAnswer.News, [Author]) {
    switch start {
    case .at(let seq):
      let limit = pageLimit == 0 ? SyncLimits.pageSeqs : min(Int(pageLimit), SyncLimits.pageSeqs)
      let page = try page(from: seq, seqs: limit)
      return (.page(page), try authors(after: seq, through: page.endSeq))
    case .within(let target, let through):
      return try reset(request.cursor, to: target, after: through, pageLimit: pageLimit)
    case .nowhere:
      return try reset(request.cursor, to: log.head, after: nil, pageLimit: pageLimit)
    }
  }

  /// The difference of the states at `seq` and at most `seqs` later.
  ///
  /// It ends between seqs, so never inside a change.
  func page(from seq: UInt64, seqs: Int) throws -> Page {
    var end = min(log.head, seq + UInt64(seqs))
    // Every birth counts, also of facts that are dead again at `end`: they may live at an earlier
    // end.
    if let birth = try transaction.seqOfBirth(
      pageFacts, after: seq, through: end, aliveAt: 0, in: log.key)
    {
      end = max(seq + 1, birth - 1)
    }
    if let death = try transaction.seqOfDeath(pageFacts, after: seq, through: end, in: log.key) {
      end = max(seq + 1, death - 1)
    }
    return Page(
      from: try log.cursor(at: seq), to: try log.cursor(at: end), endSeq: end,
      born: try transaction.born(after: seq, through: end, aliveAt: end, in: log.key),
      dead: try transaction.dead(after: seq, through: end, in: log.key), more: end < log.head)
  }

  /// A piece of the state at `target`: its facts by birth.
  ///
  /// Seqs that left nothing behind cost nothing, so a household of ten years comes in as few
  /// pieces as it has facts.
  private func reset(
    _ cursor: Cursor?, to target: UInt64, after: UInt64?, pageLimit: UInt32
  ) throws -> (SpaceAnswer.News, [Author]) {
    let begin = after ?? 0
    var end = target
    if pageLimit > 0 { end = min(end, begin + UInt64(pageLimit)) }
    if let birth = try transaction.seqOfBirth(
      pageFacts, after: begin, through: end, aliveAt: target, in: log.key)
    {
      end = max(begin + 1, birth - 1)
    }
    let page = ResetPage(
      from: cursor, target: try log.cursor(at: target), targetSeq: target, after: after,
      through: end,
      facts: try transaction.born(after: begin, through: end, aliveAt: target, in: log.key),
      done: end >= target)
    return (.reset(page), try authors(after: begin, through: end))
  }

  /// Replicas that first asserted something in `(after, through]`.
  ///
  /// Whoever holds the state at `after` was told about the earlier ones, even about those whose
  /// facts had died before they were sent.
  func authors(after: UInt64, through: UInt64) throws -> [Author] {
    let phones = try transaction.replicas(firstBornAfter: after, through: through, in: log.key)
      .map { Author(replica: $0.id, member: $0.member, device: $0.device) }
    let terms = try transaction.terms(firstBornAfter: after, through: through, in: log.key)
      .map {
        Author(replica: $0, member: MemberID(rawValue: 0), device: DeviceID(rawValue: 0))
      }
    return (phones + terms).sorted { $0.replica < $1.replica }
  }
}
