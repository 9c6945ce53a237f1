internal import ArgumentParser

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
}
