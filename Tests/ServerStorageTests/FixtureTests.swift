import Foundation
import GRDB
import HouseholdModel
import Testing

@testable import ServerStorage

/// Files that each released version left behind, opened by today's code; `Tests/Fixtures/README.md` says what is
/// in them.
@Suite struct FixtureTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures")

  private static func fixture(_ version: Int) -> URL {
    folder.appendingPathComponent("server-v\(version).sqlite")
  }

  private static func identifiers(_ file: String) throws -> Set<String> {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: file, configuration: configuration).read {
      try Schema.migrator.appliedIdentifiers($0)
    }
  }

  /// A version without a file could break unseen; `Tests/Fixtures/make` makes one.
  @Test(arguments: 1...SchemaVersion.known)
  func everyVersionHasAFileWithItsTables(version: Int) throws {
    try withCopy(of: version) { path in
      let expected = Schema.migrator.migrations.filter { SchemaVersion.number(of: [$0]) <= version }
      let found = try Self.identifiers(path)
      #expect(found == Set(expected))
      let size = try Files.size(path)
      #expect(size < 200_000, "keep it small")
    }
  }

  @Test(arguments: 1...SchemaVersion.known)
  func whatAnOlderVersionWroteIsAllThere(version: Int) throws {
    try withCopy(of: version) { path in
      let before = try contents(path)
      #expect(before.values.count { !$0.isEmpty } >= 9, "only prekills are missing")
      let storage = try SQLiteServerStorage(path: path) { 7 }
      #expect(try storage.check() == [])
      #expect(try Self.identifiers(path) == Set(Schema.migrator.migrations))
      let after = try contents(path)
      for table in before.keys.sorted() { #expect(after[table] == before[table], "\(table)") }
      try storage.read { transaction in
        let spaces = try transaction.spaces(afterKey: 0, limit: 10)
        #expect(spaces.count { $0.kind == .household } == 1)
        #expect(spaces.count { $0.kind == .personal } == 2)
        #expect(spaces.allSatisfy { $0.head > 0 && $0.alive > 0 })
      }
      try storage.close()
      let again = try SQLiteServerStorage(path: path) { 8 }
      #expect(try contents(path) == after)
      try again.close()
    }
  }

  @Test(arguments: 1...SchemaVersion.known)
  func whatAnOlderVersionWroteCanBeBackedUpAndRestored(version: Int) throws {
    try withCopy(of: version) { path in
      let before = try contents(path)
      // As a backup that the older version made: this one has not opened it before.
      let restored = path + ".restored"
      _ = try SQLiteServerStorage.restore(from: path, to: restored)
      let storage = try SQLiteServerStorage(path: restored) { 7 }
      _ = try storage.backUp(to: path + ".copy")
      #expect(try storage.check() == [])
      try storage.close()
      let copied = try contents(path + ".copy")
      // What is backed up is noted in the replica's row, and in the original only.
      for table in before.keys.sorted() { #expect(copied[table] == before[table], "\(table)") }
    }
  }

  /// Each row of each table that was there in version 1, as text; columns of later versions are left out.
  private func contents(_ path: String) throws -> [String: [String]] {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: path, configuration: configuration).read { db in
      var contents: [String: [String]] = [:]
      for (table, columns) in try Self.firstColumns() {
        let quoted = columns.map { "quote(\($0))" }.joined(separator: " || ',' || ")
        contents[table] = try String.fetchAll(db, sql: "SELECT \(quoted) FROM \(table) ORDER BY 1")
      }
      return contents
    }
  }

  /// The tables of version 1 and their columns.
  private static func firstColumns() throws -> [String: [String]] {
    let migrator = Schema.migrator
    let first = migrator.migrations.last { SchemaVersion.number(of: [$0]) == 1 }
    let queue = try DatabaseQueue()
    try migrator.migrate(queue, upTo: try #require(first))
    return try queue.read { db in
      let names = try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_master
          WHERE type = 'table' AND name NOT LIKE 'grdb_%' AND name NOT LIKE 'sqlite_%'
          """)
      return try Dictionary(
        uniqueKeysWithValues: names.map { ($0, try db.columns(in: $0).map(\.name)) })
    }
  }

  private func withCopy(of version: Int, _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("larder-fixture-\(UInt64.random(in: .min ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("larder.sqlite")
    try Data(contentsOf: Self.fixture(version)).write(to: file)
    try body(file.path)
  }
}
