internal import Foundation
internal import Logging

/// How a line of the log looks.
enum LogFormat: String, CaseIterable {
  /// For people.
  case text
  /// For machinery: one JSON object a line.
  case json
}

/// The log of a server: on standard error, as the settings say.
enum ServerLog {
  /// Throws what is wrong with the settings.
  static func logger(_ settings: Settings) throws -> Logger {
    guard let level = Logger.Level(rawValue: settings.logLevel) else {
      throw SettingsError.invalid(
        key: Settings.logLevel.name,
        expected: Logger.Level.allCases.map(\.rawValue).joined(separator: ", "))
    }
    guard let format = LogFormat(rawValue: settings.logFormat) else {
      throw SettingsError.invalid(
        key: Settings.logFormat.name,
        expected: LogFormat.allCases.map(\.rawValue).joined(separator: ", "))
    }
    var logger = Logger(label: "larder") { label in
      switch format {
      case .text: StreamLogHandler.standardError(label: label)
      case .json: JSONLogHandler(now: { Date() }, write: say)
      }
    }
    logger.logLevel = level
    return logger
  }

  /// One call of the system for a line, so that lines of two threads do not mix.
  private static func say(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data(line.utf8))
  }
}
