internal import ArgumentParser
internal import Foundation

/// Serves households, and looks after their storage.
@main
struct Larder: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "larder",
    abstract: "The sync server of household shopping lists.",
    discussion: """
      A server is one directory with one SQLite file. Try `larder serve --data ./household-data`, then point \
      a phone, or `simulate household --server http://127.0.0.1:8080`, at it.
      """,
    subcommands: [Serve.self, Check.self, Backup.self, Restore.self, Doctor.self])

  /// Runs a command; what is wrong with a file may have an exit code of its own.
  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let trouble as FileTrouble {
      try? FileHandle.standardError.write(contentsOf: Data("Error: \(trouble.description)\n".utf8))
      Foundation.exit(trouble.exitCode)
    } catch { exit(withError: error) }
  }
}
