import NIOCore

/// The clocks of one connection: closes it when the phone lets the server wait too long.
///
/// Used on the connection's event loop only. Closing drops what was read of the unfinished request;
/// nothing of it has been given to a handler that could have acted on it as a whole.
final class RequestDeadlines {
  private let limits: ConnectionLimits
  private let cut: @Sendable (RequestProgress.Wait) -> Void
  private let channel: any Channel
  private var progress = RequestProgress()
  private var armed: (wait: RequestProgress.Wait, timer: Scheduled<Void>)?

  /// Watches one channel, and tells `cut` of it before it is closed for being slow.
  init(
    limits: ConnectionLimits, channel: any Channel,
    cut: @escaping @Sendable (RequestProgress.Wait) -> Void
  ) {
    self.limits = limits
    self.channel = channel
    self.cut = cut
  }

  /// The connection is open: its first head is due.
  func start() { follow() }

  /// The connection is gone.
  func stop() {
    armed?.timer.cancel()
    armed = nil
  }

  /// Applies what happened and sets the clock that is right now.
  func note(_ event: (inout RequestProgress) -> Void) {
    event(&progress)
    follow()
  }

  private func follow() {
    guard armed?.wait != progress.waitingFor else { return }
    stop()
    guard channel.isActive, let wait = progress.waitingFor else { return }
    let limit = wait == .head ? limits.head : limits.body
    let timer = channel.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(limit)) {
      self.armed = nil
      self.cut(wait)
      self.channel.close(promise: nil)
    }
    armed = (wait, timer)
  }
}
