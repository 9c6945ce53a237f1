internal import ServerStorage

/// What is wrong with the server's file or with a copy of it, and what to do, for an operator.
struct FileTrouble: Error, CustomStringConvertible {
  let description: String
  /// What the command ends with.
  var exitCode: Int32 = 1

  /// The code for a file of another version: starting again will not help, so a supervisor must not try.
  ///
  /// It is `EX_DATAERR` of `sysexits.h`.
  static let otherVersion: Int32 = 65

  /// What `error`, thrown by the storage at `path`, means.
  init(_ error: any Error, path: String) {
    switch error as? StorageError {
    case .tooNew(let found, let known):
      self.init(
        """
        \(path) has schema version \(found), and this larder knows none above \(known): a newer one wrote it. \
        Run that one, or restore a backup from before the upgrade. Nothing was changed.
        """, exitCode: Self.otherVersion)
    case .olderInUse(let found, let known):
      self.init(
        """
        \(path) has schema version \(found) and is in use by the larder that wrote it; this one would make it \
        version \(known). Stop the server first, or use its own larder. Nothing was changed.
        """, exitCode: Self.otherVersion)
    default: self.init(Self.words(error, path: path))
    }
  }

  private init(_ description: String, exitCode: Int32 = 1) {
    self.description = description
    self.exitCode = exitCode
  }

  private static func words(_ error: any Error, path: String) -> String {
    switch StorageTrouble(error) {
    case .full: "The disk is full. Free space; nothing is lost."
    case .busy: "\(path) is locked by another program. Close it and try again."
    case .broken:
      """
      \(path) is damaged or can't be opened. Stop the server, keep a copy of the directory, and run larder \
      restore --from BACKUP.
      """
    case .other: "\(path) can't be used: \(error)."
    }
  }

  /// Does something with the storage at `path`; what goes wrong is said in words.
  static func saying<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do { return try body() } catch { throw FileTrouble(error, path: path) }
  }
}
