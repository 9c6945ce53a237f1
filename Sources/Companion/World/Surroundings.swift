import Foundation
import HouseholdModel
import Synchronization

/// What a companion asks of the world around it.
///
/// A simulation or a test answers instead.
public struct Surroundings: Sendable {
  /// Milliseconds since 1970, as this phone believes.
  public var milliseconds: @Sendable () -> UInt64
  /// Sixty-four random bits.
  ///
  /// Ids and tokens are made of them, so an app must not replace this.
  public var randomBits: @Sendable () -> UInt64
  /// Waits, unless the task is cancelled.
  public var sleep: @Sendable (Duration) async throws -> Void

  /// A world made of three answers.
  public init(
    milliseconds: @escaping @Sendable () -> UInt64, randomBits: @escaping @Sendable () -> UInt64,
    sleep: @escaping @Sendable (Duration) async throws -> Void
  ) {
    self.milliseconds = milliseconds
    self.randomBits = randomBits
    self.sleep = sleep
  }

  /// The real one: the wall clock, the system's random numbers, a sleep that a clock change can't prolong.
  public static let live = Surroundings(
    milliseconds: { UInt64(max(0, Date().timeIntervalSince1970 * 1000)) },
    randomBits: {
      var generator = SystemRandomNumberGenerator()
      return generator.next()
    },
    sleep: { try await Task.sleep(for: $0, clock: .continuous) })

  /// A world that looks the same each time, except for its clock.
  static var preview: Surroundings {
    let chance = SeededChance(seed: 1)
    var surroundings = live
    surroundings.randomBits = { chance.next() }
    return surroundings
  }
}

/// Random numbers from a seed that several tasks may draw.
private final class SeededChance: Sendable {
  private let generator: Mutex<SplitMix64>

  init(seed: UInt64) { generator = Mutex(SplitMix64(seed: seed)) }

  func next() -> UInt64 { generator.withLock { $0.next() } }
}

extension Surroundings {
  /// The world's chance in the form the standard library takes it.
  struct Chance: RandomNumberGenerator {
    let surroundings: Surroundings
    mutating func next() -> UInt64 { surroundings.randomBits() }
  }

  var chance: Chance { Chance(surroundings: self) }

  func randomBytes(_ count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let bits = randomBits()
      bytes += stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: bits >> $0) }
    }
    return Array(bytes.prefix(count))
  }
}
