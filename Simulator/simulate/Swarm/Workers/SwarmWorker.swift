import Foundation
import SimulationKit

/// The program that runs seeds, and how it is started.
struct WorkerProgram: Hashable, Sendable {
  var executable: String
  var arguments: [String]
  /// Where what it says on standard error is kept.
  var directory: String
  /// A seed that takes longer hangs.
  var patienceSeconds = Self.usualPatienceSeconds

  static let usualPatienceSeconds = 120.0

  /// This program as a worker.
  static func ourselves(in directory: String) throws -> WorkerProgram {
    WorkerProgram(
      executable: try Programs.ourselves(), arguments: [SwarmWorkerCommand.name],
      directory: directory)
  }
}

/// A process that runs seeds for us, so that a trap costs one seed and not the swarm.
final class SwarmWorker {
  /// What came of waiting for a seed.
  enum Answer: Hashable {
    case outcome(SeedOutcome)
    /// It ended before it began with the seed.
    case endedBefore
  }

  /// Tells processes apart: no two in one swarm have the same.
  let number: Int
  /// Whether it has ever said anything.
  private(set) var hasSpoken = false

  private let child: ChildProcess
  private let log: String
  private let patienceSeconds: Double

  init(_ program: WorkerProgram, number: Int) throws {
    self.number = number
    log = program.directory + "/worker-\(number).log"
    patienceSeconds = program.patienceSeconds
    do {
      child = try ChildProcess(
        program.executable, program.arguments, speech: .pipes, errors: log)
    } catch let failure as Spawning.Failure {
      throw EnvironmentTrouble("A worker of the swarm did not start: \(failure)")
    }
  }

  /// A worker that is asked nothing more ends by itself, and so writes what it measured of itself.
  deinit {
    child.talk?.close()
    _ = child.waitUntilEnded(seconds: 5)
    end()
  }

  /// Asks it to run seeds.
  ///
  /// If it is gone, waiting for the first seed says so.
  func ask(_ request: WorkerRequest) throws {
    _ = child.talk?.write(try PhoneLine.text(request), seconds: patienceSeconds)
  }

  /// Waits for what comes of the seed that is next.
  func answer(for seed: UInt64) -> Answer {
    var hasStarted = false
    while true {
      switch child.talk?.read(seconds: patienceSeconds) ?? .end {
      case .line(let line):
        hasSpoken = true
        guard let reply = PhoneLine.read(WorkerReply.self, line) else {
          return crashed(seed, "its process said what is no report: \(line.prefix(80))")
        }
        if let report = reply.report, report.seed == seed { return .outcome(.report(report)) }
        guard reply.starting == seed else {
          return crashed(seed, "its process spoke of another seed")
        }
        hasStarted = true
      case .end:
        guard hasStarted else { return .endedBefore }
        return crashed(seed, howItEnded())
      case .tooLate:
        return crashed(seed, "hangs: no report came in \(rounded(patienceSeconds)) s")
      }
    }
  }

  /// Ends it, whatever it does.
  func end() { child.end() }

  /// What the last error was that it wrote to standard error; without words, where a trap was.
  func lastWords() -> String? {
    let said = FileManager.default.contents(atPath: log) ?? Data()
    let lines = String(decoding: said.suffix(64 * 1024), as: UTF8.self).split(separator: "\n")
    let line = lines.last { line in Self.beginnings.contains { line.contains($0) } }
    return (line ?? Self.place(in: lines)).map { String($0.prefix(300)) }
  }

  /// The innermost function of ours in a backtrace.
  ///
  /// A release build traps without words, but the runtime says where.
  private static func place(in lines: [Substring]) -> Substring? {
    let line = lines.first {
      $0.contains(" in simulate at ") && !$0.contains("<compiler-generated>")
    }
    return line?.firstMatch(of: /0x[0-9a-f]+ (.+)/)?.output.1 ?? line
  }

  private static let beginnings = [
    "Fatal error", "Precondition failed", "Assertion failed", "Error: ", "error: ",
  ]

  private func crashed(_ seed: UInt64, _ words: String) -> Answer {
    .outcome(.crashed(seed: seed, words: words))
  }

  private func howItEnded() -> String {
    // Its output ends a moment before it does.
    guard child.waitUntilEnded(seconds: 10), let status = child.exitStatus else {
      return "its process closed its output and went on"
    }
    let words =
      status > 128
      ? "its process ended with signal \(status - 128)"
      : "its process ended with exit code \(status)"
    return words + (lastWords().map { ": " + $0 } ?? "")
  }
}
