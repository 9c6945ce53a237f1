internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel
internal import HouseholdWire
internal import ServerStorage
internal import ServerSync

/// Looks at the server after everything it commits.
extension SwarmWorld {
  /// The spaces `touched` have moved.
  func look(touched: [SpaceID]) throws {
    guard !touched.isEmpty else { return }
    try server.storage.read { tx in
      if touched.contains(household) { try lookAtLog(tx) }
      for (member, personal) in members where touched.contains(personal) {
        guard let row = try tx.space(personal) else { continue }
        checked("A1")
        let trips = alarms.trips
        try alarms.heard(by: member, try tx.aliveFacts(in: row.key))
        if alarms.trips > trips { sometimes(.goneShopping) }
      }
      try lookAtGifts(tx)
      if touched.contains(household) { try lookAtOccasions(tx) }
      looks += 1
      // The whole state costs more than what is new.
      if looks % 6 == 0 { try lookAtStates(tx) }
    }
  }

  private func lookAtLog(_ tx: ServerTransaction) throws {
    guard let row = try tx.space(household) else { return }
    var rows: [DoublePurchases.Row] = []
    var seq = alarms.lookedThrough
    while seq < row.head {
      for dot in try tx.dead(after: seq, through: seq + 1, in: row.key) {
        if let purchase = purchases.removeValue(forKey: dot) {
          rows.append(
            DoublePurchases.Row(fact: purchase.fact, born: purchase.born, killed: seq + 1))
        }
      }
      for fact in try tx.born(after: seq, through: seq + 1, aliveAt: seq + 1, in: row.key)
      where fact.field == .purchase {
        purchases[fact.dot] = (fact, seq + 1)
        rows.append(DoublePurchases.Row(fact: fact, born: seq + 1, killed: nil))
      }
      seq += 1
    }
    let doubles = try alarms.merged(rows, through: row.head) { replica in
      try tx.replica(replica, in: row.key)?.member
    }
    for _ in 0..<doubles { sometimes(.doublePurchase) }
  }

  /// What is alive is what somebody meant.
  func lookAtStates(_ tx: ServerTransaction) throws {
    if wasRestored { try lookForKillsBeforehand(tx) }
    for space in judgedSpaces {
      guard let row = try tx.space(space) else { continue }
      let facts = try tx.aliveFacts(in: row.key)
      let tally = Tally(facts, of: space)
      checked("H1")
      try Judgement.checkTimes(
        of: facts, heldBy: nil, in: space, serverMilliseconds: now)
      guard !isExcused else { continue }
      for invariant in ["C2", "C5", "C7", "D1", "M1", "Q2"] { checked(invariant) }
      try Judgement.checkContents(tally, oracle, serverMilliseconds: now)
      try Judgement.checkUnknownKept(tally, oracle)
      try Judgement.checkOnce(tally)
      try names.look(at: facts, in: space)
      try removals.check(tally, oracle)
      if !wasRestored {
        checked("C3")
        try Judgement.checkAcknowledged(
          tally, oracle, acknowledged: acknowledged, putAway: alarms.putAway)
        try Judgement.checkDead(tally, oracle, acknowledged: acknowledged)
      }
    }
  }

  /// Needs of one occasion that two phones brought.
  private func lookAtOccasions(_ tx: ServerTransaction) throws {
    guard let row = try tx.space(household) else { return }
    var occasions: [Subject: [UInt64]] = [:]
    for fact in try tx.aliveFacts(in: row.key) where fact.field == .need {
      guard case .need(let need) = FactValue(reading: .need, fact.statement.value),
        case .occasion(let number) = need.origin
      else { continue }
      if occasions[fact.subject]?.contains(number) == true { sometimes(.occasionBroughtTwice) }
      occasions[fact.subject, default: []].append(number)
    }
  }

  private func lookAtGifts(_ tx: ServerTransaction) throws {
    guard let marks = wishSpaces.last, let row = try tx.space(marks) else { return }
    let givers = try tx.aliveFacts(in: row.key).filter { $0.field == .gift }
      .compactMap { try tx.replica($0.dot.replica, in: row.key)?.member }
    if Set(givers).count > 1 { sometimes(.giftOfSeveral) }
    checked("W1")
    if try tx.isReader(wisher, of: row.key) {
      throw Violation(invariant: "W1", message: "whoever wishes may read the marks")
    }
  }

  private func lookForKillsBeforehand(_ tx: ServerTransaction) throws {
    guard let row = try tx.space(household) else { return }
    let waiting = try tx.replicas(in: row.key).reduce(0) {
      try $0 + tx.killsBeforehand(by: $1.id, in: row.key)
    }
    if waiting > 0 { sometimes(.killBeforeBirth) }
    if waiting < killsWaiting { sometimes(.bornDead) }
    killsWaiting = waiting
  }

  func checkFloors() throws {
    checked("G2")
    try server.storage.read { tx in
      for space in judgedSpaces {
        guard let row = try tx.space(space) else { continue }
        let leases = try tx.replicas(in: row.key).map {
          Judgement.Lease(presented: $0.presented, leaseMilliseconds: $0.leaseMilliseconds)
        }
        try Judgement.checkFloor(
          row.floor, before: floors[space], head: row.head, leases: leases, now: now, in: space)
        floors[space] = row.floor
        if leases.contains(where: { $0.leaseMilliseconds < now }) { sometimes(.leaseRunOut) }
      }
    }
  }

  func checkTerm() throws {
    checked("E1")
    try terms.opened(server.storage.term)
  }

  /// The server's storage has become an older one.
  func restored() throws {
    try checkTerm()
    alarms.restored()
    purchases = [:]
    floors = [:]
    for handset in handsets where handset.shutOutAt != nil {
      if try welcome(of: handset) != .shutOut {
        handset.shutOutAt = nil
        removals.undone(handset.index)
      }
    }
    for handset in handsets where handset.lostItsMemory || handset.shutOutAt != nil {
      excuseUnsent(of: handset)
    }
  }

  // MARK: Failed transactions

  func fingerprint() throws -> StorageFingerprint {
    try fingerprint(of: judgedSpaces)
  }

  func fingerprint(of spaces: [SpaceID]) throws -> StorageFingerprint {
    try server.storage.read { tx in
      let rows = try spaces.compactMap { try tx.space($0) }
      return StorageFingerprint(
        spaces: rows, replicas: try rows.map { try tx.replicas(in: $0.key) })
    }
  }

  func checkUnchanged(since before: StorageFingerprint?) throws {
    guard let before else { return }
    checked("F3")
    try Judgement.checkUnchanged(before, try fingerprint(), by: "a transaction")
  }
}

/// Everything that a request may move, without the facts themselves.
struct StorageFingerprint: Equatable {
  var spaces: [ServerSpaceRow]
  var replicas: [[ServerReplicaRow]]
}
