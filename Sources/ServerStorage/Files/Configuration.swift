import GRDB

extension Configuration {
  /// How every connection of the server's storage is set up.
  static var server: Configuration {
    var configuration = Configuration()
    // A backup in another process holds the lock for moments: wait for it rather than fail a
    // request.
    configuration.busyMode = .timeout(10)
    // Every table names its space and member: SQLite holds us to it.
    configuration.foreignKeysEnabled = true
    configuration.maximumReaderCount = 4
    configuration.prepareDatabase { db in
      // What was forgotten must be gone from the file, too, not only from the tables.
      try db.execute(sql: "PRAGMA secure_delete = ON")
      // Takes effect in a new file only: pages of forgotten rows can be given back without
      // rewriting everything.
      if !db.configuration.readonly { try db.execute(sql: "PRAGMA auto_vacuum = INCREMENTAL") }
      // Values come from strangers: a damaged or forged file must not call functions from its
      // schema.
      try db.execute(sql: "PRAGMA trusted_schema = OFF")
    }
    return configuration
  }
}
