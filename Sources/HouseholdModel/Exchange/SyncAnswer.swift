/// What the server answers, once everything in it is durable.
public struct SyncAnswer: Hashable, Sendable {
  /// The number of the request it answers.
  public var number: UInt64
  /// The server's term: drawn anew each time its storage is opened after everybody had closed it.
  ///
  /// It is also the replica under which the server writes its own facts.
  public var term: ReplicaID
  /// The server's clock, in milliseconds since 1970.
  public var serverMilliseconds: UInt64
  /// One answer a space, in the order of the request; then spaces the member has and did not ask about.
  public var spaces: [SpaceAnswer]

  /// An answer to request `number`.
  public init(
    number: UInt64, term: ReplicaID, serverMilliseconds: UInt64, spaces: [SpaceAnswer]
  ) {
    self.number = number
    self.term = term
    self.serverMilliseconds = serverMilliseconds
    self.spaces = spaces
  }
}

/// The answer about one space.
public struct SpaceAnswer: Hashable, Sendable {
  /// Which space.
  public var space: SpaceID
  /// Whether the member may sync it.
  ///
  /// Only `.ok` comes with anything else.
  public var status: SpaceStatus
  /// The seq of the newest change.
  public var head: UInt64
  /// What became of each replica in the request, in its order.
  public var replicas: [ReplicaAnswer]
  /// What is new since the cursor; nil in an answer that only says a space exists.
  public var news: News?
  /// Who writes under the replicas that `news` names and that the phone can't know yet.
  public var authors: [Author]

  /// What is new: the difference between two states, or a piece of a whole one.
  public enum News: Hashable, Sendable {
    /// The difference from the phone's cursor.
    case page(Page)
    /// A piece of the whole state at one fixed seq, because the phone's cursor was not valid.
    case reset(ResetPage)
  }

  /// The answer about `space`.
  public init(
    space: SpaceID, status: SpaceStatus, head: UInt64 = 0, replicas: [ReplicaAnswer] = [],
    news: News? = nil, authors: [Author] = []
  ) {
    self.space = space
    self.status = status
    self.head = head
    self.replicas = replicas
    self.news = news
    self.authors = authors
  }
}

/// Whether a member may sync a space.
public enum SpaceStatus: UInt32, Hashable, Sendable, CaseIterable {
  /// It was synced.
  case ok = 0
  /// There is no such space, or this member is not in it: the two look the same from outside.
  case notMember = 1
  /// The part about this space could not be taken; nothing of it was applied. `ServerSync` says when.
  case malformed = 2
  /// Something failed on the server. Try again later; other spaces are not concerned.
  case unavailable = 3
}

/// Who writes under a replica.
public struct Author: Hashable, Sendable {
  /// The replica.
  public var replica: ReplicaID
  /// The member who writes under it; 0 for the server's terms.
  public var member: MemberID
  /// The device it is on; 0 for the server's terms.
  public var device: DeviceID

  /// Says that `replica` is `member`'s, on `device`.
  public init(replica: ReplicaID, member: MemberID, device: DeviceID) {
    self.replica = replica
    self.member = member
    self.device = device
  }
}

/// The difference of two states: a phone whose table is exactly `from` makes it exactly `to`.
public struct Page: Hashable, Sendable {
  /// The cursor it starts from.
  ///
  /// It is applied to exactly that state and to no other.
  public var from: Cursor
  /// The cursor it ends at.
  public var to: Cursor
  /// The seq of `to`.
  public var endSeq: UInt64
  /// Facts born after `from` and alive at `to`, by subject, then by dot.
  public var born: [Fact]
  /// Dots of facts born at or before `from` and killed by `to`.
  public var dead: [Dot]
  /// Whether the log goes on past `to`.
  public var more: Bool

  /// The difference between `from` and `to`.
  public init(
    from: Cursor, to: Cursor, endSeq: UInt64, born: [Fact], dead: [Dot], more: Bool
  ) {
    self.from = from
    self.to = to
    self.endSeq = endSeq
    self.born = born
    self.dead = dead
    self.more = more
  }
}

/// A piece of a whole state, by birth.
///
/// It is laid aside until the last piece has come, then swapped in.
public struct ResetPage: Hashable, Sendable {
  /// The cursor of the request, whose state this reset replaces.
  public var from: Cursor?
  /// The state it leads to.
  public var target: Cursor
  /// The seq of `target`.
  public var targetSeq: UInt64
  /// Pieces up to this seq have come before; nil in the first piece.
  public var after: UInt64?
  /// This piece has the facts born up to this seq.
  public var through: UInt64
  /// Facts born in `(after, through]` and alive at `target`, by subject, then by dot.
  public var facts: [Fact]
  /// Whether this is the last piece.
  public var done: Bool

  /// A piece of the state at `target`.
  public init(
    from: Cursor?, target: Cursor, targetSeq: UInt64, after: UInt64?, through: UInt64,
    facts: [Fact], done: Bool
  ) {
    self.from = from
    self.target = target
    self.targetSeq = targetSeq
    self.after = after
    self.through = through
    self.facts = facts
    self.done = done
  }
}

/// A piece of news on a live stream: a page with the term that wrote it.
///
/// It is never the only copy.
public struct Frame: Hashable, Sendable {
  /// The space it is about.
  public var space: SpaceID
  /// The server's term.
  public var term: ReplicaID
  /// The difference; nil if it is too large to ride along: then the phone asks.
  public var page: Page?
  /// Who writes under the replicas that `page` names and that the phone can't know yet.
  public var authors: [Author]

  /// News of `space`.
  public init(space: SpaceID, term: ReplicaID, page: Page?, authors: [Author] = []) {
    self.space = space
    self.term = term
    self.page = page
    self.authors = authors
  }
}
