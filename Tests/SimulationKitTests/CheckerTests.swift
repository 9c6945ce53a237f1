import DeviceStorage
import DeviceSync
import HouseholdModel
import HouseholdWire
import ServerStorage
import SimulationKit
import Testing

/// Each checker of `HistoryWorld` is shown to fail: a good history is spoiled in one place.
@Suite struct CheckerTests {
  /// Three phones that edit and sync, with no faults.
  private func world() throws -> HistoryWorld {
    try HistoryWorld(History(seed: 3, weather: [], length: 30))
  }

  private func expect(
    _ invariant: String, spoiling spoil: (HistoryWorld) throws -> Void = { _ in },
    spoilingTheEnd spoilEnd: (HistoryWorld) throws -> Void = { _ in }
  ) throws {
    let error = #expect(throws: Violation.self) {
      try world().run(spoiling: spoil, spoilingTheEnd: spoilEnd)
    }
    #expect(error?.invariant == invariant)
  }

  @Test func aGoodHistoryHolds() throws { try world().run() }

  @Test func aPhoneThatDiffersIsNoticed() throws {
    try expect("C1", spoilingTheEnd: { try $0.kill(.need, ticking: false) })
  }

  @Test func aLostFactIsNoticed() throws {
    try expect("C3", spoiling: { try $0.kill(.need, ticking: true) })
  }

  @Test func aChangeAppliedTwiceIsNoticed() throws {
    try expect("C7", spoiling: { try $0.repeatFact(.need, in: $0.household) })
  }

  @Test func somethingNeverSentIsNoticed() throws {
    try expect(
      "C4",
      spoilingTheEnd: { world in
        try world.phones[0].edit(at: world.server.now) { editor, view in
          try editor.add(NewLine("Salt"), in: view)
        }
      })
  }

  @Test func aNamelessLineIsNoticed() throws {
    try expect("N1", spoiling: { try $0.kill(.label, ticking: true, everyOne: true) })
  }

  @Test func anAlertThatComesTwiceIsNoticed() throws {
    let error = #expect(throws: Violation.self) {
      // Two buyers who don't know of each other, so that there is an alert to repeat.
      let world = try HistoryWorld(History(seed: 1, weather: [], length: 0))
      for phone in world.phones.prefix(2) {
        try phone.edit(at: world.server.now) { editor, view in
          try editor.add(NewLine("Milk"), in: view)
        }
        let line = try #require(try phone.view().lines(on: .main).first).id
        try phone.edit(at: world.server.now) { editor, view in try editor.buy(line, in: view) }
      }
      for phone in world.phones.prefix(2) { try phone.sync(with: world.server) }
      try world.run(spoiling: { world in
        try world.repeatFact(.alert, in: world.phones[0].identity.personal)
      })
    }
    #expect(error?.invariant == "A1")
  }
}

extension HistoryWorld {
  /// Kills a fact, or every one of its kind, behind everybody's back; with `ticking` as the server would, so
  /// that phones hear of it.
  func kill(_ field: Field, ticking: Bool, everyOne: Bool = false) throws {
    try server.storage.write { tx in
      var row = try #require(try tx.space(household))
      let victims = try tx.aliveFacts(in: row.key).filter { $0.field == field }
      try #require(!victims.isEmpty)
      if ticking { row.head += 1 }
      for victim in everyOne ? victims[...] : victims.prefix(1) {
        _ = try tx.kill(victim.dot, at: row.head, in: row.key)
        row.alive -= 1
      }
      try tx.save(row)
    }
  }

  /// Says a fact once more, under a new dot.
  func repeatFact(_ field: Field, in space: SpaceID) throws {
    try server.storage.write { tx in
      var row = try #require(try tx.space(space))
      var fact = try #require(
        try tx.aliveFacts(in: row.key).first { $0.field == field && !$0.saysThatSomebodyJoined })
      row.head += 1
      fact.dot = Dot(replica: fact.dot.replica, counter: fact.dot.counter + 1_000_000)
      try tx.insert(fact, born: row.head, killed: nil, in: row.key)
      row.alive += 1
      try tx.save(row)
    }
  }
}

extension Fact {
  fileprivate var saysThatSomebodyJoined: Bool {
    guard case .alert(.memberJoined) = FactValue(reading: field, statement.value) else {
      return false
    }
    return true
  }
}
