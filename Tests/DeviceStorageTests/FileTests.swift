import Foundation
import GRDB
import HouseholdModel
import Testing

@testable import DeviceStorage

@Suite struct FileTests {
  /// Every kind of row, closed and opened again after each step.
  @Test func everythingIsThereAfterReopening() throws {
    try withDirectory { directory in
      let path = directory + "/phone.sqlite"
      func step<T>(_ body: (DeviceStorage) throws -> T) throws -> T {
        let opened = try DeviceStorage.open(at: path)
        #expect(opened.setAside == nil)
        defer { try? opened.storage.close() }
        return try body(opened.storage)
      }
      let identity = Identity(
        member: someone, memberName: "Ana", device: phone, deviceName: "Phone",
        household: household, personal: SpaceID(rawValue: .max), server: "https://example",
        token: [UInt8](repeating: 9, count: 32), joinCode: [UInt8](repeating: 8, count: 16))
      try step { try $0.write { try $0.setIdentity(identity) } }
      #expect(try step { try $0.read { try $0.identity() } } == identity)
      try step { try $0.write { try $0.setJoining(identity) } }
      #expect(try step { try $0.read { try $0.joining() } } == identity)

      try step { try prepare($0) }
      let change = try step { try write($0, facts: 2, kills: [Dot(replica: writer, counter: 9)]) }
      let entries = try step { try $0.read { try $0.entries(of: writer, in: household, .all) } }
      #expect(entries.map(\.change) == [change])
      #expect(entries.first?.receipt == nil)

      var row = space()
      row.position = SpaceRow.Position(
        cursor: Cursor(bytes: [1, 2]), term: ReplicaID(rawValue: .max), endSeq: 4)
      row.staged = SpaceRow.Staged(target: Cursor(bytes: []), targetSeq: 9, through: 0)
      row.asOfMilliseconds = 12
      try step { try $0.write { try $0.setSpace(row) } }
      #expect(try step { try $0.read { try $0.space(household) } } == row)

      let fact = Fact(
        dot: Dot(replica: ReplicaID(rawValue: .max), counter: 3),
        time: HybridTime(rawValue: .max), statement: change.statements[0])
      let small = Fact(
        dot: Dot(replica: ReplicaID(rawValue: 2), counter: 3), time: fact.time,
        statement: fact.statement)
      try step {
        try $0.write {
          try $0.insertFact(fact, in: household)
          try $0.insertFact(small, in: household)
        }
      }
      #expect(try step { try $0.read { try $0.facts(in: household) } } == [small, fact])

      let tray = try step {
        try $0.write { try $0.insertTray(change, in: household, reason: .tooLarge, at: 5) }
      }
      let kept = try step { try $0.read { try $0.tray(in: nil) } }
      #expect(kept.map(\.id) == [tray])
      #expect(kept.first?.statements == change.statements)
      #expect(kept.first?.reason == .tooLarge)
      #expect(kept.first?.kills == 1)
    }
  }

  /// FULL: a commit that returned survives a power cut.
  ///
  /// A pool sets NORMAL on its own, so this is checked.
  @Test func settingsAreThoseThatTheDurabilityPromiseNeeds() throws {
    try withDirectory { directory in
      let storage = try DeviceStorage.open(at: directory + "/phone.sqlite").storage
      try storage.writer.writeWithoutTransaction { db in
        #expect(try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal")
        #expect(try Int.fetchOne(db, sql: "PRAGMA synchronous") == 2)
        #expect(try Int.fetchOne(db, sql: "PRAGMA foreign_keys") == 1)
        #expect(try Int.fetchOne(db, sql: "PRAGMA trusted_schema") == 0)
        let loose = try String.fetchAll(
          db,
          sql:
            """
            SELECT name FROM pragma_table_list
            WHERE schema = 'main' AND strict = 0 AND type = 'table'
            """
        )
        #expect(loose.filter { !$0.hasPrefix("sqlite_") && !$0.hasPrefix("grdb_") } == [])
      }
    }
  }

  @Test func checksRefuseWhatMustNotBe() throws {
    let storage = try DeviceStorage.inMemory()
    try prepare(storage)
    try write(storage)
    let wrong = [
      "UPDATE replica SET next = acked", "UPDATE replica SET low = 3",
      "UPDATE entry SET covered = 1",
      "UPDATE entry SET seq = 1", "UPDATE entry SET last = 0", "UPDATE space SET cursor = x'00'",
      "UPDATE entry_fact SET value = 'text'",
      "INSERT INTO phone (id, request, clock) VALUES (2, 0, 0)",
      "DELETE FROM replica", "UPDATE space SET kind = 9",
    ]
    for sql in wrong {
      #expect(throws: StorageError.self, "\(sql)") {
        try storage.write { try $0.db.execute(sql: sql) }
      }
    }
  }

  @Test(arguments: ["header", "middle", "notADatabase"])
  func damagedFileIsSetAsideAndNotDeleted(damage: String) throws {
    try withDirectory { directory in
      let path = directory + "/phone.sqlite"
      let storage = try DeviceStorage.open(at: path).storage
      try prepare(storage)
      for _ in 0..<20 { try write(storage, facts: 8, bytes: 900) }
      try storage.close()
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      switch damage {
      case "header": for index in 0..<64 { bytes[index] = 0x55 }
      case "middle": for index in 4096..<min(bytes.count, 60_000) { bytes[index] ^= 0xA5 }
      default: bytes = Data("this is not a database, and it is long enough to be read".utf8)
      }
      try bytes.write(to: URL(fileURLWithPath: path))

      let opened = try DeviceStorage.open(at: path)
      let aside = try #require(opened.setAside)
      #expect(aside == path + ".damaged-1")
      #expect(try Data(contentsOf: URL(fileURLWithPath: aside)) == bytes)
      #expect(try opened.storage.read { try $0.spaces() } == [])
      try prepare(opened.storage)
      try write(opened.storage)
      try opened.storage.close()
      #expect(try DeviceStorage.open(at: path).setAside == nil)

      try bytes.write(to: URL(fileURLWithPath: path))
      #expect(try DeviceStorage.open(at: path).setAside == path + ".damaged-2")
    }
  }

  @Test func fullDiskRefusesTheEditAndLeavesTheRest() throws {
    try withDirectory { directory in
      let storage = try DeviceStorage.open(at: directory + "/phone.sqlite").storage
      try prepare(storage)
      try write(storage)
      try storage.writer.writeWithoutTransaction { db in
        let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        try db.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
      }
      let before = try storage.read {
        (try $0.replica(writer, in: household), try $0.entries(of: writer, in: household, .all))
      }
      #expect(throws: StorageError.full) { try write(storage, facts: 64, bytes: 4000) }
      let after = try storage.read {
        (try $0.replica(writer, in: household), try $0.entries(of: writer, in: household, .all))
      }
      #expect(before == after)
      try storage.writer.writeWithoutTransaction {
        try $0.execute(sql: "PRAGMA max_page_count = 100000")
      }
      try write(storage, facts: 64, bytes: 4000)
      #expect(try storage.read { try $0.entries(of: writer, in: household, .all) }.count == 2)
    }
  }
}
