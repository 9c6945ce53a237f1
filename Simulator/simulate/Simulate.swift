import ArgumentParser
import Foundation

/// The stand-in for the phone app: whole households, single phones, recorded years, and swarms of made-up ones.
@main
struct Simulate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Plays households: phones with real databases, and a real server.",
    discussion: """
      Start with `simulate household`, or with `simulate swarm --seeds 1..200`.

      Exit codes: 0 every promise held, 1 one did not, 2 the command line is wrong, 3 something is missing around \
      us, 4 a seed crashed or hung, 5 phones never settled, 6 a seed is not deterministic, 7 a long swarm never \
      reached something. A swarm with several kinds ends with the gravest: 4, 6, 1, 5, then 7.
      """,
    subcommands: [
      HouseholdCommand.self, PhoneCommand.self, HistoryCommand.self, SwarmCommand.self,
      SwarmWorkerCommand.self, ReplayCommand.self, ShrinkCommand.self, StoryCommand.self,
      SabotageCommand.self, CostCommand.self, UnderstandCommand.self, SuggestCommand.self,
      ShelvesCommand.self,
    ])

  /// Runs a command and gives each way to end its own exit code.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let trouble as EnvironmentTrouble {
      fail(trouble.description, .somethingMissing)
    } catch let trouble as DataFileError {
      fail(trouble.description, .somethingMissing)
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      fail(fullMessage(for: error), .wrongCommandLine)
    }
  }

  private static func fail(_ words: String, _ ending: Ending) -> Never {
    Children.giveWayToInterruption()
    FileHandle.standardError.write(Data((words + "\n").utf8))
    Children.endAll()
    Foundation.exit(ending.rawValue)
  }
}
