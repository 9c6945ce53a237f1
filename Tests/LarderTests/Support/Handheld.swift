import Companion
import DeviceStorage
import DeviceSync
import Foundation
import HouseholdModel
import HouseholdWire
import Testing

@testable import simulate

/// One member's phone.
struct Handheld: Sendable {
  let name: String
  let desk: PhoneDesk

  init(_ name: String, directory: String, server: String) throws {
    self.name = name
    desk = try PhoneDesk(directory: directory, server: serverURL(server))
  }

  var companion: Companion { desk.companion }

  func add(_ names: [String]) async throws {
    for name in names { try await companion.addLine(name) }
  }

  func add(_ names: String...) async throws { try await add(names) }

  func line(_ name: String) async throws -> LineView {
    try #require(try await companion.lines().now().lines.first { $0.name == name })
  }

  func remove(_ name: String) async throws { try await companion.remove(line(name).id) }

  /// The names on the main list.
  var names: Set<String> {
    get async throws { Set(try await companion.lines().now().lines.map(\.name)) }
  }

  /// Edits that the server has not acknowledged.
  var pending: Int {
    get async throws { try await companion.health.now().pendingChanges }
  }

  /// The hash of the household's table.
  var hash: [UInt8] {
    get throws { snapshotHash(try desk.widget.snapshot(of: identity.household)) }
  }

  /// How many of its own changes its file still keeps.
  var keptChanges: Int {
    get throws {
      let household = try identity.household
      return try desk.widget.storage.read { transaction in
        try transaction.replicas(in: household).reduce(0) {
          try $0 + transaction.entries(of: $1.replica, in: household, .all).count
        }
      }
    }
  }

  var identity: Identity { get throws { try #require(try desk.widget.identity()) } }
}
