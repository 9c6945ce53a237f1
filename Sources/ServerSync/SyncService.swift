package import HouseholdModel
package import ServerStorage

/// A device whose token was recognised, and the member it belongs to.
package struct Caller: Hashable, Sendable {
  package let member: MemberID
  package let device: DeviceID

  package init(member: MemberID, device: DeviceID) {
    self.member = member
    self.device = device
  }
}

/// What came of a request.
package struct SyncOutcome: Equatable, Sendable {
  package let answer: SyncAnswer
  /// Spaces whose head moved, by id: whoever listens to them should look again.
  package let touched: [SpaceID]
  /// Whether a long poll should answer now rather than go on waiting.
  package let hasNews: Bool
}

/// A request that is too large to be judged at all.
///
/// A phone that keeps to `SyncLimits` never sees one.
package enum SyncRequestError: Error, Hashable, Sendable {
  case tooManySpaces
  case tooManyChanges
}

/// Decides what becomes of a request: the delta endpoint without HTTP.
///
/// It is synchronous and knows no clock, socket or chance. Everything it decides for one request
/// happens in the one transaction it is given, so an answer and all it speaks of become durable
/// together.
package struct SyncService: Sendable {
  /// Alive facts one space may have.
  let factsPerSpace: Int
  /// Facts and deaths in one page.
  let pageFacts: Int
  /// Replicas of one member in one space.
  let replicasPerMember: Int
  /// Rare paths that are taken without need.
  let whims: Whims

  /// The limits are arguments so that tests can stand just under, at and just over them.
  package init(
    factsPerSpace: Int = SyncLimits.factsPerSpace, pageFacts: Int = SyncLimits.pageFacts,
    replicasPerMember: Int = SyncLimits.replicasPerMember, whims: Whims = Whims()
  ) {
    self.factsPerSpace = factsPerSpace
    self.pageFacts = pageFacts
    self.replicasPerMember = replicasPerMember
    self.whims = whims
  }

  /// Merges what a phone wrote and tells it what is new.
  ///
  /// Each space is judged alone: one that fails is undone alone and says so in its own status. A
  /// space that does not exist and one the caller is not in look the same. Throws `AccountError`
  /// if the device is no longer welcome.
  package func sync(
    _ request: SyncRequest, from caller: Caller, at nowMilliseconds: UInt64,
    in transaction: ServerTransaction
  ) throws -> SyncOutcome {
    try requireWelcome(caller, in: transaction)
    guard request.spaces.count <= SyncLimits.spacesPerRequest else {
      throw SyncRequestError.tooManySpaces
    }
    let changes = request.spaces.reduce(0) { $0 + $1.replicas.reduce(0) { $0 + $1.changes.count } }
    guard changes <= SyncLimits.changesPerRequest else { throw SyncRequestError.tooManyChanges }

    var touched: [SpaceID] = []
    let own = try spaces(for: request, of: caller, &touched, at: nowMilliseconds, in: transaction)
    var answers: [(index: Int, answer: SpaceAnswer)] = []
    for index in mergingOrder(of: request.spaces, own: own) {
      let part = request.spaces[index]
      let judged = try judge(
        part, own: own, pageLimit: request.pageLimit, caller, nowMilliseconds, transaction)
      answers.append((index, judged.answer))
      touched += judged.touched
    }
    var spaces = answers.sorted { $0.index < $1.index }.map(\.answer)
    for space in own where !request.spaces.contains(where: { $0.space == space.id }) {
      let head = try transaction.space(space.id)?.head ?? 0
      spaces.append(SpaceAnswer(space: space.id, status: .ok, head: head))
    }
    return SyncOutcome(
      answer: SyncAnswer(
        number: request.number, term: transaction.term, serverMilliseconds: nowMilliseconds,
        spaces: spaces),
      touched: distinct(touched),
      hasNews: spaces.prefix(request.spaces.count).contains(where: isNews))
  }

  /// The household first, then the others by id, so that two servers on one database could never
  /// wait for each other and an alert is asserted before its space is read.
  private func mergingOrder(of spaces: [SpaceRequest], own: [SpaceRow]) -> [Int] {
    func rank(_ id: SpaceID) -> Int {
      own.contains { $0.id == id && $0.kind == .household } ? 0 : 1
    }
    return spaces.indices.sorted {
      let left = spaces[$0].space
      let right = spaces[$1].space
      return (rank(left), left, $0) < (rank(right), right, $1)
    }
  }

  /// The caller's spaces, with those that the request begins.
  ///
  /// Lists come before the marks about them, which is the order in which they can be made. A list that can't be
  /// made is not there when its part is judged.
  private func spaces(
    for request: SyncRequest, of caller: Caller, _ touched: inout [SpaceID], at now: UInt64,
    in transaction: ServerTransaction
  ) throws -> [SpaceRow] {
    var own = try transaction.spaces(of: caller.member)
    let unknown = request.spaces.filter { part in
      part.opening != nil && !own.contains { $0.id == part.space }
    }
    for part in unknown.filter({ $0.opening == .list }) + unknown.filter({ $0.opening != .list }) {
      guard let opening = part.opening, !own.contains(where: { $0.id == part.space }) else {
        continue
      }
      do {
        let opened = try transaction.savepoint {
          try open(part.space, as: opening, by: caller, at: now, in: transaction)
        }
        guard let opened else { continue }
        own.append(opened.row)
        touched += [opened.row.id] + opened.touched
      } catch is CannotOpen { continue } catch is StorageError { continue }
    }
    return own.sorted { $0.id < $1.id }
  }

  private func judge(
    _ request: SpaceRequest, own: [SpaceRow], pageLimit: UInt32, _ caller: Caller,
    _ now: UInt64, _ transaction: ServerTransaction
  ) throws -> (answer: SpaceAnswer, touched: [SpaceID]) {
    guard own.contains(where: { $0.id == request.space }) else {
      return (SpaceAnswer(space: request.space, status: .notMember), [])
    }
    guard request.isWellFormed else {
      return (SpaceAnswer(space: request.space, status: .malformed), [])
    }
    do {
      return try transaction.savepoint {
        // Read again: an alert of the household's part may have moved it.
        guard let row = try transaction.space(request.space) else {
          return (SpaceAnswer(space: request.space, status: .notMember), [])
        }
        if whims.isUnavailable() { throw StorageError.constraint("a whim") }
        var merge = SpaceMerge(
          service: self, log: SpaceLog(row, in: transaction), caller: caller, now: now)
        return try merge.answer(request, pageLimit: pageLimit)
      }
    } catch is TooManyReplicas {
      return (SpaceAnswer(space: request.space, status: .malformed), [])
    } catch is StorageError {
      return (SpaceAnswer(space: request.space, status: .unavailable), [])
    }
  }

  private func isNews(_ answer: SpaceAnswer) -> Bool {
    if answer.status != .ok { return true }
    if answer.replicas.contains(where: {
      !$0.receipts.isEmpty || $0.fork != nil || $0.expected != nil
    }) {
      return true
    }
    switch answer.news {
    case .page(let page): return page.from != page.to
    case .reset: return true
    case nil: return false
    }
  }
}

/// `spaces` in order and without repeats.
func distinct(_ spaces: [SpaceID]) -> [SpaceID] {
  spaces.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
}
