/// S2: bytes of one household that must never reach anybody outside.
///
/// It is looked for by skipping ahead (Horspool: "Practical fast searching in strings", 1980), because every
/// answer to a stranger is searched.
package struct Canary: Sendable {
  private let bytes: [UInt8]
  /// How far to go on when the last byte under the canary is this one.
  private let skips: [Int]

  /// A canary of `bytes`; it should be long and drawn at random.
  package init(_ bytes: [UInt8]) {
    precondition(!bytes.isEmpty, "an empty canary is everywhere")
    self.bytes = bytes
    var skips = [Int](repeating: bytes.count, count: 256)
    for (index, byte) in bytes.dropLast().enumerated() {
      skips[Int(byte)] = bytes.count - 1 - index
    }
    self.skips = skips
  }

  /// Whether the canary is in `haystack`.
  package func isIn(_ haystack: [UInt8]) -> Bool {
    let last = bytes.count - 1
    var end = last
    while end < haystack.count {
      var back = 0
      while back <= last, haystack[end - back] == bytes[last - back] { back += 1 }
      if back > last { return true }
      end += skips[Int(haystack[end])]
    }
    return false
  }
}

extension Judgement {
  /// S2: nothing that `phone` was given has a canary of a household that it is not in.
  package static func checkStranger(
    _ phone: Int, given bytes: [UInt8], canaries: [Canary]
  ) throws {
    for (index, canary) in canaries.enumerated() where canary.isIn(bytes) {
      throw Violation(
        invariant: "S2", message: "phone \(phone) was given bytes of foreign household \(index)")
    }
  }
}
