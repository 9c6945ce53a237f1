import HouseholdModel
import Testing

@testable import DeviceSync

/// A made-up world around the machine: a network that comes and goes, requests that fail, a server
/// that is down, edits, streams that end.
///
/// Then the weather clears, and everything written must get through in bounded time.
@Suite struct SyncMachineLivenessTests {
  struct World {
    var machine = SyncMachine(isRegistered: true)
    var random: SplitMix64
    var now = Duration.zero
    var timer: Duration?
    var answerAt: Duration?
    var written = 0
    var sent = 0
    var received = 0
    var requests = 0
    var inFlight = 0
    var streamIsOpen = false

    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    mutating func feed(_ event: SyncEvent) {
      for action in machine.take(event, random: &random) {
        switch action {
        case .send:
          #expect(inFlight == 0, "two requests in flight")
          inFlight = 1
          requests += 1
          sent = written
          answerAt = now + .milliseconds(Int.random(in: 20...4000, using: &random))
        case .setTimer(let pause): timer = now + pause
        case .cancelTimer: timer = nil
        case .openStream: streamIsOpen = true
        case .closeStream: streamIsOpen = false
        }
      }
      if machine.state != .sending {
        inFlight = 0
        answerAt = nil
      }
    }

    /// Moves time to whatever comes first; false if nothing ever will.
    mutating func step(failing: Bool) -> Bool {
      guard let next = [timer, answerAt].compactMap({ $0 }).min() else { return false }
      now = max(now, next)
      if let answerAt, answerAt <= now {
        self.answerAt = nil
        inFlight = 0
        if failing {
          feed(
            .failed(
              [.network, .timeout, .server(retryAfter: .seconds(5)), .malformed].randomElement(
                using: &random) ?? .network))
        } else {
          let moved = sent > received
          received = sent
          feed(.answered(SyncOutcome(more: false, progressed: moved)))
        }
      } else if let timer, timer <= now {
        self.timer = nil
        feed(.wakeUp)
      }
      return true
    }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func everythingWrittenGetsThroughOnceTheWeatherClears(seed: UInt64) {
    var world = World(seed: seed)
    world.feed(.opened)
    for _ in 0..<120 {
      switch Int.random(in: 0..<10, using: &world.random) {
      case 0...2:
        world.written += 1
        world.feed(.edited)
      case 3: world.feed(.networkChanged(isUp: Bool.random(using: &world.random)))
      case 4: world.feed(.streamNews)
      case 5 where world.streamIsOpen:
        world.streamIsOpen = false
        world.feed(.streamEnded(after: .seconds(Int.random(in: 0...60, using: &world.random))))
      case 6:
        world.feed(.stopped)
        world.feed(.opened)
      default: _ = world.step(failing: Int.random(in: 0..<3, using: &world.random) > 0)
      }
    }
    // No edit, no network event, no opening helps from here on.
    let start = world.now
    let before = world.requests
    while world.received < world.written {
      guard world.step(failing: false) else {
        Issue.record("nothing will ever happen again in \(world.machine.state)")
        return
      }
    }
    #expect(world.now - start <= SyncPause.longest + .seconds(10))
    #expect(world.requests - before <= 3)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func serverThatIsDownForADayIsNotHammered(seed: UInt64) {
    var world = World(seed: seed)
    world.feed(.opened)
    while world.now < .seconds(86_400) {
      world.written += 1
      world.feed(.edited)
      guard world.step(failing: true) else { break }
    }
    // Full jitter around five minutes: about 580 in a day.
    #expect(world.requests < 1000)
    #expect(world.requests > 288)
  }
}
