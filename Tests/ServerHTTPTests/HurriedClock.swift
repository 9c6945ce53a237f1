import Synchronization

/// A clock on which the first few sleeps are over at once, and all later ones never.
final class HurriedClock: Clock {
  struct Instant: InstantProtocol {
    var offset: Duration
    func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
    func duration(to other: Instant) -> Duration { other.offset - offset }
    static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
  }

  private let time = Mutex(Instant(offset: .zero))
  private let hurried: Mutex<Int>

  init(sleeps: Int) { hurried = Mutex(sleeps) }

  var now: Instant { time.withLock { $0 } }
  var minimumResolution: Duration { .zero }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    let isHurried = hurried.withLock { left in
      guard left > 0 else { return false }
      left -= 1
      return true
    }
    guard isHurried else { return try await neverEnding() }
    time.withLock { $0 = max($0, deadline) }
  }

  /// Waits until the task is cancelled.
  private func neverEnding() async throws {
    let (stream, continuation) = AsyncStream.makeStream(of: Never.self)
    for await _ in stream {}
    // Held until here: a stream whose continuation is gone would end at once.
    withExtendedLifetime(continuation) {}
    try Task.checkCancellation()
  }
}
