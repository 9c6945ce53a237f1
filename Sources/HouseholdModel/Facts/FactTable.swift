/// The facts of one space that nobody has superseded, as one replica knows them.
///
/// Applying a change twice, or two concurrent changes in either order, gives the same facts
/// (`FactTableLawTests`). A change arrives after every change its author had seen: the server's
/// log keeps that order, so a superseded dot is always known here already.
public struct FactTable: Equatable, Sendable {
  /// The alive facts in the order of their dots: the canonical snapshot.
  public private(set) var facts: [Fact] = []
  /// The greatest counter seen of each replica, in the order of replicas.
  private var seen: [Seen] = []

  private struct Seen: Equatable, Sendable {
    var replica: ReplicaID
    var last: UInt64
  }

  /// The empty space.
  public init() {}

  /// The state after `changes`, applied in their order.
  public init(applying changes: some Sequence<Change>) {
    for change in changes { apply(change) }
  }

  /// Applies one change; does nothing if it has been applied before.
  public mutating func apply(_ change: Change) {
    guard change.dot.counter > lastCounter(of: change.dot.replica) else { return }
    note(change.dot.replica, through: change.lastCounter)
    for dot in change.supersedes { remove(dot) }
    for fact in change.facts { insert(fact) }
  }

  /// Joins what another replica knows: a fact lives if both have it, or one has it and the other has
  /// never seen its dot.
  public mutating func merge(_ other: FactTable) {
    let mine = facts.filter { other.contains($0.dot) || !other.hasSeen($0.dot) }
    let theirs = other.facts.filter { !contains($0.dot) && !hasSeen($0.dot) }
    facts = (mine + theirs).sorted { $0.dot < $1.dot }
    for entry in other.seen { note(entry.replica, through: entry.last) }
  }

  /// The greatest counter seen of `replica`; 0 if it never wrote.
  public func lastCounter(of replica: ReplicaID) -> UInt64 {
    let index = seenIndex(replica)
    return index < seen.count && seen[index].replica == replica ? seen[index].last : 0
  }

  /// Whether the fact named `dot` is alive.
  public func contains(_ dot: Dot) -> Bool {
    let index = factIndex(dot)
    return index < facts.count && facts[index].dot == dot
  }

  private func hasSeen(_ dot: Dot) -> Bool { dot.counter <= lastCounter(of: dot.replica) }

  private mutating func remove(_ dot: Dot) {
    let index = factIndex(dot)
    if index < facts.count, facts[index].dot == dot { facts.remove(at: index) }
  }

  private mutating func insert(_ fact: Fact) {
    facts.insert(fact, at: factIndex(fact.dot))
  }

  private mutating func note(_ replica: ReplicaID, through counter: UInt64) {
    let index = seenIndex(replica)
    if index < seen.count, seen[index].replica == replica {
      seen[index].last = max(seen[index].last, counter)
    } else {
      seen.insert(Seen(replica: replica, last: counter), at: index)
    }
  }

  private func factIndex(_ dot: Dot) -> Int { facts.partitioningIndex { !($0.dot < dot) } }
  private func seenIndex(_ replica: ReplicaID) -> Int {
    seen.partitioningIndex { !($0.replica < replica) }
  }
}

extension Array {
  /// The first index whose element `belongs`, given that all that do come last (binary search).
  func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
