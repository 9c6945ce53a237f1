import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Says on standard error how far a swarm has come: one line that changes, or now and then a plain line.
final class ProgressLine: Sendable {
  private let isAlive: Bool
  private let pace: Mutex<Pace>

  /// A line that changes needs a terminal that can do it.
  init(isPlain: Bool, environment: [String: String]) {
    let canChange = (environment["TERM"] ?? "dumb") != "dumb" && isatty(STDERR_FILENO) == 1
    isAlive = canChange && !isPlain
    pace = Mutex(Pace(seconds: isAlive ? 0.1 : 5))
  }

  func show(_ progress: SwarmProgress) {
    pace.withLock { pace in
      guard pace.isDue(at: progress.seconds) else { return }
      Output.errors.write(isAlive ? "\r\u{1B}[2K… \(progress.words)" : progress.words + "\n")
    }
  }

  /// Wipes what stands there.
  func wipe() {
    pace.withLock { _ in if isAlive { Output.errors.write("\r\u{1B}[2K") } }
  }
}

/// Where words go, at once: what was said before a trap stays said.
enum Output {
  case words
  case errors

  func write(_ text: String) {
    let file = self == .words ? FileHandle.standardOutput : FileHandle.standardError
    // Whoever read may be gone (`| head`); the exit code still says how it ended.
    try? file.write(contentsOf: Data(text.utf8))
  }

  func line(_ text: String) { write(text + "\n") }
}
