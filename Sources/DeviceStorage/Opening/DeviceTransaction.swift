import Foundation
import GRDB
import HouseholdModel

/// Rows of a phone's file, inside one transaction.
///
/// What the rows mean is `DeviceSync`'s business.
package struct DeviceTransaction {
  let db: Database

  /// Runs a statement that changes rows.
  func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// Reads rows.
  func rows(_ sql: String, _ arguments: StatementArguments = []) throws -> [Row] {
    try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
  }

  /// Reads the first row.
  func row(_ sql: String, _ arguments: StatementArguments = []) throws -> Row? {
    try Row.fetchOne(db.cachedStatement(sql: sql), arguments: arguments)
  }
}

extension UInt64 {
  /// The same 64 bits as SQLite keeps them.
  var bits: Int64 { Int64(bitPattern: self) }
}

extension Identifier {
  var bits: Int64 { rawValue.bits }
}

extension SpaceID {
  var blob: Data { Data(bytes) }
}

extension HouseholdModel.Cursor {
  var blob: Data { Data(bytes) }
}

extension Row {
  func bits(_ column: String) -> UInt64 { UInt64(bitPattern: self[column] as Int64) }
  func optionalBits(_ column: String) -> UInt64? {
    (self[column] as Int64?).map { UInt64(bitPattern: $0) }
  }
  func identifier<Thing>(_ column: String) -> Identifier<Thing> {
    Identifier(rawValue: bits(column))
  }
  func flag(_ column: String) -> Bool { self[column] as Int64 != 0 }
  func bytes(_ column: String) -> [UInt8] { [UInt8](self[column] as Data) }
  func cursor(_ column: String) -> HouseholdModel.Cursor? {
    (self[column] as Data?).map { HouseholdModel.Cursor(bytes: [UInt8]($0)) }
  }
  func space(_ column: String) -> SpaceID {
    guard let space = SpaceID(bytes: self[column] as Data) else {
      preconditionFailure("a space of a length that its CHECK refuses")
    }
    return space
  }
  func statement() -> HouseholdModel.Statement {
    HouseholdModel.Statement(
      subject: identifier("subject"),
      field: Field(rawValue: UInt32(truncatingIfNeeded: bits("field"))),
      value: bytes("value"))
  }
}
