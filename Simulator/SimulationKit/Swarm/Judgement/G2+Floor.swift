package import HouseholdModel

extension Judgement {
  /// Until when the server waits for a replica, and how far that has come.
  package struct Lease: Hashable, Sendable {
    package var presented: UInt64
    /// The last millisecond in which it lives.
    package var leaseMilliseconds: UInt64

    package init(presented: UInt64, leaseMilliseconds: UInt64) {
      self.presented = presented
      self.leaseMilliseconds = leaseMilliseconds
    }
  }

  /// G2: nothing past what a replica with a live lease has presented is forgotten; and what is forgotten
  /// stays so, unless the server was restored.
  package static func checkFloor(
    _ floor: UInt64, before: UInt64?, head: UInt64, leases: [Lease], now: UInt64,
    in space: SpaceID, wasRestored: Bool = false
  ) throws {
    if let before, floor < before, !wasRestored {
      throw Violation(
        invariant: "G2", message: "the floor of \(space.short) fell from \(before) to \(floor)")
    }
    var limit = head
    for lease in leases where lease.leaseMilliseconds >= now { limit = min(limit, lease.presented) }
    guard floor <= limit else {
      throw Violation(
        invariant: "G2",
        message: "the floor of \(space.short) is \(floor), past \(limit) which somebody holds")
    }
  }
}
