// swift-tools-version: 6.2
import PackageDescription

// Larder is one package in two columns that never import each other: what an app links (the device
// column, up to `Companion`) and what an operator runs (the server column, up to `larder`). The trait
// `Server`, on by default, carries the packages that only the server column needs, so that an app
// which says `traits: []` resolves neither Hummingbird nor NIO. `Docs/ARCHITECTURE.md` has the picture.

let server = TargetDependencyCondition.when(traits: ["Server"])

let package = Package(
  name: "larder",
  platforms: [.iOS(.v18), .macOS(.v15)],
  products: [
    .library(name: "Companion", targets: ["Companion"]),
    .executable(name: "larder", targets: ["larder"]),
    .executable(name: "simulate", targets: ["simulate"]),
  ],
  traits: [
    .trait(name: "Server", description: "The HTTP server and the tools that operators run."),
    .default(enabledTraits: ["Server"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    .package(
      url: "https://github.com/apple/swift-configuration", from: "1.4.0",
      traits: ["JSON", "CommandLineArguments"]),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ],
  targets: [
    // Shared by both columns.
    .target(name: "HouseholdModel", exclude: ["Naming/generate_casefold.py"]),
    .target(
      name: "HouseholdWire",
      dependencies: [
        "HouseholdModel",
        .product(name: "SwiftProtobuf", package: "swift-protobuf"),
        .product(name: "Crypto", package: "swift-crypto", condition: .when(platforms: [.linux])),
      ]),
    .target(
      name: "HouseholdLanguage", dependencies: ["HouseholdModel"], exclude: ["Data"]),
    .target(
      name: "Interchange", dependencies: ["HouseholdModel", "HouseholdWire", "HouseholdLanguage"]),

    // The device column: what an app links.
    .target(
      name: "DeviceStorage",
      dependencies: [
        "HouseholdModel", "HouseholdWire", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(
      name: "DeviceSync", dependencies: ["HouseholdModel", "HouseholdWire", "DeviceStorage"]),
    .target(
      name: "DeviceHTTP",
      dependencies: ["HouseholdModel", "HouseholdWire", "DeviceStorage", "DeviceSync"]),
    .target(
      name: "Companion",
      dependencies: [
        "HouseholdModel", "HouseholdWire", "HouseholdLanguage", "Interchange", "DeviceStorage",
        "DeviceSync", "DeviceHTTP",
      ]),

    // The server column: what an operator runs.
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "BoundedInflate", dependencies: ["CZlib"]),
    .target(
      name: "ServerStorage",
      dependencies: [
        "HouseholdModel", "HouseholdWire", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(
      name: "ServerSync", dependencies: ["HouseholdModel", "HouseholdWire", "ServerStorage"]),
    .target(
      name: "ServerHTTP",
      dependencies: [
        "HouseholdModel", "HouseholdWire", "ServerStorage", "ServerSync", "BoundedInflate",
        .product(name: "Hummingbird", package: "hummingbird", condition: server),
        .product(name: "HummingbirdCore", package: "hummingbird", condition: server),
        .product(name: "HTTPTypes", package: "swift-http-types", condition: server),
        .product(name: "NIOCore", package: "swift-nio", condition: server),
        .product(name: "NIOHTTP1", package: "swift-nio", condition: server),
        .product(
          name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: server),
        .product(name: "Logging", package: "swift-log", condition: server),
        .product(name: "Metrics", package: "swift-metrics", condition: server),
        .product(name: "CoreMetrics", package: "swift-metrics", condition: server),
      ]),
    .executableTarget(
      name: "larder",
      dependencies: [
        "HouseholdModel", "HouseholdWire", "ServerStorage", "ServerSync", "ServerHTTP",
        .product(name: "ArgumentParser", package: "swift-argument-parser", condition: server),
        .product(name: "Configuration", package: "swift-configuration", condition: server),
        .product(name: "SystemPackage", package: "swift-system", condition: server),
        .product(
          name: "ServiceLifecycle", package: "swift-service-lifecycle", condition: server),
        .product(name: "UnixSignals", package: "swift-service-lifecycle", condition: server),
        .product(name: "Logging", package: "swift-log", condition: server),
      ]),

    // The stand-in for the phone app: both columns, one command.
    .target(
      name: "SimulationKit",
      dependencies: [
        "HouseholdModel", "HouseholdWire", "DeviceStorage", "DeviceSync", "ServerStorage",
        "ServerSync", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      path: "Simulator/SimulationKit"),
    .executableTarget(
      name: "simulate",
      dependencies: [
        "SimulationKit", "Companion", "HouseholdModel", "HouseholdWire", "HouseholdLanguage",
        "DeviceStorage", "DeviceSync", "DeviceHTTP", "ServerStorage", "ServerSync",
        "BoundedInflate",
        .product(name: "ArgumentParser", package: "swift-argument-parser", condition: server),
      ],
      path: "Simulator/simulate"),

    // Tests.
    .testTarget(name: "ArchitectureTests"),
    .testTarget(name: "HouseholdModelTests", dependencies: ["HouseholdModel"]),
    .testTarget(name: "HouseholdWireTests", dependencies: ["HouseholdModel", "HouseholdWire"]),
    .testTarget(
      name: "HouseholdLanguageTests", dependencies: ["HouseholdLanguage", "HouseholdModel"]),
    .testTarget(
      name: "InterchangeTests",
      dependencies: ["Interchange", "HouseholdLanguage", "HouseholdModel", "HouseholdWire"]),
    .testTarget(name: "BoundedInflateTests", dependencies: ["BoundedInflate", "HouseholdModel"]),
    .testTarget(
      name: "DeviceStorageTests",
      dependencies: [
        "HouseholdModel", "HouseholdWire", "DeviceStorage",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "DeviceSyncTests",
      dependencies: ["HouseholdModel", "HouseholdWire", "DeviceStorage", "DeviceSync"]),
    .testTarget(
      name: "DeviceHTTPTests",
      dependencies: [
        "HouseholdModel", "HouseholdWire", "DeviceStorage", "DeviceSync", "DeviceHTTP",
      ]),
    .testTarget(
      name: "CompanionTests",
      dependencies: [
        "HouseholdModel", "HouseholdWire", "HouseholdLanguage", "Interchange", "DeviceStorage",
        "DeviceSync", "DeviceHTTP", "Companion", "ServerStorage", "ServerSync",
      ]),
    .testTarget(
      name: "ServerStorageTests",
      dependencies: [
        "HouseholdModel", "HouseholdWire", "ServerStorage",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "ServerSyncTests",
      dependencies: [
        "HouseholdModel", "HouseholdWire", "ServerStorage", "ServerSync",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "ServerHTTPTests",
      dependencies: [
        "HouseholdModel", "HouseholdWire", "ServerStorage", "ServerSync", "ServerHTTP",
        "BoundedInflate",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "HTTPTypes", package: "swift-http-types", condition: server),
        .product(name: "Hummingbird", package: "hummingbird", condition: server),
        .product(name: "HummingbirdTesting", package: "hummingbird", condition: server),
        .product(name: "Logging", package: "swift-log", condition: server),
        .product(name: "CoreMetrics", package: "swift-metrics", condition: server),
        .product(name: "NIOCore", package: "swift-nio", condition: server),
        .product(name: "NIOEmbedded", package: "swift-nio", condition: server),
        .product(name: "NIOHTTP1", package: "swift-nio", condition: server),
      ]),
    .testTarget(
      name: "SimulationKitTests",
      dependencies: [
        "HouseholdModel", "HouseholdWire", "DeviceStorage", "DeviceSync", "ServerStorage",
        "ServerSync", "SimulationKit",
      ]),
    .testTarget(
      name: "SimulateTests", dependencies: ["simulate", "SimulationKit", "HouseholdModel"]),
    .testTarget(
      name: "LarderTests",
      dependencies: [
        "larder", "simulate", "Companion", "HouseholdModel", "HouseholdWire", "DeviceStorage",
        "DeviceSync", "DeviceHTTP",
      ]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings =
    [
      "ExistentialAny", "ImmutableWeakCaptures", "InferIsolatedConformances",
      "InternalImportsByDefault", "MemberImportVisibility", "NonisolatedNonsendingByDefault",
    ].map { SwiftSetting.enableUpcomingFeature($0) } + [
      .strictMemorySafety(),
      .treatAllWarnings(as: .error),
    ]
}
