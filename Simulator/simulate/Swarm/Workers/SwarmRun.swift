import Dispatch
import Foundation
import SimulationKit
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs the seeds of a swarm in a few processes at a time.
///
/// Each process has a thread here that talks with it; what is decided is decided by `SeedQueue` and `SwarmTally`.
final class SwarmRun: Sendable {
  private struct State {
    var queue: SeedQueue
    var tally: SwarmTally
    var progress: SwarmProgress
    var processes = 0
  }

  private let program: WorkerProgram
  private let jobs: Int
  private let level: Level?
  private let stopsAtFailure: Bool
  private let state: Mutex<State>
  private let start = ContinuousClock.now
  private let report: @Sendable (SwarmProgress) -> Void

  /// Makes it ready; `report` hears from any thread how far it has come.
  init(
    _ summary: SwarmSummary, jobs: Int, program: WorkerProgram,
    report: @escaping @Sendable (SwarmProgress) -> Void = { _ in }
  ) {
    self.program = program
    // More processes than seeds would have nothing to do.
    self.jobs = min(jobs, summary.range.count)
    self.report = report
    level = summary.level
    stopsAtFailure = summary.stopsAtFailure
    state = Mutex(
      State(
        queue: SeedQueue(summary.range, jobs: jobs), tally: SwarmTally(summary),
        progress: SwarmProgress(total: summary.range.count)))
  }

  /// Runs everything, and answers what it comes to and how many seconds it took.
  func run() async throws -> (summary: SwarmSummary, seconds: Double) {
    // To write to a process that has died is an error, and not our own end.
    signal(SIGPIPE, SIG_IGN)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<jobs { group.addTask { try await offTheTasks { try self.lane() } } }
      try await group.waitForAll()
    }
    return (state.withLock { $0.tally.finish() }, seconds)
  }

  private var seconds: Double { (ContinuousClock.now - start) / .seconds(1) }

  /// One process after the other, until there is nothing left.
  private func lane() throws {
    do {
      var worker: SwarmWorker?
      while true {
        let current = try worker ?? SwarmWorker(program, number: nextNumber())
        switch state.withLock({ $0.queue.order(for: current.number) }) {
        case .run(let batch): worker = try run(batch, in: current) ? current : nil
        case .renew: worker = nil
        case .end: return
        }
      }
    } catch {
      // The others shall not go on for nothing.
      state.withLock { $0.queue.stopAltogether() }
      throw error
    }
  }

  private func nextNumber() -> Int {
    state.withLock { state in
      state.processes += 1
      return state.processes
    }
  }

  /// Runs a batch; false if its process can't be asked again.
  ///
  /// What it did not come to goes back to the queue.
  private func run(_ batch: SeedQueue.Batch, in worker: SwarmWorker) throws -> Bool {
    try worker.ask(WorkerRequest(level: level, seeds: batch.seeds))
    var left = batch
    while let seed = left.seeds.first {
      guard state.withLock({ $0.queue.isWanted(seed, isRepeat: batch.isRepeat) }) else {
        worker.end()
        return false
      }
      guard case .outcome(let outcome) = worker.answer(for: seed) else {
        worker.end()
        return try giveBack(left, of: worker)
      }
      left.seeds.removeFirst()
      if case .crashed = outcome { worker.end() }
      take(outcome, isRepeat: batch.isRepeat)
      if case .crashed = outcome { return try giveBack(left, of: worker) }
    }
    return true
  }

  private func giveBack(_ batch: SeedQueue.Batch, of worker: SwarmWorker) throws -> Bool {
    guard worker.hasSpoken else {
      throw EnvironmentTrouble(
        "A worker of the swarm ended before its first seed: "
          + (worker.lastWords() ?? "it said nothing about why")
          + ". Try one seed by itself: simulate replay --seed \(batch.seeds.first ?? 0).")
    }
    state.withLock { $0.queue.giveBack(batch) }
    return false
  }

  private func take(_ outcome: SeedOutcome, isRepeat: Bool) {
    let progress = state.withLock { state in
      if isRepeat {
        state.tally.addRepeat(outcome)
      } else {
        state.tally.add(outcome)
        state.progress.done += 1
        if hasFailed(outcome) {
          state.progress.failures += 1
          if stopsAtFailure { state.queue.stop(above: outcome.seed) }
        }
        if case .crashed(let seed, _) = outcome { state.queue.doNotRepeat(seed) }
      }
      state.progress.seconds = seconds
      return state.progress
    }
    report(progress)
  }

  private func hasFailed(_ outcome: SeedOutcome) -> Bool {
    switch outcome {
    case .crashed: true
    case .report(let report): report.violation != nil
    }
  }
}
