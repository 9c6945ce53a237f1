import Foundation

/// What a platform does for a file beyond keeping its bytes.
///
/// A test answers instead.
package struct FileCare: Sendable {
  /// Lets the system decrypt a file from the first unlock after a start on, and not before.
  package var protect: @Sendable (_ path: String) throws -> Void
  /// Keeps a file or a directory out of the phone's backups, or lets it in again.
  package var setInBackups: @Sendable (_ isIn: Bool, _ path: String) throws -> Void
  /// Whether the system denies reading a file.
  package var isDenied: @Sendable (_ path: String) -> Bool

  /// A platform made of three answers.
  package init(
    protect: @escaping @Sendable (String) throws -> Void,
    setInBackups: @escaping @Sendable (Bool, String) throws -> Void,
    isDenied: @escaping @Sendable (String) -> Bool
  ) {
    self.protect = protect
    self.setInBackups = setInBackups
    self.isDenied = isDenied
  }

  /// The platform this runs on.
  package static let live = FileCare(
    protect: { path in
      // A Mac protects its volumes and not its files.
      #if canImport(Darwin) && !os(macOS)
        try FileManager.default.setAttributes(
          [.protectionKey: FileProtectionType.completeUntilFirstUserAuthentication],
          ofItemAtPath: path)
      #endif
    },
    setInBackups: { isIn, path in
      #if canImport(Darwin)
        var values = URLResourceValues()
        values.isExcludedFromBackup = !isIn
        var url = URL(filePath: path)
        try url.setResourceValues(values)
      #endif
    },
    isDenied: { path in
      do {
        try FileHandle(forReadingFrom: URL(filePath: path)).close()
        return false
      } catch let error as CocoaError {
        return error.code == .fileReadNoPermission
      } catch { return false }
    })
}

extension FileCare {
  /// The files of a database, those that exist.
  private func files(of path: String) -> [String] {
    ["", "-wal", "-shm"].map { path + $0 }.filter(FileManager.default.fileExists(atPath:))
  }

  /// Does what is promised for a database that has been opened, and for the directory around it.
  ///
  /// New files get the protection of their directory, so the log is protected from its first byte
  /// on. The directory is kept out of backups only if it is the database's own.
  func look(after path: String, isInBackups: Bool, ownsDirectory: Bool) throws {
    let directory = URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false)
    try protect(directory)
    if ownsDirectory { try setInBackups(isInBackups, directory) }
    for file in files(of: path) {
      try protect(file)
      try setInBackups(isInBackups, file)
    }
  }

  /// Whether the system denies this database for now.
  ///
  /// It asks about the log if there is one: closing a file drops every lock that this process has on
  /// it, whoever took it, and SQLite has none on the log.
  func isLocked(_ path: String) -> Bool {
    let log = path + "-wal"
    return isDenied(FileManager.default.fileExists(atPath: log) ? log : path)
  }
}
