internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel
internal import ServerStorage
internal import ServerSync

/// How every story ends.
extension Stage {
  /// Lets everybody who returns sync until nothing is left to say, and judges.
  package func judge() throws {
    let everybody = phones.filter { !$0.isGone }
    try enrolAgain(everybody)
    try settle(everybody)
    for space in spaces { try checkConvergence(everybody, in: space) }
    try server.storage.read { tx in
      for space in spaces { try checkMeaning(of: space, tx) }
    }
    if !wasRestored { try alarms.checkComplete() }
    let findings = try server.storage.check()
    guard findings.isEmpty else {
      throw Violation(invariant: "C8", message: "the storage is not sound: \(findings)")
    }
  }

  /// Rounds after which everybody has heard what everybody said.
  private static let rounds = 8

  /// L1: a few rounds are enough.
  private func settle(_ everybody: [StagePhone]) throws {
    for _ in 0..<Self.rounds {
      for phone in everybody { try sync(phone) }
      if try everybody.allSatisfy(isSettled) { return }
    }
    let unsettled = try everybody.filter { try !isSettled($0) }.map(\.index)
    throw Violation(invariant: "L1", message: "phones \(unsettled) never come to rest")
  }

  private func isSettled(_ phone: StagePhone) throws -> Bool {
    guard try phone.pending() == 0 else { return false }
    return try positions(of: phone).allSatisfy { space in
      let head = try server.storage.read { try $0.space(space.id)?.head }
      return space.staged == nil && space.position?.endSeq == head
    }
  }

  private func checkConvergence(_ everybody: [StagePhone], in space: SpaceID) throws {
    let state = try server.storage.read { tx in
      try tx.space(space).map { try tx.aliveFacts(in: $0.key) } ?? []
    }
    try Judgement.checkOrder(of: state, in: space)
    for phone in everybody {
      let identity = phone.phone.identity
      guard space == household || identity.personal == space else { continue }
      let table = try phone.phone.phone.snapshot(of: space)
      try Judgement.checkConvergence(of: phone.index, table: table, server: state, in: space)
      try Judgement.checkNothingPending(
        try phone.phone.phone.standing(of: space).pendingChanges, phone: phone.index, in: space)
      guard try phone.phone.phone.facts(in: space).map(\.dot) == table.map(\.dot) else {
        throw Violation(
          invariant: "C6", message: "phone \(phone.index) shows something else than its table")
      }
    }
  }

  private func checkMeaning(of space: SpaceID, _ tx: ServerTransaction) throws {
    guard let row = try tx.space(space) else { return }
    let facts = try tx.aliveFacts(in: row.key)
    let tally = Tally(facts, of: space)
    try Judgement.checkOnce(tally)
    try Judgement.checkContents(tally, oracle, serverMilliseconds: now)
    try Judgement.checkUnknownKept(tally, oracle)
    try Judgement.checkTimes(of: facts, heldBy: nil, in: space, serverMilliseconds: now)
    try names.look(at: facts, in: space)
    try Judgement.checkAcknowledged(
      tally, oracle, acknowledged: acknowledged, putAway: alarms.putAway)
    try Judgement.checkArrived(tally, oracle, putAway: alarms.putAway)
    try Judgement.checkDead(tally, oracle)
    try Judgement.checkWhole(tally, oracle, putAway: alarms.putAway)
    try Judgement.checkNames(of: facts, in: space)
    try Judgement.checkAuthors(
      tally, oracle, members: phones.map(\.phone.identity.member)
    ) { try tx.replica($0, in: row.key)?.member }
  }

  // MARK: Coming back

  /// Whom a restored server does not know is invited once more, with their own ids.
  private func enrolAgain(_ everybody: [StagePhone]) throws {
    for phone in everybody where try !isWelcome(phone) { try enrolAgain(phone) }
  }

  package func enrolAgain(_ phone: StagePhone) throws {
    let member = phone.phone.identity.member
    let isKnown = try server.storage.read { try $0.member(member) } != nil
    let host = try phones.first { host in
      try (!isKnown || host.phone.identity.member == member) && isWelcome(host)
    }
    guard let host else {
      throw Violation(invariant: "M2", message: "nobody can let phone \(phone.index) in again")
    }
    let enrolment = try server.admit(
      phone.phone, invitedBy: host.phone, as: isKnown ? .device : .member)
    phone.phone = try phone.phone.enrolled(enrolment)
    try look()
  }

  private func isWelcome(_ phone: StagePhone) throws -> Bool {
    try server.storage.read { tx in
      do {
        _ = try server.rules.authenticate(token: phone.phone.newcomer.token, in: tx)
        return true
      } catch is AccountError { return false }
    }
  }
}
