import Companion
import DeviceStorage
import Foundation
import HouseholdModel
import Testing

@testable import simulate

extension ServerProcessTests {
  /// Released versions whose files lie in `Tests/Fixtures`.
  private static let versions: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: fixtures.path)) ?? []
    return names.filter { $0.hasPrefix("server-") }
      .map { String($0.dropFirst("server-".count).prefix { $0 != "." }) }.sorted()
  }()

  private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  @Test func thereAreFilesOfReleasedVersions() { #expect(Self.versions.contains("v1")) }

  /// The server and the phone are both made new, and go on where they were.
  @Test(arguments: versions)
  func aHouseholdOfAnOlderVersionGoesOn(version: String) async throws {
    let household = try Household()
    household.server.end()
    for suffix in ["", "-wal", "-shm", ".open"] {
      try? FileManager.default.removeItem(atPath: household.file + suffix)
    }
    try FileManager.default.copyItem(
      atPath: Self.fixtures.path + "/server-\(version).sqlite", toPath: household.file)
    try household.server.start()

    let place = household.path("Ana")
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Self.fixtures.path + "/device-\(version).sqlite", toPath: place + "/phone.sqlite")
    try moveHouse(of: place + "/phone.sqlite", to: household.server.address)
    let ana = try Handheld("Ana", directory: place, server: household.server.address)
    #expect(try await ana.names.isSuperset(of: ["Milk", "Bread", "Salt"]))
    #expect(try await ana.pending == 1)
    try await household.settle([ana])
    #expect(try await ana.pending == 0)

    let carla = try Handheld(
      "Carla", directory: household.path("Carla"), server: household.server.address)
    try await carla.companion.join(ana.companion.invite(), as: "Carla", on: "Carla's phone")
    try await carla.add("Tea")
    try await household.settle([ana, carla])
    #expect(try await carla.names.isSuperset(of: ["Milk", "Bread", "Salt", "Tea"]))
    #expect(household.server.end() == 0)
    #expect(try household.larder("check").words == "Sound.\n")
  }

  /// The server has another address than when the file was made.
  private func moveHouse(of file: String, to address: String) throws {
    let storage = try DeviceStorage.open(at: file).storage
    try storage.write { transaction in
      var identity = try #require(try transaction.identity())
      identity.server = address
      try transaction.setIdentity(identity)
    }
    try storage.close()
  }
}
