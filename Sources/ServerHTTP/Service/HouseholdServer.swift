internal import HouseholdModel
package import ServerStorage
package import ServerSync

/// The rules, the storage and the board of news behind every route: decides nothing, waits for both.
///
/// Whatever changes something goes through the group commit: it is answered only when it is durable.
package struct HouseholdServer: Sendable {
  let storage: any ServerStorage
  let rules: SyncService
  let board: NewsBoard
  let instruments: Instruments
  /// Milliseconds since 1970.
  let now: @Sendable () -> UInt64

  package init(
    storage: any ServerStorage, rules: SyncService, board: NewsBoard, instruments: Instruments,
    now: @escaping @Sendable () -> UInt64
  ) {
    self.storage = storage
    self.rules = rules
    self.board = board
    self.instruments = instruments
    self.now = now
  }

  /// How many streams and long polls wait.
  package var waitingRequests: Int { board.count }

  /// Whether any does.
  package var isWaitedFor: Bool { waitingRequests > 0 }

  /// Ends streams and long polls, and says from now on that the server is not ready.
  package func goDown() { board.close() }

  /// Whose device shows this token.
  func authenticate(_ token: [UInt8]) async throws -> Caller {
    try await problems {
      try await storage.look { try rules.authenticate(token: token, in: $0) }
    }
  }

  /// The caller's spaces, whose names its requests may shorten.
  func spaces(of caller: Caller) async throws -> [SpaceID] {
    try await storage.look { try rules.spaces(for: caller, in: $0) }
  }

  /// Merges what the phone sends and answers what it lacks.
  func sync(_ request: SyncRequest, from caller: Caller) async throws -> SyncOutcome {
    let time = now()
    let outcome = try await problems {
      try await storage.submit { tx in try rules.sync(request, from: caller, at: time, in: tx) }
    }
    board.announce(outcome.touched)
    instruments.count(outcome.answer, seconds: Double(now() &- time) / 1000)
    return outcome
  }

  /// Does something about accounts, then tells those whom it concerns.
  func account<Result: Sendable>(
    _ body: @escaping @Sendable (UInt64, ServerTransaction) throws -> AccountOutcome<Result>
  ) async throws -> Result {
    let time = now()
    let outcome = try await problems {
      try await storage.submit { tx in try body(time, tx) }
    }
    board.announce(outcome.touched)
    return outcome.value
  }

  /// What the rules refuse, as the problem the network names after it.
  private func problems<Result>(_ body: () async throws -> Result) async throws -> Result {
    do { return try await body() } catch let error as AccountError {
      throw error.problem
    } catch let error as SyncRequestError {
      throw error.problem
    }
  }

  /// Throws unless the storage can be read.
  func probe() async throws {
    _ = try await storage.look { tx in try tx.spaces(afterKey: 0, limit: 1) }
  }

  /// Forgets a little of what every phone has passed, from space `key` on; where to go on, nil at the end.
  func forget(after key: Int64) async throws -> Int64? {
    let time = now()
    let forgotten = try await storage.submit { tx in
      try rules.forget(after: key, at: time, in: tx)
    }
    board.announce(forgotten.touched)
    return forgotten.next
  }
}
