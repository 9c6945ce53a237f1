import HouseholdModel
import Testing

@testable import DeviceSync

/// The table of states and events is total: every pair has an answer, and every answer keeps the
/// machine's promises.
@Suite struct SyncMachineTableTests {
  static let events: [SyncEvent] = [
    .opened, .stopped, .registered, .edited, .streamNews, .streamEnded(after: .seconds(1)),
    .streamEnded(after: .seconds(100)), .answered(SyncOutcome(more: false, progressed: true)),
    .answered(SyncOutcome(more: true, progressed: true)),
    .answered(SyncOutcome(more: true, progressed: false)),
    .answered(SyncOutcome(more: false, progressed: false, isTroubled: true)), .failed(.network),
    .failed(.timeout), .failed(.server(retryAfter: nil)),
    .failed(.server(retryAfter: .seconds(90))),
    .failed(.refused(status: 413)), .failed(.malformed), .failed(.useless), .failed(.storage),
    .wakeUp, .networkChanged(isUp: true), .networkChanged(isUp: false), .tokenRefused,
    .tokenReplaced,
  ]

  /// Events that lead from a new machine to each state.
  static func path(to state: SyncMachine.State) -> [SyncEvent] {
    switch state {
    case .stopped: []
    case .unregistered: [.opened]
    case .sending: [.registered, .opened]
    case .idle: path(to: .sending) + [.answered(SyncOutcome(more: false, progressed: true))]
    case .backingOff: path(to: .sending) + [.failed(.network)]
    case .offline: path(to: .idle) + [.networkChanged(isUp: false)]
    case .paused: path(to: .sending) + [.tokenRefused]
    }
  }

  static func machine(in state: SyncMachine.State) -> SyncMachine {
    var machine = SyncMachine(isRegistered: false)
    var random = SplitMix64(seed: 1)
    for event in path(to: state) { _ = machine.take(event, random: &random) }
    return machine
  }

  /// Where each event leads from each state; an event that is missing leaves the state as it is.
  static let table: [SyncMachine.State: [SyncEvent: SyncMachine.State]] = [
    .stopped: [.opened: .unregistered],
    .unregistered: [.registered: .sending, .stopped: .stopped],
    .idle: [
      .opened: .sending, .stopped: .stopped, .edited: .sending, .streamNews: .sending,
      .wakeUp: .sending, .networkChanged(isUp: true): .sending,
      .networkChanged(isUp: false): .offline, .tokenRefused: .paused,
    ],
    .sending: [
      .stopped: .stopped, .answered(SyncOutcome(more: false, progressed: true)): .idle,
      .answered(SyncOutcome(more: false, progressed: false, isTroubled: true)): .backingOff,
      .failed(.network): .backingOff, .failed(.timeout): .backingOff,
      .failed(.server(retryAfter: nil)): .backingOff,
      .failed(.server(retryAfter: .seconds(90))): .backingOff,
      .failed(.refused(status: 413)): .backingOff, .failed(.malformed): .backingOff,
      .failed(.useless): .backingOff, .failed(.storage): .backingOff, .tokenRefused: .paused,
    ],
    .backingOff: [
      .stopped: .stopped, .wakeUp: .sending, .networkChanged(isUp: true): .sending,
      .networkChanged(isUp: false): .offline, .tokenRefused: .paused,
    ],
    .offline: [
      .stopped: .stopped, .wakeUp: .sending, .networkChanged(isUp: true): .sending,
      .tokenRefused: .paused,
    ],
    .paused: [.stopped: .stopped, .tokenReplaced: .sending],
  ]

