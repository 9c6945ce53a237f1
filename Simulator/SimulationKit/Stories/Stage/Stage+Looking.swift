internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel
internal import ServerStorage
internal import ServerSync

/// Looks after every step.
extension Stage {
  func positions(of phone: StagePhone) throws -> [DeviceSpaceRow] {
    try phone.phone.phone.spaces()
  }

  // MARK: At the server

  func look() throws {
    guard !phones.isEmpty else { return }
    try server.storage.read { tx in
      try lookAtPurchases(tx)
      for (member, personal) in members {
        guard let row = try tx.space(personal) else { continue }
        try alarms.heard(by: member, try tx.aliveFacts(in: row.key))
      }
      try lookAtStates(tx)
    }
  }

  private func lookAtPurchases(_ tx: ServerTransaction) throws {
    guard let row = try tx.space(household), alarms.lookedThrough < row.head else { return }
    var rows: [DoublePurchases.Row] = []
    for seq in alarms.lookedThrough + 1...row.head {
      for dot in try tx.dead(after: seq - 1, through: seq, in: row.key) {
        guard let purchase = purchases.removeValue(forKey: dot) else { continue }
        rows.append(DoublePurchases.Row(fact: purchase.fact, born: purchase.born, killed: seq))
      }
      for fact in try tx.born(after: seq - 1, through: seq, aliveAt: seq, in: row.key)
      where fact.field == .purchase {
        purchases[fact.dot] = (fact, seq)
        rows.append(DoublePurchases.Row(fact: fact, born: seq, killed: nil))
      }
    }
    try alarms.merged(rows, through: row.head) { try tx.replica($0, in: row.key)?.member }
  }

  private func lookAtStates(_ tx: ServerTransaction) throws {
    for space in spaces {
      guard let row = try tx.space(space) else { continue }
      let facts = try tx.aliveFacts(in: row.key)
      let tally = Tally(facts, of: space)
      try Judgement.checkTimes(of: facts, heldBy: nil, in: space, serverMilliseconds: now)
      try Judgement.checkOnce(tally)
      try Judgement.checkContents(tally, oracle, serverMilliseconds: now)
      try Judgement.checkUnknownKept(tally, oracle)
      try names.look(at: facts, in: space)
      try Judgement.checkAcknowledged(
        tally, oracle, acknowledged: acknowledged, putAway: alarms.putAway)
      guard !wasRestored else { continue }
      try Judgement.checkDead(tally, oracle, acknowledged: acknowledged)
    }
  }

  /// Where each log ends, how many facts it has, and where each author stands in it.
  package func rows() throws -> [UInt64] {
    try server.storage.read { tx in
      try spaces.flatMap { space -> [UInt64] in
        guard let row = try tx.space(space) else { return [] }
        let replicas = try tx.replicas(in: row.key).flatMap { [$0.last, $0.chain, $0.presented] }
        return [row.head, row.floor, UInt64(try tx.aliveFacts(in: row.key).count)] + replicas
      }
    }
  }

  // MARK: At a phone

  func look(at phone: StagePhone) throws {
    for space in try positions(of: phone) {
      let before = phone.seen[space.id]
      let position = space.position.map(Judgement.Position.init)
      phone.seen[space.id] = position
      try Judgement.checkAdvance(
        of: phone.index, in: space.id, from: before, to: position,
        serverWasRestored: wasRestored)
      if before != position { try lookAtTable(of: phone, space) }
    }
    try lookAtScreen(of: phone)
  }

  /// C9: a table is the state at its cursor; after a restore, if that is of a term the server knows.
  private func lookAtTable(of phone: StagePhone, _ space: DeviceSpaceRow) throws {
    guard let position = space.position else { return }
    let state = try server.storage.read { tx -> [Fact]? in
      guard let row = try tx.space(space.id), position.endSeq >= row.floor,
        position.endSeq <= row.head, !wasRestored || position.term == tx.term
      else { return nil }
      return try tx.born(
        after: 0, through: position.endSeq, aliveAt: position.endSeq, in: row.key
      ).sorted { $0.dot < $1.dot }
    }
    guard let state else { return }
    try Judgement.checkTable(
      try phone.phone.phone.snapshot(of: space.id), of: phone.index, isStateAt: position.endSeq,
      state, in: space.id)
  }

  /// C6: what a person said stays on their screen, and so does everything else unless the server was restored.
  private func lookAtScreen(of phone: StagePhone) throws {
    let tally = Tally(try phone.phone.shown(in: household), of: household)
    for number in phone.own where !oracle.mayGo(number) && oracle.fate(of: number) == .alive {
      guard tally.contains(number) else {
        throw Violation(
          invariant: "C6", message: "phone \(phone.index) shows its own fact \(number) no more")
      }
    }
    guard !wasRestored else { return }
    var session = phone.session ?? Session(phone: phone.index, space: household)
    try session.look(at: tally, oracle, putAway: alarms.putAway)
    phone.session = session
  }
}

extension Judgement.Position {
  fileprivate init(_ position: DeviceSpaceRow.Position) {
    self.init(term: position.term, endSeq: position.endSeq)
  }
}
