import ArgumentParser
import Foundation
import SimulationKit

/// `simulate swarm`: many made-up households, each drawn from one seed.
struct SwarmCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "swarm",
    abstract: "Runs many seeds: phones, people, server and weather, each drawn from one number.",
    discussion: """
      Seeds run in processes of their own, so one that traps or hangs \
      (\(Int(WorkerProgram.usualPatienceSeconds)) s) costs itself only. One seed in a hundred runs a second time in \
      another process and must leave the same trace. The summary is the same whatever --jobs is, but for times. \
      With \(SwarmSummary.enoughToJudgeZeros) seeds and more, and without --level, a fault or a state that never came \
      is a failure too.

        simulate swarm --seeds 1..2000
        simulate replay --seed 17 --verbose
      """)

  @Option(
    help: "The seeds, both ends included, such as 1..2000.", transform: SeedRange.init(parsing:))
  var seeds: SeedRange

  @Option(help: "How many processes, 1 to 256; without it, as many as there are processors.")
  var jobs = min(256, max(1, ProcessInfo.processInfo.activeProcessorCount))

  @Option(help: "Runs every seed at this level; without it, at the level that it draws.")
  var level: Level?

  @Flag(help: "Ends with the first seed that fails, whatever finished first.")
  var untilFailure = false

  @Flag(help: "One JSON object instead of words.")
  var json = false

  @Flag(help: "No progress line that changes, on terminals too: at most a line every 5 seconds.")
  var plain = false

  func validate() throws {
    guard (1...256).contains(jobs) else { throw ValidationError("--jobs is 1 to 256.") }
  }

  func run() async throws {
    Children.watchSignals()
    let directory = try makeDirectory()
    defer { Children.endAll() }
    let program = try WorkerProgram.ourselves(in: directory)
    let line = ProgressLine(isPlain: plain, environment: ProcessInfo.processInfo.environment)
    let blank = SwarmSummary(range: seeds, level: level, stopsAtFailure: untilFailure)
    let swarm = SwarmRun(blank, jobs: jobs, program: program) { line.show($0) }
    let (summary, seconds) = try await swarm.run()
    line.wipe()
    if json {
      let record = SwarmRecord(summary: summary, wallSeconds: seconds, jobs: jobs)
      Output.words.line(try PhoneLine.text(record))
    } else {
      let words = SwarmWords(summary: summary, wallSeconds: seconds, jobs: jobs)
      Output.words.line(words.lines.joined(separator: "\n"))
    }
    if summary.ending != .held {
      Children.endAll()
      throw summary.ending.exitCode
    }
  }

  /// Where workers leave their last words.
  private func makeDirectory() throws -> String {
    let name = "larder-swarm-\(UInt32.random(in: 0...UInt32.max))"
    let url = FileManager.default.temporaryDirectory.appending(path: name)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    let path = url.path(percentEncoded: false)
    Children.remember(directory: path)
    return path
  }
}

extension Level: ExpressibleByArgument {}
