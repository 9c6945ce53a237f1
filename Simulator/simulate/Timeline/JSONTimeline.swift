/// Tells a story to programs: one JSON object a line, the last one with the verdict.
struct JSONTimeline: Hashable, Sendable {
  /// The line that tells one event.
  func line(_ event: TimelineEvent) throws -> String { try PhoneLine.text(Record(event)) }

  /// One event, flat.
  ///
  /// What an event does not have is left out.
  private struct Record: Encodable {
    var event: String
    var day: Int?
    var time: String?
    var phone: String?
    var online: Bool?
    var words: String?
    var lines: [ShownLine]?
    var pending: Int?
    var claim: String?
    var held: Bool?
    var failures: [String]?
    var seed: UInt64?
    var days: Int?
    var members: [String]?
    var kills: Int?
    var claimsHeld: Int?
    var claimsFailed: [String]?
    var claimsLeftOut: Int?
    var deeds: Int?
    var syncs: Int?

    init(_ event: TimelineEvent) {
      switch event {
      case .opening(let opening):
        self.event = "opening"
        (seed, days, members, kills) = (opening.seed, opening.days, opening.members, opening.kills)
        words = "\(opening.source); \(opening.phones); \(opening.server)"
      case .day(let day):
        self.event = "day"
        self.day = day
      case .deed(let moment, let phone, let isOnline, let words):
        self.event = "deed"
        (day, time, self.phone, online, self.words) =
          (moment.day, moment.words, phone, isOnline, words)
      case .fault(let moment, let words):
        self.event = "fault"
        (day, time, self.words) = (moment.day, moment.words, words)
      case .shows(let phone, let isOnline, let screen):
        self.event = "shows"
        (self.phone, online, lines, pending) = (phone, isOnline, screen.lines, screen.pending)
      case .claim(let claim):
        self.event = "claim"
        (self.claim, held, failures) = (claim.name, claim.isHeld, claim.failures)
      case .leftOut(let claim, let reason):
        self.event = "left-out"
        (self.claim, words) = (claim, reason)
      case .verdict(let verdict):
        self.event = "verdict"
        (held, claimsHeld, claimsFailed) = (verdict.isGood, verdict.held, verdict.failed)
        (claimsLeftOut, deeds, syncs, kills) =
          (verdict.leftOut, verdict.deeds, verdict.syncs, verdict.kills)
      }
    }
  }
}
