import Foundation
import GRDB

/// Keeps the log of one database file from being played into another that was copied into its
/// place.
///
/// SQLite's log does not say which file it belongs to. After `kill -9` it stays beside the file,
/// and somebody who then copies yesterday's file back would get a mixture of both. So each first
/// opening puts a mark of its own into the first page (`user_version`), has the log written to the
/// file, and only then notes the mark in `<name>.open`. A file with another mark is another file:
/// the log beside it is set aside. Backups have no mark. A log that is set aside by mistake,
/// because files of different times were gathered, is a restore like any other.
enum StaleLog {
  /// Sets the log at `path` aside if the file has not the mark of the last opening.
  static func setAside(besides path: String, expected: UInt32?) throws {
    guard let expected, let found = try mark(inFile: path), found != expected else { return }
    try Files.setAside(path + "-wal", as: path + ".stale-wal")
    try Files.remove(path + "-shm")
  }

  /// Puts `mark` into the first page and empties the log.
  ///
  /// Throws if the log can't be emptied.
  static func put(_ mark: UInt32, into db: Database) throws {
    try db.execute(sql: "PRAGMA user_version = \(mark)")
    let row = try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    guard row?[0] == 0 else { throw StorageError.inUse }
  }

  /// The mark as it stands in the file itself, whatever the log says: bytes 60 to 63 of SQLite's
  /// header.
  private static func mark(inFile path: String) throws -> UInt32? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? file.close() }
    guard let header = try file.read(upToCount: 64), header.count == 64 else { return nil }
    return header.suffix(4).reduce(0) { $0 << 8 | UInt32($1) }
  }
}
