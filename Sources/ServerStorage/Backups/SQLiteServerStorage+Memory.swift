import GRDB
import HouseholdModel

extension SQLiteServerStorage {
  /// The same rows in memory, opened anew: what a server would find that opens a copy of the file
  /// made now.
  package func copiedInMemory(drawing draw: () -> UInt64) throws -> SQLiteServerStorage {
    let copy = try DatabaseQueue(configuration: .server)
    try writer.backup(to: copy)
    return SQLiteServerStorage(
      migrated: copy, term: Self.term(draw), lock: nil, path: nil)
  }

  /// `backUp` without a file: the copy, after what is in it has been noted here as backed up.
  package func backedUpInMemory(drawing draw: () -> UInt64) throws -> SQLiteServerStorage {
    let copy = try copiedInMemory(drawing: draw)
    try note(try copy.writer.read { try BackedReplica.all($0) })
    return copy
  }

  /// The same rows, opened anew: what a server finds that was killed and started again.
  ///
  /// Whoever keeps the old one must not use it any more.
  package func reopenedInMemory(drawing draw: () -> UInt64) -> SQLiteServerStorage {
    precondition(path == nil, "a file is opened again by its path")
    return SQLiteServerStorage(migrated: writer, term: Self.term(draw), lock: nil, path: nil)
  }
}
