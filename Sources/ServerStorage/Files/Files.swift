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

  /// Makes a file of one line at `path`, or makes the one that is there new.
  static func touch(_ path: String) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StorageError.file(operation: "open mark", code: errno) }
    defer { _ = close(descriptor) }
    let line = unsafe "The time of this file is that of the newest backup.\n".utf8CString
      .withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count - 1) }
    guard line > 0 else { throw StorageError.file(operation: "write mark", code: errno) }
  }

  /// Seconds since 1970 of the latest change of the file at `path`; nil if there is none.
  static func changed(_ path: String) -> Double? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.modificationDate] as? Date)?.timeIntervalSince1970
  }

  /// Bytes of the file at `path`.
  static func size(_ path: String) throws -> Int64 {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else {
      throw StorageError.file(operation: "stat", code: errno)
    }
    return Int64(status.st_size)
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
