import GRDB
import HTTPTypes
import HouseholdModel
import HouseholdWire
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import ServerStorage

@Suite struct DiskFullTests {
  /// SQLite may use no more pages than it has: what it says then is what a full disk says.
  @Test func aFullDiskRefusesChangesCleanlyAndReadingGoesOn() async throws {
    let test = try TestHousehold()
    try await test.application.test(.router) { client in
      try await test.start(client)
      func push() async throws -> TestResponse {
        try await client.execute(
          uri: "/v1/sync", method: .post, headers: test.headers(1),
          body: ByteBuffer(bytes: Wire.encode(test.request(changes: 1000))))
      }
      try limitPages(of: test.storage, to: nil)
      let refused = try await push()
      #expect(refused.status.code == 507)
      #expect(refused.headers[.retryAfter] == "60")
      #expect(refused.text.contains("problems/disk-full"))
      let devices = try await client.execute(
        uri: "/v1/devices", method: .get, headers: test.headers(1))
      #expect(devices.status == .ok)
      #expect(try await client.execute(uri: "/readyz", method: .get).status == .ok)
      #expect(try test.storage.check().isEmpty, "nothing is half written")

      try limitPages(of: test.storage, to: 1 << 30)
      let taken = try await push()
      let request = test.request(changes: 1000)
      let receipts = try Wire.syncAnswer(taken.bytes, to: request).spaces[0].replicas[0].receipts
      #expect(receipts.count == 1000 && receipts.allSatisfy { $0.verdict == .applied })
    }
  }

  /// Bounds the file to `count` pages; nil to what it has now.
  private func limitPages(of storage: SQLiteServerStorage, to count: Int?) throws {
    try storage.writer.writeWithoutTransaction { db in
      let now = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(count ?? now)")
    }
  }
}
