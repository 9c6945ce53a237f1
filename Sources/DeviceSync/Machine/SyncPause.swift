/// How long a phone waits before it tries again.
package enum SyncPause {
  /// The first pause is up to a second long: most failures are over by then.
  package static let shortest = Duration.seconds(1)
  /// No pause grows past five minutes, so that a phone is never long behind a server that is back.
  package static let longest = Duration.seconds(300)
  /// The longest `Retry-After` that is believed: a day; more is a mistake.
  package static let longestRetryAfter = Duration.seconds(24 * 60 * 60)
  /// How often an idle phone asks although no stream told it anything: streams die silently.
  package static let poll = Duration.seconds(15 * 60)
  /// A stream that lasted so long can live here; it ends because phones move and proxies tidy up.
  package static let healthyStream = Duration.seconds(30)
  /// Rounds without progress before they count as a failure: one may be the race of an answer with
  /// a frame.
  package static let uselessRounds = 3

  /// The pause after so many failures in a row: anything up to `1 s * 2^(failures - 1)`, at most
  /// five minutes ("full jitter"; Brooker, "Exponential Backoff And Jitter", 2015), and on top of
  /// what the server asked for.
  static func next(
    failures: Int, after failure: SyncFailure, using random: inout some RandomNumberGenerator
  ) -> Duration {
    let exponent = max(0, min(failures - 1, 9))
    let ceiling = min(longest, shortest * (1 << exponent))
    let milliseconds = ceiling / .milliseconds(1)
    // Never zero: a round trip that fails at once must not become a loop.
    let jitter = Duration.milliseconds(Int.random(in: 50...Int(milliseconds), using: &random))
    switch failure {
    case .server(let retryAfter?):
      return max(.zero, min(retryAfter, longestRetryAfter)) + jitter
    // Neither side will understand the other in a second: at least a minute.
    case .refused: return .seconds(60) + jitter
    case .network, .timeout, .server, .malformed, .useless, .storage: return jitter
    }
  }
}
