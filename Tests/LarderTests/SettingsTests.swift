import Foundation
import Testing

@testable import larder

/// Where a setting comes from, and what an operator is told about a wrong one.
@Suite struct SettingsTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func read(
    flags: [String: String] = [:], file: String? = nil, environment: [String: String] = [:]
  ) async throws -> Settings {
    let path = try file.map { try folder.write("settings.json", $0) }
    return try await Settings.read(flags: flags, file: path, environment: environment)
  }

  private func words(
    file: String? = nil, environment: [String: String] = [:]
  ) async throws -> String {
    let error = await #expect(throws: SettingsError.self) {
      try await read(file: file, environment: environment)
    }
    return try #require(error).description
  }

  @Test func flagBeatsEnvironmentBeatsFileBeatsDefault() async throws {
    let file =
      #"{"data": "file", "host": "file", "port": 3, "log-level": "debug", "log-format": "json"}"#
    let environment = ["LARDER_DATA": "environment", "LARDER_HOST": "environment", "PATH": "/bin"]
    #expect(
      try await read(flags: ["data": "flag"], file: file, environment: environment)
        == Settings(
          data: "flag", host: "environment", port: 3, logLevel: "debug", logFormat: "json"))
    #expect(
      try await read(flags: ["port": "1"], file: file, environment: ["LARDER_PORT": "2"]).port == 1)
    #expect(try await read(file: file, environment: ["LARDER_PORT": "2"]).port == 2)
    #expect(try await read(file: #"{"port": "4"}"#).port == 4)
    #expect(
      try await read()
        == Settings(
          data: "larder-data", host: "127.0.0.1", port: 8080, logLevel: "notice", logFormat: "text")
    )
  }

  @Test func anUnknownKeyIsNamedWithThoseThatExist() async throws {
    let words = try await words(file: #"{"port": 1, "prot": 2}"#)
    #expect(
      words == "There is no setting prot. There are: data, host, port, log-level, log-format.")
  }

  @Test func anUnknownVariableIsNamedWithThoseThatExist() async throws {
    let words = try await words(environment: ["LARDER_PROT": "1", "LARDER_PORT": "1"])
    #expect(words.hasPrefix("There is no setting LARDER_PROT."))
    #expect(words.contains("LARDER_PORT") && words.contains("LARDER_CONFIG"))
  }

  @Test(arguments: ["65536", "-1", "http", "", "80.5"])
  func aWrongPortSaysWhichPortsThereAre(port: String) async throws {
    let words = try await words(environment: ["LARDER_PORT": port])
    #expect(words == "The setting port must be a port from 0 to 65535.")
  }

  /// It must not end in the default: the operator meant something.
  @Test(arguments: ["true", "8080.5", "null", "[8080]", #"{"number": 8080}"#])
  func aPortOfAnotherKindIsNotIgnored(value: String) async throws {
    let words = try await words(file: #"{"port": \#(value)}"#)
    #expect(words == "The setting port must be a port from 0 to 65535.")
  }

  @Test(arguments: ["data", "host", "log-level", "log-format"])
  func aValueThatIsNoTextIsNotIgnored(key: String) async throws {
    #expect(
      try await words(file: #"{"\#(key)": ["a"]}"#) == "The setting \(key) must be text.")
  }

  @Test(arguments: ["", "[1]", "port = 1", #"{"port": 1"#])
  func aFileThatIsNoObjectSaysWhatItMustBe(contents: String) async throws {
    let words = try await words(file: contents)
    #expect(words.contains("settings.json can't be read") && words.contains(#"{"port": 8080}"#))
  }

  @Test func aFileThatIsNotThereIsNamed() async throws {
    let path = folder.path + "/none.json"
    await #expect(throws: SettingsError.unreadable(file: path)) {
      try await Settings.read(flags: [:], file: path, environment: [:])
    }
  }
}
