import HouseholdModel
import HouseholdWire
import ServerStorage

extension SpaceMerge {
  /// Why `change` can't be taken; nil if it can.
  ///
  /// Looks at nothing but the change and the space as it is, so later changes are judged alone.
  func refusal(of change: Change, by row: ReplicaRow) throws -> Rejection? {
    guard change.statements.count <= SyncLimits.factsPerChange,
      change.supersedes.count <= SyncLimits.supersedesPerChange,
      change.statements.allSatisfy({ $0.value.count <= SyncLimits.valueBytes })
    else { return .tooLarge }
    for statement in change.statements {
      guard try mayWrite(statement.field) else { return .fieldNotAllowed }
      do { _ = try FactValue.strict(statement.field, statement.value) } catch {
        return .malformedValue
      }
    }
    var dying = 0
    var unknown = 0
    for dot in change.supersedes {
      if let standing = try transaction.standing(of: dot, in: log.key) {
        guard standing.isAlive else { continue }
        // Who is a member, and what a member must be told, is not for a phone to take back.
        guard try mayWrite(standing.field) else { return .fieldNotAllowed }
        dying += 1
      } else if try isKillBeforehand(dot, by: row) {
        unknown += 1
      }
    }
    if unknown > 0 {
      let waiting = try transaction.killsBeforehand(by: row.id, in: log.key)
      if waiting + unknown > SyncLimits.unknownKillsPerReplica { return .tooManyUnknownKills }
    }
    let added = change.statements.count
    if added > dying, Int(log.row.alive) - dying + added > service.factsPerSpace {
      return .spaceFull
    }
    return nil
  }

  /// Takes `change`: one seq, at which its facts are born and its kills die.
  mutating func apply(_ change: Change, by row: inout ReplicaRow) throws -> Verdict {
    let latest = now + SyncLimits.clockAheadMilliseconds
    let isClamped = change.time.milliseconds > latest
    let time = isClamped ? HybridTime(milliseconds: now) : change.time
    let seq = try log.tick()
    var touchesReaders = change.statements.contains { $0.field == .reader }
    for dot in change.supersedes {
      if let standing = try transaction.standing(of: dot, in: log.key) {
        if standing.field == .reader { touchesReaders = true }
        try log.kill(dot, at: seq)
      } else if try isKillBeforehand(dot, by: row) {
        try transaction.killBeforehand(dot, by: row.id, at: seq, in: log.key)
      }
    }
    var living: [Fact] = []
    for var fact in change.facts {
      fact.time = time
      if try log.bear(fact, at: seq) { living.append(fact) }
    }
    if !change.statements.isEmpty { row.firstBorn = row.firstBorn ?? seq }
    if log.row.kind == .household { try alert(about: living) }
    if touchesReaders { alsoTouched += try Readers.settle(log.key, in: transaction) }
    return isClamped ? .clamped(time) : .applied
  }

  /// Whether the caller may say something of this kind here, or take it back.
  ///
  /// Who reads a list is for its owner to say. Gift marks have a place of their own, so that an app at
  /// fault can't put them where the one who wishes would see them.
  private func mayWrite(_ field: Field) throws -> Bool {
    switch field {
    case .reader:
      let list = try transaction.list(log.key)
      return list.map { $0.about == nil && $0.owner == caller.member } ?? false
    case .gift: return try transaction.list(log.key)?.about != nil
    default: return !Field.serverOnly.contains(field)
    }
  }

  /// Whether `dot` names a fact that this server has yet to hear of: one that it lost in a restore
  /// and whose author has not come back.
  ///
  /// A dot of the change's own replica is none: its author has just said what it wrote. Nor is one of
  /// the present term: no phone can have seen what this server has yet to say, so a kill of it could
  /// only mean to hush it.
  private func isKillBeforehand(_ dot: Dot, by row: ReplicaRow) throws -> Bool {
    guard dot.replica != row.id, dot.replica != transaction.term,
      dot.counter <= ReplicaRequest.counterLimit, dot.counter > 0,
      dot.replica.rawValue != 0
    else { return false }
    return try log.isUnknown(dot)
  }
}
