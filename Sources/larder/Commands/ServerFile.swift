internal import ArgumentParser
internal import Foundation
internal import ServerStorage

/// The flags that every command has, and the file they lead to.
struct ServerOptions: ParsableArguments {
  @Option(help: "The directory with the server's file.")
  var data: String?

  @Option(help: "A JSON file with settings.")
  var config: String?

  /// The settings, with this command's flags over environment and file.
  func settings(_ more: [String: String] = [:]) async throws -> Settings {
    var flags = more
    if let data { flags[Settings.data.name] = data }
    let environment = ProcessInfo.processInfo.environment
    return try await Settings.read(
      flags: flags, file: config ?? environment["LARDER_CONFIG"], environment: environment)
  }
}

/// Where things lie in a data directory.
struct ServerFile {
  let directory: URL

  init(_ settings: Settings) {
    directory = URL(filePath: settings.data, directoryHint: .isDirectory)
  }

  /// The one file with everything in it.
  var database: URL { directory.appending(path: "larder.sqlite") }

  /// The file, or an error that says what to do when there is none.
  func existing() throws -> String {
    guard FileManager.default.fileExists(atPath: database.path) else {
      throw ValidationError(
        "There is no \(database.path). Name the directory of the server with --data DIR.")
    }
    return database.path
  }

  /// The file, in a directory that is made if it is not there yet.
  func created() throws -> String {
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    return database.path
  }
}

/// A 64-bit number nobody can guess.
func unguessable() -> UInt64 {
  var source = SystemRandomNumberGenerator()
  return source.next()
}

/// Milliseconds since 1970.
@Sendable func wallMilliseconds() -> UInt64 {
  UInt64(max(0, Date().timeIntervalSince1970 * 1000))
}
