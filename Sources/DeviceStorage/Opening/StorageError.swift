import GRDB

/// What a phone's disk can do to it.
///
/// It says a code and never any contents.
@nonexhaustive
package enum StorageError: Error, Hashable, Sendable {
  /// There is no room left: nothing of the edit was written, and reading goes on.
  case full
  /// The file is damaged: opening it again sets it aside.
  case damaged
  /// Another process held the file for too long.
  case busy
  /// SQLite's own code for anything else.
  case failed(code: Int32)

  init(_ error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_FULL: self = .full
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    default: self = .failed(code: error.extendedResultCode.rawValue)
    }
  }
}
