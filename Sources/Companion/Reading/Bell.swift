import Synchronization

/// Wakes those who wait for something new.
///
/// It keeps nothing for them: whoever wakes looks for himself, so a slow reader skips what is old,
/// and nobody's memory grows.
final class Bell: Sendable {
  private struct Waiter {
    let id: UInt64
    let continuation: CheckedContinuation<Void, Never>
  }

  private struct State {
    var rings: UInt64 = 1
    var waiters: [Waiter] = []
    var nextID: UInt64 = 0
    var isClosed = false
    /// Those who were cancelled before they had begun to wait.
    var cancelled: [UInt64] = []
  }

  private let state = Mutex(State())

  /// How often it has rung.
  var rings: UInt64 { state.withLock { $0.rings } }

  /// Wakes everybody.
  func ring() { wake { $0.rings += 1 } }

  /// Wakes everybody for the last time.
  func close() { wake { $0.isClosed = true } }

  var isClosed: Bool { state.withLock { $0.isClosed } }

  private func wake(_ change: (inout State) -> Void) {
    let waiters = state.withLock { state in
      change(&state)
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.continuation.resume() }
  }

  /// Waits until it has rung more often than `seen`; nil if it is closed or the task is cancelled.
  func wait(after seen: UInt64) async -> UInt64? {
    let id = state.withLock { state in
      state.nextID += 1
      return state.nextID
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let goesOn = state.withLock { state in
          if let index = state.cancelled.firstIndex(of: id) {
            state.cancelled.remove(at: index)
            return true
          }
          guard state.rings == seen, !state.isClosed else { return true }
          state.waiters.append(Waiter(id: id, continuation: continuation))
          return false
        }
        if goesOn { continuation.resume() }
      }
    } onCancel: {
      cancel(id)
    }
    return state.withLock { state in
      state.cancelled.removeAll { $0 == id }
      return state.isClosed || Task.isCancelled ? nil : state.rings
    }
  }

  private func cancel(_ id: UInt64) {
    let waiter = state.withLock { state -> Waiter? in
      if let index = state.waiters.firstIndex(where: { $0.id == id }) {
        return state.waiters.remove(at: index)
      }
      state.cancelled.append(id)
      return nil
    }
    waiter?.continuation.resume()
  }

  /// How many wait now.
  var waiting: Int { state.withLock { $0.waiters.count } }
}
