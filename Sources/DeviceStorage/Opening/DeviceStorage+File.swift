import Foundation
import GRDB

/// A file that was opened, perhaps in place of a damaged one.
package struct OpenedStorage: Sendable {
  /// What was opened.
  package let storage: DeviceStorage
  /// Where the damaged file was put, if there was one.
  ///
  /// It is never deleted: it may hold changes that no server has seen.
  package let setAside: String?
}

extension DeviceStorage {
  /// Opens the file at `path`, or makes it.
  ///
  /// A file that is damaged is renamed to `path.damaged-<n>`, with its log, and a fresh one takes
  /// its place. A file that can't be read for other reasons (no permission, no space) stays where
  /// it is and throws; one that the system still keeps locked is not touched, and
  /// `StorageError.locked` says so. A missing directory is made.
  package static func open(
    at path: String, _ options: StorageOptions = StorageOptions()
  ) throws -> OpenedStorage {
    if options.care.isLocked(path) { throw StorageError.locked }
    let ownsDirectory = try makeDirectory(around: path)
    var aside: String?
    let storage: DeviceStorage
    do {
      storage = try openSound(path, options)
    } catch StorageError.damaged {
      aside = try setAside(path)
      storage = try openSound(path, options)
    }
    try options.care.look(
      after: path, isInBackups: options.isInBackups, ownsDirectory: ownsDirectory)
    return OpenedStorage(storage: storage, setAside: aside)
  }

  /// Makes the directory around `path` if it is missing; answers whether it holds nothing else.
  private static func makeDirectory(around path: String) throws -> Bool {
    let directory = URL(filePath: path).deletingLastPathComponent()
    let files = FileManager.default
    let name = URL(filePath: path).lastPathComponent
    if files.fileExists(atPath: directory.path(percentEncoded: false)) {
      let others = try? files.contentsOfDirectory(
        atPath: directory.path(percentEncoded: false)
      ).filter { !$0.hasPrefix(name) }
      return others == []
    }
    try files.createDirectory(at: directory, withIntermediateDirectories: true)
    return true
  }

  private static func openSound(
    _ path: String, _ options: StorageOptions
  ) throws -> DeviceStorage {
    try storageErrors {
      let pool = try DatabasePool(path: path, configuration: configuration(options))
      try pool.writeWithoutTransaction { db in
        // A pool sets NORMAL, with which a power cut can take back edits that have returned. FULL
        // syncs the log at every commit.
        try db.execute(sql: "PRAGMA synchronous = FULL")
      }
      // Reads the whole file, which is a few megabytes at most, so that damage is met here and not
      // in the middle of an edit.
      let verdict = try pool.read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
      guard verdict == "ok" else { throw StorageError.damaged }
      return try DeviceStorage(writer: pool)
    }
  }

  /// Renames the file and what belongs to it; answers the new path.
  private static func setAside(_ path: String) throws -> String {
    let files = FileManager.default
    var number = 1
    while files.fileExists(atPath: "\(path).damaged-\(number)") { number += 1 }
    let aside = "\(path).damaged-\(number)"
    // The log first: if the phone stops in between, the damaged file is found damaged again.
    for suffix in ["-wal", "-shm", ""] where files.fileExists(atPath: path + suffix) {
      try files.moveItem(atPath: path + suffix, toPath: aside + suffix)
    }
    return aside
  }
}
