import Foundation
import GRDB
import HouseholdModel
import Synchronization
import Testing

@testable import ServerStorage

/// A program that meets a file of another version.
@Suite struct SchemaVersionTests {
  private let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("larder-versions-\(UInt64.random(in: .min ... .max))").path
  private var path: String { folder + "/larder.sqlite" }

  init() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  private func cleanUp() { try? FileManager.default.removeItem(atPath: folder) }

  /// Every file of the folder, by name.
  private func files() throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    return try Dictionary(
      uniqueKeysWithValues: names.map { name in
        (name, try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
      })
  }

  /// As a program of version 9 would leave it.
  private func makeNewer(_ path: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write {
      try $0.execute(
        sql: """
          INSERT INTO grdb_migrations (identifier) VALUES ('v2: next'), ('v9: later');
          CREATE TABLE later (x)
          """)
    }
    _ = try queue.writeWithoutTransaction {
      try Row.fetchAll($0, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    try queue.close()
  }

  private let refusal = StorageError.tooNew(found: 9, known: SchemaVersion.known)

  @Test(arguments: [true, false])
  func aNewerFileIsRefusedAndNotTouched(logIsThere: Bool) throws {
    defer { cleanUp() }
    try SQLiteServerStorage(path: path) { 1 }.close()
    try makeNewer(path)
    for suffix in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
      if logIsThere { try Data().write(to: URL(fileURLWithPath: path + suffix)) }
    }
    let before = try files()
    for _ in 0..<2 {
      #expect(throws: refusal) { try SQLiteServerStorage(path: path) { 2 } }
      var after = try files()
      if logIsThere {
        // Shared memory, which SQLite makes anew whenever nobody has the file open.
        after["larder.sqlite-shm"] = before["larder.sqlite-shm"]
      }
      #expect(after == before, "\(after.mapValues(\.count))")
    }
  }

  /// As after `kill -9` of the newer program: its tables are in the log alone.
  @Test func aNewerFileIsKnownByItsLog() throws {
    defer { cleanUp() }
    try SQLiteServerStorage(path: path) { 1 }.close()
    let main = try Data(contentsOf: URL(fileURLWithPath: path))
    let killed = folder + "/killed.sqlite"
    let newer = try DatabaseQueue(path: path)
    try newer.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('v9: later')")
    }
    for suffix in ["", "-wal", ".open"] {
      try FileManager.default.copyItem(atPath: path + suffix, toPath: killed + suffix)
    }
    try newer.close()
    #expect(try Data(contentsOf: URL(fileURLWithPath: killed)) == main, "this shows nothing")
    let log = try Data(contentsOf: URL(fileURLWithPath: killed + "-wal"))
    #expect(throws: refusal) { try SQLiteServerStorage(path: killed) { 2 } }
    #expect(try Data(contentsOf: URL(fileURLWithPath: killed)) == main)
    #expect(try Data(contentsOf: URL(fileURLWithPath: killed + "-wal")) == log)
  }

  @Test func aNewerBackupIsNotRestored() throws {
    defer { cleanUp() }
    let storage = try SQLiteServerStorage(path: path) { 1 }
    let backup = folder + "/backup"
    _ = try storage.backUp(to: backup)
    try storage.close()
    try makeNewer(backup)
    let before = try files()
    #expect(throws: refusal) { try SQLiteServerStorage.restore(from: backup, to: path) }
    #expect(try files() == before)
  }

  /// Otherwise `larder doctor` of tomorrow's version would change the tables under today's server.
  @Test func anOlderFileIsNotMadeNewerWhileSomebodyHasItOpen() throws {
    defer { cleanUp() }
    let storage = try SQLiteServerStorage(path: path) { 1 }
    let last = try #require(Schema.migrator.migrations.last)
    try storage.writer.write {
      try $0.execute(sql: "DELETE FROM grdb_migrations WHERE identifier = ?", arguments: [last])
    }
    let error = #expect(throws: StorageError.self) { try SQLiteServerStorage(path: path) { 2 } }
    guard case .olderInUse(_, SchemaVersion.known) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    try storage.writer.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES (?)", arguments: [last])
    }
    try SQLiteServerStorage(path: path) { 2 }.close()
    try storage.close()
  }

  @Test func versionsAreReadFromWhatMigrationsAreCalled() {
    #expect(SchemaVersion.number(of: ["v1: a", "v12: b", "v2: c"]) == 12)
    #expect(SchemaVersion.number(of: [String]()) == 0)
    #expect(SchemaVersion.number(of: ["something else", "v: x"]) == 0)
    let numbers = Schema.migrator.migrations.map { SchemaVersion.number(of: [$0]) }
    #expect(numbers == numbers.sorted() && numbers.allSatisfy { $0 > 0 })
    #expect(Set(numbers) == Set(1...SchemaVersion.known), "a version is left out")
  }

  @Test func figuresSayWhatThereIs() async throws {
    defer { cleanUp() }
    let storage = try SQLiteServerStorage(path: path) { 1 }
    let before = try await storage.figures()
    #expect(before.households == 0 && before.backupSeconds == nil && before.tableBytes > 0)
    #expect(try #require(before.diskFreeBytes) > 0)
    #expect(try #require(before.diskBytes) >= #require(before.diskFreeBytes))
    try storage.write { transaction in
      let space = SpaceID(rawValue: 5)
      _ = try transaction.createSpace(space, kind: .household, household: space)
    }
    _ = try storage.backUp(to: folder + "/backup")
    let after = try await storage.figures()
    #expect(after.households == 1 && after.logBytes > 0)
    let backup = try #require(after.backupSeconds)
    #expect(abs(Date().timeIntervalSince1970 - backup) < 60)
    try storage.close()
  }

  @Test func commitsAreReported() async throws {
    let storage = try SQLiteServerStorage(inMemoryDrawing: { 1 })
    let reports = Mutex<[CommitReport]>([])
    storage.watchCommits { report in reports.withLock { $0.append(report) } }
    _ = try await storage.submit { try $0.spaces(afterKey: 0, limit: 1) }
    // Whoever is answered has been counted.
    #expect(reports.withLock(\.self).map(\.requests) == [1])
    #expect(reports.withLock(\.self).allSatisfy { $0.duration > .zero })
  }
}
