internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel
internal import ServerStorage
internal import ServerSync

/// The weather ends: first some phones alone must come to rest, then everybody.
extension SwarmWorld {
  /// By then everybody has come to rest: four rounds of polling, and the longest pause.
  private static let bound = Span.hour + 6 * Span.minute

  func calm() throws {
    isCalm = true
    whims.rest()
    trace.note("the weather ends", at: now)
    cuts = []
    unclog()
    isServerDown = false
    try reopen()
    for handset in handsets { handset.clock = WrongableClock() }
    try shareAtLast()

    let core = try handsets.filter {
      try $0.index == 0 || random.next() % 2 == 0 && welcome(of: $0) == .welcome
    }
    for handset in handsets where !core.contains(where: { $0 === handset }) { try close(handset) }
    if core.count < handsets.count { sometimes(.coreWithoutTheOthers) }
    try settle(core)
    try checkConvergence(core)

    try enrolAgain()
    let everybody = try handsets.filter { try welcome(of: $0) == .welcome }
    for handset in handsets where !everybody.contains(where: { $0 === handset }) {
      try close(handset)
      excuseUnsent(of: handset)
    }
    try settle(everybody)
    if let spoiling {
      try spoil(spoiling)
      if spoiling.isHeard { try settle(everybody) }
    }
    try checkConvergence(everybody)
    try checkTheEnd()
  }

  /// Lets `group` sync until all of them have heard and said everything.
  private func settle(_ group: [Handset]) throws {
    let start = now
    for handset in group {
      if handset.isRefused {
        handset.isRefused = false
        try tell(handset, .tokenReplaced)
      }
      if handset.isOpen { try tell(handset, .streamNews) } else { try open(handset) }
    }
    while true {
      if !isBusy(group), try isSettled(group) { break }
      guard let next = agenda.next, next <= start + Self.bound, let item = agenda.take() else {
        let unsettled = try group.filter { try !isSettled([$0]) }.map(\.index)
        return try Judgement.checkSettled(
          false, since: start, now: max(now, agenda.next ?? .max), bound: Self.bound,
          unsettled: unsettled)
      }
      server.now = max(now, next)
      try step(item)
    }
    checked("L1")
    trace.note("settled after \(now - start) ms", at: now)
  }

  private func isBusy(_ group: [Handset]) -> Bool {
    agenda.hasTraffic || group.contains { $0.machine.state == .sending }
  }

  /// Whether all of them have said everything and hold the newest state.
  ///
  /// That is the state of the newest cursor: after a restore another one may have the same seq.
  private func isSettled(_ group: [Handset]) throws -> Bool {
    for handset in group {
      guard try handset.pendingChanges() == 0 else { return false }
      let caller = handset.phone.caller
      let heads = try server.storage.read { tx in try server.rules.heads(for: caller, in: tx) }
      let spaces = try handset.phone.phone.spaces()
      for space in spaces where space.isSynced(among: spaces) {
        let head = heads.first { $0.space == space.id }
        guard space.staged == nil, space.position?.cursor == head?.cursor else { return false }
      }
      guard heads.allSatisfy({ head in spaces.contains { $0.id == head.space && !$0.isLeft } })
      else { return false }
    }
    return true
  }

  // MARK: Judging

  private func checkConvergence(_ group: [Handset]) throws {
    for space in judgedSpaces {
      let state = try server.storage.read { tx in
        try tx.space(space).map { try tx.aliveFacts(in: $0.key) } ?? []
      }
      for handset in group {
        let identity = handset.phone.identity
        let isHeld = try handset.phone.phone.spaces().contains { $0.id == space && !$0.isLeft }
        guard space == household || identity.personal == space || isHeld else { continue }
        let table = try handset.phone.phone.snapshot(of: space)
        for invariant in ["C1", "C4", "C6"] { checked(invariant) }
        try Judgement.checkConvergence(
          of: handset.index, table: table, server: state, in: space)
        try Judgement.checkNothingPending(
          try handset.phone.phone.standing(of: space).pendingChanges, phone: handset.index,
          in: space)
        try checkPast(of: handset, table, in: space)
        guard try handset.phone.phone.facts(in: space).map(\.dot) == table.map(\.dot) else {
          throw Violation(
            invariant: "C6", message: "phone \(handset.index) shows something else than its table")
        }
      }
    }
  }

  /// What a phone remembers to have gone is not in its table, unless a restored server brought it back.
  private func checkPast(of handset: Handset, _ table: [Fact], in space: SpaceID) throws {
    guard space == household, !wasRestored, let subject = table.last?.subject else { return }
    let past = try handset.phone.phone.past(about: subject, in: space)
    if !past.isEmpty { sometimes(.pastRemembered) }
    checked("C5")
    if past.contains(where: { gone in table.contains { $0.dot == gone.fact.dot } }) {
      throw Violation(
        invariant: "C5", message: "phone \(handset.index) remembers as gone what is there")
    }
  }

  private func checkTheEnd() throws {
    try server.storage.read { tx in
      try lookAtStates(tx)
      guard !isExcused else { return }
      sometimes(.judgedStrictly)
      for space in judgedSpaces {
        guard let row = try tx.space(space) else { continue }
        let facts = try tx.aliveFacts(in: row.key)
        let tally = Tally(facts, of: space)
        if facts.contains(where: { $0.field == DeedWriter.newField }) {
          sometimes(.unknownFieldKept)
        }
        for invariant in ["C3", "C4", "C5", "C9", "S1"] { checked(invariant) }
        try Judgement.checkAcknowledged(
          tally, oracle, acknowledged: acknowledged, putAway: alarms.putAway)
        try Judgement.checkArrived(tally, oracle, putAway: alarms.putAway)
        try Judgement.checkDead(tally, oracle)
        try Judgement.checkWhole(tally, oracle, putAway: alarms.putAway)
        if !hasLostAnAuthor {
          checked("N1")
          try Judgement.checkNames(of: facts, in: space)
        }
        try Judgement.checkAuthors(
          tally, oracle, members: handsets.map(\.phone.identity.member)
        ) { try tx.replica($0, in: row.key)?.member }
      }
    }
    let findings = try server.storage.check()
    checked("C8")
    guard findings.isEmpty else {
      throw Violation(invariant: "C8", message: "the storage is not sound: \(findings)")
    }
    if !isExcused, !wasRestored, !wasRemoved {
      checked("A1")
      try alarms.checkComplete()
    }
  }

  /// After a restore, a name may be lost with its author's phone, or refused because there is no room for it any
  /// more, and somebody else's wish for it stays.
  private var hasLostAnAuthor: Bool {
    wasRestored && !refusedForRoom.isEmpty
      || wasRestored && handsets.contains { $0.lostItsMemory || $0.shutOutAt != nil }
  }

  /// After this, what somebody wrote may be doubled or lost, by the risks that `Docs/TESTING.md` names; nothing
  /// may stick or diverge even then.
  var isExcused: Bool { wasRestored && wasForked || isUnproven || wasRestoredOlder }
}
