import DeviceStorage
package import HouseholdModel
import HouseholdWire

extension Phone {
  /// Writes what `decide` makes of the facts in `space`; nil if that is nothing.
  ///
  /// One transaction reads the facts, decides, draws counters and time, and stores the change:
  /// another process on the same file can't draw the same, and when this returns the change is on
  /// disk. No edit waits for the network.
  package func edit(
    space: SpaceID, at wallMilliseconds: UInt64, random: inout some RandomNumberGenerator,
    decide: ([ReadFact]) throws -> Draft
  ) throws -> Change? {
    try storage.write { transaction in
      guard let row = try transaction.space(space) else { throw PhoneError.unknownSpace }
      guard !row.isLeft else { throw PhoneError.leftSpace }
      return try transaction.write(
        decide(transaction.view(of: row)), in: row, at: wallMilliseconds, random: &random)
    }
  }
}

extension DeviceTransaction {
  /// Makes `draft` this phone's next change in `space`; nil if it is empty.
  func write(
    _ draft: Draft, in space: SpaceRow, at wallMilliseconds: UInt64,
    random: inout some RandomNumberGenerator
  ) throws -> Change? {
    guard !draft.isEmpty else { return nil }
    let statements = draft.assertions.map(Statement.init)
    let supersedes = draft.supersedes.withoutRepeats()
    try check(supersedes: supersedes, statements: statements)

    var replica = try replicas(in: space.id).last ?? drawReplica(for: space, using: &random)
    let change = Change(
      dot: Dot(replica: replica.replica, counter: replica.next),
      time: try drawTime(wallMilliseconds: wallMilliseconds),
      supersedes: supersedes, statements: statements)
    let digest = Chain.digest(change)
    let before = try chain(before: replica.next, of: replica)
    replica.next = change.lastCounter + 1
    try setReplica(replica)
    try insertEntry(
      EntryRow(
        change: change, madeMilliseconds: wallMilliseconds, digest: digest,
        chain: Chain.next(before, digest: digest)),
      in: space.id)
    return change
  }

  private func check(supersedes: [Dot], statements: [Statement]) throws(PhoneError) {
    if supersedes.count > SyncLimits.supersedesPerChange { throw .tooManySupersedes }
    if statements.count > SyncLimits.factsPerChange { throw .tooManyFacts }
    for statement in statements {
      if statement.value.count > SyncLimits.valueBytes { throw .valueTooLarge }
      if Field.serverOnly.contains(statement.field) { throw .fieldNotAllowed(statement.field) }
    }
  }

  /// Draws a new writing identity, which becomes the space's last: the one that writes.
  func drawReplica(
    for space: SpaceRow, using random: inout some RandomNumberGenerator
  ) throws -> ReplicaRow {
    let position = (try replicas(in: space.id).last?.position ?? -1) + 1
    let name = ReplicaID(rawValue: UInt64.random(in: 1...UInt64.max, using: &random))
    return try addReplica(name, to: space, at: position)
  }

  /// Keeps a new writing identity and that this phone's member is its author.
  func addReplica(_ name: ReplicaID, to space: SpaceRow, at position: Int64) throws -> ReplicaRow {
    let row = ReplicaRow(
      space: space.id, replica: name, position: position, chainStart: Chain.start(name))
    try setReplica(row)
    try setAuthor(Author(replica: name, member: space.member, device: space.device), in: space.id)
    return row
  }

  fileprivate func drawTime(wallMilliseconds: UInt64) throws -> HybridTime {
    var phone = try phone()
    var clock = HybridClock(latest: phone.clock)
    let time = clock.next(wallMilliseconds: wallMilliseconds)
    phone.clock = clock.latest
    try setPhone(phone)
    return time
  }
}

extension [Dot] {
  /// The dots in their order, each once.
  fileprivate func withoutRepeats() -> [Dot] {
    var seen: Set<Dot> = []
    return filter { seen.insert($0).inserted }
  }
}
