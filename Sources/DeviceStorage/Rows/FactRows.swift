import Foundation
import GRDB
package import HouseholdModel

extension DeviceTransaction {
  /// The table: exactly the state at the space's cursor, in the order of dots.
  package func facts(in space: SpaceID) throws -> [Fact] {
    let found = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT replica, counter, time, subject, field, value FROM fact WHERE space = ?"),
      arguments: [space.blob])
    var facts: [Fact] = []
    while let row = try found.next() { facts.append(Fact(row)) }
    return facts.sorted { $0.dot < $1.dot }
  }

  /// The facts of one kind in the table, in the order of dots.
  ///
  /// It looks at all facts of the space, so it is for small ones.
  package func facts(_ field: Field, in space: SpaceID) throws -> [Fact] {
    let found = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT replica, counter, time, subject, field, value FROM fact
          WHERE space = ? AND field = ?
          """),
      arguments: [space.blob, Int64(field.rawValue)])
    var facts: [Fact] = []
    while let row = try found.next() { facts.append(Fact(row)) }
    return facts.sorted { $0.dot < $1.dot }
  }

  /// Puts a fact into the table.
  package func insertFact(_ fact: Fact, in space: SpaceID) throws {
    try run("INSERT OR REPLACE INTO fact VALUES (?, ?, ?, ?, ?, ?, ?)", fact.arguments(space))
  }

  /// Takes a fact out of the table, if it is there.
  package func deleteFact(_ dot: Dot, in space: SpaceID) throws {
    try run(
      "DELETE FROM fact WHERE space = ? AND replica = ? AND counter = ?",
      [space.blob, dot.replica.bits, dot.counter.bits])
  }

  /// Whether the table has a fact of `replica` with `counter` or a greater one.
  package func hasFact(of replica: ReplicaID, from counter: UInt64, in space: SpaceID) throws
    -> Bool
  {
    try row(
      "SELECT 1 FROM fact WHERE space = ? AND replica = ? AND counter >= ? LIMIT 1",
      [space.blob, replica.bits, counter.bits]) != nil
  }

  /// Lays a fact aside for a reset that is under way.
  package func stageFact(_ fact: Fact, in space: SpaceID) throws {
    try run(
      "INSERT OR REPLACE INTO staged_fact VALUES (?, ?, ?, ?, ?, ?, ?)", fact.arguments(space))
  }

  /// Forgets what was laid aside.
  package func dropStagedFacts(in space: SpaceID) throws {
    try run("DELETE FROM staged_fact WHERE space = ?", [space.blob])
  }

  /// Makes what was laid aside the table.
  package func swapInStagedFacts(in space: SpaceID) throws {
    try run("DELETE FROM fact WHERE space = ?", [space.blob])
    try run("INSERT INTO fact SELECT * FROM staged_fact WHERE space = ?", [space.blob])
    try dropStagedFacts(in: space)
  }

  /// Who writes under which replica.
  package func authors(in space: SpaceID) throws -> [ReplicaID: Author] {
    try rows("SELECT * FROM author WHERE space = ?", [space.blob]).reduce(into: [:]) {
      let author = Author(
        replica: $1.identifier("replica"), member: $1.identifier("member"),
        device: $1.identifier("device"))
      $0[author.replica] = author
    }
  }

  /// Keeps who writes under a replica.
  package func setAuthor(_ author: Author, in space: SpaceID) throws {
    try run(
      "INSERT OR REPLACE INTO author VALUES (?, ?, ?, ?)",
      [space.blob, author.replica.bits, author.member.bits, author.device.bits])
  }
}

extension Fact {
  /// Columns by their place: a table is read more often than anything else, and looking for names costs more
  /// than the rest.
  fileprivate init(_ row: Row) {
    func bits(_ index: Int) -> UInt64 { UInt64(bitPattern: row[index] as Int64) }
    self.init(
      dot: Dot(replica: ReplicaID(rawValue: bits(0)), counter: bits(1)),
      time: HybridTime(rawValue: bits(2)),
      statement: HouseholdModel.Statement(
        subject: Subject(rawValue: bits(3)),
        field: Field(rawValue: UInt32(truncatingIfNeeded: bits(4))),
        value: [UInt8](row[5] as Data)))
  }

  fileprivate func arguments(_ space: SpaceID) -> StatementArguments {
    [
      space.blob, dot.replica.bits, dot.counter.bits, time.rawValue.bits, subject.bits,
      Int64(field.rawValue), Data(statement.value),
    ]
  }
}
