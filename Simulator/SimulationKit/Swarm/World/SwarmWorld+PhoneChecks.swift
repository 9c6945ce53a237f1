internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel
internal import HouseholdWire
internal import ServerStorage

/// Looks at a phone whenever it has heard something.
extension SwarmWorld {
  func check(
    _ handset: Handset, _ answer: SyncAnswer, _ received: Received, before: Standing,
    pending: [SpaceID: [Dot]]
  ) throws {
    if received.isStale { return sometimes(.staleAnswerIgnored) }
    if !received.troubledSpaces.isEmpty { sometimes(.troubledSpace) }
    // Nothing came, so nothing can have gone wrong.
    guard received.progressed else { return }
    try check(handset, before: before)
    for part in answer.spaces {
      if part.replicas.contains(where: { $0.fork != nil }) {
        if handset.standing.replicas > before.replicas { sometimes(.forkThatMovesChanges) }
      } else if case .reset(let page) = part.news, page.done, let pending = pending[part.space] {
        try checkReset(handset, part, pending)
      }
    }
  }

  /// G1: a reset loses nothing that was pending.
  private func checkReset(_ handset: Handset, _ part: SpaceAnswer, _ before: [Dot]) throws {
    let receipted = Set(
      part.replicas.flatMap { replica in
        replica.receipts.map { Dot(replica: replica.replica, counter: $0.first) }
      })
    // What a restored server forgot becomes pending again, which is more and not less.
    guard part.replicas.allSatisfy({ $0.expected == nil }) else { return }
    checked("G1")
    try Judgement.checkPending(
      before: before, receipted: receipted, after: try handset.pendingDots()[part.space] ?? [],
      phone: handset.index, in: part.space)
  }

  /// What must hold of every phone at any time.
  func check(_ handset: Handset, before: Standing) throws {
    let (standing, latest) = try handset.phone.phone.storage.read { tx in
      let replicas = try tx.replicas(in: household).count
      return (Standing(spaces: try tx.spaces(), replicas: replicas), try tx.phone().clock)
    }
    handset.standing = standing
    handset.furthestWall = max(handset.furthestWall, handset.clock.reads(at: now))
    try Judgement.checkClock(
      of: handset.index, latest: latest, furthestWallMilliseconds: handset.furthestWall,
      serverMilliseconds: now)
    for space in standing.spaces where space.kind == .other {
      guard let old = before.spaces.first(where: { $0.id == space.id }) else { continue }
      if old.isLeft != space.isLeft { sometimes(space.isLeft ? .listTakenAway : .listGivenBack) }
    }
    for space in standing.spaces {
      let old = before.spaces.first { $0.id == space.id }?.position
      checked("C8")
      try Judgement.checkAdvance(
        of: handset.index, in: space.id, from: old.map(Judgement.Position.init),
        to: space.position.map(Judgement.Position.init), serverWasRestored: wasRestored)
      if old != space.position { try checkTable(of: handset, space) }
    }
    if standing.replicas > 1 {
      sometimes(.secondReplica)
      if before.replicas == 1 { sometimes(.copyThatMetItself) }
    }
    try checkShown(handset, household)
  }

  /// C9: a table is exactly a state that existed: the one at its cursor.
  private func checkTable(of handset: Handset, _ space: DeviceSpaceRow) throws {
    guard let position = space.position else { return }
    let table = try handset.phone.phone.snapshot(of: space.id)
    checked("H1")
    try Judgement.checkTimes(
      of: table, heldBy: handset.index, in: space.id, serverMilliseconds: now)
    let state = try server.storage.read { tx -> [Fact]? in
      guard let row = try tx.space(space.id), position.endSeq >= row.floor,
        position.endSeq <= row.head
      else { return nil }
      return try tx.born(
        after: 0, through: position.endSeq, aliveAt: position.endSeq, in: row.key
      ).sorted { $0.dot < $1.dot }
    }
    // After a restore the state at an old cursor may exist no more; the phone is told when it syncs.
    guard let state, !wasRestored || position.term == server.storage.term else { return }
    checked("C9")
    try Judgement.checkTable(
      table, of: handset.index, isStateAt: position.endSeq, state, in: space.id)
  }

  /// C6: what a phone has shown it goes on showing.
  func checkShown(_ handset: Handset, _ space: SpaceID) throws {
    guard space == household, !wasRestored, !isExcused else { return }
    let shown = try handset.phone.shown(in: space)
    checked("C6")
    var session = handset.session ?? Session(phone: handset.index, space: space)
    try session.look(at: Tally(shown, of: space), oracle, putAway: alarms.putAway)
    handset.session = session
  }
}

extension SyncAnswer {
  /// Whether a whole state is in it, or its last piece.
  var hasWholeReset: Bool {
    spaces.contains { space in
      guard case .reset(let page) = space.news else { return false }
      return page.done
    }
  }
}

extension Judgement.Position {
  fileprivate init(_ position: DeviceSpaceRow.Position) {
    self.init(term: position.term, endSeq: position.endSeq)
  }
}

extension SimulatedPhone {
  /// The facts that the person sees, as they are stored.
  func shown(in space: SpaceID) throws -> [Fact] {
    let visible = try phone.facts(in: space).map(\.dot)
    let all = try phone.storage.read { tx in
      try tx.facts(in: space) + tx.overlay(in: space).flatMap(\.change.facts)
    }
    let byDot = Dictionary(all.map { ($0.dot, $0) }, uniquingKeysWith: { _, own in own })
    return visible.compactMap { byDot[$0] }
  }

  /// The same phone after its app was deleted and installed again.
  func reinstalled(seed: UInt64) throws -> SimulatedPhone {
    let fresh = try SimulatedPhone(identity: identity, random: SplitMix64(seed: seed))
    try fresh.phone.start(identity)
    return fresh
  }
}

extension DeviceSpaceRow {
  /// Whether its phone speaks of it: not of marks about a list that it may not read any more.
  func isSynced(among spaces: [DeviceSpaceRow]) -> Bool {
    guard !isLeft else { return false }
    guard let about = opening?.about else { return true }
    return spaces.contains { $0.id == about && !$0.isLeft }
  }
}

extension Handset {
  /// Changes that the server has not receipted.
  func pendingChanges() throws -> Int {
    try phone.phone.storage.read { tx in
      var count = 0
      let spaces = try tx.spaces()
      for space in spaces where space.isSynced(among: spaces) {
        count += try tx.pending(in: space.id).count
      }
      return count
    }
  }

  /// Changes without a receipt, oldest first.
  func pendingDots() throws -> [SpaceID: [Dot]] {
    try phone.phone.storage.read { tx in
      var pending: [SpaceID: [Dot]] = [:]
      for space in try tx.spaces() {
        for replica in try tx.replicas(in: space.id) where replica.acked + 1 < replica.next {
          let entries = try tx.entries(
            of: replica.replica, in: space.id, .after(replica.acked))
          pending[space.id, default: []] += entries.map(\.change.dot)
        }
      }
      return pending
    }
  }

  /// It may show another story from here on.
  func forgetWhatWasSeen() {
    session = nil
    cached = nil
    life += 1
    standing = Standing()
  }
}
