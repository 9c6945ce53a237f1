import DeviceStorage
import HouseholdModel

extension DeviceTransaction {
  /// Takes what is new in a space; answers whether the table is the newest state now.
  func takeNews(
    _ answer: SpaceAnswer, in space: inout SpaceRow, _ context: AnswerContext
  ) throws -> Bool {
    switch answer.news {
    case nil: return false
    case .page(let page):
      // A frame may have moved the table since the request: ask again from where it is now (F3).
      guard space.position?.cursor == page.from else { return false }
      try apply(
        page, term: context.term, serverMilliseconds: context.serverMilliseconds, to: &space)
      return !page.more
    case .reset(let page):
      return try take(page, in: &space, context) && page.targetSeq >= answer.head
    }
  }

  /// Makes the state at the page's start the state at its end.
  func apply(
    _ page: Page, term: ReplicaID, serverMilliseconds: UInt64, to space: inout SpaceRow
  ) throws {
    for fact in page.born { try insertFact(fact, in: space.id) }
    for dot in page.dead {
      try remember(dot, in: space.id, diedMilliseconds: serverMilliseconds)
      try deleteFact(dot, in: space.id)
    }
    if !page.dead.isEmpty { try trimPast(space, serverMilliseconds) }
    try observe(page.born, serverMilliseconds: serverMilliseconds)
    space.position = SpaceRow.Position(cursor: page.to, term: term, endSeq: page.endSeq)
    if space.staged != nil {
      space.staged = nil
      try dropStagedFacts(in: space.id)
    }
  }

  /// Lays a piece of a whole state aside and swaps the state in after the last one (F15).
  ///
  /// Answers whether it did.
  private func take(
    _ page: ResetPage, in space: inout SpaceRow, _ context: AnswerContext
  ) throws -> Bool {
    guard space.position?.cursor == page.from else { return false }
    if let after = page.after {
      guard let staged = space.staged, staged.target == page.target, staged.through == after
      else { return false }
    } else {
      try dropStagedFacts(in: space.id)
    }
    for fact in page.facts { try stageFact(fact, in: space.id) }
    try observe(page.facts, serverMilliseconds: context.serverMilliseconds)
    guard page.done else {
      space.staged = SpaceRow.Staged(
        target: page.target, targetSeq: page.targetSeq, through: page.through)
      return false
    }
    try rememberWhatIsNotStaged(
      in: space.id, diedMilliseconds: context.serverMilliseconds)
    try trimPast(space, context.serverMilliseconds)
    try swapInStagedFacts(in: space.id)
    space.staged = nil
    space.position = SpaceRow.Position(
      cursor: page.target, term: context.term, endSeq: page.targetSeq)
    return true
  }

  private func trimPast(_ space: SpaceRow, _ serverMilliseconds: UInt64) throws {
    try trimPast(
      in: space.id,
      before: serverMilliseconds - min(serverMilliseconds, PastLimits.milliseconds))
  }

  /// What follows from the table being another state: own changes it includes no longer lie over
  /// it, and a phone that meets its own replica beyond its highest counter is a copy and starts a
  /// new one (F6).
  func settle(_ space: SpaceRow, random: inout some RandomNumberGenerator) throws {
    guard let position = space.position else { return }
    try coverEntries(
      through: EntryRow.Place(seq: position.endSeq, term: position.term), in: space.id)
    guard let writer = try replicas(in: space.id).last else { return }
    if try hasFact(of: writer.replica, from: writer.next, in: space.id) {
      _ = try drawReplica(for: space, using: &random)
    }
  }

  /// Later edits get later times than what their author saw.
  ///
  /// An honest server lets no time through that is further ahead than it may be, so nobody can
  /// drive this phone's clock into the future.
  private func observe(_ facts: [Fact], serverMilliseconds: UInt64) throws {
    let (sum, overflow) = serverMilliseconds.addingReportingOverflow(
      SyncLimits.clockAheadMilliseconds)
    let latest = facts.lazy.map(\.time).filter { overflow || $0.milliseconds <= sum }.max()
    var phone = try phone()
    guard let latest, latest > phone.clock else { return }
    phone.clock = latest
    try setPhone(phone)
  }
}
