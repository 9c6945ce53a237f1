/// L1: the requests of one phone, in a time in which nothing stands in its way.
package struct Patience: Sendable {
  /// How many identical requests in a row, with nothing new in between, are a loop.
  package static let identicalRequests = 24

  private let limit: Int
  private var last: UInt64?
  /// How often the last request was repeated without anything new.
  package private(set) var repeats = 0

  /// A phone may make `limit` identical requests in a row.
  package init(limit: Int = Patience.identicalRequests) { self.limit = limit }

  /// The phone asks; `fingerprint` is of its request without the request's own number.
  package mutating func asked(_ fingerprint: UInt64, phone: Int) throws {
    repeats = fingerprint == last ? repeats + 1 : 0
    last = fingerprint
    guard repeats < limit else {
      throw Violation(
        invariant: "L1", message: "phone \(phone) has asked the same \(repeats + 1) times")
    }
  }

  /// An answer moved something, somebody edited, or the pause was a long one: asking again is fine.
  package mutating func somethingNew() {
    last = nil
    repeats = 0
  }
}

extension Judgement {
  /// L1: whatever has not settled must do so before `bound` is over.
  package static func checkSettled(
    _ isSettled: Bool, since start: UInt64, now: UInt64, bound: UInt64, unsettled: [Int]
  ) throws {
    guard !isSettled, now >= start, now - start > bound else { return }
    throw Violation(
      invariant: "L1",
      message: """
        not settled \(now - start) ms after the weather ended: phones \
        \(unsettled.map(String.init).joined(separator: " "))
        """)
  }
}
