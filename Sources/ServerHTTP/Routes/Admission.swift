internal import Synchronization

/// Bounds how often strangers may start or join households, all of them together: a token bucket.
///
/// It keeps a script from filling the disk with households; a code of 128 bits needs no help against guessing.
package final class Admission: Sendable {
  /// Tokens the bucket holds: a shop's opening day.
  package static let burst = 200.0
  /// Tokens that come back a second.
  package static let perSecond = 5.0

  private struct Bucket {
    var tokens = Admission.burst
    var filledMilliseconds: UInt64 = 0
  }

  private let bucket = Mutex(Bucket())

  package init() {}

  /// Takes a token, or throws the problem that says when there will be one.
  package func admit(at milliseconds: UInt64) throws(Problem) {
    let admitted = bucket.withLock { bucket in
      let elapsed =
        milliseconds > bucket.filledMilliseconds ? milliseconds - bucket.filledMilliseconds : 0
      bucket.tokens = min(
        Admission.burst, bucket.tokens + Double(elapsed) / 1000 * Admission.perSecond)
      bucket.filledMilliseconds = max(milliseconds, bucket.filledMilliseconds)
      guard bucket.tokens >= 1 else { return false }
      bucket.tokens -= 1
      return true
    }
    guard admitted else { throw Problem.tooManyRequests(retryAfterSeconds: 1) }
  }
}
