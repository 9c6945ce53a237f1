internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel
internal import HouseholdWire
internal import ServerStorage
internal import ServerSync

/// Lives through a `History` with the production rules, codec and storage of both sides, checking as it goes.
package final class HistoryWorld {
  let history: History
  package internal(set) var server: SimulatedServer
  var random: SplitMix64
  package internal(set) var phones: [SimulatedPhone] = []
  /// How wrong each phone's clock is, in milliseconds.
  var skews: [Int64] = []
  var journal = Journal()
  var alarms = Alarms()
  /// How often each interesting thing happened.
  package private(set) var sometimes: [String: Int] = [:]

  /// Answers that have not arrived yet, requests that may be repeated, frames on their way.
  var lateAnswers: [(phone: Int, answer: SyncAnswer)] = []
  var oldRequests: [(phone: Int, bytes: [UInt8])] = []
  var frames: [(phone: Int, frame: Frame)] = []

  /// What may be restored: the server's storage, and a phone with the length of the journal then.
  var backups: [SQLiteServerStorage] = []
  var phoneBackups: [Int: (phone: SimulatedPhone, journal: Int)] = [:]
  var wasRestored = false
  var wasForked = false
  var wasRestoredOlder = false
  /// Some phone met a fork after the rows that would have proven what it had sent were gone: the risk named in
  /// `Docs/TESTING.md`.
  var isUnproven = false

  static let start: UInt64 = 1_700_000_000_000
  static let minute: UInt64 = 60_000
  static let day: UInt64 = 86_400_000

  package init(_ history: History) throws {
    self.history = history
    random = SplitMix64(seed: history.seed &+ 0x5EED)
    server = try SimulatedServer(seed: history.seed, now: HistoryWorld.start)
    try enrol()
  }

  func count(_ what: String) { sometimes[what, default: 0] += 1 }

  /// The first, second and third phone belong to three members; the fourth is the first member's tablet.
  private func enrol() throws {
    let first = try SimulatedPhone(name: "Ana", seed: history.seed &* 31 &+ 1)
    phones = [first]
    try server.admit(first)
    for number in 1..<history.phones {
      let phone = try SimulatedPhone(
        name: "Member \(number)", seed: history.seed &* 31 &+ 1 &+ UInt64(number),
        household: first.identity.household)
      let enrolment = try server.admit(
        phone, invitedBy: first, as: number == 3 ? .device : .member)
      phones.append(try phone.enrolled(enrolment))
    }
    skews = [Int64](repeating: 0, count: phones.count)
  }

  /// Lives through everything, then lets the weather end and checks that all is well.
  ///
  /// The two arguments spoil something once the phones have settled: the first before they sync again, the
  /// second before everything is judged. Tests of the checkers show with them that each can fail.
  package func run(
    spoiling spoil: (HistoryWorld) throws -> Void = { _ in },
    spoilingTheEnd spoilEnd: (HistoryWorld) throws -> Void = { _ in }
  ) throws {
    for event in history.events {
      server.now += HistoryWorld.minute
      if history.has(.forgetAlways), event.a % 2 == 1 { try server.forget() }
      try live(event)
    }
    try settle()
    try spoil(self)
    try settle()
    try spoilEnd(self)
    try checkTheEnd()
  }

  func wall(of phone: Int) -> UInt64 {
    UInt64(clamping: Int64(clamping: server.now) + skews[phone])
  }

  /// After this, what somebody wrote may be doubled or lost, by the risks that `Docs/TESTING.md` names; nothing
  /// may stick or diverge even then.
  var isExcused: Bool { wasRestored && wasForked || isUnproven || wasRestoredOlder }
}
