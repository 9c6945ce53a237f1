import ArgumentParser
import Foundation

/// The stand-in for the phone app: whole households, single phones, and recorded years.
@main
struct Simulate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Plays households: phones with real databases, and a real server.",
    discussion: """
      Start with `simulate household`. Exit codes: 0 every claim held, 1 one did not, 2 the command line is wrong, \
      3 something is missing around us.
      """,
    subcommands: [HouseholdCommand.self, PhoneCommand.self, HistoryCommand.self])

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
      fail(trouble.description, code: 3)
    } catch let trouble as DataFileError {
      fail(trouble.description, code: 3)
    } catch {
      guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
      fail(fullMessage(for: error), code: 2)
    }
  }

  private static func fail(_ words: String, code: Int32) -> Never {
    Children.giveWayToInterruption()
    FileHandle.standardError.write(Data((words + "\n").utf8))
    Children.endAll()
    Foundation.exit(code)
  }
}
