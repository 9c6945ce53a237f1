import Foundation
import GRDB
import HouseholdModel
import Synchronization
import Testing

@testable import DeviceStorage

/// What happens when the system is about to suspend the app.
///
/// GRDB tells all databases of a process that obey, so no other test may open one that does.
@Suite(.serialized) struct SuspensionTests {
  private func entries(_ storage: DeviceStorage) throws -> Int {
    try storage.read { try $0.entries(of: writer, in: household, .all) }.count
  }

  /// Makes a storage give up at once where it would wait for somebody's lock.
  private func impatient(_ storage: DeviceStorage) throws {
    try storage.writer.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA busy_timeout = 0")
    }
  }

  /// The gate alone serves where nobody else can reach the file.
  @Test func aMemoryOfOneProcessRefusesEditsToo() throws {
    let storage = try DeviceStorage.inMemory()
    try prepare(storage)
    storage.suspend()
    #expect(throws: StorageError.suspended) { try write(storage) }
    #expect(try entries(storage) == 0)
    storage.resume()
    try write(storage)
    #expect(try entries(storage) == 1)
  }

  @Test func whileSuspendedReadingGoesOnAndAnotherProcessWrites() throws {
    try withDirectory { directory in
      let path = directory + "/phone.sqlite"
      let app = try DeviceStorage.open(at: path, .shared).storage
      try prepare(app)
      let other = try DeviceStorage.open(at: path).storage
      try write(app)
      app.suspend()
      app.suspend()
      #expect(throws: StorageError.suspended) { try write(app) }
      try write(other)
      #expect(try entries(app) == 2)
      app.resume()
      try write(app)
      #expect(try entries(other) == 3)
      try other.close()
      try app.close()
    }
  }

  /// An edit in the middle of its transaction holds the lock that iOS ends apps for.
  @Test func anEditUnderWayIsTakenBackAndItsLockIsGone() async throws {
    let directory = FileManager.default.temporaryDirectory.appending(
      path: "larder-\(ProcessInfo.processInfo.globallyUniqueString)")
    defer { try? FileManager.default.removeItem(at: directory) }
    let path = directory.appending(path: "phone.sqlite").path(percentEncoded: false)
    let app = try DeviceStorage.open(at: path, .shared).storage
    try prepare(app)
    let other = try DeviceStorage.open(at: path).storage
    try impatient(other)

    let began = Mutex(false)
    let outcome = Mutex<StorageError?>(nil)
    let thread = Thread {
      do {
        try app.write { transaction in
          // Far longer than the test may take, unless somebody ends it.
          for number in 0..<5_000_000 {
            var row = space()
            row.asOfMilliseconds = UInt64(number)
            try transaction.setSpace(row)
            began.withLock { $0 = true }
          }
        }
      } catch { outcome.withLock { $0 = error as? StorageError } }
    }
    thread.start()
    while !began.withLock(\.self) { await Task.yield() }
    #expect(throws: StorageError.busy) { try write(other) }
    app.suspend()
    try write(other)
    while !thread.isFinished { await Task.yield() }
    #expect(outcome.withLock(\.self) == .suspended)
    #expect(try app.read { try $0.space(household) }?.asOfMilliseconds == nil)
    app.resume()
    try write(app)
    #expect(try entries(other) == 2)
    try other.close()
    try app.close()
  }
}
