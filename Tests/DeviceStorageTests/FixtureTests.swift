import Foundation
import GRDB
import HouseholdModel
import Testing

@testable import DeviceStorage

/// A phone's file as each released version left it, opened by today's code.
///
/// `Tests/Fixtures/README.md` says what is in it.
@Suite struct FixtureTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Fixtures")

  /// The versions that migrations are called after: `v1: phone`.
  private static let versions: [Int] = Set(Schema.migrator.migrations.map(number)).sorted()

  private static func number(_ identifier: String) -> Int {
    Int(identifier.dropFirst().prefix { $0 != ":" }) ?? 0
  }

  private func fixture(_ version: Int) throws -> Data {
    try Data(contentsOf: Self.folder.appendingPathComponent("device-v\(version).sqlite"))
  }

  @Test func versionsAreCountedFromOne() {
    #expect(Self.versions == Array(1...Self.versions.count))
  }

  /// A version without a file could break unseen; `Tests/Fixtures/make` makes one.
  @Test(arguments: versions)
  func everyVersionHasAFileWithItsTables(version: Int) throws {
    let fixture = try fixture(version)
    #expect(fixture.count < 200_000, "keep it small")
    try withDirectory { directory in
      let path = directory + "/phone.sqlite"
      try fixture.write(to: URL(fileURLWithPath: path))
      let applied = try DatabaseQueue(path: path).read {
        try Schema.migrator.appliedIdentifiers($0)
      }
      #expect(applied == Set(Schema.migrator.migrations.filter { Self.number($0) <= version }))
    }
  }

  @Test(arguments: versions)
  func whatAnOlderVersionWroteIsAllThere(version: Int) throws {
    let fixture = try fixture(version)
    try withDirectory { directory in
      let path = directory + "/phone.sqlite"
      try fixture.write(to: URL(fileURLWithPath: path))
      for _ in 0..<2 {
        let opened = try DeviceStorage.open(at: path)
        #expect(opened.setAside == nil)
        try opened.storage.read { transaction in
          let identity = try #require(try transaction.identity())
          #expect(identity.memberName == "Ana" && identity.isRegistered && identity.token != nil)
          #expect(try transaction.spaces().count >= 2)
          #expect(try transaction.facts(in: identity.household).count >= 10)
          #expect(try transaction.tray(in: nil).map(\.reason) == [.malformedValue])
          let entries = try transaction.replicas(in: identity.household)
            .flatMap { try transaction.entries(of: $0.replica, in: identity.household, .all) }
          #expect(entries.count { $0.receipt == nil } == 1, "one line has not been sent")
        }
        try opened.storage.close()
      }
    }
  }
}
