package import GRDB
package import HouseholdModel
import Synchronization

/// The server's storage in one SQLite file, or in memory.
package final class SQLiteServerStorage: ServerStorage {
  /// SQLite itself: for this target, and for the simulator that makes it fail.
  package let writer: any DatabaseWriter
  private let commits: GroupCommit
  private let lock: Mutex<OpenLock?>
  /// Where the file is; nil in memory.
  package let path: String?
  package let term: ReplicaID

  /// Opens the file at `path`, or makes it.
  ///
  /// `draw` gives random bits for the term, if this is the first to open it.
  ///
  /// Makes the tables of an older file newer, before anybody else can open it. Throws
  /// `StorageError.tooNew` if a newer program wrote it, and `.olderInUse` if an older one has it open;
  /// then the file is as it was.
  package convenience init(path: String, drawing draw: () -> UInt64) throws {
    let lock = try OpenLock(path: path + ".open")
    if lock.isFirst {
      try StaleLog.setAside(besides: path, expected: lock.mark)
    }
    try SchemaVersion.look(at: path, isInUse: !lock.isFirst)
    if lock.isFirst { try lock.begin(Self.term(draw)) }
    let pool = try DatabasePool(path: path, configuration: .server)
    try pool.writeWithoutTransaction { db in
      // Set here because turning WAL on sets NORMAL, with which a commit may be lost when the
      // power fails. What was answered must be on disk.
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
    if lock.isFirst {
      let mark = UInt32(truncatingIfNeeded: Self.term(draw).rawValue) & 0x7FFF_FFFF | 1
      try pool.writeWithoutTransaction { try StaleLog.put(mark, into: $0) }
      try lock.confirm(mark: mark)
      try Schema.migrator.migrate(pool)
    }
    let term = try lock.share()
    self.init(migrated: pool, term: term, lock: lock, path: path)
  }

  /// Opens an empty storage that is gone when it is closed.
  package convenience init(inMemoryDrawing draw: () -> UInt64) throws {
    let queue = try DatabaseQueue(configuration: .server)
    try Schema.migrator.migrate(queue)
    self.init(migrated: queue, term: Self.term(draw), lock: nil, path: nil)
  }

  /// A storage whose schema is known to be the newest.
  init(
    migrated writer: any DatabaseWriter, term: ReplicaID, lock: consuming OpenLock?, path: String?
  ) {
    self.writer = writer
    self.term = term
    self.lock = Mutex(lock)
    self.path = path
    commits = GroupCommit(writer: writer, term: term)
  }

  /// 0 names nobody, so it can't be a term.
  static func term(_ draw: () -> UInt64) -> ReplicaID {
    while true {
      let bits = draw()
      if bits != 0 { return ReplicaID(rawValue: bits) }
    }
  }

  package func read<T>(_ body: (ServerTransaction) throws -> T) throws -> T {
    guard path == nil else {
      return try writer.read { try body(ServerTransaction(db: $0, term: term)) }
    }
    // In memory there is one connection, so nobody writes meanwhile. `read` would set `query_only`
    // and reset it, and each time SQLite throws every compiled statement away.
    return try writer.unsafeRead { try body(ServerTransaction(db: $0, term: term)) }
  }

  package func write<T>(_ body: (ServerTransaction) throws -> T) throws -> T {
    try writer.write { try body(ServerTransaction(db: $0, term: term)) }
  }

  package func submit<T: Sendable>(
    _ body: @escaping @Sendable (ServerTransaction) throws -> T
  ) async throws -> T {
    try await commits.submit(body)
  }

  /// Tells `watcher` of each commit of requests from now on, on the thread that writes: it must be
  /// quick.
  package func watchCommits(_ watcher: @escaping @Sendable (CommitReport) -> Void) {
    commits.watch(watcher)
  }

  package func look<T: Sendable>(
    _ body: @escaping @Sendable (ServerTransaction) throws -> T
  ) async throws -> T {
    let term = term
    return try await writer.read { try body(ServerTransaction(db: $0, term: term)) }
  }

  /// Writes what is in the log to the file and closes it.
  ///
  /// The next to open it draws a new term.
  package func close() throws {
    // Closing alone may leave the log behind, and a log beside a file that somebody copies back
    // would be played into it. While another process has the file open this does less, and the
    // last one does the rest.
    try writer.writeWithoutTransaction {
      _ = try Row.fetchAll($0, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    try writer.close()
    lock.withLock { $0 = nil }
  }
}
