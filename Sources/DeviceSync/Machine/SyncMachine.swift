/// Decides when a phone syncs.
///
/// It knows no sockets, disks or clocks: events in, actions out.
///
/// Every event is taken in every state (`SyncMachineTableTests`). At most one request is in flight;
/// whatever fails is tried again without waiting for another edit, after a pause that grows; a
/// refused token stops everything and deletes nothing.
package struct SyncMachine: Hashable, Sendable {
  /// Where it stands.
  ///
  /// Each case says what ends it.
  package enum State: Hashable, Sendable, CaseIterable {
    /// No server knows this device. Ends with `registered`.
    case unregistered
    /// The app is closed, or asked to stop. Ends with `opened`.
    case stopped
    /// There is no network. Ends with `networkChanged(isUp: true)`, or with an attempt when the
    /// timer fires: what the system says about networks is a hint.
    case offline
    /// Everything is said and heard. Ends with an edit, with news, or when the timer asks again.
    case idle
    /// A request is in flight. Ends with its answer or its failure.
    case sending
    /// The last attempt failed. Ends when the timer fires; an edit does not shorten it, a network
    /// does.
    case backingOff
    /// The server refused the token. Ends with `tokenReplaced`.
    case paused
  }

  /// What it wants done, in order.
  package enum Action: Hashable, Sendable {
    /// Make a request, the only one in flight.
    case send(waitSeconds: UInt32)
    /// Fire `wakeUp` after this long, in place of any earlier timer.
    case setTimer(Duration)
    /// Fire no `wakeUp`.
    case cancelTimer
    /// Listen to the stream.
    case openStream
    /// Stop listening.
    case closeStream
  }

  /// Where it stands.
  package private(set) var state: State
  /// Failures in a row, useless rounds included.
  package private(set) var failures = 0
  /// Rounds in a row whose answer asked for another one and moved nothing.
  package private(set) var uselessRounds = 0
  /// Something came up while a request was in flight.
  package private(set) var isWantedAgain = false
  /// Whether it has asked for the stream and not closed it.
  package private(set) var isStreamOpen = false
  private var streamFailures = 0
  private var isRegistered: Bool
  private var isOpen = false
  private var isPaused = false
  private let listens: Bool

  /// A machine that starts stopped.
  ///
  /// `listens` says whether the stream is wanted, which a background task does not.
  package init(isRegistered: Bool, listens: Bool = true) {
    self.isRegistered = isRegistered
    self.listens = listens
    state = .stopped
  }

  /// Takes one event.
  ///
  /// `random` spreads the pauses, so that phones that failed together do not come back together.
  package mutating func take(
    _ event: SyncEvent, random: inout some RandomNumberGenerator
  ) -> [Action] {
    switch event {
    case .opened: opened()
    case .stopped: stop(.stopped)
    case .registered: registered()
    case .edited, .streamNews: wanted()
    case .answered(let outcome): answered(outcome, &random)
    case .failed(let failure): failed(failure, &random)
    case .wakeUp: wakeUp()
    case .networkChanged(let isUp): networkChanged(isUp: isUp)
    case .streamEnded(let lasted): streamEnded(after: lasted, &random)
    case .tokenRefused: refused()
    case .tokenReplaced: replaced()
    }
  }
}

extension SyncMachine {
  private mutating func opened() -> [Action] {
    guard !isOpen else { return wanted() }
    isOpen = true
    guard isRegistered else { return rest(in: .unregistered) }
    return isPaused ? rest(in: .paused) : send()
  }

  private mutating func registered() -> [Action] {
    isRegistered = true
    guard isOpen, state == .unregistered else { return [] }
    return isPaused ? rest(in: .paused) : send()
  }

  /// Something is to be said or heard.
  private mutating func wanted() -> [Action] {
    switch state {
    case .idle: return send()
    case .sending:
      isWantedAgain = true
      return []
    // The pause, the network or the token comes first; the request after it says everything.
    case .unregistered, .stopped, .offline, .backingOff, .paused: return []
    }
  }

  private mutating func wakeUp() -> [Action] {
    switch state {
    case .idle, .offline, .backingOff: return send()
    case .unregistered, .stopped, .sending, .paused: return []
    }
  }

  private mutating func networkChanged(isUp: Bool) -> [Action] {
    switch (state, isUp) {
    case (.offline, true), (.backingOff, true):
      // The reason for the long pause may be gone: start with a short one.
      failures = 0
      return send()
    case (.idle, false), (.backingOff, false):
      return rest(in: .offline, [.setTimer(SyncPause.longest)])
    case (.idle, true): return send()
    // The request in flight will say whether the network is there.
    case (.sending, _), (.offline, false), (.unregistered, _), (.stopped, _), (.paused, _):
      return []
    }
  }

  private mutating func answered(
    _ outcome: SyncOutcome, _ random: inout some RandomNumberGenerator
  ) -> [Action] {
    guard state == .sending else { return [] }
    if outcome.isTroubled { return failed(.server(retryAfter: nil), &random) }
    let again = outcome.more || isWantedAgain
    isWantedAgain = false
    if outcome.progressed || !outcome.more { uselessRounds = 0 } else { uselessRounds += 1 }
    // The server answers the same again and again: asking at once would never end.
    if uselessRounds >= SyncPause.uselessRounds { return failed(.useless, &random) }
    failures = 0
    if again { return send() }
    state = .idle
    guard listens, !isStreamOpen else { return [.setTimer(SyncPause.poll)] }
    isStreamOpen = true
    return [.setTimer(SyncPause.poll), .openStream]
  }

  private mutating func failed(
    _ failure: SyncFailure, _ random: inout some RandomNumberGenerator
  ) -> [Action] {
    guard state == .sending else { return [] }
    failures += 1
    isWantedAgain = false  // The next attempt says everything there is.
    let pause = SyncPause.next(failures: failures, after: failure, using: &random)
    return rest(in: .backingOff, [.setTimer(pause)])
  }

  /// What comes between the end of one stream and the next is fetched by a request.
  ///
  /// A stream that can't live here must not become a loop, and it must not hold up an edit either:
  /// the machine stays idle meanwhile.
  private mutating func streamEnded(
    after lasted: Duration, _ random: inout some RandomNumberGenerator
  ) -> [Action] {
    guard isStreamOpen else { return [] }
    isStreamOpen = false
    streamFailures = lasted < SyncPause.healthyStream ? streamFailures + 1 : 1
    guard state == .idle else { return [] }
    return [.setTimer(SyncPause.next(failures: streamFailures, after: .network, using: &random))]
  }

  private mutating func refused() -> [Action] {
    switch state {
    case .stopped, .unregistered:
      isPaused = true
      return []
    case .offline, .idle, .sending, .backingOff, .paused:
      isPaused = true
      return rest(in: .paused)
    }
  }

  private mutating func replaced() -> [Action] {
    isPaused = false
    guard state == .paused else { return [] }
    failures = 0
    return send()
  }

  private mutating func send() -> [Action] {
    state = .sending
    isWantedAgain = false
    return [.cancelTimer, .send(waitSeconds: 0)]
  }

  private mutating func stop(_ next: State) -> [Action] {
    isOpen = false
    return rest(in: next)
  }

  /// Goes where nothing is in flight and the stream is closed.
  private mutating func rest(in next: State, _ actions: [Action] = [.cancelTimer]) -> [Action] {
    state = next
    isWantedAgain = false
    if next != .backingOff {
      uselessRounds = 0
      failures = next == .offline ? failures : 0
    }
    guard isStreamOpen else { return actions }
    isStreamOpen = false
    return actions + [.closeStream]
  }
}
