import HouseholdModel
import ServerStorage
import Testing

/// What must hold for every storage.
struct ServerStorageContract {
  let storage: any ServerStorage
  private let space = SpaceID(rawValue: .max)

  func run() async throws {
    try idsKeepAllTheirBits()
    try writeThatThrowsChangesNothing()
    try savepointThatThrowsUndoesOnlyItself()
    try differencesAreThoseOfTheStates()
    try await requestsCommitTogetherAndFailAlone()
  }

  private func idsKeepAllTheirBits() throws {
    let row = try storage.write {
      try $0.createSpace(space, kind: .household, household: space)
    }
    let replica = ReplicaRow(
      id: ReplicaID(rawValue: .max), member: MemberID(rawValue: 1 << 63),
      device: DeviceID(rawValue: .max - 1), chain: .max - 7, presented: 5, leaseMilliseconds: 6)
    let verdicts: [Verdict] =
      [.applied, .clamped(HybridTime(rawValue: .max)), .void]
      + Rejection.allCases.map(Verdict.rejected)
    var replicaAfter = replica
    replicaAfter.last = UInt64(verdicts.count) + 1
    let changes = verdicts.enumerated().map { index, verdict in
      ChangeRow(
        first: UInt64(index) + 1, last: UInt64(index) + 1, seq: 3, chain: .max,
        outcome: .judged(verdict), atMilliseconds: 9)
    }
    let lost = ChangeRow(
      first: replicaAfter.last, last: replicaAfter.last, seq: 3, chain: 1, outcome: .lost,
      atMilliseconds: 9)
    try storage.write { transaction throws in
      try transaction.save(replica, in: row.key)
      try transaction.save(replicaAfter, in: row.key)
      for change in changes + [lost] {
        try transaction.remember(change, of: replica.id, in: row.key)
      }
    }
    try storage.read { transaction throws in
      #expect(try transaction.space(space) == row)
      #expect(try transaction.replica(replica.id, in: row.key) == replicaAfter)
      #expect(
        try transaction.changes(of: replica.id, through: 1, in: row.key) == changes + [lost])
      #expect(
        try transaction.changes(of: replica.id, through: 3, in: row.key).first == changes[2])
    }
  }

  private func writeThatThrowsChangesNothing() throws {
    #expect(throws: Refused.self) {
      try storage.write { transaction throws in
        var row = try #require(try transaction.space(space))
        row.head = 99
        try transaction.save(row)
        throw Refused()
      }
    }
    #expect(try storage.read { try $0.space(space)?.head } == 0)
  }

  private func savepointThatThrowsUndoesOnlyItself() throws {
    try storage.write { transaction throws in
      var row = try #require(try transaction.space(space))
      row.head = 10
      try transaction.save(row)
      #expect(throws: Refused.self) {
        try transaction.savepoint {
          row.head = 20
          try transaction.save(row)
          throw Refused()
        }
      }
      // A floor above the head breaks a rule of the schema.
      row.head = 10
      row.floor = 11
      #expect(throws: StorageError.self) {
        try transaction.savepoint { try transaction.save(row) }
      }
    }
    #expect(try storage.read { try $0.space(space)?.head } == 10)
    #expect(try storage.read { try $0.space(space)?.floor } == 0)
  }

  private func differencesAreThoseOfTheStates() throws {
    func fact(_ counter: UInt64) -> Fact {
      Fact(
        dot: Dot(replica: ReplicaID(rawValue: .max), counter: counter),
        time: HybridTime(rawValue: .max),
        statement: Statement(
          subject: Subject(rawValue: .max), field: Field(rawValue: .max), value: [0, 255]))
    }
    try storage.write { transaction throws in
      let key = try #require(try transaction.space(space)).key
      try transaction.insert(fact(1), born: 1, killed: nil, in: key)
      try transaction.insert(fact(2), born: 2, killed: nil, in: key)
      try transaction.insert(fact(3), born: 3, killed: 3, in: key)
      #expect(try transaction.kill(fact(1).dot, at: 4, in: key))
      #expect(try !transaction.kill(fact(1).dot, at: 5, in: key))
      #expect(try !transaction.kill(fact(9).dot, at: 5, in: key))
      #expect(try transaction.aliveFacts(in: key) == [fact(2)])
      #expect(
        try transaction.born(after: 0, through: 3, aliveAt: 3, in: key) == [fact(1), fact(2)])
      #expect(try transaction.born(after: 0, through: 4, aliveAt: 4, in: key) == [fact(2)])
      #expect(try transaction.dead(after: 3, through: 4, in: key) == [fact(1).dot])
      #expect(try transaction.dead(after: 0, through: 4, in: key) == [])
      #expect(try transaction.standing(of: fact(3).dot, in: key)?.isAlive == false)
      #expect(try transaction.standing(of: fact(8).dot, in: key) == nil)
    }
  }

  private func requestsCommitTogetherAndFailAlone() async throws {
    let before = try storage.read { try $0.space(space)?.head ?? 0 }
    let outcomes = await withTaskGroup(of: Bool.self) { group in
      for index in 0..<200 {
        group.addTask {
          do {
            try await storage.submit { transaction throws in
              var row = try #require(try transaction.space(space))
              row.head += 1
              try transaction.save(row)
              if index % 10 == 0 { throw Refused() }
            }
            return true
          } catch { return false }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.count { !$0 } == 20)
    let after = try await storage.look { try $0.space(space)?.head ?? 0 }
    #expect(after == before + 180)
  }
}

struct Refused: Error {}
