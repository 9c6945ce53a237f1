import HouseholdModel
import ServerStorage

/// One space's part of one request: its pushes, then what is new.
struct SpaceMerge {
  let service: SyncService
  var log: SpaceLog
  let caller: Caller
  let now: UInt64
  /// Other spaces that were written to because of this one: alerts.
  var alsoTouched: [SpaceID] = []

  init(service: SyncService, log: SpaceLog, caller: Caller, now: UInt64) {
    self.service = service
    self.log = log
    self.caller = caller
    self.now = now
  }

  var transaction: ServerTransaction { log.transaction }

  mutating func answer(
    _ request: SpaceRequest, pageLimit: UInt32
  ) throws -> (answer: SpaceAnswer, touched: [SpaceID]) {
    // Before anything is merged: see `SpaceLog.seq(of:)`.
    let start = service.whims.forgetsACursor() ? .nowhere : try Start(request, log: log)
    var pushed: [(row: ReplicaRow?, answer: ReplicaAnswer)] = []
    for replica in request.replicas { pushed.append(try push(replica)) }

    let held = start.seq ?? log.head
    for case (var row?, _) in pushed {
      row.presented = held
      row.leaseMilliseconds = now + SyncLimits.leaseMilliseconds
      try transaction.save(row, in: log.key)
    }
    try log.flush()

    let reading = SpaceReading(log: log, pageFacts: service.pageFacts)
    let (news, authors) = try reading.news(from: start, request: request, pageLimit: pageLimit)
    let answer = SpaceAnswer(
      space: request.space, status: .ok, head: log.head, replicas: pushed.map(\.answer),
      news: news, authors: authors)
    return (answer, (log.hasMoved ? [request.space] : []) + alsoTouched)
  }

  /// Where a phone stands, as far as this server can know.
  enum Start: Equatable {
    /// Its table is the state at this seq.
    case at(UInt64)
    /// It is downloading the state at `target` and has what was born up to `through`.
    case within(target: UInt64, through: UInt64)
    /// It has nothing this server knows.
    case nowhere

    init(_ request: SpaceRequest, log: SpaceLog) throws {
      if let cursor = request.cursor, let seq = try log.seq(of: cursor) {
        self = .at(seq)
      } else if let staged = request.staged, let target = try log.seq(of: staged.target),
        staged.through <= target
      {
        self = .within(target: target, through: staged.through)
      } else {
        self = .nowhere
      }
    }

    /// The seq whose state the phone holds or is given; nil for the head, whatever that will be.
    var seq: UInt64? {
      switch self {
      case .at(let seq): seq
      case .within(let target, _): target
      case .nowhere: nil
      }
    }
  }
}
