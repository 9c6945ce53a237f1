import GRDB

/// What the storage refuses.
///
/// It never carries the contents of a row.
package enum StorageError: Error, Equatable {
  /// A row would have broken a rule of the schema: a bug, or a damaged file.
  case constraint(String)
  /// Another process has the file open and this needs it alone.
  case inUse
  /// The file, or a copy of it, is not sound.
  ///
  /// The text says what was found.
  case damaged([String])
  /// A newer program wrote the file, so this one has not touched it.
  ///
  /// The numbers are versions of the tables: of the file, and the newest that this program knows.
  case tooNew(found: Int, known: Int)
  /// The file would have to be made newer while an older program has it open.
  case olderInUse(found: Int, known: Int)
  /// A file operation failed, with the system's error number.
  case file(operation: String, code: Int32)
}

/// What kind of trouble a thrown error means for whoever serves requests.
package enum StorageTrouble: Equatable, Sendable {
  /// The disk is full: writing is refused, reading goes on.
  case full
  /// Somebody else held the lock too long: try again.
  case busy
  /// The file is damaged, or the disk failed: stop, and look at it.
  case broken
  /// None of these.
  case other

  /// What `error` means.
  package init(_ error: any Error) {
    guard let error = error as? DatabaseError else {
      if case .damaged = error as? StorageError { self = .broken } else { self = .other }
      return
    }
    switch error.resultCode {
    case .SQLITE_FULL: self = .full
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN:
      self = .broken
    default: self = .other
    }
  }
}
