import Foundation
import GRDB

extension DeviceStorage {
  /// Whether every write is refused.
  package var isReadOnly: Bool { writer.configuration.readonly }

  /// Opens the file at `path` for a process that only reads, such as a widget.
  ///
  /// It takes no lock that could get its process ended, changes nothing, and sets nothing aside. The
  /// app must have opened the file before, with `StorageOptions.keepsLogFiles`.
  package static func openReadOnly(
    at path: String, care: FileCare = .live
  ) throws -> DeviceStorage {
    guard FileManager.default.fileExists(atPath: path) else { throw StorageError.missing }
    if care.isLocked(path) { throw StorageError.locked }
    return try storageErrors {
      var configuration = configuration(StorageOptions())
      configuration.readonly = true
      let pool = try DatabasePool(path: path, configuration: configuration)
      let migrator = Schema.migrator
      let isRight = try pool.read {
        try migrator.hasCompletedMigrations($0) && !migrator.hasBeenSuperseded($0)
      }
      guard isRight else { throw StorageError.otherVersion }
      return DeviceStorage(migrated: pool)
    }
  }
}