  @Test(arguments: SyncMachine.State.allCases, events)
  func everyEventLeadsWhereTheTableSays(state: SyncMachine.State, event: SyncEvent) {
    var machine = SyncMachineTableTests.machine(in: state)
    #expect(machine.state == state)
    var random = SplitMix64(seed: 7)
    let actions = machine.take(event, random: &random)
    #expect(machine.state == SyncMachineTableTests.table[state]?[event] ?? state)

    let sends = actions.contains(.send(waitSeconds: 0))
    if sends {
      #expect(machine.state == .sending)
      let mayAsk =
        state != .sending || event == .answered(SyncOutcome(more: true, progressed: true))
        || event == .answered(SyncOutcome(more: true, progressed: false))
      #expect(mayAsk, "at most one request in flight")
    }
    if machine.state == .sending, state != .sending { #expect(sends) }
    let setsTimer = actions.contains { if case .setTimer = $0 { true } else { false } }
    if [.idle, .backingOff, .offline].contains(machine.state), machine.state != state {
      #expect(setsTimer, "a state that time alone must end sets its timer")
    }
    if [.stopped, .paused, .unregistered].contains(machine.state) {
      #expect(!setsTimer && !machine.isStreamOpen)
    }
  }

  @Test func editDuringARequestMakesAnotherOne() {
    var machine = SyncMachineTableTests.machine(in: .sending)
    var random = SplitMix64(seed: 1)
    #expect(machine.take(.edited, random: &random) == [])
    #expect(machine.isWantedAgain)
    let next = machine.take(.answered(SyncOutcome(more: false, progressed: true)), random: &random)
    #expect(next == [.cancelTimer, .send(waitSeconds: 0)])
    let last = machine.take(.answered(SyncOutcome(more: false, progressed: true)), random: &random)
    #expect(last == [.setTimer(SyncPause.poll), .openStream])
  }

  @Test func l1_answersThatMoveNothingAreNotAskedForWithoutEnd() {
    var machine = SyncMachineTableTests.machine(in: .sending)
    var random = SplitMix64(seed: 1)
    let useless = SyncEvent.answered(SyncOutcome(more: true, progressed: false))
    var rounds = 0
    while machine.take(useless, random: &random).contains(.send(waitSeconds: 0)) { rounds += 1 }
    #expect(rounds == SyncPause.uselessRounds - 1)
    #expect(machine.state == .backingOff)
    // Once it has been useless, one round is enough until something moves, and the pauses grow.
    for failures in 2..<6 {
      #expect(machine.take(.wakeUp, random: &random).contains(.send(waitSeconds: 0)))
      #expect(!machine.take(useless, random: &random).contains(.send(waitSeconds: 0)))
      #expect(machine.failures == failures)
    }
  }

  @Test func pausesGrowSpreadAndEnd() {
    var random = SplitMix64(seed: 3)
    var longest: [Duration] = []
    for failures in 1..<40 {
      let drawn = (0..<200).map { _ in
        SyncPause.next(failures: failures, after: .network, using: &random)
      }
      #expect(drawn.allSatisfy { $0 >= .milliseconds(50) && $0 <= SyncPause.longest })
      #expect(Set(drawn).count > 100)
      longest.append(drawn.max() ?? .zero)
    }
    #expect(longest[0] <= SyncPause.shortest)
    #expect(longest[5] > .seconds(20))
    #expect((longest.last ?? .zero) > .seconds(240))
    let asked = SyncPause.next(
      failures: 1, after: .server(retryAfter: .seconds(90)), using: &random)
    #expect(asked > .seconds(90) && asked <= .seconds(91))
    let absurd = SyncPause.next(
      failures: 1, after: .server(retryAfter: .seconds(1_000_000_000)), using: &random)
    #expect(absurd <= SyncPause.longestRetryAfter + .seconds(1))
    let backwards = SyncPause.next(
      failures: 1, after: .server(retryAfter: .seconds(-5)), using: &random)
    #expect(backwards > .zero)
  }

  @Test func streamThatCannotLiveHereIsNotALoopAndHoldsUpNoEdit() {
    var machine = SyncMachineTableTests.machine(in: .idle)
    var random = SplitMix64(seed: 1)
    var pauses: [Duration] = []
    for _ in 0..<12 {
      let ended = machine.take(.streamEnded(after: .seconds(1)), random: &random)
      guard case .setTimer(let pause)? = ended.first else { break }
      pauses.append(pause)
      #expect(machine.state == .idle)
      _ = machine.take(.wakeUp, random: &random)
      let answered = machine.take(
        .answered(SyncOutcome(more: false, progressed: false)), random: &random)
      #expect(answered.contains(.openStream))
    }
    #expect(pauses.count == 12)
    #expect((pauses.suffix(4).max() ?? .zero) > .seconds(20))
    _ = machine.take(.streamEnded(after: .seconds(1)), random: &random)
    #expect(machine.take(.edited, random: &random).contains(.send(waitSeconds: 0)))
  }

  @Test func refusedTokenIsRememberedAcrossClosingTheApp() {
    var machine = SyncMachineTableTests.machine(in: .paused)
    var random = SplitMix64(seed: 1)
    _ = machine.take(.stopped, random: &random)
    #expect(machine.take(.opened, random: &random) == [.cancelTimer])
    #expect(machine.state == .paused)
    #expect(machine.take(.tokenReplaced, random: &random).contains(.send(waitSeconds: 0)))
  }
}
