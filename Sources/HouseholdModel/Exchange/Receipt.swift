/// What became of one replica's part of a request.
public struct ReplicaAnswer: Hashable, Sendable {
  /// Which replica.
  public var replica: ReplicaID
  /// What became of the changes that were taken, in order.
  public var receipts: [Receipt]
  /// The counter the server expects next, when the request left a gap or the server forgot something.
  public var expected: UInt64?
  /// The phone's copy and the server's log disagree: what the server can prove.
  public var fork: ForkProof?
  /// Changes up to this counter are in the oldest backup the operator would restore.
  public var backedUp: UInt64

  /// What became of `replica`.
  public init(
    replica: ReplicaID, receipts: [Receipt] = [], expected: UInt64? = nil, fork: ForkProof? = nil,
    backedUp: UInt64 = 0
  ) {
    self.replica = replica
    self.receipts = receipts
    self.expected = expected
    self.fork = fork
    self.backedUp = backedUp
  }
}

/// What became of one change.
///
/// A duplicate gets the receipt it got the first time.
public struct Receipt: Hashable, Sendable {
  /// The first counter of the change.
  public var first: UInt64
  /// What the server decided.
  public var verdict: Verdict
  /// The seq it was applied at; for a change that takes none, the head at that moment.
  public var seq: UInt64

  /// What became of the change whose first counter is `first`.
  public init(first: UInt64, verdict: Verdict, seq: UInt64) {
    self.first = first
    self.verdict = verdict
    self.seq = seq
  }
}

/// What the server decided about a change.
public enum Verdict: Hashable, Sendable {
  /// Taken as written.
  case applied
  /// Taken, but its time was too far ahead: everybody, its author too, holds the server's time instead.
  case clamped(HybridTime)
  /// Not taken. Its counters are used up; neither its facts nor its kills have any effect.
  case rejected(Rejection)
  /// A placeholder for a change that was rejected before a restore.
  case void
  /// It was judged so long ago that nobody remembers how.
  case forgotten
}

/// Why a change was not taken.
///
/// Stable: apps translate the code.
public enum Rejection: UInt32, Hashable, Sendable, CaseIterable, Error {
  /// A value of a known kind could not be read.
  case malformedValue = 1
  /// A value, or the change, is larger than its limit.
  case tooLarge = 2
  /// The field may be asserted only by the server.
  case fieldNotAllowed = 3
  /// The space has as many facts as it may have.
  case spaceFull = 4
  /// It supersedes more unknown facts than one replica may: see `SyncLimits.unknownKillsPerReplica`.
  case tooManyUnknownKills = 5
  /// The member was removed from the space before the change arrived.
  case notMember = 6
}

/// What the server can prove about a replica whose phone tells another story.
public struct ForkProof: Hashable, Sendable {
  /// The changes the server has: last counter, chain value after it, and what became of it.
  ///
  /// Empty if the replica belongs to somebody else.
  public var proven: [ProvenChange]
  /// Rows of changes up to this counter are gone.
  public var goneThrough: UInt64

  /// A proof that consists of `proven` changes.
  public init(proven: [ProvenChange], goneThrough: UInt64) {
    self.proven = proven
    self.goneThrough = goneThrough
  }
}

/// One change that the server can prove to have.
public struct ProvenChange: Hashable, Sendable {
  /// The first counter it took.
  public var first: UInt64
  /// The last counter it took.
  public var last: UInt64
  /// The hash chain's value after it.
  public var chain: UInt64
  /// What became of it.
  public var verdict: Verdict
  /// The seq of its receipt.
  public var seq: UInt64

  /// The change that took the counters `first` to `last`.
  public init(first: UInt64, last: UInt64, chain: UInt64, verdict: Verdict, seq: UInt64) {
    self.first = first
    self.last = last
    self.chain = chain
    self.verdict = verdict
    self.seq = seq
  }
}
