// swift-tools-version: 6.2
import PackageDescription

// An app as far as SwiftPM can see: it takes this package by path, without the trait `Server`, and
// links `Companion`. `scripts/check-consumer` builds it and looks at what it had to resolve.
let package = Package(
  name: "consumer",
  platforms: [.iOS(.v18), .macOS(.v15)],
  dependencies: [
    .package(name: "larder", path: "../..", traits: [])
  ],
  targets: [
    .executableTarget(
      name: "App", dependencies: [.product(name: "Companion", package: "larder")])
  ],
  swiftLanguageModes: [.v6]
)
