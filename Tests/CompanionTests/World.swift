import Companion
import Foundation
import HouseholdModel
import Synchronization
import Testing

/// Time and chance of a test: time stands still until it is moved, and a sleep ends when time passes it.
final class World: Sendable {
  private struct Sleeper {
    let id: UInt64
    let until: UInt64
    let continuation: CheckedContinuation<Void, any Error>
  }

  private struct State {
    var now: UInt64
    var random: SplitMix64
    var sleepers: [Sleeper] = []
    var nextID: UInt64 = 0
    var cancelled: [UInt64] = []
  }

  private let state: Mutex<State>

  /// A world that begins at noon of some day.
  init(seed: UInt64 = 1) {
    state = Mutex(State(now: 1_767_268_800_000, random: SplitMix64(seed: seed)))
  }

  var now: UInt64 { state.withLock { $0.now } }
  var sleeperCount: Int { state.withLock { $0.sleepers.count } }

  var surroundings: Surroundings {
    Surroundings(
      milliseconds: { self.now },
      randomBits: { self.state.withLock { $0.random.next() } },
      sleep: { try await self.sleep($0) })
  }

  /// Moves time and wakes those whose sleep is over.
  func advance(_ duration: Duration) {
    let woken = state.withLock { state in
      state.now += UInt64(max(0, duration / .milliseconds(1)))
      let now = state.now
      defer { state.sleepers.removeAll { $0.until <= now } }
      return state.sleepers.filter { $0.until <= now }
    }
    for sleeper in woken { sleeper.continuation.resume() }
  }

  private func sleep(_ duration: Duration) async throws {
    let id = state.withLock { state in
      state.nextID += 1
      return state.nextID
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let isCancelled = state.withLock { state in
          if state.cancelled.contains(id) { return true }
          let until = state.now + UInt64(max(0, duration / .milliseconds(1)))
          state.sleepers.append(Sleeper(id: id, until: until, continuation: continuation))
          return false
        }
        if isCancelled { continuation.resume(throwing: CancellationError()) }
      }
    } onCancel: {
      let sleeper = state.withLock { state -> Sleeper? in
        state.cancelled.append(id)
        guard let index = state.sleepers.firstIndex(where: { $0.id == id }) else { return nil }
        return state.sleepers.remove(at: index)
      }
      sleeper?.continuation.resume(throwing: CancellationError())
    }
  }
}

/// Waits until something holds; fails if it never does.
///
/// It yields and never sleeps.
func eventually(
  _ what: Comment, sourceLocation: SourceLocation = #_sourceLocation,
  _ holds: () async throws -> Bool
) async throws {
  for _ in 0..<20_000 {
    if try await holds() { return }
    await Task.yield()
  }
  Issue.record(what, sourceLocation: sourceLocation)
}

extension Companion {
  /// The names of the main list in the order shown.
  var names: [String] {
    get async throws { try await lines().now().lines.map(\.name) }
  }

  /// The line of a name on the main list.
  func line(_ name: String) async throws -> LineView {
    try #require(try await lines().now().lines.first { $0.name == name })
  }
}
