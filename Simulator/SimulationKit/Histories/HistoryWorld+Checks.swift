internal import DeviceStorage
internal import DeviceSync
package import HouseholdModel
internal import HouseholdWire
internal import ServerStorage
internal import ServerSync

extension HistoryWorld {
  package var household: SpaceID { phones[0].identity.household }

  /// Members with their personal spaces, each once.
  var members: [(member: MemberID, personal: SpaceID)] {
    var members: [(member: MemberID, personal: SpaceID)] = []
    for phone in phones where !members.contains(where: { $0.member == phone.identity.member }) {
      members.append((phone.identity.member, phone.identity.personal))
    }
    return members
  }

  /// C1, C9: a phone's table is exactly a state that existed: the one at its cursor.
  func checkTable(of index: Int) throws {
    for space in try phones[index].phone.spaces() {
      guard let position = space.position else { continue }
      let table = try phones[index].phone.snapshot(of: space.id)
      let state = try server.storage.read { tx -> [Fact]? in
        guard let row = try tx.space(space.id), position.endSeq >= row.floor,
          position.endSeq <= row.head,
          try tx.term(of: position.endSeq, in: row.key)?.term == position.term
            || position.endSeq == row.head
        else { return nil }
        return try tx.born(
          after: 0, through: position.endSeq, aliveAt: position.endSeq, in: row.key
        ).sorted { $0.dot < $1.dot }
      }
      // After a restore the state at an old cursor may exist no more; the phone is told when it syncs.
      guard let state, !wasRestored || position.endSeq == 0 else { continue }
      count("table compared")
      guard table == state else {
        throw Violation(
          invariant: "C9",
          message: "phone \(index)'s table is not the state at seq \(position.endSeq)")
      }
      let ahead = server.now + SyncLimits.clockAheadMilliseconds
      if table.contains(where: { $0.time.milliseconds > ahead }) {
        throw Violation(invariant: "H1", message: "phone \(index) holds a fact from the future")
      }
    }
  }

  /// The weather ends: every phone syncs until nothing changes.
  func settle() throws {
    for index in skews.indices { skews[index] = 0 }
    for round in 0..<20 {
      var moved = false
      for index in phones.indices { moved = try exhaust(index) || moved }
      if !moved { return }
      if round == 19 { throw Violation(invariant: "L1", message: "the phones never settle") }
    }
  }

  /// Syncs one phone until it has nothing to say; whether anything moved.
  private func exhaust(_ index: Int) throws -> Bool {
    let phone = phones[index]
    var moved = false
    for _ in 0..<80 {
      server.now += HistoryWorld.minute
      if history.has(.forgetAlways) { try server.forget() }
      var limits = RequestLimits()
      if history.has(.smallPages) { limits.pageSeqs = 3 }
      let request = try phone.phone.request(limits, at: wall(of: index), random: &phone.random)
      let answer = try serve(Wire.encode(request, shortening: true), of: request, from: index)
      let received = try receive(answer, on: index)
      moved = moved || received.progressed
      if !received.more { return moved }
    }
    throw Violation(invariant: "L1", message: "phone \(index) asks without an end")
  }

  func checkTheEnd() throws {
    try checkConvergence()
    if !isExcused {
      try checkNames()
      try checkMeaning()
      if !wasRestored { try alarms.checkComplete() }
    }
  }

  /// C1, C4: equal bytes everywhere, nothing pending, nothing of one's own left over the table.
  private func checkConvergence() throws {
    let spaces = [household] + members.map(\.personal)
    for space in spaces {
      let state = try server.storage.read { tx in
        try tx.space(space).map { try tx.aliveFacts(in: $0.key) } ?? []
      }
      for (index, phone) in phones.enumerated() {
        guard space == household || phone.identity.personal == space else { continue }
        let table = try phone.phone.snapshot(of: space)
        guard snapshotHash(table) == snapshotHash(state) else {
          throw Violation(invariant: "C1", message: "phone \(index) differs from the server")
        }
        guard try phone.phone.standing(of: space).pendingChanges == 0 else {
          throw Violation(invariant: "C4", message: "phone \(index) still has something to send")
        }
        guard try phone.phone.facts(in: space).map(\.dot) == table.map(\.dot) else {
          throw Violation(
            invariant: "C6", message: "phone \(index) shows something else than its table")
        }
      }
    }
  }

  /// C2, C3, C5: what is alive is what authors meant: nothing lost, nothing resurrected, nothing eaten.
  private func checkMeaning() throws {
    let spaces = [household] + members.map(\.personal)
    var alive: [UInt64] = []
    for space in spaces {
      alive += try server.storage.read { tx in
        try tx.space(space).map { try tx.aliveFacts(in: $0.key) } ?? []
      }.compactMap { Meaning.number(of: $0.statement) }
    }
    let found = Set(alive)
    guard found.count == alive.count else {
      throw Violation(invariant: "C7", message: "a change was applied twice")
    }
    let (mustLive, mustBeDead) = journal.judgement()
    // An alert's "read" goes with its alert: those may be gone.
    let lost = mustLive.subtracting(found).subtracting(alarms.putAway)
    guard lost.isEmpty else {
      throw Violation(invariant: "C3", message: "facts \(lost.sorted()) are lost")
    }
    let risen = found.intersection(mustBeDead)
    guard risen.isEmpty else {
      throw Violation(invariant: "C5", message: "facts \(risen.sorted()) are back from the dead")
    }
    count("meaning compared")
  }

  /// A line that is wanted has a name.
  private func checkNames() throws {
    let facts = try server.storage.read { tx in
      try tx.space(household).map { try tx.aliveFacts(in: $0.key) } ?? []
    }
    for fact in facts where fact.field == .need {
      guard facts.contains(where: { $0.field == .label && $0.subject == fact.subject }) else {
        throw Violation(invariant: "N1", message: "a wanted line has no name")
      }
    }
  }
}
