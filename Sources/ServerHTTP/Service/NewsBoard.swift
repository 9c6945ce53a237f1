package import HouseholdModel
internal import Synchronization

/// Tells waiting requests that a space has moved on, that a device was revoked, or that the server
/// goes down.
///
/// It carries no news itself: whoever is woken reads the storage.
package final class NewsBoard: Sendable {
  /// What wakes a waiting request.
  package enum Signal: Hashable, Sendable {
    /// One of its spaces, or what it may see, has changed.
    case news
    /// The time it wanted to wait is over.
    case tick
    /// The server is going down.
    case closing
  }

  /// One waiting request.
  ///
  /// Its signals coalesce: a waiter that is busy misses none and gets at most two.
  package struct Subscription: Sendable {
    package let signals: AsyncStream<Signal>
    fileprivate let id: UInt64
    fileprivate let continuation: AsyncStream<Signal>.Continuation

    /// Wakes the waiter because its time is over.
    package func tick() { continuation.yield(.tick) }
  }

  private struct Waiter {
    var spaces: [SpaceID]
    var device: DeviceID
    var continuation: AsyncStream<Signal>.Continuation
  }

  private struct State {
    var next: UInt64 = 0
    var waiters: [UInt64: Waiter] = [:]
    var isClosing = false
  }

  private let state = Mutex(State())

  package init() {}

  /// Whether the server is going down.
  package var isClosing: Bool { state.withLock { $0.isClosing } }

  /// How many requests wait, for the metric.
  package var count: Int { state.withLock { $0.waiters.count } }

  /// Begins to wait for news of `spaces` for `device`.
  ///
  /// End it with `cancel`.
  package func subscribe(to spaces: [SpaceID], for device: DeviceID) -> Subscription {
    let (signals, continuation) = AsyncStream.makeStream(
      of: Signal.self, bufferingPolicy: .bufferingNewest(2))
    let id = state.withLock { state in
      state.next += 1
      state.waiters[state.next] = Waiter(
        spaces: spaces, device: device, continuation: continuation)
      if state.isClosing { continuation.yield(.closing) }
      return state.next
    }
    return Subscription(signals: signals, id: id, continuation: continuation)
  }

  /// Ends a wait.
  package func cancel(_ subscription: Subscription) {
    state.withLock { _ = $0.waiters.removeValue(forKey: subscription.id) }
    subscription.continuation.finish()
  }

  /// How many live streams or long polls `device` holds.
  package func count(for device: DeviceID) -> Int {
    state.withLock { state in state.waiters.values.count { $0.device == device } }
  }

  /// Wakes everybody who waits for one of `spaces`.
  package func announce(_ spaces: [SpaceID]) {
    guard !spaces.isEmpty else { return }
    wake(.news) { waiter in waiter.spaces.contains { spaces.contains($0) } }
  }

  /// Wakes everybody for the last time.
  package func close() {
    state.withLock { $0.isClosing = true }
    wake(.closing) { _ in true }
  }

  private func wake(_ signal: Signal, where wanted: (Waiter) -> Bool) {
    state.withLock { state in
      for waiter in state.waiters.values where wanted(waiter) { waiter.continuation.yield(signal) }
    }
  }
}
