/// A time that agrees with causality: 48 bits of milliseconds since 1970 and a 16-bit counter.
///
/// It does one job: among *concurrent* values of a single-valued field the greatest
/// `(time, dot)` wins. A value that its author had seen is superseded, whatever its time.
/// (Kulkarni, Demirbas, Madappa, Avva, Leone: "Logical Physical Clocks", OPODIS 2014.)
public struct HybridTime: Hashable, Sendable, Comparable {
  /// Milliseconds in the upper 48 bits, the counter in the lower 16.
  public let rawValue: UInt64

  /// Wraps the 64 bits of a time.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The time `counter` steps into `milliseconds`.
  ///
  /// Milliseconds past 48 bits count as the last one.
  public init(milliseconds: UInt64, counter: UInt16 = 0) {
    rawValue = min(milliseconds, HybridTime.lastMillisecond) << 16 | UInt64(counter)
  }

  /// The greatest millisecond that fits: in the year 10889.
  public static let lastMillisecond: UInt64 = (1 << 48) - 1

  /// Milliseconds since 1970.
  public var milliseconds: UInt64 { rawValue >> 16 }
  /// Steps within the millisecond.
  public var counter: UInt16 { UInt16(truncatingIfNeeded: rawValue) }

  /// Orders by milliseconds, then by counter.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// Draws times for one device: each greater than every time it drew or heard of before.
///
/// A wall clock that stands still or jumps back never takes the drawn times back with it. The
/// server clamps what arrives from too far ahead, so a phone hears of no time that is more than
/// `SyncLimits.clockAheadMilliseconds` in the server's future.
public struct HybridClock: Hashable, Sendable {
  /// The greatest time drawn or heard of.
  public private(set) var latest: HybridTime

  /// Goes on after `latest`.
  public init(latest: HybridTime = HybridTime(rawValue: 0)) { self.latest = latest }

  /// Draws the next time, given what the wall clock says.
  public mutating func next(wallMilliseconds: UInt64) -> HybridTime {
    let wall = HybridTime(milliseconds: wallMilliseconds)
    latest = wall > latest ? wall : HybridTime(rawValue: latest.rawValue &+ 1)
    return latest
  }

  /// Takes note of a time somebody else drew.
  public mutating func observe(_ time: HybridTime) { latest = max(latest, time) }
}
