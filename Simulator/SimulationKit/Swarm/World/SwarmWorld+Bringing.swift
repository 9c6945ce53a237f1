internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel
internal import HouseholdWire

/// Somebody who joins may have a household already, whose lists come along.
extension SwarmWorld {
  /// A phone whose owner started a household on a plane and wrote a few lines there.
  func lonely(_ seed: UInt64) throws -> SimulatedPhone {
    let phone = try SimulatedPhone(name: "Newcomer", seed: seed)
    for name in ["Milk \(ownCanary)", "Tea \(ownCanary)"] {
      try phone.edit(at: now) { editor, view in try editor.add(NewLine(name), in: view) }
    }
    return phone
  }

  /// Brings what a join owes, in one transaction, and notes what was meant by it.
  func bring(_ handset: Handset) throws {
    let phone = handset.phone
    let household = phone.identity.household
    let known = try phone.numbers(in: household)
    let editor = Editor(member: phone.identity.member, nowMilliseconds: now)
    var next = oracle.nextNumber
    let hasBrought = try phone.phone.bring(at: now, random: &phone.random) { old, here, _ in
      try editor.adopt(SpaceView(old), into: SpaceView(here)).map { draft in
        defer { next += UInt64(max(1, draft.assertions.count)) }
        return Meaning.mark(draft, from: next, malformed: false)
      }
    }
    guard hasBrought else { return }
    sometimes(.broughtAHousehold)
    trace.note("phone \(handset.index) brings a household", at: now)
    let entries = try phone.phone.storage.read { tx in
      try tx.replicas(in: household).flatMap {
        try tx.entries(of: $0.replica, in: household, .after($0.acked))
      }
    }
    for change in entries.map(\.change) {
      oracle.wrote(
        phone: handset.index, in: household, change.statements, at: change.time,
        superseding: change.supersedes.compactMap { known[$0] }, serverMilliseconds: now)
    }
  }
}
