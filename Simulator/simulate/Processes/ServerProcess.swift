import Foundation
import Synchronization

/// A `larder serve` that we started: on a loopback port of its own, killed and started again at will.
final class ServerProcess: Sendable {
  private let executable: String
  private let directory: String
  private let port: Int
  private let child = Mutex<ChildProcess?>(nil)

  /// Where phones find it.
  var address: String { "http://127.0.0.1:\(port)" }

  /// The number of its process; nil if it does not run.
  var id: pid_t? { child.withLock { $0?.id } }

  private static let patienceSeconds = 30.0

  /// Starts a server whose files are in `directory`, on some free port.
  init(executable: String, directory: String) throws {
    self.executable = executable
    self.directory = directory
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true)
    port = try FreePort.find()
    try start()
  }

  /// Starts it on its port, where phones expect it.
  ///
  /// The port may be taken for a moment by what was killed.
  func start() throws {
    let limit = ContinuousClock.now + .seconds(Self.patienceSeconds)
    repeat {
      if try startOnce() { return }
      usleep(50_000)
    } while ContinuousClock.now < limit
    throw EnvironmentTrouble("the server did not start; \(directory)/server.log may say why")
  }

  private func startOnce() throws -> Bool {
    let speech = directory + "/server.out"
    let started = try ChildProcess(
      executable, ["serve", "--data", directory, "--host", "127.0.0.1", "--port", "\(port)"],
      speech: .file(speech), errors: directory + "/server.log")
    let limit = ContinuousClock.now + .seconds(Self.patienceSeconds)
    while ContinuousClock.now < limit, !started.hasEnded {
      let said = FileManager.default.contents(atPath: speech) ?? Data()
      if String(decoding: said, as: UTF8.self).contains("larder: listening on http://") {
        child.withLock { $0 = started }
        return true
      }
      usleep(3000)
    }
    started.end()
    return false
  }

  /// Ends it as a power cut would.
  func kill() { child.withLock { $0.take() }?.end() }

  /// Asks it to end, and ends it if it does not.
  ///
  /// Answers what it ended with; nil if it did not run.
  @discardableResult
  func end() -> Int32? {
    guard let child = child.withLock({ $0.take() }) else { return nil }
    child.signal(SIGTERM)
    _ = child.waitUntilEnded(seconds: 10)
    child.end()
    return child.exitStatus
  }
}
