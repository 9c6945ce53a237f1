/// Who lives in a story, for how long, and from which seed.
struct Cast: Hashable, Sendable {
  var seed: UInt64
  var days: Int
  var members: [String]

  static let names = ["Ana", "Ben", "Cleo", "Dan", "Eva", "Finn"]

  init(seed: UInt64, days: Int, members: Int) {
    self.seed = seed
    self.days = days
    self.members = Array(Cast.names.prefix(members))
  }

  /// Who starts the household.
  var first: String { members[0] }
  /// Who is invited first, and loses a phone.
  var second: String { members[1] }
}

/// What happens in every household, besides daily life, in this order.
enum Act: Int, Hashable, Sendable, CaseIterable {
  case starting, joining, sameLine, doubleBuy, rejection, live, powerCut, lostPhone, wrongClock
  case returning, ending

  /// On which day of so many: spread over them as over a fortnight.
  func day(of days: Int) -> Int {
    let offsets = [0, 1, 2, 3, 5, 6, 7, 8, 10, 12, 13]
    return 1 + offsets[rawValue] * (days - 1) / 13
  }

  /// What it is about.
  var words: String {
    switch self {
    case .starting: "a household is started"
    case .joining: "invites"
    case .sameLine: "the same line twice"
    case .doubleBuy: "the same purchase twice"
    case .rejection: "a faulty app"
    case .live: "an open phone"
    case .powerCut: "the server is killed"
    case .lostPhone: "a lost phone"
    case .wrongClock: "a wrong clock"
    case .returning: "a phone comes back"
    case .ending: "everybody meets"
    }
  }
}
