package import HouseholdModel

/// The fold: what must be alive and what must be dead, once everybody has said everything.
extension Oracle {
  /// How a number stands once everything written has arrived.
  package enum Fate: Hashable, Sendable {
    /// It was said and nobody has taken it back.
    case alive
    /// Somebody who had seen it took it back, or it was refused.
    case dead
    /// It depends on something uncertain.
    case open
  }

  /// How `number` stands; dead if nobody ever wrote it.
  package func fate(of number: UInt64) -> Fate {
    known(number) ? fates[Int(number - 1)] : .dead
  }

  /// How `number` stands, worked out from everything written.
  func fold(_ number: UInt64) -> Fate {
    guard let written = entry(of: number), !written.isMalformed else { return .dead }
    var fate: Fate = written.isUncertain ? .open : .alive
    for killer in killers(of: number) where !killer.isMalformed {
      if !killer.isUncertain { return .dead }
      fate = .open
    }
    return fate
  }

  /// A fact as it must be.
  package struct Expected: Hashable, Sendable {
    /// Subject, field and value bytes, exactly.
    package var statement: Statement
    /// When it was said.
    package var time: HybridTime
    /// The server's clock when it was written.
    package var serverMilliseconds: UInt64
  }

  /// What `number` says, if it was said.
  package func expected(_ number: UInt64) -> Expected? {
    guard let written = entry(of: number) else { return nil }
    let offset = Int(number - written.first)
    guard offset < written.facts.count else { return nil }
    let said = written.facts[offset]
    return Expected(
      statement: said.statement, time: said.time, serverMilliseconds: written.serverMilliseconds)
  }

  /// The state of `space` when everything has arrived.
  package func expected(
    in space: SpaceID
  ) -> (mustLive: [UInt64: Expected], mustBeDead: Set<UInt64>) {
    var mustLive: [UInt64: Expected] = [:]
    var mustBeDead: Set<UInt64> = []
    for written in entries where written.space == space {
      for said in written.facts {
        switch fate(of: said.number) {
        case .alive: mustLive[said.number] = expected(said.number)
        case .dead: mustBeDead.insert(said.number)
        case .open: break
        }
      }
    }
    return (mustLive, mustBeDead)
  }

  /// Numbers that must be alive in the space of `tally` and are not there, ascending.
  func missing(from tally: Tally) -> [UInt64] {
    var missing: [UInt64] = []
    var next = 0
    for (index, fate) in fates.enumerated() where fate == .alive {
      let number = UInt64(index) + 1
      while next < tally.numbers.count, tally.numbers[next] < number { next += 1 }
      if next < tally.numbers.count, tally.numbers[next] == number { continue }
      let place = place(of: number)
      if entries[place].space == tally.space, !entries[place].facts.isEmpty {
        missing.append(number)
      }
    }
    return missing
  }

  /// Whether anybody ever took `number` back, or it was refused.
  func wasTakenBack(_ number: UInt64) -> Bool { mayGo(number) }

  /// Whether a phone that showed `number` may stop showing it.
  package func mayGo(_ number: UInt64) -> Bool {
    guard known(number) else { return true }
    return fates[Int(number - 1)] == .dead || hasKiller(number)
  }

  /// Whether a phone that has stopped showing `number` may show it again: what covered it was refused, or
  /// may never arrive.
  package func mayReturn(_ number: UInt64) -> Bool {
    guard known(number) else { return false }
    return killers(of: number).contains { $0.isMalformed || $0.isUncertain }
  }
}
