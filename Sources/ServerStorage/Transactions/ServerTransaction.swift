import Foundation
import GRDB
package import HouseholdModel

/// The rows of the server's storage within one transaction.
///
/// It decides nothing: `ServerSync` does.
///
/// Everything done with it happens together or not at all, and may be used only inside the closure
/// it was handed to.
package struct ServerTransaction {
  let db: Database
  /// What this opening of the storage is called; also the replica of the server's own facts.
  package let term: ReplicaID

  /// Runs `body` so that, when it throws, what it did is undone and what was done before it stays.
  package func savepoint<T>(_ body: () throws -> T) throws -> T {
    var result: T?
    do {
      try db.inSavepoint {
        result = try body()
        return .commit
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw StorageError.constraint(error.message ?? "")
    }
    guard let result else { preconditionFailure("a savepoint ended without a result") }
    return result
  }

  func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  func row(_ sql: String, _ arguments: StatementArguments) throws -> Row? {
    try Row.fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
  }

  func rows<T>(
    _ sql: String, _ arguments: StatementArguments, _ make: (Row) throws -> T
  ) throws -> [T] {
    let cursor = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    var all: [T] = []
    while let row = try cursor.next() { all.append(try make(row)) }
    return all
  }

  /// How many rows the last statement changed.
  var changed: Int { db.changesCount }
}

extension UInt64 {
  /// The signed integer of the same bits.
  var sql: Int64 { Int64(bitPattern: self) }
  /// The number whose bits SQLite kept as a signed integer.
  init(sql: Int64) { self.init(bitPattern: sql) }
}

extension Identifier {
  var sql: Int64 { Int64(bitPattern: rawValue) }
  init(sql: Int64) { self.init(rawValue: UInt64(bitPattern: sql)) }
}

extension SpaceID {
  var sql: Data { Data(bytes) }
}

extension Row {
  func number(_ index: Int) -> UInt64 { UInt64(sql: self[index]) }
  func optionalNumber(_ index: Int) -> UInt64? { (self[index] as Int64?).map { UInt64(sql: $0) } }
  func bytes(_ index: Int) -> [UInt8] { [UInt8](self[index] as Data) }
  func space(_ index: Int) throws -> SpaceID {
    guard let id = SpaceID(bytes: bytes(index)) else { throw StorageError.constraint("space id") }
    return id
  }
}
