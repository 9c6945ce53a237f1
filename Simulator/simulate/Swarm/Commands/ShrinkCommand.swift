import ArgumentParser
import Foundation
import SimulationKit

/// `simulate shrink`: the smallest story that still goes wrong.
struct ShrinkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shrink",
    abstract:
      "Makes a failing seed smaller: fewer phones, events and faults, the same broken promise.",
    discussion: """
      Writes the plan as JSON, to standard output or into a file, and what is left of it to standard error. A plan in \
      Simulator/Regressions is replayed for ever. A seed that holds can't be shrunk: that is exit code 2, and nothing \
      is written.

        simulate shrink --seed 17 --output Simulator/Regressions/seed-17.json
      """)

  @Option(help: "The seed that fails.")
  var seed: UInt64

  @Option(help: "The level; without it, the one that the seed draws.")
  var level: Level?

  @Option(help: "Writes the plan into this file.")
  var output: String?

  func run() throws {
    let plan = Plan(seed: seed, level: level)
    let report = Swarm.run(plan)
    guard let violation = report.violation else {
      throw ValidationError(
        """
        Seed \(seed) holds at level \(plan.level.rawValue), so there is nothing to shrink: name a seed that \
        `simulate swarm` says has failed, with the same --level.
        """)
    }
    Output.errors.line("\(PlanFile.words(plan)); \(violation.invariant): \(violation.message)")
    let smallest = Shrinker.shrink(plan) { Output.errors.line("  " + $0) }
    let text = try PlanFile.text(smallest)
    Output.errors.line("left: \(PlanFile.words(smallest))")
    guard let output else { return Output.words.write(text) }
    do { try Data(text.utf8).write(to: URL(filePath: output), options: .atomic) } catch {
      // What took long to find is not thrown away.
      Output.words.write(text)
      throw EnvironmentTrouble(
        "\(output) can't be written, so the plan is on standard output: put it there yourself.")
    }
    Output.errors.line("It is in \(output): simulate replay --plan \(output)")
  }
}
