import GRDB
import HouseholdModel

/// What a verified backup has.
package struct BackupReport: Equatable, Sendable {
  package let spaces: Int
  package let aliveFacts: Int
  package let bytes: Int
}

extension SQLiteServerStorage {
  /// Copies the storage to `destination` while it is being served, checks the copy, and only then
  /// notes what is backed up.
  ///
  /// When this returns, the copy is complete, sound, on disk and in its place, and phones will be
  /// told that they may forget the changes in it. A crash at any point leaves either no new copy
  /// or a complete one; phones are never told of a copy that isn't there. There is one target: the
  /// newest backup. Restoring an older one loses what phones have forgotten since; nothing sticks.
  package func backUp(to destination: String) throws -> BackupReport {
    let partial = destination + ".partial"
    try Files.remove(partial)
    var copied: [BackedReplica] = []
    do {
      let copy = try DatabaseQueue(path: partial)
      let expected = try writer.read { db in
        let expected = try Summary(db)
        try copy.writeWithoutTransaction { try db.backup(to: $0) }
        return expected
      }
      try copy.writeWithoutTransaction { db in
        // One file, with no log beside it that could be left behind.
        try db.execute(sql: "PRAGMA journal_mode = DELETE")
        // It is another file than the one that is being served: see `StaleLog`.
        try db.execute(sql: "PRAGMA user_version = 0")
        try Self.requireSound(db)
        guard try Summary(db) == expected else {
          throw StorageError.damaged(["the copy has other rows than the original"])
        }
        copied = try BackedReplica.all(db)
      }
      try copy.close()
    } catch {
      try Files.remove(partial)
      throw error
    }
    try Files.replace(destination, with: partial)
    let report = try Self.inspect(destination)
    if let path { try Files.touch(BackupMark.path(of: path)) }
    try note(copied)
    return report
  }

  /// Opens the copy at `path` for reading only, and throws `StorageError.damaged` unless it is
  /// sound and has our tables.
  package static func inspect(_ path: String) throws -> BackupReport {
    guard Files.exists(path) else { throw StorageError.file(operation: "open", code: 2) }
    var configuration = Configuration()
    configuration.readonly = true
    let copy = try DatabaseQueue(path: path, configuration: configuration)
    return try copy.read { db in
      // First, because what is sound in a newer file is not for us to say.
      try SchemaVersion.requireKnown(db)
      try requireSound(db)
      guard try Schema.migrator.hasCompletedMigrations(db) || db.tableExists("space") else {
        throw StorageError.damaged(["it is not a Larder storage"])
      }
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      let size = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0
      return BackupReport(
        spaces: try Int.fetchOne(db, sql: "SELECT count(*) FROM space") ?? 0,
        aliveFacts: try Int.fetchOne(db, sql: "SELECT coalesce(sum(alive), 0) FROM space") ?? 0,
        bytes: pages * size)
    }
  }

  private static func requireSound(_ db: Database) throws {
    let findings = try Soundness.findings(db)
    guard findings.isEmpty else { throw StorageError.damaged(findings) }
  }

  func note(_ replicas: [BackedReplica]) throws {
    try writer.write { db in
      let statement = try db.cachedStatement(
        sql: """
          UPDATE replica SET backed = min(?, last)
          WHERE replica = ? AND space = (SELECT key FROM space WHERE id = ?)
          """)
      for replica in replicas {
        try statement.execute(arguments: [replica.last, replica.id, replica.space.sql])
      }
    }
  }
}

/// How far a replica had come when a copy was made.
struct BackedReplica {
  let space: SpaceID
  let id: Int64
  let last: Int64

  static func all(_ db: Database) throws -> [BackedReplica] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT space.id, replica.replica, replica.last FROM replica
        JOIN space ON space.key = replica.space
        """
    ).map { BackedReplica(space: try $0.space(0), id: $0[1], last: $0[2]) }
  }
}

/// What two copies of one state must agree on.
private struct Summary: Equatable {
  let rows: [Int]
  let heads: [String]

  init(_ db: Database) throws {
    rows = try Schema.tables.map { try Int.fetchOne(db, sql: "SELECT count(*) FROM \($0)") ?? 0 }
    heads = try String.fetchAll(
      db,
      sql: "SELECT hex(id) || ' ' || head || ' ' || floor || ' ' || alive FROM space ORDER BY id")
  }
}
