import ArgumentParser
import Foundation
import SimulationKit

/// `simulate replay`: one seed of a swarm, looked at from near.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Runs one seed of a swarm, or one plan, twice in this process.",
    discussion: """
      Says what happens with --verbose, and what it comes to. A seed that traps ends this process where it traps.

        simulate replay --seed 17 --verbose
        simulate replay --plan seed-17.json
      """)

  @Option(help: "The seed that draws everything.")
  var seed: UInt64?

  @Option(help: "The level; without it, the one that the seed draws. Goes with --seed.")
  var level: Level?

  @Option(help: "A plan as `simulate shrink` writes it, instead of a seed.")
  var plan: String?

  @Flag(help: "Tells everything that happens, one line each.")
  var verbose = false

  func validate() throws {
    guard (seed == nil) != (plan == nil) else {
      throw ValidationError("Name what to replay: either --seed or --plan.")
    }
    guard plan == nil || level == nil else {
      throw ValidationError("--level goes with --seed; a plan has its own level.")
    }
  }

  func run() throws {
    let plan = try plan.map(PlanFile.read) ?? Plan(seed: seed ?? 0, level: level)
    Output.words.line(PlanFile.words(plan))
    let first = Swarm.run(plan, tell: verbose ? { Output.words.line("  " + $0) } : nil)
    let verdict = ReplayVerdict(first: first, second: Swarm.run(plan))
    Output.words.line(verdict.lines.joined(separator: "\n"))
    if verdict.ending != .held { throw verdict.ending.exitCode }
  }
}
