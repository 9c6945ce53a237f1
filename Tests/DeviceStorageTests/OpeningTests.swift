import Foundation
import GRDB
import HouseholdModel
import Synchronization
import Testing

@testable import DeviceStorage

/// How a file is opened that others can reach, that the system guards, or that another version wrote.
@Suite struct OpeningTests {
  /// Notes what was asked of the platform.
  private final class Care: Sendable {
    let calls = Mutex<[String]>([])
    let denied = Mutex<Set<String>>([])

    var value: FileCare {
      FileCare(
        protect: { path in self.note("protect", path) },
        setInBackups: { isIn, path in self.note(isIn ? "in backups" : "not in backups", path) },
        isDenied: { path in
          self.note("is denied?", path)
          return self.denied.withLock { $0.contains(name(path)) }
        })
    }

    private func note(_ what: String, _ path: String) {
      calls.withLock { $0.append("\(what) \(name(path))") }
    }
  }

  private func options(_ care: Care, _ change: (inout StorageOptions) -> Void = { _ in })
    -> StorageOptions
  {
    var options = StorageOptions()
    options.care = care.value
    change(&options)
    return options
  }

  @Test func theFilesAndTheirDirectoryAreProtectedAndKeptOutOfBackups() throws {
    try withDirectory { directory in
      let care = Care()
      let path = directory + "/Larder/phone.sqlite"
      let opened = try DeviceStorage.open(at: path, options(care) { $0.isInBackups = false })
      let all = ["Larder", "phone.sqlite", "phone.sqlite-shm", "phone.sqlite-wal"]
      let calls = Set(care.calls.withLock(\.self))
      #expect(
        calls.subtracting(["is denied? phone.sqlite"])
          == Set(all.flatMap { ["protect \($0)", "not in backups \($0)"] }))
      try opened.storage.close()
      // The second time the directory holds the database alone, so it is still its own.
      _ = try DeviceStorage.open(at: path, options(care) { $0.isInBackups = true })
      #expect(care.calls.withLock { $0.contains("in backups Larder") })
    }
  }

  @Test func aDirectoryThatHoldsOtherFilesStaysInBackups() throws {
    try withDirectory { directory in
      try Data([1]).write(to: URL(filePath: directory + "/photo.jpg"))
      let care = Care()
      let path = directory + "/phone.sqlite"
      _ = try DeviceStorage.open(at: path, options(care) { $0.isInBackups = false })
      #expect(care.calls.withLock { $0.contains("not in backups phone.sqlite") })
      #expect(care.calls.withLock { !$0.contains("not in backups \(name(directory))") })
    }
  }

  /// Before the first unlock SQLite may take what it can't read for anything.
  @Test(arguments: [true, false])
  func aLockedFileIsNeverTakenForADamagedOne(hasLog: Bool) throws {
    try withDirectory { directory in
      let path = directory + "/phone.sqlite"
      let bytes = Data("this is what a file may look like that can't be decrypted".utf8)
      try bytes.write(to: URL(filePath: path))
      if hasLog { try bytes.write(to: URL(filePath: path + "-wal")) }
      let care = Care()
      care.denied.withLock { $0 = [hasLog ? "phone.sqlite-wal" : "phone.sqlite"] }
      #expect(throws: StorageError.locked) { try DeviceStorage.open(at: path, options(care)) }
      #expect(throws: StorageError.locked) {
        try DeviceStorage.openReadOnly(at: path, care: care.value)
      }
      #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
      let names = try FileManager.default.contentsOfDirectory(atPath: directory)
      #expect(!names.contains { $0.contains("damaged") })
      // To close a file is to lose every lock on it, so with a log the database itself is left alone.
      #expect(care.calls.withLock { $0.contains("is denied? phone.sqlite") } == !hasLog)

      care.denied.withLock { $0 = [] }
      #expect(try DeviceStorage.open(at: path, options(care)).setAside != nil)
    }
  }

  @Test func aFileThatANewerVersionWroteIsLeftAlone() throws {
    try withDirectory { directory in
      let path = directory + "/phone.sqlite"
      let storage = try DeviceStorage.open(at: path).storage
      try prepare(storage)
      try storage.write {
        try $0.db.execute(sql: "INSERT INTO grdb_migrations VALUES ('v99: from the future')")
      }
      try storage.close()
      #expect(throws: StorageError.otherVersion) { try DeviceStorage.open(at: path) }
      #expect(throws: StorageError.self) { try DeviceStorage.openReadOnly(at: path) }
      let names = try FileManager.default.contentsOfDirectory(atPath: directory)
      #expect(!names.contains { $0.contains("damaged") })
      // The newer version finds what it left.
      let spaces = try DatabaseQueue(path: path).read {
        try Int.fetchOne(
          $0, sql: "SELECT COUNT(*) FROM space, grdb_migrations WHERE identifier LIKE 'v99%'")
      }
      #expect(spaces == 1)
    }
  }

  /// A widget: it sees what the app writes, and whether the app runs or not, it can open the file.
  @Test func aReaderSeesWhatTheAppWritesAndWritesNothing() throws {
    try withDirectory { directory in
      let path = directory + "/phone.sqlite"
      #expect(throws: StorageError.missing) { try DeviceStorage.openReadOnly(at: path) }
      let shared = options(Care()) { $0.keepsLogFiles = true }
      let app = try DeviceStorage.open(at: path, shared).storage
      try prepare(app)
      let widget = try DeviceStorage.openReadOnly(at: path)
      func count(_ storage: DeviceStorage) throws -> Int {
        try storage.read { try $0.entries(of: writer, in: household, .all) }.count
      }
      try write(app)
      #expect(try count(widget) == 1)
      #expect(throws: StorageError.readOnly) { try write(widget) }
      try write(app)
      #expect(try count(widget) == 2)
      try widget.close()
      try app.close()

      let later = try DeviceStorage.openReadOnly(at: path)
      #expect(try count(later) == 2)
      try later.close()
    }
  }

  @Test func aReaderDoesNotChangeAnOlderFile() throws {
    try withDirectory { directory in
      let path = directory + "/phone.sqlite"
      let shared = options(Care()) { $0.keepsLogFiles = true }
      let app = try DeviceStorage.open(at: path, shared).storage
      try app.write {
        try $0.db.execute(sql: "DELETE FROM grdb_migrations WHERE identifier LIKE 'v2%'")
      }
      #expect(throws: StorageError.otherVersion) { try DeviceStorage.openReadOnly(at: path) }
      try app.close()
    }
  }

  @Test func anInstallationKeepsItsNonce() throws {
    try withDirectory { directory in
      let path = directory + "/phone.sqlite"
      let storage = try DeviceStorage.open(at: path).storage
      #expect(try storage.read { try $0.installationNonce() } == nil)
      for byte in [UInt8(1), 2] {
        let nonce = [UInt8](repeating: byte, count: 16)
        try storage.write { try $0.setInstallationNonce(nonce) }
        #expect(try storage.read { try $0.installationNonce() } == nonce)
      }
      #expect(throws: StorageError.self) {
        try storage.write { try $0.setInstallationNonce([1, 2, 3]) }
      }
      try storage.close()
    }
  }
}

private func name(_ path: String) -> String { URL(filePath: path).lastPathComponent }
