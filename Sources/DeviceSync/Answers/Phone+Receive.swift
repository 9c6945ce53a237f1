import DeviceStorage
package import HouseholdModel

/// What an answer did to the phone.
package struct Received: Hashable, Sendable {
  /// It answers an older request, or one that was answered before: nothing of it was taken.
  package var isStale = false
  /// Spaces whose facts, receipts or standing may look different now, in the order of the answer.
  package var changedSpaces: [SpaceID] = []
  /// Spaces the member has and this phone did not know.
  package var newSpaces: [SpaceID] = []
  /// Changes that were not taken: entries of the tray.
  package var newTray: [Int64] = []
  /// There is more to get or to send: sync again at once.
  package var more = false
  /// The answer moved something: a cursor, a receipt, a reset.
  ///
  /// A round with `more` and without progress would be repeated without end.
  package var progressed = false
  /// Spaces the server could not serve: try again later.
  package var troubledSpaces: [SpaceID] = []
}

/// What a frame of the stream did to the phone.
package enum FrameResult: Hashable, Sendable {
  /// Its news are in the table.
  case applied
  /// It does not start from this phone's state, or it is too large to ride along: sync.
  case needsSync
  /// It says nothing new.
  case ignored
}

extension Phone {
  /// Takes an answer, all of it or nothing, in one transaction.
  ///
  /// An answer to any request but the latest is left alone (F4): it may be delayed, cached or
  /// repeated.
  package func receive(
    _ answer: SyncAnswer, at wallMilliseconds: UInt64, random: inout some RandomNumberGenerator
  ) throws -> Received {
    try storage.write { transaction in
      var received = Received()
      var phone = try transaction.phone()
      guard phone.isAwaiting, phone.request == answer.number else {
        received.isStale = true
        return received
      }
      phone.isAwaiting = false
      phone.lastSuccessMilliseconds = wallMilliseconds
      phone.skewMilliseconds =
        Int64(clamping: answer.serverMilliseconds)
        .subtractingReportingOverflow(Int64(clamping: wallMilliseconds)).partialValue
      try transaction.setPhone(phone)

      let context = AnswerContext(
        term: answer.term, serverMilliseconds: answer.serverMilliseconds,
        wallMilliseconds: wallMilliseconds)
      for space in answer.spaces {
        try transaction.take(space, context, &received, random: &random)
      }
      return received
    }
  }

  /// Takes a frame of the stream: its page applies to exactly the state it starts from (F3).
  package func receive(
    _ frame: Frame, at wallMilliseconds: UInt64, random: inout some RandomNumberGenerator
  ) throws -> FrameResult {
    try storage.write { transaction in
      guard var space = try transaction.space(frame.space) else { return .needsSync }
      guard !space.isLeft else { return .ignored }
      guard let page = frame.page else { return .needsSync }
      if space.position?.cursor == page.to, page.from != page.to { return .ignored }
      guard space.position?.cursor == page.from else { return .needsSync }
      try page.check()
      try transaction.keepAuthors(frame.authors, in: space)
      // A frame has no clock of its own; the last answer told how far this one is off.
      let skew = try transaction.phone().skewMilliseconds ?? 0
      let server = UInt64(
        clamping: Int64(clamping: wallMilliseconds).addingReportingOverflow(skew).partialValue)
      try transaction.apply(page, term: frame.term, serverMilliseconds: server, to: &space)
      if !page.more { space.asOfMilliseconds = server }
      try transaction.setSpace(space)
      try transaction.settle(space, random: &random)
      return .applied
    }
  }
}

/// What holds for every space of one answer.
struct AnswerContext {
  let term: ReplicaID
  let serverMilliseconds: UInt64
  let wallMilliseconds: UInt64
}

extension DeviceTransaction {
  fileprivate func take(
    _ answer: SpaceAnswer, _ context: AnswerContext, _ received: inout Received,
    random: inout some RandomNumberGenerator
  ) throws {
    guard var space = try space(answer.space) else {
      if answer.status == .ok { try meet(answer.space, &received) }
      return
    }
    if space.isLeft { return try comeBack(to: space, answer, &received) }
    switch answer.status {
    case .ok: break
    case .notMember:
      // What this phone made can't be taken from it: a restored server may not have what it is about yet.
      if space.opening != nil { return }
      space.isLeft = true
      try setSpace(space)
      received.changedSpaces.append(space.id)
      received.progressed = true
      return
    case .malformed, .unavailable:
      received.troubledSpaces.append(space.id)
      return
    }
    try answer.check()
    let before = (space.position, space.staged, try replicas(in: space.id))
    let trayBefore = received.newTray.count
    try keepAuthors(answer.authors, in: space)
    try takeReplicas(answer, of: space, context, &received, random: &random)
    let isHead = try takeNews(answer, in: &space, context)
    if isHead { space.asOfMilliseconds = context.serverMilliseconds }
    try learnOpening(of: &space)
    try setSpace(space)
    try settle(space, random: &random)
    for replica in answer.replicas {
      guard let row = try self.replica(replica.replica, in: space.id) else { continue }
      _ = try trimEntries(of: row, through: replica.backedUp)
    }
    try dropEmptyReplicas(in: space.id)

    let after = try replicas(in: space.id)
    let moved = before.0 != space.position || before.1 != space.staged || before.2 != after
    if moved { received.progressed = true }
    if moved || received.newTray.count > trayBefore { received.changedSpaces.append(space.id) }
    let isBehind = answer.news != nil && !isHead
    if try isBehind || after.contains(where: { try hasPending($0) }) { received.more = true }
  }

  /// A list that the member may read again: its owner said so, or a restored server has learnt of it again.
  ///
  /// Spaces of another household stay left: there this phone was somebody else.
  private func comeBack(
    to space: SpaceRow, _ answer: SpaceAnswer, _ received: inout Received
  ) throws {
    guard answer.status == .ok, space.kind == .other, let identity = try identity(),
      space.member == identity.member
    else { return }
    var space = space
    space.isLeft = false
    try setSpace(space)
    received.changedSpaces.append(space.id)
    received.more = true
    received.progressed = true
  }

  /// A space the member has and this phone did not know: the next request asks for it.
  private func meet(_ id: SpaceID, _ received: inout Received) throws {
    guard let identity = try identity() else { return }
    try setSpace(
      SpaceRow(id: id, kind: .other, member: identity.member, device: identity.device))
    received.newSpaces.append(id)
    received.more = true
    received.progressed = true
  }

  func keepAuthors(_ authors: [Author], in space: SpaceRow) throws {
    for author in authors { try setAuthor(author, in: space.id) }
  }
}
