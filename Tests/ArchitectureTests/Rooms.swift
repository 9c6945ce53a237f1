/// What one target may see: the picture in `Docs/ARCHITECTURE.md` as a table.
struct Room {
  /// Our own targets, and modules of packages, in the words of `import`.
  var dependencies: Set<String>
  /// What comes with the platform.
  var platform: Set<String> = []

  static let foundation: Set = ["Foundation", "FoundationEssentials"]
  static let disk: Set = foundation.union(["Synchronization", "Glibc", "Musl", "Darwin"])
  static let network: Set = foundation.union(["FoundationNetworking", "Synchronization"])
  static let process: Set = network.union(["Dispatch", "Glibc", "Musl", "Darwin"])

  static let all: [String: Room] = [
    "HouseholdModel": Room(dependencies: []),
    "HouseholdWire": Room(
      dependencies: ["HouseholdModel", "SwiftProtobuf", "Crypto"],
      platform: foundation.union(["CryptoKit"])),
    "HouseholdLanguage": Room(dependencies: ["HouseholdModel"]),
    "Interchange": Room(dependencies: ["HouseholdModel", "HouseholdWire", "HouseholdLanguage"]),
    "DeviceStorage": Room(
      dependencies: ["HouseholdModel", "HouseholdWire", "GRDB", "GRDBSQLite"],
      platform: disk),
    "DeviceSync": Room(
      dependencies: ["HouseholdModel", "HouseholdWire", "DeviceStorage"],
      platform: ["Synchronization"]),
    "DeviceHTTP": Room(
      dependencies: ["HouseholdModel", "HouseholdWire", "DeviceStorage", "DeviceSync"],
      platform: network),
    "Companion": Room(
      dependencies: [
        "HouseholdModel", "HouseholdWire", "HouseholdLanguage", "Interchange", "DeviceStorage",
        "DeviceSync", "DeviceHTTP",
      ],
      platform: network.union(["Observation", "Security"])),
    "ServerStorage": Room(
      dependencies: ["HouseholdModel", "HouseholdWire", "GRDB"],
      platform: disk),
    "ServerSync": Room(
      dependencies: ["HouseholdModel", "HouseholdWire", "ServerStorage"],
      platform: ["Synchronization"]),
    "BoundedInflate": Room(dependencies: ["CZlib"]),
    "ServerHTTP": Room(
      dependencies: [
        "HouseholdModel", "HouseholdWire", "ServerStorage", "ServerSync", "BoundedInflate",
        "Hummingbird",
        "HummingbirdCore", "HTTPTypes", "NIOCore", "NIOHTTP1", "ServiceLifecycle", "Logging",
        "Metrics", "CoreMetrics",
      ],
      platform: process),
    "larder": Room(
      dependencies: [
        "HouseholdModel", "HouseholdWire", "ServerStorage", "ServerSync", "ServerHTTP",
        "ArgumentParser", "Configuration", "ServiceLifecycle", "Logging", "SystemPackage",
        "UnixSignals",
      ],
      platform: process),
    "SimulationKit": Room(
      dependencies: [
        "HouseholdModel", "HouseholdWire", "DeviceStorage", "DeviceSync", "ServerStorage",
        "ServerSync", "GRDB", "GRDBSQLite",
      ],
      platform: foundation.union(["Synchronization"])),
    "simulate": Room(
      dependencies: [
        "SimulationKit", "Companion", "HouseholdModel", "HouseholdWire", "HouseholdLanguage",
        "DeviceStorage", "DeviceSync", "DeviceHTTP", "ServerStorage", "ServerSync",
        "BoundedInflate", "ArgumentParser",
      ],
      platform: process),
  ]

  /// The targets that decide: time, identity and chance reach them as arguments.
  static let rules = [
    "HouseholdModel", "HouseholdLanguage", "Interchange", "DeviceSync", "ServerSync",
    "SimulationKit",
  ]

  /// What only an operator's machine should have to fetch.
  static let serverOnly: Set = [
    "Hummingbird", "HummingbirdCore", "NIOCore", "NIOHTTP1", "ServiceLifecycle", "Logging",
    "Metrics", "CoreMetrics", "ArgumentParser", "Configuration", "HTTPTypes", "SystemPackage",
    "UnixSignals",
  ]

  /// The folder of a target's sources.
  static func folder(of target: String) -> String {
    let simulator: Set = ["SimulationKit", "simulate"]
    return (simulator.contains(target) ? "Simulator/" : "Sources/") + target
  }
}
