import Companion
import Synchronization

/// How the syncs of several phones went.
final class SyncLog: Sendable {
  private let state = Mutex<(successes: Int, failures: [CompanionError])>((0, []))

  var successes: Int { state.withLock(\.successes) }
  var failures: [CompanionError] { state.withLock(\.failures) }

  func succeeded() { state.withLock { $0.successes += 1 } }
  func failed(_ error: CompanionError) { state.withLock { $0.failures.append(error) } }
}
