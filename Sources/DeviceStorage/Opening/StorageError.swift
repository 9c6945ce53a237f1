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
  /// The system does not let the file be read before the phone's first unlock. It is as it was.
  case locked
  /// The storage is suspended, or became so in the middle: nothing of the edit was written.
  case suspended
  /// This process may only read.
  case readOnly
  /// There is no file yet, and this process may not make one.
  case missing
  /// The file was written by another version of the app: by a newer one, or by an older one where
  /// this process may not change it.
  case otherVersion
  /// SQLite's own code for anything else.
  case failed(code: Int32)

  init(_ error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_FULL: self = .full
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_AUTH, .SQLITE_PERM: self = .locked
    case .SQLITE_ABORT, .SQLITE_INTERRUPT: self = .suspended
    case .SQLITE_READONLY: self = .readOnly
    default: self = .failed(code: error.extendedResultCode.rawValue)
    }
  }
}
