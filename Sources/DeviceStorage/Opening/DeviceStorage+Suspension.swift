import Foundation
import GRDB
import GRDBSQLite
import Synchronization

extension DeviceStorage {
  /// Lets go of every lock and takes none until `resume()`.
  ///
  /// When it returns, this storage holds no lock, what had been written is on disk, and an edit that
  /// was under way is written whole or has thrown `StorageError.suspended` with nothing of it written.
  /// Reading goes on. A file that obeys suspension tells every other one of the process, which is
  /// GRDB's way.
  package func suspend() {
    suspension.withLock { $0 = true }
    post(Database.suspendNotification)
    // Whoever was writing is interrupted, and has left when the writer has time for nothing.
    writer.writeWithoutTransaction { _ in }
  }

  /// Takes edits again.
  package func resume() {
    post(Database.resumeNotification)
    suspension.withLock { $0 = false }
  }

  private func post(_ name: Notification.Name) {
    guard writer.configuration.observesSuspensionNotifications else { return }
    NotificationCenter.default.post(name: name, object: nil)
  }

  /// The settings of `configuration`, and those that a file needs which others read or lock.
  static func configuration(_ options: StorageOptions) -> Configuration {
    var configuration = configuration
    configuration.observesSuspensionNotifications = options.obeysSuspension
    if options.keepsLogFiles {
      configuration.prepareDatabase { db in
        guard !db.configuration.readonly else { return }
        var isOn: CInt = 1
        let code = unsafe sqlite3_file_control(
          db.sqliteConnection, nil, SQLITE_FCNTL_PERSIST_WAL, &isOn)
        guard code == SQLITE_OK else { throw StorageError.failed(code: code) }
      }
    }
    return configuration
  }
}
