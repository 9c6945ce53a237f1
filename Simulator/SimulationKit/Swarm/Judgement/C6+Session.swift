package import HouseholdModel

/// C6: what one phone shows of one space, from look to look.
///
/// It shows its own writes at once, and what it has shown does not go away unless somebody took it back or
/// it was refused; what went away stays away, unless what covered it was refused.
package struct Session: Sendable {
  private let phone: Int
  private let space: SpaceID
  /// What must still be shown, ascending.
  private var shown: [UInt64] = []
  /// What was shown once and went.
  private var gone: Set<UInt64> = []

  /// A phone that has shown nothing yet.
  package init(phone: Int, space: SpaceID) {
    self.phone = phone
    self.space = space
  }

  /// The phone has just stored this change: the next look sees what it says, and not what it took back.
  package mutating func wrote(_ written: Oracle.Written) {
    if !written.superseded.isEmpty {
      let covered = Set(written.superseded)
      shown.removeAll { covered.contains($0) }
      gone.formUnion(covered)
    }
    guard !written.facts.isEmpty else { return }
    shown = Judgement.distinct((shown + written.facts.map(\.number)).sorted())
  }

  /// What the phone shows now: its table and its own changes over it.
  ///
  /// `putAway` has "read" facts that went with their alert.
  package mutating func look(
    at tally: Tally, _ oracle: Oracle, putAway: Set<UInt64> = []
  ) throws {
    guard tally.numbers != shown else { return }
    // A copy of a phone may show a change twice until the server has told it which of them stands.
    let now = Judgement.distinct(tally.numbers)
    var old = 0
    for number in now {
      while old < shown.count, shown[old] < number {
        try went(shown[old], oracle, putAway)
        old += 1
      }
      if old < shown.count, shown[old] == number {
        old += 1
      } else if gone.contains(number) {
        try came(number, oracle, putAway)
      }
    }
    for number in shown[old...] { try went(number, oracle, putAway) }
    shown = now
  }

  /// The phone or the server went back to a backup: it may show another story from here on.
  package mutating func restored() {
    shown = []
    gone = []
  }

  private mutating func went(
    _ number: UInt64, _ oracle: Oracle, _ putAway: Set<UInt64>
  ) throws {
    guard oracle.mayGo(number) || putAway.contains(number) else {
      throw Violation(
        invariant: "C6",
        message: "phone \(phone) shows fact \(number) of \(space.short) no more")
    }
    gone.insert(number)
  }

  private mutating func came(
    _ number: UInt64, _ oracle: Oracle, _ putAway: Set<UInt64>
  ) throws {
    guard oracle.mayReturn(number) || putAway.contains(number) else {
      throw Violation(
        invariant: "C6",
        message: "phone \(phone) shows fact \(number) of \(space.short) again")
    }
    gone.remove(number)
  }
}

extension Judgement {
  /// Ascending numbers, each once.
  fileprivate static func distinct(_ numbers: [UInt64]) -> [UInt64] {
    var distinct: [UInt64] = []
    distinct.reserveCapacity(numbers.count)
    for number in numbers where number != distinct.last { distinct.append(number) }
    return distinct
  }
}
