import Testing

@testable import Companion

@Suite struct WakefulnessTests {
  private enum Event: CaseIterable { case suspend, resume, wake, rest }

  /// Every order of up to seven events: the storage is told exactly when what is wanted of it changes.
  @Test func theStorageIsSuspendedExactlyWhileTheAppSleepsAndNobodyWorks() {
    var states: [(Wakefulness, asleep: Bool, working: Int, told: Bool)] = [
      (Wakefulness(), false, 0, false)
    ]
    for _ in 0..<7 {
      var next: [(Wakefulness, asleep: Bool, working: Int, told: Bool)] = []
      for state in states {
        for event in Event.allCases where event != .rest || state.working > 0 {
          var (wakefulness, asleep, working, told) = state
          let tells: Bool
          switch event {
          case .suspend:
            tells = wakefulness.suspend(isRunning: false)
            asleep = true
          case .resume:
            tells = wakefulness.resume()
            asleep = false
          case .wake:
            tells = wakefulness.wake()
            working += 1
          case .rest:
            tells = wakefulness.rest()
            working -= 1
          }
          if tells { told.toggle() }
          #expect(told == (asleep && working == 0))
          #expect(wakefulness.isSuspended == asleep)
          next.append((wakefulness, asleep, working, told))
        }
      }
      states = next
    }
  }

  @Test func whatIsClosedStaysAwake() {
    var wakefulness = Wakefulness()
    let tellsAtFirst = wakefulness.suspend(isRunning: true)
    #expect(tellsAtFirst && wakefulness.wasRunning)
    let tellsWhenClosed = wakefulness.close()
    #expect(tellsWhenClosed)
    let tellsLater = wakefulness.suspend(isRunning: false)
    #expect(!tellsLater)
    #expect(!wakefulness.isSuspended)
  }
}
