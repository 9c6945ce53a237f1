import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program we started: ended by its id, reaped, and never waited for without end.
///
/// What it says on standard output comes through a pipe or goes into a file; standard error always goes into a file,
/// so that a full pipe can't stop it.
final class ChildProcess: Sendable {
  /// Where standard input and output of a child lead.
  enum Speech: Sendable {
    /// We talk with it, line by line.
    case pipes
    /// It says things into this file and hears nothing.
    case file(String)
  }

  /// Its number.
  let id: pid_t
  /// Where we write to it and read from it; nil if it only writes into a file.
  let talk: LinePipe?
  private let status = Mutex<Int32?>(nil)

  /// Starts `executable`, found by its path.
  init(_ executable: String, _ arguments: [String], speech: Speech, errors: String) throws {
    let spawned = try Spawning.spawn(executable, arguments, speech: speech, errors: errors)
    id = spawned.id
    talk = spawned.talk
    Children.add(id)
  }

  deinit { end() }

  /// Whether it has ended.
  ///
  /// Reaps it if it has.
  var hasEnded: Bool { exitStatus != nil }

  /// What it ended with, if it has ended: the exit code, or 128 and the signal.
  var exitStatus: Int32? {
    status.withLock { status in
      if let status { return status }
      var raw: Int32 = 0
      let answer = unsafe waitpid(id, &raw, WNOHANG)
      guard answer != 0, !(answer < 0 && errno == EINTR) else { return nil }
      // The lower seven bits are the signal, the next byte is the exit code.
      let code = raw & 0x7F == 0 ? raw >> 8 & 0xFF : 128 + raw & 0x7F
      status = answer == id ? code : 255
      Children.remove(id)
      return status
    }
  }

  /// Sends a signal, if it has not ended.
  func signal(_ number: Int32) {
    status.withLock { status in
      // Under the lock nobody reaps it, so the number can't be somebody else's yet.
      if status == nil { _ = kill(id, number) }
    }
  }

  /// Waits until it has ended; false if that takes longer.
  func waitUntilEnded(seconds: Double) -> Bool {
    let limit = ContinuousClock.now + .seconds(seconds)
    while !hasEnded {
      if ContinuousClock.now > limit { return false }
      usleep(1000)
    }
    return true
  }

  /// Ends it as a power cut would, and reaps it.
  func end() {
    signal(SIGKILL)
    _ = waitUntilEnded(seconds: 10)
    talk?.close()
  }
}
