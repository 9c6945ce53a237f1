package import Foundation
import GRDB

/// What an operator wants to see of a storage every minute.
///
/// Numbers of whole tables, never of one household.
package struct StorageFigures: Hashable, Sendable {
  /// Free bytes of a disk below which writing will soon fail: a busy day's log and a backup of a
  /// small server.
  package static let comfortableDiskBytes: Int64 = 1 << 30

  /// Bytes of the file that hold rows.
  package var tableBytes: Int64 = 0
  /// Bytes of the file that are free for new rows.
  package var unusedBytes: Int64 = 0
  /// Bytes of the log beside it.
  package var logBytes: Int64 = 0
  /// Bytes that are free on its disk, for this process; nil in memory.
  package var diskFreeBytes: Int64?
  /// Bytes of its disk; nil in memory.
  package var diskBytes: Int64?
  package var households = 0
  /// Members who have not left.
  package var members = 0
  /// Devices that have not been removed.
  package var devices = 0
  /// When the newest backup was made, in seconds since 1970; nil if there was none.
  package var backupSeconds: Double?

  package init(
    tableBytes: Int64 = 0, unusedBytes: Int64 = 0, logBytes: Int64 = 0, diskFreeBytes: Int64? = nil,
    diskBytes: Int64? = nil, households: Int = 0, members: Int = 0, devices: Int = 0,
    backupSeconds: Double? = nil
  ) {
    self.tableBytes = tableBytes
    self.unusedBytes = unusedBytes
    self.logBytes = logBytes
    self.diskFreeBytes = diskFreeBytes
    self.diskBytes = diskBytes
    self.households = households
    self.members = members
    self.devices = devices
    self.backupSeconds = backupSeconds
  }
}

/// Says when the newest backup was made, whichever process made it.
enum BackupMark {
  /// The file whose time it is, beside the storage at `path`.
  static func path(of path: String) -> String { path + ".backup" }
}

extension SQLiteServerStorage {
  /// When the newest backup was made, whichever process made it; nil if there was none.
  package var newestBackup: Date? {
    path.flatMap { Files.changed(BackupMark.path(of: $0)) }
      .map { Date(timeIntervalSince1970: $0) }
  }

  /// The figures as they are now.
  ///
  /// Reads some small tables to their end: about a tenth of a second with a million spaces.
  package func figures() async throws -> StorageFigures {
    var figures = try await writer.read { db in
      func number(_ sql: String) throws -> Int64 { try Int64.fetchOne(db, sql: sql) ?? 0 }
      let page = try number("PRAGMA page_size")
      let unused = try number("PRAGMA freelist_count") * page
      return StorageFigures(
        tableBytes: try number("PRAGMA page_count") * page - unused, unusedBytes: unused,
        households: Int(try number("SELECT count(*) FROM space WHERE kind = 0")),
        members: Int(try number("SELECT count(*) FROM member WHERE active")),
        devices: Int(try number("SELECT count(*) FROM device WHERE revoked IS NULL")))
    }
    guard let path else { return figures }
    figures.logBytes = Files.exists(path + "-wal") ? try Files.size(path + "-wal") : 0
    figures.backupSeconds = Files.changed(BackupMark.path(of: path))
    let disk = try FileManager.default.attributesOfFileSystem(forPath: path)
    figures.diskFreeBytes = (disk[.systemFreeSize] as? NSNumber)?.int64Value
    figures.diskBytes = (disk[.systemSize] as? NSNumber)?.int64Value
    return figures
  }
}
