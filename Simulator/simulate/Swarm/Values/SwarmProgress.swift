/// How far a swarm has come.
struct SwarmProgress: Hashable, Sendable {
  var done = 0
  var total: Int
  var failures = 0
  var seconds = 0.0

  init(total: Int) { self.total = total }

  var seedsPerSecond: Double { seconds > 0 ? Double(done) / seconds : 0 }

  /// "812 of 2000 seeds, 41.2 seeds/s, 29 s left, no failures".
  var words: String {
    let failed =
      switch failures {
      case 0: "no failures"
      case 1: "1 failure"
      default: "\(failures) failures"
      }
    return "\(done) of \(total) seeds, \(rounded(seedsPerSecond)) seeds/s, \(left), \(failed)"
  }

  private var left: String {
    guard done < total else { return "second runs left" }
    guard seedsPerSecond > 0 else { return "beginning" }
    return Self.duration(Double(total - done) / seedsPerSecond) + " left"
  }

  /// "29 s", "3 min 20 s" or "5 h 2 min".
  static func duration(_ seconds: Double) -> String {
    let whole = Int(min(seconds.rounded(.up), 1e15))
    return switch whole {
    case ..<60: "\(whole) s"
    case ..<3600: "\(whole / 60) min \(whole % 60) s"
    default: "\(whole / 3600) h \(whole % 3600 / 60) min"
    }
  }
}

/// Says when it is time to say something again.
struct Pace: Hashable, Sendable {
  /// How long to be quiet.
  var seconds: Double
  private var latest: Double?

  init(seconds: Double) { self.seconds = seconds }

  /// Whether something is said at this moment.
  ///
  /// The first moment only starts the clock: what is over at once needs no progress.
  mutating func isDue(at now: Double) -> Bool {
    guard let latest else {
      self.latest = now
      return false
    }
    guard now - latest >= seconds else { return false }
    self.latest = now
    return true
  }
}

/// With one digit after the point.
func rounded(_ number: Double) -> Double { (number * 10).rounded() / 10 }
