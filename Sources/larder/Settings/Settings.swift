internal import Configuration
internal import Foundation
internal import SystemPackage

/// What an operator can set, by flag, then environment, then file, then the default: the first that is there.
struct Settings: Hashable {
  /// The directory with the server's file.
  var data: String
  /// The address to listen on.
  ///
  /// Loopback unless set: a proxy that speaks TLS stands in front.
  var host: String
  /// The port to listen on; 0 takes a free one and prints it.
  var port: Int
  /// How much to log.
  var logLevel: String
  /// How a line of the log looks: `text` or `json`.
  var logFormat: String

  /// One thing that can be set.
  struct Key: Hashable {
    var name: String
    var fallback: String
    var meaning: String
    /// What its value must be, in words.
    var kind = "text"

    /// Its name in the environment.
    var environmentName: String { "LARDER_" + name.uppercased().replacing("-", with: "_") }
  }

  static let data = Key(
    name: "data", fallback: "larder-data", meaning: "The directory with the server's file.")
  static let host = Key(
    name: "host", fallback: "127.0.0.1", meaning: "The address to listen on.")
  static let port = Key(
    name: "port", fallback: "8080", meaning: "The port to listen on; 0 takes a free one.",
    kind: "a port from 0 to 65535")
  static let logLevel = Key(
    name: "log-level", fallback: "notice",
    meaning: "trace, debug, info, notice, warning, error or critical.")

  static let logFormat = Key(
    name: "log-format", fallback: "text", meaning: "text, or json for one object a line.")

  /// Everything that can be set.
  static let keys = [data, host, port, logLevel, logFormat]

  /// Reads the settings.
  ///
  /// A key that does not exist is an error: a misspelt one must not be ignored.
  static func read(flags: [String: String], file: String?, environment: [String: String])
    async throws -> Settings
  {
    try refuseUnknownVariables(environment)
    var providers: [any ConfigProvider] = [
      InMemoryProvider(
        name: "flags",
        values: Dictionary(
          uniqueKeysWithValues: flags.map { key, value in
            (AbsoluteConfigKey([key]), ConfigValue(.string(value), isSecret: false))
          })),
      InMemoryProvider(
        name: "environment",
        values: Dictionary(
          uniqueKeysWithValues: keys.compactMap { key in
            environment[key.environmentName].map { value in
              (AbsoluteConfigKey([key.name]), ConfigValue(.string(value), isSecret: false))
            }
          })),
    ]
    if let file {
      try refuseUnfitting(inFile: file)
      do {
        providers.append(try await FileProvider<JSONSnapshot>(filePath: FilePath(file)))
      } catch { throw SettingsError.unreadable(file: file) }
    }
    let reader = ConfigReader(providers: providers)
    func text(_ key: Key) -> String {
      reader.string(forKey: ConfigKey(key.name)) ?? reader.int(forKey: ConfigKey(key.name)).map {
        String($0)
      } ?? key.fallback
    }
    guard let port = Int(text(port)), (0...65535).contains(port) else {
      throw SettingsError.invalid(key: Settings.port.name, expected: Settings.port.kind)
    }
    return Settings(
      data: text(data), host: text(host), port: port, logLevel: text(logLevel),
      logFormat: text(logFormat))
  }

  private static func refuseUnknownVariables(_ environment: [String: String]) throws {
    let known = keys.map(\.environmentName) + ["LARDER_CONFIG"]
    let unknown = environment.keys.filter { $0.hasPrefix("LARDER_") && !known.contains($0) }
    guard unknown.isEmpty else {
      throw SettingsError.unknown(names: unknown.sorted(), known: known)
    }
  }

  /// Refuses keys that are no settings, and values that are neither text nor a whole number.
  ///
  /// The default, or a `true` read as the port 1, would hide what the operator meant.
  private static func refuseUnfitting(inFile file: String) throws {
    guard let data = FileManager.default.contents(atPath: file),
      let found = try? JSONDecoder().decode([String: FileValue].self, from: data)
    else { throw SettingsError.unreadable(file: file) }
    let unknown = found.keys.filter { name in !keys.contains { $0.name == name } }
    guard unknown.isEmpty else {
      throw SettingsError.unknown(names: unknown.sorted(), known: keys.map(\.name))
    }
    for key in keys where found[key.name]?.isFitting == false {
      throw SettingsError.invalid(key: key.name, expected: key.kind)
    }
  }

  /// Whether a value of the file can be a setting at all.
  private struct FileValue: Decodable {
    let isFitting: Bool

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      isFitting = (try? value.decode(String.self)) != nil || (try? value.decode(Int.self)) != nil
    }
  }
}

/// What is wrong with the settings, and what would be right.
enum SettingsError: Error, Hashable, CustomStringConvertible {
  case unknown(names: [String], known: [String])
  case unreadable(file: String)
  case invalid(key: String, expected: String)

  var description: String {
    switch self {
    case .unknown(let names, let known):
      """
      There is no setting \(names.joined(separator: ", ")). There are: \(known.joined(separator: ", ")).
      """
    case .unreadable(let file):
      "The settings file \(file) can't be read. It must be a JSON object such as {\"port\": 8080}."
    case .invalid(let key, let expected): "The setting \(key) must be \(expected)."
    }
  }
}
