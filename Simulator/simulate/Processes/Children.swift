import Dispatch
import Foundation
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Every child that runs, so that none outlives us: neither an error, nor a signal, nor an early exit.
enum Children {
  private struct State {
    var ids: [pid_t] = []
    /// What else shall be gone with us: a directory that nobody asked to keep.
    var directory: String?
    var isInterrupted = false
  }

  private static let state = Mutex(State())

  static func add(_ id: pid_t) { state.withLock { $0.ids.append(id) } }
  static func remove(_ id: pid_t) { state.withLock { $0.ids.removeAll { $0 == id } } }

  /// The directory to remove at the end.
  static func remember(directory: String?) { state.withLock { $0.directory = directory } }

  /// From now on children end when we are interrupted, and a reader who went away is an error and not the end.
  static func watchSignals() {
    signal(SIGPIPE, SIG_IGN)
    // This thread owns what listens, for as long as there is a process.
    // A queue of its own gets a thread of its own: those of the global one may all be waiting for children.
    let queue = DispatchQueue(label: "signals", qos: .userInteractive)
    Thread.detachNewThread {
      let sources = [SIGINT, SIGTERM, SIGHUP].map { number in
        signal(number, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
        source.setEventHandler {
          state.withLock { $0.isInterrupted = true }
          endAll()
          _exit(128 + number)
        }
        source.resume()
        return source
      }
      withExtendedLifetime(sources) { while true { sleep(3600) } }
    }
  }

  /// Lets an interruption end this process in its own way, and not what came of it: its children are gone.
  static func giveWayToInterruption() {
    if state.withLock(\.isInterrupted) { sleep(10) }
  }

  /// Ends everything we started.
  static func endAll() {
    state.withLock { state in
      for id in state.ids { kill(id, SIGKILL) }
      for id in state.ids { _ = waitpid(id, nil, 0) }
      state.ids = []
      if let directory = state.directory { try? FileManager.default.removeItem(atPath: directory) }
      state.directory = nil
    }
  }
}
