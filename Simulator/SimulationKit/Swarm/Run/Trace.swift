/// Everything that happens, folded into one number: equal traces have equal hashes, in any build.
///
/// FNV-1a, 64 bits (Fowler, Noll & Vo).
struct Trace {
  private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  private(set) var events = 0
  private let tell: ((String) -> Void)?

  init(tell: ((String) -> Void)?) { self.tell = tell }

  var isTold: Bool { tell != nil }

  mutating func fold(_ number: UInt64) {
    var number = number
    for _ in 0..<8 {
      hash = (hash ^ (number & 0xFF)) &* 0x100_0000_01B3
      number >>= 8
    }
  }

  mutating func fold(_ bytes: [UInt8]) {
    var folded = hash
    for byte in bytes { folded = (folded ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = folded
  }

  /// Something happened, in words for whoever reads along.
  mutating func note(_ words: @autoclosure () -> String, at now: UInt64) {
    events += 1
    fold(now)
    guard let tell else { return }
    let since = now - SwarmWorld.start
    let day = since / Span.day
    let time = Double(since % Span.day) / 1000
    tell("day \(day) \(time) s: \(words())")
  }
}
