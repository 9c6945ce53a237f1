package import HouseholdModel
package import ServerStorage

/// Where a space's log ends.
package struct SpaceHead: Hashable, Sendable {
  package let space: SpaceID
  package let cursor: Cursor
  package let seq: UInt64
}

extension SyncService {
  /// Facts and deaths that ride along on a stream.
  ///
  /// More are fetched by a sync, which counts as presented.
  static let factsPerFrame = 64

  /// What is new in `space` since `cursor`, for a live stream; nil if nothing is, or the caller
  /// may not read it.
  ///
  /// A frame whose page is nil says that there is something, and the phone asks. Streams never
  /// count as presented: only a sync says what a phone has really kept.
  package func frame(
    of space: SpaceID, from cursor: Cursor, for caller: Caller,
    in transaction: ServerTransaction
  ) throws -> Frame? {
    try requireWelcome(caller, in: transaction)
    guard let row = try transaction.space(space),
      try transaction.isReader(caller.member, of: row.key)
    else { return nil }
    let log = SpaceLog(row, in: transaction)
    guard let seq = try log.seq(of: cursor) else {
      return Frame(space: space, term: transaction.term, page: nil)
    }
    if seq == row.head { return nil }
    let reading = SpaceReading(log: log, pageFacts: Self.factsPerFrame)
    let page = try reading.page(from: seq, seqs: SyncLimits.pageSeqs)
    if page.more { return Frame(space: space, term: transaction.term, page: nil) }
    return Frame(
      space: space, term: transaction.term, page: page,
      authors: try reading.authors(after: seq, through: page.endSeq))
  }

  /// The caller's spaces, by id: what a request may shorten their names to.
  package func spaces(
    for caller: Caller, in transaction: ServerTransaction
  ) throws -> [SpaceID] {
    try transaction.spaces(of: caller.member).map(\.id)
  }

  /// Where each of the caller's spaces ends, by id.
  package func heads(
    for caller: Caller, in transaction: ServerTransaction
  ) throws -> [SpaceHead] {
    try requireWelcome(caller, in: transaction)
    return try transaction.spaces(of: caller.member).map { row in
      let log = SpaceLog(row, in: transaction)
      return SpaceHead(space: row.id, cursor: try log.cursor(at: row.head), seq: row.head)
    }
  }
}
