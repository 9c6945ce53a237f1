/// Everything a phone says to the server: per space where it stands and what it wrote since.
public struct SyncRequest: Hashable, Sendable {
  /// Counts this phone's requests.
  ///
  /// It obeys only the answer that repeats the latest number, so a late or cached answer to an
  /// older request changes nothing.
  public var number: UInt64
  /// The spaces it wants to sync.
  ///
  /// The answer has them in this order.
  public var spaces: [SpaceRequest]
  /// How long the server may hold the answer back while there is nothing to tell: a long poll.
  ///
  /// 0 asks at once.
  public var waitSeconds: UInt32
  /// How many seqs one page may span; 0 leaves it to the server.
  public var pageLimit: UInt32

  /// A request about `spaces`.
  public init(
    number: UInt64, spaces: [SpaceRequest], waitSeconds: UInt32 = 0, pageLimit: UInt32 = 0
  ) {
    self.number = number
    self.spaces = spaces
    self.waitSeconds = waitSeconds
    self.pageLimit = pageLimit
  }
}

/// Where a phone stands in one space and what it wrote there.
public struct SpaceRequest: Hashable, Sendable {
  /// Which space.
  public var space: SpaceID
  /// The state its table holds; nil if it holds none.
  public var cursor: Cursor?
  /// How far a reset has come that takes several pages.
  public var staged: StagedReset?
  /// How the space begins, if this phone made it; nil for spaces it was told of.
  public var opening: SpaceOpening?
  /// Every replica it has in this space, oldest first.
  ///
  /// Only the oldest that has changes to send sends them.
  public var replicas: [ReplicaRequest]

  /// Where a phone stands in `space`.
  public init(
    space: SpaceID, cursor: Cursor?, staged: StagedReset? = nil, opening: SpaceOpening? = nil,
    replicas: [ReplicaRequest]
  ) {
    self.space = space
    self.cursor = cursor
    self.staged = staged
    self.opening = opening
    self.replicas = replicas
  }
}

/// How far a reset of several pages has come: the state it leads to and the births received so far.
public struct StagedReset: Hashable, Sendable {
  /// The fixed state that the reset downloads.
  public var target: Cursor
  /// Facts born up to this seq have been received.
  public var through: UInt64

  /// A reset to `target` that has come `through` a seq.
  public init(target: Cursor, through: UInt64) {
    self.target = target
    self.through = through
  }
}

/// One replica as its phone presents it.
///
/// It is sent with every request, even with nothing to push: that is how a server that forgot
/// something, or a phone that was copied, is noticed.
public struct ReplicaRequest: Hashable, Sendable {
  /// Which replica.
  public var replica: ReplicaID
  /// The first counter for which the phone has no receipt.
  public var first: UInt64
  /// The hash chain's value before `first`.
  public var chainBefore: UInt64
  /// The highest counter this phone has used in this replica; `first - 1` if it has none unreceipted.
  public var highest: UInt64
  /// The phone no longer has what came before `first`: the server marks those counters lost and goes on.
  public var lostBefore: Bool
  /// The unreceipted changes, contiguous from `first`; perhaps not all of them.
  public var changes: [PushedChange]

  /// How a phone presents `replica`.
  public init(
    replica: ReplicaID, first: UInt64, chainBefore: UInt64, highest: UInt64,
    lostBefore: Bool = false, changes: [PushedChange] = []
  ) {
    self.replica = replica
    self.first = first
    self.chainBefore = chainBefore
    self.highest = highest
    self.lostBefore = lostBefore
    self.changes = changes
  }
}

/// A change on its way to the server, or what is left of a rejected one.
public enum PushedChange: Hashable, Sendable {
  /// A change as its author wrote it.
  case change(Change)
  /// A change that was rejected once and is presented again, after a restore, only to fill its counters.
  case void(dot: Dot, counters: Int, digest: UInt64)

  /// The first counter it takes.
  public var first: UInt64 {
    switch self {
    case .change(let change): change.dot.counter
    case .void(let dot, _, _): dot.counter
    }
  }

  /// How many counters it takes.
  public var counters: Int {
    switch self {
    case .change(let change): change.counters
    case .void(_, let counters, _): counters
    }
  }

  /// The last counter it takes.
  public var last: UInt64 { first + UInt64(counters) - 1 }
}
