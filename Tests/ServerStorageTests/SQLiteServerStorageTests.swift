import Foundation
import GRDB
import HouseholdModel
import Testing

@testable import ServerStorage

@Suite struct SQLiteServerStorageTests {
  private final class Folder {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("larder-\(UInt64.random(in: .min ... .max))")
    init() throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(at: url) }
    func path(_ name: String) -> String { url.appendingPathComponent(name).path }
  }

  @Test func keepsTheContractInMemory() async throws {
    try await ServerStorageContract(storage: SQLiteServerStorage(inMemoryDrawing: { 1 })).run()
  }

  @Test func keepsTheContractOnAFile() async throws {
    let folder = try Folder()
    let storage = try SQLiteServerStorage(path: folder.path("larder.sqlite")) { 1 }
    try await ServerStorageContract(storage: storage).run()
  }

  @Test func settingsThatKeepPromisesAreOn() throws {
    let folder = try Folder()
    let storage = try SQLiteServerStorage(path: folder.path("larder.sqlite")) { 1 }
    #expect(
      try storage.settings() == [
        "journal_mode": "wal", "synchronous": "2", "foreign_keys": "1", "secure_delete": "1",
        "auto_vacuum": "2",
      ])
  }

  @Test func termIsDrawnAnewOnlyAfterEverybodyHadClosed() throws {
    let folder = try Folder()
    let path = folder.path("larder.sqlite")
    var draws: [UInt64] = [0, 5, 50, 6, 60]
    func open() throws -> SQLiteServerStorage {
      try SQLiteServerStorage(path: path) { draws.removeFirst() }
    }
    let first = try open()
    #expect(first.term == ReplicaID(rawValue: 5))
    let second = try open()
    #expect(second.term == first.term)
    try first.close()
    let third = try open()
    #expect(third.term == first.term)
    try second.close()
    try third.close()
    #expect(try open().term == ReplicaID(rawValue: 6))
  }

  /// As after `kill -9`: the log was never written to the file, and a backup is copied over the
  /// file by hand.
  @Test func logOfAnotherFileIsNotPlayedIntoACopyThatWasPutInItsPlace() throws {
    let folder = try Folder()
    let path = folder.path("larder.sqlite")
    let space = SpaceID(rawValue: 1)
    func write(_ head: UInt64, _ storage: SQLiteServerStorage) throws {
      try storage.write { transaction in
        var row =
          try transaction.space(space)
          ?? transaction.createSpace(space, kind: .household, household: space)
        row.head = head
        try transaction.save(row)
      }
    }
    let storage = try SQLiteServerStorage(path: path) { 1 }
    try write(1, storage)
    let copy = try DatabaseQueue(path: folder.path("backup"))
    try storage.writer.backup(to: copy)
    try copy.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA user_version = 0")
    }
    try copy.close()
    try write(2, storage)
    // What a killed process leaves behind, in a folder of its own.
    for isCopiedBack in [false, true] {
      let name = folder.path("killed-\(isCopiedBack)")
      for suffix in ["", "-wal", ".open"] {
        try FileManager.default.copyItem(atPath: path + suffix, toPath: name + suffix)
      }
      if isCopiedBack {
        try Data(contentsOf: URL(fileURLWithPath: folder.path("backup")))
          .write(to: URL(fileURLWithPath: name))
      }
      let reopened = try SQLiteServerStorage(path: name) { 2 }
      #expect(try reopened.read { try $0.space(space)?.head } == (isCopiedBack ? 1 : 2))
      #expect(FileManager.default.fileExists(atPath: name + ".stale-wal") == isCopiedBack)
      #expect(reopened.term == ReplicaID(rawValue: 2))
    }
  }

  @Test func restoreIsRefusedWhileSomebodyHasItOpen() throws {
    let folder = try Folder()
    let path = folder.path("larder.sqlite")
    let storage = try SQLiteServerStorage(path: path) { 1 }
    _ = try storage.backUp(to: folder.path("backup"))
    #expect(throws: StorageError.inUse) {
      try SQLiteServerStorage.restore(from: folder.path("backup"), to: path)
    }
    try storage.close()
    _ = try SQLiteServerStorage.restore(from: folder.path("backup"), to: path)
    #expect(FileManager.default.fileExists(atPath: path + ".replaced"))
    #expect(try SQLiteServerStorage(path: path) { 2 }.check() == [])
  }

  @Test func damagedOrForeignFileIsNoBackup() throws {
    let folder = try Folder()
    let path = folder.path("larder.sqlite")
    let storage = try SQLiteServerStorage(path: path) { 1 }
    let space = SpaceID(rawValue: 1)
    try storage.write { transaction in
      var row = try transaction.createSpace(space, kind: .household, household: space)
      for counter in 1...500 as ClosedRange<UInt64> {
        try transaction.insert(
          Fact(
            dot: Dot(replica: storage.term, counter: counter), time: HybridTime(rawValue: 1),
            statement: Statement(
              subject: Subject(rawValue: counter), field: .label,
              value: [UInt8](repeating: 7, count: 90))), born: 1, killed: nil, in: row.key)
      }
      row.head = 1
      row.alive = 500
      try transaction.save(row)
      try transaction.beginTerm(storage.term, firstSeq: 1, in: row.key)
      var term = try #require(try transaction.term(storage.term, in: row.key))
      term.last = 500
      try transaction.save(term, in: row.key)
    }
    #expect(try storage.backUp(to: folder.path("good")).aliveFacts == 500)
    try storage.close()
    var bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path("good")))
    for index in stride(from: 4096 * 3, to: bytes.count - 4096, by: 3) { bytes[index] ^= 0x5A }
    try bytes.write(to: URL(fileURLWithPath: folder.path("flipped")))
    try Data("hello".utf8).write(to: URL(fileURLWithPath: folder.path("text")))
    try DatabaseQueue(path: folder.path("foreign")).write {
      try $0.execute(sql: "CREATE TABLE t (x)")
    }
    for name in ["flipped", "text", "foreign", "missing"] {
      #expect(throws: (any Error).self, "\(name)") {
        try SQLiteServerStorage.restore(from: folder.path(name), to: path)
      }
    }
    #expect(try SQLiteServerStorage(path: path) { 2 }.size().aliveFacts == 500)
  }

  /// Each rule of `check` is shown to find what it is for.
  @Test(arguments: [
    "UPDATE space SET head = 0", "UPDATE space SET alive = 9",
    "UPDATE term SET last = 0", "DELETE FROM term",
    "UPDATE term SET first_seq = 5", "UPDATE replica SET last = 1",
    """
    INSERT INTO change (space, replica, first, last, seq, chain, verdict, at)
    VALUES (1, 3, 2, 2, 1, 0, 0, 0)
    """,
    "INSERT INTO term (space, first_seq, term) VALUES (1, 2, 3)",
    "UPDATE member SET active = 0",
    "UPDATE space SET kind = 1, owner = 44",
  ])
  func checkFinds(damage: String) throws {
    let storage = try SQLiteServerStorage(inMemoryDrawing: { 7 })
    try storage.writer.write { db in
      try db.execute(
        sql: """
          INSERT INTO space (key, id, kind, household, head, alive)
          VALUES (1, zeroblob(16), 0, zeroblob(16), 2, 1);
          INSERT INTO term (space, first_seq, term, last) VALUES (1, 1, 7, 1);
          INSERT INTO replica VALUES (1, 3, 4, 5, 2, 0, 1, 0, 0, NULL, 0, 0);
          INSERT INTO change VALUES (1, 3, 1, 2, 2, 0, 0, NULL, NULL, 0);
          INSERT INTO fact VALUES (1, 7, 1, 1, NULL, 1, 1, 1, x'00');
          INSERT INTO member VALUES (4, zeroblob(16), zeroblob(16), 1);
          INSERT INTO space_member VALUES (4, 1);
          """)
    }
    #expect(try storage.check() == [])
    try storage.writer.write { db in
      try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try db.execute(sql: damage)
    }
    #expect(try storage.check() != [])
  }
}
