extension SQLiteServerStorage {
  /// Puts the backup at `source` in the place of the storage at `path`, which nobody may have
  /// open.
  ///
  /// The backup is checked first and copied beside the old file, then takes its place in one step;
  /// the old files stay as `<path>.replaced`. Nothing else is needed: whoever opens it next draws
  /// a new term, by which phones see what was lost and send it again. Throws `StorageError.inUse`
  /// while a server runs.
  package static func restore(from source: String, to path: String) throws -> BackupReport {
    try OpenLock.alone(path: path + ".open") {
      _ = try inspect(source)
      let partial = path + ".partial"
      try Files.copy(source, to: partial)
      let report = try inspect(partial)
      // The old log must never lie beside the new file: SQLite would play it into it. Without its
      // log the old file is merely an older state, which a new term makes harmless too.
      try Files.setAside(path + "-wal", as: path + ".replaced-wal")
      try Files.remove(path + "-shm")
      if Files.exists(path) { try Files.copy(path, to: path + ".replaced") }
      try Files.replace(path, with: partial)
      return report
    }
  }
}
