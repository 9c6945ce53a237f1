import Companion
import Synchronization

/// What a phone's clock says: what the story told it last, or the real time.
final class PhoneClock: Sendable {
  private let told = Mutex<UInt64?>(nil)

  /// Milliseconds since 1970.
  var milliseconds: UInt64 { told.withLock(\.self) ?? Surroundings.live.milliseconds() }

  /// Sets the clock, or lets it run again.
  func set(_ milliseconds: UInt64?) { told.withLock { $0 = milliseconds } }

  /// A phone's world with this clock.
  ///
  /// Chance is real: a phone that is started again must not draw the same ids.
  var surroundings: Surroundings {
    Surroundings(
      milliseconds: { self.milliseconds }, randomBits: Surroundings.live.randomBits,
      sleep: Surroundings.live.sleep)
  }
}
