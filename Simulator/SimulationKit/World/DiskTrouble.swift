internal import DeviceStorage
internal import GRDB
internal import GRDBSQLite
internal import ServerStorage

/// What can befall one transaction.
///
/// SQLite itself is made to fail, so what comes back is what the storage meets in life.
enum DiskTrouble: Hashable {
  /// There is no room for the commit: where a write-ahead log is, that is when a full disk is met.
  case full
  /// Everything works until the commit.
  case failedCommit
  /// The process dies after so many steps of SQLite's virtual machine.
  case death(steps: Int)
}

extension SQLiteServerStorage {
  /// Does `body` while `trouble` holds.
  func suffering<T>(_ trouble: DiskTrouble?, _ body: () throws -> T) throws -> T {
    guard let trouble else { return try body() }
    return try writer.suffering(trouble, body)
  }
}

extension DeviceStorage {
  /// Does `body` while `trouble` holds.
  func suffering<T>(_ trouble: DiskTrouble?, _ body: () throws -> T) throws -> T {
    guard let trouble else { return try body() }
    return try writer.suffering(trouble, body)
  }
}

extension DatabaseWriter {
  fileprivate func suffering<T>(_ trouble: DiskTrouble, _ body: () throws -> T) throws -> T {
    switch trouble {
    case .full: return try refusingCommits(.SQLITE_FULL, body)
    case .failedCommit: return try refusingCommits(.SQLITE_IOERR_FSYNC, body)
    case .death(let steps):
      let fuse = writeWithoutTransaction { Fuse(steps: steps, in: $0) }
      light(fuse)
      let result = Result { try body() }
      light(nil)
      return try result.get()
    }
  }

  private func refusingCommits<T>(_ code: ResultCode, _ body: () throws -> T) throws -> T {
    let observer = RefusedCommit(code: code)
    add(transactionObserver: observer)
    defer { remove(transactionObserver: observer) }
    return try body()
  }

  private func light(_ fuse: Fuse?) {
    writeWithoutTransaction { db in
      guard let fuse else {
        return unsafe sqlite3_progress_handler(db.sqliteConnection, 0, nil, nil)
      }
      // The caller keeps the fuse until it is put out.
      unsafe sqlite3_progress_handler(
        db.sqliteConnection, Int32(Fuse.grain),
        { context in
          guard let context = unsafe context else { return 0 }
          return unsafe Unmanaged<Fuse>.fromOpaque(context).takeUnretainedValue().burn()
        }, Unmanaged.passUnretained(fuse).toOpaque())
    }
  }
}

/// Ends a statement once, after so many steps.
///
/// Once, and only a statement that reads or writes rows: what a dead process leaves is rolled back by whoever opens
/// the file next, and a BEGIN or a COMMIT that says it failed although it did not is no death but a lie.
private final class Fuse {
  static let grain = 4
  private unowned let database: Database
  private static let transactional = ["BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE"]
  private var left: Int
  private var isBurnt = false

  init(steps: Int, in database: Database) {
    left = steps / Self.grain
    self.database = database
  }

  func burn() -> Int32 {
    left -= 1
    guard left <= 0, !isBurnt, isAmongRows else { return 0 }
    isBurnt = true
    return 1
  }

  /// Whether a statement is under way, and it is one that may die.
  ///
  /// SQLite also asks when a statement has just ended; then none is under way.
  private var isAmongRows: Bool {
    var isAmongRows = false
    var statement = unsafe sqlite3_next_stmt(database.sqliteConnection, nil)
    while let running = unsafe statement {
      if unsafe sqlite3_stmt_busy(running) != 0, let sql = unsafe sqlite3_sql(running) {
        if unsafe Self.transactional.contains(where: String(cString: sql).hasPrefix) {
          return false
        }
        isAmongRows = true
      }
      unsafe statement = sqlite3_next_stmt(database.sqliteConnection, running)
    }
    return isAmongRows
  }
}

/// Refuses a commit at the last moment, as a disk does that fails.
private final class RefusedCommit: TransactionObserver {
  private let code: ResultCode

  init(code: ResultCode) { self.code = code }

  func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { false }
  func databaseDidChange(with event: DatabaseEvent) {}
  func databaseWillCommit() throws { throw DatabaseError(resultCode: code) }
  func databaseDidCommit(_ db: Database) {}
  func databaseDidRollback(_ db: Database) {}
}
