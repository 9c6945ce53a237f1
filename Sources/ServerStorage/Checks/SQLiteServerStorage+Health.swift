import GRDB

/// How large a storage is.
package struct StorageSize: Equatable, Sendable {
  /// Bytes of the file's pages, free ones too.
  package let bytes: Int
  /// Bytes of its free pages.
  package let freeBytes: Int
  package let spaces: Int
  package let aliveFacts: Int
  /// Dead facts that some phone has not passed yet.
  package let deadFacts: Int
  package let changes: Int
  package let replicas: Int
}

extension SQLiteServerStorage {
  /// What is wrong, a sentence each; empty if nothing is.
  ///
  /// Reads the whole file.
  package func check() throws -> [String] {
    try writer.read { try Soundness.findings($0) }
  }

  /// How large it is.
  package func size() throws -> StorageSize {
    try writer.read { db in
      func number(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
      let page = try number("PRAGMA page_size")
      return StorageSize(
        bytes: try number("PRAGMA page_count") * page,
        freeBytes: try number("PRAGMA freelist_count") * page,
        spaces: try number("SELECT count(*) FROM space"),
        aliveFacts: try number("SELECT count(*) FROM fact WHERE killed IS NULL"),
        deadFacts: try number("SELECT count(*) FROM fact WHERE killed IS NOT NULL"),
        changes: try number("SELECT count(*) FROM change"),
        replicas: try number("SELECT count(*) FROM replica"))
    }
  }

  /// Gives pages of forgotten rows back to the disk.
  package func shrink() throws {
    try writer.writeWithoutTransaction { db in
      _ = try Row.fetchAll(db, sql: "PRAGMA incremental_vacuum")
      _ = try Row.fetchAll(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }

  /// What the settings that keep promises really are, by name: tests compare them.
  package func settings() throws -> [String: String] {
    try writer.writeWithoutTransaction { db in
      var settings: [String: String] = [:]
      for name in ["journal_mode", "synchronous", "foreign_keys", "secure_delete", "auto_vacuum"] {
        settings[name] = try String.fetchOne(db, sql: "PRAGMA \(name)")
      }
      return settings
    }
  }
}
