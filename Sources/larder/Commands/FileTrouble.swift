internal import ServerStorage

/// What is wrong with the server's file or with a copy of it, and what to do, for an operator.
struct FileTrouble: Error, CustomStringConvertible {
  let description: String

  /// What `error`, thrown by the storage at `path`, means.
  init(_ error: any Error, path: String) {
    if case StorageError.tooNew = error {
      description =
        "\(path) was written by a newer larder. Run that version; this one leaves it alone."
      return
    }
    description =
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
