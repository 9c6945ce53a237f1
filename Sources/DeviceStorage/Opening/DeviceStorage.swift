package import GRDB
import Synchronization

/// A phone's memory: one SQLite file, or none for previews and simulations.
///
/// Every `write` is one transaction that begins IMMEDIATE, so that an app and its widget, two
/// processes on one file, draw counters one after the other; when it returns, what it wrote is on
/// disk.
package final class DeviceStorage: Sendable {
  /// SQLite itself: for this target, and for the simulator that makes it fail.
  package let writer: any DatabaseWriter

  /// Whether edits are refused for now.
  let suspension = Mutex(false)

  convenience init(writer: any DatabaseWriter) throws {
    try DeviceStorage.migrate(writer)
    self.init(migrated: writer)
  }

  /// A memory whose schema is known to be the newest.
  init(migrated writer: any DatabaseWriter) { self.writer = writer }

  /// A memory that ends with this object.
  package static func inMemory() throws -> DeviceStorage {
    try storageErrors {
      try DeviceStorage(writer: DatabaseQueue(configuration: configuration))
    }
  }

  /// Reads one consistent state.
  package func read<T>(_ body: (DeviceTransaction) throws -> T) throws -> T {
    try DeviceStorage.storageErrors {
      guard writer is DatabaseQueue else {
        return try writer.read { try body(DeviceTransaction(db: $0)) }
      }
      // In memory there is one connection, so nobody writes meanwhile. `read` would set `query_only`
      // and reset it, and each time SQLite throws every compiled statement away.
      return try writer.unsafeRead { try body(DeviceTransaction(db: $0)) }
    }
  }

  /// Writes all of what `body` does or, if it throws, nothing.
  package func write<T>(_ body: (DeviceTransaction) throws -> T) throws -> T {
    if suspension.withLock(\.self) { throw StorageError.suspended }
    return try DeviceStorage.storageErrors {
      try writer.write { try body(DeviceTransaction(db: $0)) }
    }
  }

  /// Ends the use of the file.
  ///
  /// Whoever keeps this object gets errors from then on.
  package func close() throws {
    try DeviceStorage.storageErrors {
      // The last connection to close is one that may not write, so the log would stay. If the other
      // process is busy it stays anyway, and nothing is lost.
      try writer.writeWithoutTransaction { db in
        guard !db.configuration.readonly else { return }
        do { try db.checkpoint(.truncate) } catch let error as DatabaseError {
          guard error.resultCode == .SQLITE_BUSY || error.resultCode == .SQLITE_LOCKED else {
            throw error
          }
        }
      }
      try writer.close()
    }
  }

  static func storageErrors<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch let error as DatabaseError { throw StorageError(error) }
  }

  /// Each setting with its reason; `synchronous` is set in `open`, because a pool sets its own
  /// afterwards.
  static var configuration: Configuration {
    var configuration = Configuration()
    // The other process holds the file for milliseconds; five seconds is a phone waking from deep
    // sleep.
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { db in
      // On Apple platforms a plain fsync leaves data in the drive's cache; elsewhere these do
      // nothing.
      try db.execute(sql: "PRAGMA fullfsync = ON")
      try db.execute(sql: "PRAGMA checkpoint_fullfsync = ON")
      // A damaged file is noticed when it is read rather than believed.
      try db.execute(sql: "PRAGMA cell_size_check = ON")
      // A file that somebody prepared can't make our queries run its functions.
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
      // After a long reset the log shrinks again instead of keeping its greatest length.
      try db.execute(sql: "PRAGMA journal_size_limit = 1048576")
    }
    return configuration
  }

  /// Two processes may open a new file at once: the one that comes second finds the work done.
  private static func migrate(_ writer: any DatabaseWriter) throws {
    let migrator = Schema.migrator
    // Whoever goes back to an older app may not write what the newer one would misread.
    if try writer.read({ try migrator.hasBeenSuperseded($0) }) { throw StorageError.otherVersion }
    do { try migrator.migrate(writer) } catch {
      guard try writer.read({ try migrator.hasCompletedMigrations($0) }) else { throw error }
    }
  }
}

extension DeviceStorage {
  /// Another memory with the same rows, in memory: what a backup or a clone of the phone would
  /// hold.
  package func duplicate() throws -> DeviceStorage {
    try DeviceStorage.storageErrors {
      let copy = try DatabaseQueue(configuration: DeviceStorage.configuration)
      try writer.backup(to: copy)
      return DeviceStorage(migrated: copy)
    }
  }
}
