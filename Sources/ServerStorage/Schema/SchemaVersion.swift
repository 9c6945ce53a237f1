import Foundation
import GRDB

/// Which version of the tables a file has, and whether this program may touch it.
///
/// A migration's identifier begins with the version that it belongs to, such as `v2: wish lists`; a
/// version may have several. A program opens files of its own version and makes older ones newer; a
/// newer file it leaves alone, to the byte: it can't know what must hold there.
enum SchemaVersion {
  /// What this program writes.
  static let known = number(of: Schema.migrator.migrations)

  /// The version after these migrations; 0 if there are none, or none of them is ours.
  static func number(of identifiers: some Sequence<String>) -> Int {
    identifiers.compactMap { identifier in
      guard identifier.first == "v" else { return nil }
      return Int(identifier.dropFirst().prefix { $0 != ":" })
    }.max() ?? 0
  }

  /// Throws unless this program may write to what is open as `db`.
  static func requireKnown(_ db: Database) throws {
    let applied = try Schema.migrator.appliedIdentifiers(db)
    guard applied.isSubset(of: Schema.migrator.migrations) else {
      throw StorageError.tooNew(found: number(of: applied), known: known)
    }
  }

  /// Looks at the file at `path`, if there is one, before anything is written to it.
  ///
  /// Throws `StorageError.tooNew` if a newer program wrote it. Throws `StorageError.olderInUse` if it
  /// would be made newer while another process, which can only be of the older version, has it open:
  /// the tables would change under its hands.
  static func look(at path: String, isInUse: Bool) throws {
    guard Files.exists(path), try Files.size(path) > 0 else { return }
    let hadLog = Files.exists(path + "-wal")
    defer {
      // Who only reads can't take an empty log away again that it had to make.
      if !isInUse, !hadLog {
        try? Files.remove(path + "-wal")
        try? Files.remove(path + "-shm")
      }
    }
    try read(path) { db in
      try requireKnown(db)
      let applied = try Schema.migrator.appliedIdentifiers(db)
      guard isInUse, !applied.isEmpty else { return }
      guard try Schema.migrator.hasCompletedMigrations(db) else {
        throw StorageError.olderInUse(found: number(of: applied), known: known)
      }
    }
  }

  private static func read(_ path: String, _ body: (Database) throws -> Void) throws {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(10)
    let file = try DatabaseQueue(path: path, configuration: configuration)
    try file.read(body)
    try file.close()
  }
}
