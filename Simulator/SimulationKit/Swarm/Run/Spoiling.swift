internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel
internal import ServerStorage

/// A way to spoil a good life once everybody has settled: the tests of the judgement show with it that each promise
/// can be seen to be broken.
package enum Spoiling: String, CaseIterable, Sendable {
  /// The server kills a fact that nobody took back, as if somebody had.
  case lostFact
  /// The server says a fact once more, under another name.
  case repeatedFact
  /// The server changes the bytes of a value.
  case changedValue
  /// A phone's table loses a row.
  case lostRow
  /// Somebody writes when nobody syncs any more.
  case unsentChange
  /// Every name is killed.
  case lostNames
  /// The storage counts wrong.
  case unsoundStorage
  /// Something throws that may not throw.
  case unexpectedError

  /// Whether phones hear of it from the server before the life is judged.
  var isHeard: Bool {
    switch self {
    case .lostFact, .repeatedFact, .changedValue, .lostNames: true
    case .lostRow, .unsentChange, .unsoundStorage, .unexpectedError: false
    }
  }

  /// The promise that it breaks.
  package var promise: String {
    switch self {
    case .lostFact: "C6"
    case .repeatedFact: "C7"
    case .changedValue: "Q2"
    case .lostRow: "C1"
    case .unsentChange: "C4"
    case .lostNames: "C6"
    case .unsoundStorage: "C8"
    case .unexpectedError: "R0"
    }
  }
}

extension SwarmWorld {
  /// Spoils the life; what the server says is heard by the phones as they settle once more.
  func spoil(_ spoiling: Spoiling) throws {
    switch spoiling {
    case .lostFact: try kill { $0.field == .need }
    case .lostNames: try kill(everyOne: true) { $0.field == .label }
    case .repeatedFact: try rewrite { _ in }
    case .changedValue:
      try rewrite { $0.statement.value.insert(contentsOf: [0x98, 0x06, 0x01], at: 0) }
    case .lostRow:
      try handsets[0].phone.phone.storage.write { tx in
        if let fact = try tx.facts(in: household).last {
          try tx.deleteFact(fact.dot, in: household)
        }
      }
    case .unsentChange:
      try handsets[0].phone.edit(at: now) { editor, view in
        try editor.add(NewLine("Salt"), in: view)
      }
    case .unsoundStorage:
      try server.storage.write { tx in
        guard var row = try tx.space(household) else { return }
        row.alive += 1
        try tx.save(row)
      }
    case .unexpectedError: throw NothingToSpoil()
    }
  }

  /// The life has nothing of the kind: try another one.
  struct NothingToSpoil: Error {}

  private func kill(everyOne: Bool = false, _ isVictim: (Fact) -> Bool) throws {
    try server.storage.write { tx in
      guard var row = try tx.space(household) else { return }
      let victims = try tx.aliveFacts(in: row.key).filter(isVictim)
      if victims.isEmpty { throw NothingToSpoil() }
      row.head += 1
      for victim in everyOne ? victims[...] : victims.prefix(1) {
        _ = try tx.kill(victim.dot, at: row.head, in: row.key)
        row.alive -= 1
      }
      try tx.save(row)
    }
  }

  /// Says a need once more, changed.
  private func rewrite(_ change: (inout Fact) -> Void) throws {
    try server.storage.write { tx in
      guard var row = try tx.space(household) else { return }
      guard var fact = try tx.aliveFacts(in: row.key).first(where: { $0.field == .need }) else {
        throw NothingToSpoil()
      }
      row.head += 1
      change(&fact)
      fact.dot = fact.dot.advanced(by: 1_000_000)
      try tx.insert(fact, born: row.head, killed: nil, in: row.key)
      row.alive += 1
      try tx.save(row)
    }
  }
}
