/// One thing worth telling about a household's fortnight.
enum TimelineEvent: Hashable, Sendable {
  /// What is about to be told.
  case opening(Opening)
  /// A day begins.
  case day(Int)
  /// Somebody does something with a phone.
  case deed(Moment, phone: String, isOnline: Bool, words: String)
  /// Something happens to phones or the server.
  case fault(Moment, words: String)
  /// What a phone shows.
  case shows(phone: String, isOnline: Bool, Screen)
  /// Something that must be true, and whether it is.
  case claim(Claim)
  /// Something that could not be tried, and why.
  case leftOut(claim: String, reason: String)
  /// What it all comes to.
  case verdict(Verdict)
}

/// When in the story: a day from 1 and a minute of that day.
struct Moment: Hashable, Sendable {
  var day: Int
  var minute: Int

  /// The time of day: "08:05".
  var words: String { "\(two(minute / 60)):\(two(minute % 60))" }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// How a story begins.
struct Opening: Hashable, Sendable {
  var seed: UInt64
  var days: Int
  var members: [String]
  var source: String
  /// How the phones run.
  var phones: String
  var server: String
  var kills: Int
}

/// The list as one phone shows it.
struct Screen: Hashable, Sendable {
  var lines: [ShownLine]
  var pending: Int

  /// How many lines are wanted, and how many are done.
  var wanted: Int { lines.count { !$0.isDone } }
  var done: Int { lines.count { $0.isDone } }
}

/// Something that must be true.
struct Claim: Hashable, Sendable {
  var name: String
  /// What was found instead; empty if it held.
  var failures: [String]

  var isHeld: Bool { failures.isEmpty }
}

/// What a story comes to.
struct Verdict: Hashable, Sendable {
  var held: Int
  var failed: [String]
  var leftOut: Int
  var deeds: Int
  var syncs: Int
  var kills: Int

  var isGood: Bool { failed.isEmpty && held > 0 }
}
