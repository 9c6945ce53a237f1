/// How a phone's file is opened.
package struct StorageOptions: Sendable {
  /// Whether the file lets go of its locks when the app is suspended.
  ///
  /// iOS ends an app (`0xDEAD10CC`) that is suspended while it holds a lock on a file that other
  /// processes can reach.
  package var obeysSuspension = false
  /// Whether the log's files stay when the last writer closes.
  ///
  /// A process that may only read can't make them, and without them it can't read.
  package var keepsLogFiles = false
  /// Whether the phone's backups hold the file.
  package var isInBackups = true
  /// What the platform does for files.
  package var care = FileCare.live

  /// A file of one process, in backups, without any promise beyond those of `DeviceStorage`.
  package init() {}

  /// A file that an app shares with its extensions.
  package static var shared: StorageOptions {
    var options = StorageOptions()
    options.obeysSuspension = true
    options.keepsLogFiles = true
    return options
  }
}
