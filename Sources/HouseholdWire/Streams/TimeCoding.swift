internal import HouseholdModel

/// Writes times as differences: `difference * 2 + flag`, then the hybrid counter if the flag is set.
///
/// The difference is zigzag, in milliseconds, to the time before, at first to the start of 2024. The flag
/// says that the hybrid counter is not the expected one: `step` more than before in the same
/// millisecond, 0 in another one. Changes step by 1, facts by 0.
struct TimeCoding {
  /// 2024-01-01T00:00:00Z, in milliseconds since 1970: near the times that are written, so that
  /// differences to it are short.
  static let start: UInt64 = 1_704_067_200_000

  private var before = HybridTime(milliseconds: start)
  private let step: UInt16

  /// Starts at 2024.
  init(step: UInt16) { self.step = step }

  private func expectedCounter(_ milliseconds: UInt64) -> UInt16 {
    milliseconds == before.milliseconds ? before.counter &+ step : 0
  }

  /// Writes a time.
  mutating func write(_ time: HybridTime, to code: inout [UInt64]) {
    let difference = Zigzag.difference(from: before.milliseconds, to: time.milliseconds)
    let isExpected = time.counter == expectedCounter(time.milliseconds)
    code.append(difference << 1 | (isExpected ? 0 : 1))
    if !isExpected { code.append(UInt64(time.counter)) }
    before = time
  }

  /// Reads a time.
  mutating func read(_ stream: inout Stream) throws(WireError) -> HybridTime {
    let head = try stream.next()
    guard let milliseconds = Zigzag.add(head >> 1, to: before.milliseconds),
      milliseconds <= HybridTime.lastMillisecond
    else { throw stream.error(.outOfRange) }
    var counter = expectedCounter(milliseconds)
    if head & 1 == 1 {
      guard let given = UInt16(exactly: try stream.next()) else { throw stream.error(.outOfRange) }
      counter = given
    }
    before = HybridTime(milliseconds: milliseconds, counter: counter)
    return before
  }
}
