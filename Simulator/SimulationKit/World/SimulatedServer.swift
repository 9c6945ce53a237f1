internal import HouseholdModel
package import ServerStorage
package import ServerSync
internal import HouseholdWire

/// The production rules and storage of the server, in this process, in memory, at a time of our choosing.
package final class SimulatedServer {
  package var storage: SQLiteServerStorage
  package let rules: SyncService
  /// Milliseconds since 1970.
  package var now: UInt64

  /// A server that has never been used.
  package init(seed: UInt64, now: UInt64) throws {
    var random = SplitMix64(seed: seed)
    storage = try SQLiteServerStorage(inMemoryDrawing: { random.next() })
    rules = SyncService()
    self.now = now
  }

  /// Answers a request as the network delivers it: bytes in, bytes out.
  package func answer(_ bytes: [UInt8], from caller: Caller) throws -> [UInt8] {
    let spaces = try storage.read { try rules.spaces(for: caller, in: $0) }
    let request = try Wire.syncRequest(bytes, knowing: spaces)
    let outcome = try storage.write { tx in
      try rules.sync(request, from: caller, at: now, in: tx)
    }
    return Wire.encode(outcome.answer, to: request)
  }

  /// Forgets everything that may be forgotten.
  package func forget() throws {
    var key: Int64? = 0
    while let from = key {
      key = try storage.write { tx in try rules.forget(after: from, at: now, in: tx) }.next
    }
  }
}
