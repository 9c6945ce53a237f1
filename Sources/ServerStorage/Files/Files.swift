import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Files as a backup needs them: on disk when we say so, and replaced in one step.
enum Files {
  /// Waits until what is at `path`, a file or a folder, is on disk.
  static func synchronise(_ path: String) throws {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StorageError.file(operation: "open", code: errno) }
    defer { _ = close(descriptor) }
    guard fsync(descriptor) == 0 else { throw StorageError.file(operation: "fsync", code: errno) }
  }

  /// Puts `source` in the place of `destination` in one step, on disk when it returns.
  static func replace(_ destination: String, with source: String) throws {
    try synchronise(source)
    guard unsafe rename(source, destination) == 0 else {
      throw StorageError.file(operation: "rename", code: errno)
    }
    try synchronise(folder(of: destination))
  }

  /// Moves `source` to `destination` if there is a `source`.
  static func setAside(_ source: String, as destination: String) throws {
    if unsafe rename(source, destination) != 0, errno != ENOENT {
      throw StorageError.file(operation: "rename", code: errno)
    }
  }

  /// Deletes what is at `path`, if anything is.
  static func remove(_ path: String) throws {
    if unsafe unlink(path) != 0, errno != ENOENT {
      throw StorageError.file(operation: "unlink", code: errno)
    }
  }

  static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  /// Copies a file that nobody writes to.
  static func copy(_ source: String, to destination: String) throws {
    try remove(destination)
    try FileManager.default.copyItem(atPath: source, toPath: destination)
  }

  private static func folder(of path: String) -> String {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    return folder.isEmpty ? "." : folder
  }
}
