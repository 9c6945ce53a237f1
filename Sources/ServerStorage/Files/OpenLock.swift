import Foundation
import HouseholdModel

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Knows whether anybody else has the storage open, what this opening is called, and whether the
/// file is still the one that was open last.
///
/// Beside the database lies `<name>.open`. Whoever has the database open holds a shared `flock` on
/// it, which the system lets go when the process ends, however it ends. Who gets it alone is the
/// first since everybody had closed it: draws a new term and writes it into the file. Everybody
/// else reads the term there. So `larder backup` beside `larder serve` has the server's term, and
/// a restart after `kill -9` has a new one.
struct OpenLock: ~Copyable {
  private let file: LockFile
  /// Nobody else has the storage open, and nobody gets it before `share`.
  let isFirst: Bool

  /// Waits only while somebody else is just opening the storage as the first.
  init(path: String) throws {
    let file = try LockFile(path: path)
    let isFirst = file.tryAlone()
    if !isFirst { try file.share() }
    self.file = file
    self.isFirst = isFirst
  }

  /// The mark that the last opening put into the database; nil if there was none.
  var mark: UInt32? { file.read(4, at: 8).map { UInt32(truncatingIfNeeded: $0) } }

  /// The database has `mark` in its first page, on disk, and nothing in its log.
  borrowing func confirm(mark: UInt32) throws { try file.write(UInt64(mark), bytes: 4, at: 8) }

  /// Says what this opening is called.
  ///
  /// Before `share`.
  borrowing func begin(_ term: ReplicaID) throws { try file.write(term.rawValue, bytes: 8, at: 0) }

  /// Lets others open the storage, too, and returns what the opening is called.
  ///
  /// Going from alone to shared is not one step, so somebody else may be alone in between and draw
  /// another term. It is read afterwards; whoever wrote it last did so before anybody shared.
  borrowing func share() throws -> ReplicaID {
    try file.share()
    guard let term = file.read(8, at: 0), term != 0 else {
      throw StorageError.file(operation: "read term", code: errno)
    }
    return ReplicaID(rawValue: term)
  }

  /// Runs `body` while nobody has the storage open; throws `StorageError.inUse` if somebody has.
  static func alone<T>(path: String, _ body: () throws -> T) throws -> T {
    let file = try LockFile(path: path)
    guard file.tryAlone() else { throw StorageError.inUse }
    return try body()
  }
}

/// An open file with a `flock` on it, which goes when it is closed.
private struct LockFile: ~Copyable {
  private let descriptor: Int32

  init(path: String) throws {
    let opened = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw StorageError.file(operation: "open lock", code: errno) }
    descriptor = opened
  }

  deinit { _ = close(descriptor) }

  borrowing func tryAlone() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

  borrowing func share() throws {
    guard flock(descriptor, LOCK_SH) == 0 else {
      throw StorageError.file(operation: "share lock", code: errno)
    }
  }

  /// Writes the last `count` bytes of `value`, on disk when it returns.
  borrowing func write(_ value: UInt64, bytes count: Int, at offset: Int) throws {
    let bytes = stride(from: (count - 1) * 8, through: 0, by: -8).map {
      UInt8(truncatingIfNeeded: value >> UInt64($0))
    }
    let written = unsafe bytes.withUnsafeBytes {
      unsafe pwrite(descriptor, $0.baseAddress, count, off_t(offset))
    }
    guard written == count, fsync(descriptor) == 0 else {
      throw StorageError.file(operation: "write lock", code: errno)
    }
  }

  borrowing func read(_ count: Int, at offset: Int) -> UInt64? {
    var bytes = [UInt8](repeating: 0, count: count)
    let got = unsafe bytes.withUnsafeMutableBytes {
      unsafe pread(descriptor, $0.baseAddress, count, off_t(offset))
    }
    return got == count ? bytes.reduce(0) { $0 << 8 | UInt64($1) } : nil
  }
}
