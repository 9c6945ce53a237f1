import GRDB
import HouseholdModel
import Synchronization

/// What one commit of the group was like, for whoever watches the server.
package struct CommitReport: Hashable, Sendable {
  /// How many requests it had.
  package let requests: Int
  /// From its begin to the moment it is on disk, or has failed.
  package let duration: Duration
}

/// Commits requests that wait together in one transaction, because what costs is the `fsync` at
/// its end.
///
/// Each request runs in a savepoint of its own, so one that throws undoes only itself. Nobody gets
/// an answer before the commit; if the commit fails, all of them fail. While one commit is under
/// way, the requests for the next gather: there is no timer, and a lone request waits for nobody.
final class GroupCommit: Sendable {
  /// Requests in one commit.
  ///
  /// More would make the first of them wait long for the last.
  static let requestsPerCommit = 64

  /// One waiting request.
  ///
  /// `run` does its work inside a savepoint and says how to answer once committed.
  private struct Job: Sendable {
    let run: @Sendable (ServerTransaction) throws -> @Sendable () -> Void
    let fail: @Sendable (any Error) -> Void
  }

  private struct State {
    var waiting: [Job] = []
    var isRunning = false
  }

  private let writer: any DatabaseWriter
  private let term: ReplicaID
  private let state = Mutex(State())
  private let watcher = Mutex<(@Sendable (CommitReport) -> Void)?>(nil)

  init(writer: any DatabaseWriter, term: ReplicaID) {
    self.writer = writer
    self.term = term
  }

  /// Runs `body` with others and returns its result once that is durable.
  func submit<T: Sendable>(
    _ body: @escaping @Sendable (ServerTransaction) throws -> T
  ) async throws -> T {
    try await withCheckedThrowingContinuation { (answer: CheckedContinuation<T, any Error>) in
      enqueue(
        Job(
          run: { transaction in
            let result = try body(transaction)
            return { answer.resume(returning: result) }
          },
          fail: { answer.resume(throwing: $0) }))
    }
  }

  /// Tells `watcher` of each commit from now on.
  func watch(_ watcher: @escaping @Sendable (CommitReport) -> Void) {
    self.watcher.withLock { $0 = watcher }
  }

  private func report(_ requests: Int, since start: ContinuousClock.Instant) {
    let report = CommitReport(requests: requests, duration: ContinuousClock.now - start)
    watcher.withLock(\.self)?(report)
  }

  private func enqueue(_ job: Job) {
    let mustStart = state.withLock { state in
      state.waiting.append(job)
      defer { state.isRunning = true }
      return !state.isRunning
    }
    if mustStart { writer.asyncWriteWithoutTransaction { self.drain($0) } }
  }

  private func drain(_ db: Database) {
    while true {
      let jobs = state.withLock { state in
        let jobs = Array(state.waiting.prefix(Self.requestsPerCommit))
        state.waiting.removeFirst(jobs.count)
        if jobs.isEmpty { state.isRunning = false }
        return jobs
      }
      if jobs.isEmpty { return }
      commit(jobs, db)
    }
  }

  private func commit(_ jobs: [Job], _ db: Database) {
    var answers: [@Sendable () -> Void] = []
    let start = ContinuousClock.now
    do {
      try db.inTransaction(.immediate) {
        for job in jobs {
          do {
            let transaction = ServerTransaction(db: db, term: term)
            answers.append(try transaction.savepoint { try job.run(transaction) })
          } catch {
            // Some failures (a full disk, a failing one) undo the whole transaction, not the
            // savepoint.
            guard db.isInsideTransaction else { throw error }
            answers.append { job.fail(error) }
          }
        }
        return .commit
      }
    } catch {
      report(jobs.count, since: start)
      for job in jobs { job.fail(error) }
      return
    }
    report(jobs.count, since: start)
    for answer in answers { answer() }
  }
}
