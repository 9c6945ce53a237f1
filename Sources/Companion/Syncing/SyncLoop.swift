import DeviceHTTP
import DeviceStorage
import DeviceSync
import HouseholdModel
import Synchronization

/// Keeps a phone in step: performs what a `SyncMachine` wants done and tells it what came of it.
///
/// It decides nothing. At any time it has at most one request, one timer and one stream under way, each a task
/// that it can end; a task that was ended has no say any more, even if it was just about to speak.
final class SyncLoop: Sendable {
  private struct State {
    var machine: SyncMachine?
    var request = Slot()
    var timer = Slot()
    var stream = Slot()

    subscript(name: SlotName) -> Slot {
      get {
        switch name {
        case .request: request
        case .timer: timer
        case .stream: stream
        }
      }
      set {
        switch name {
        case .request: request = newValue
        case .timer: timer = newValue
        case .stream: stream = newValue
        }
      }
    }
  }

  private enum SlotName { case request, timer, stream }

  /// One thing under way.
  ///
  /// Its number changes when it is begun or ended.
  private struct Slot {
    var number: UInt64 = 0
    var task: Task<Void, Never>?

    mutating func end() {
      task?.cancel()
      task = nil
      number += 1
    }
  }

  private let state = Mutex(State())

  /// Where the machine stands; nil while the loop does not run.
  var standing: SyncMachine.State? { state.withLock { $0.machine?.state } }

  /// Starts, if it has not been started.
  func start(_ exchanger: Exchanger, isRegistered: Bool) {
    state.withLock { state in
      guard state.machine == nil else { return }
      state.machine = SyncMachine(isRegistered: isRegistered)
      take(.opened, exchanger, &state)
    }
  }

  /// Ends everything at once.
  func end() {
    state.withLock { state in
      state.machine = nil
      state.request.end()
      state.timer.end()
      state.stream.end()
    }
  }

  /// Ends everything and waits until the request under way has let go of the disk.
  func stop() async {
    let tasks = state.withLock { [$0.request.task, $0.stream.task] }
    end()
    for task in tasks { await task?.value }
  }

  /// Tells the machine that something happened.
  ///
  /// Has no effect while the loop does not run.
  func post(_ event: SyncEvent, _ exchanger: Exchanger) {
    state.withLock { take(event, exchanger, &$0) }
  }

  private func post(
    _ event: SyncEvent, _ exchanger: Exchanger, from slot: SlotName,
    number: UInt64
  ) {
    state.withLock { state in
      guard state[slot].number == number else { return }
      state[slot].task = nil
      take(event, exchanger, &state)
    }
  }

  private func take(_ event: SyncEvent, _ exchanger: Exchanger, _ state: inout State) {
    var chance = exchanger.surroundings.chance
    guard let actions = state.machine?.take(event, random: &chance) else { return }
    for action in actions { perform(action, exchanger, &state) }
    // A machine that no longer sends has given up the request: its answer would be obeyed by nobody.
    if state.machine?.state != .sending { state.request.end() }
    exchanger.bell.ring()
  }

  private func perform(
    _ action: SyncMachine.Action, _ exchanger: Exchanger, _ state: inout State
  ) {
    switch action {
    case .send:
      begin(.request, &state, exchanger) { await exchanger.event() }
    case .setTimer(let pause):
      begin(.timer, &state, exchanger) {
        do { try await exchanger.surroundings.sleep(pause) } catch { return nil }
        return .wakeUp
      }
    case .cancelTimer: state.timer.end()
    case .openStream:
      let began = exchanger.surroundings.milliseconds()
      begin(.stream, &state, exchanger) {
        let event = await exchanger.listen { self.post(.streamNews, exchanger) }
        let now = exchanger.surroundings.milliseconds()
        return event ?? .streamEnded(after: .milliseconds(now - min(began, now)))
      }
    case .closeStream: state.stream.end()
    }
  }

  private func begin(
    _ slot: SlotName, _ state: inout State, _ exchanger: Exchanger,
    _ body: @escaping @Sendable () async -> SyncEvent?
  ) {
    state[slot].end()
    let number = state[slot].number
    state[slot].task = Task {
      guard let event = await body() else { return }
      self.post(event, exchanger, from: slot, number: number)
    }
  }
}

extension Exchanger {
  /// One round, as the machine is told of it; nil if it was given up.
  fileprivate func event() async -> SyncEvent? {
    do {
      return .answered(SyncOutcome(try await round()))
    } catch {
      if Task.isCancelled { return nil }
      return Failure(error)?.event ?? .failed(.network)
    }
  }

  /// Listens until the stream ends.
  ///
  /// Calls `news` for what only a request can fetch.
  fileprivate func listen(_ news: @escaping @Sendable () -> Void) async -> SyncEvent? {
    do {
      guard let identity = try identity(), let token = identity.token else { return nil }
      let transport = try transport(for: identity)
      let stream = StreamClient(transport: transport, sleep: surroundings.sleep)
      // A stream always begins after a request, so there is no place in it to go on from.
      try await stream.listen(token: token, after: nil) { piece, _ in
        switch piece {
        // What was written between that request's answer and this moment is in neither: ask once more.
        case .hello: news()
        case .revoked:
          throw TransportError.refused(
            status: 401, problem: "device-revoked", retryAfterSeconds: nil)
        case .frame(let frame):
          if try take(frame) { news() }
        }
      }
      return nil
    } catch {
      // A stream can't be opened where the token is refused; all else is the stream's own trouble.
      return Failure(error)?.event == .tokenRefused ? .tokenRefused : nil
    }
  }

  private func take(_ frame: Frame) throws -> Bool {
    var chance = surroundings.chance
    let result = try phone.receive(frame, at: surroundings.milliseconds(), random: &chance)
    if result == .applied { bell.ring() }
    return result == .needsSync
  }
}
