import ArgumentParser
import SimulationKit

/// `simulate swarm-worker`: runs the seeds that a swarm asks for.
///
/// It ends when its input does.
struct SwarmWorkerCommand: ParsableCommand {
  static let name = "swarm-worker"
  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Runs seeds for `simulate swarm`: requests in, reports out, each a line of JSON.",
    shouldDisplay: false)

  @Option(
    help: ArgumentHelp("Traps in this seed, to show that a swarm survives it.", visibility: .hidden)
  )
  var dyingAt: UInt64?

  func run() throws {
    while let line = readLine() {
      guard let request = PhoneLine.read(WorkerRequest.self, line) else {
        throw ValidationError("This is no request; `simulate swarm` knows how to ask.")
      }
      for seed in request.seeds {
        try say(.starting(seed))
        if seed == dyingAt { fatalError("seed \(seed) was to die") }
        try say(.report(Swarm.run(Plan(seed: seed, level: request.level))))
      }
    }
  }

  private func say(_ reply: WorkerReply) throws {
    // If nobody listens any more, a signal ends us here.
    Output.words.line(try PhoneLine.text(reply))
  }
}
