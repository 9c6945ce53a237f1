package import HouseholdModel

/// One installation's writing identity in one space, as far as the server knows it.
package struct ReplicaRow: Equatable, Sendable {
  package let id: ReplicaID
  package let member: MemberID
  package let device: DeviceID
  /// The last counter taken.
  package var last: UInt64
  /// The hash chain's value after `last`.
  package var chain: UInt64
  /// The first counter its phone has no receipt for, as it last said.
  package var firstUnreceipted: UInt64
  /// The seq its phone holds, as it last said.
  package var presented: UInt64
  /// Until when the server keeps what happened after `presented`.
  package var leaseMilliseconds: UInt64
  /// The seq of its first fact; nil while it asserted none.
  package var firstBorn: UInt64?
  /// The last counter that is in the newest verified backup.
  package var backedUp: UInt64
  /// Rows of changes up to this counter may be gone.
  package var goneThrough: UInt64

  package init(
    id: ReplicaID, member: MemberID, device: DeviceID, last: UInt64 = 0, chain: UInt64,
    firstUnreceipted: UInt64 = 1, presented: UInt64, leaseMilliseconds: UInt64,
    firstBorn: UInt64? = nil, backedUp: UInt64 = 0, goneThrough: UInt64 = 0
  ) {
    self.id = id
    self.member = member
    self.device = device
    self.last = last
    self.chain = chain
    self.firstUnreceipted = firstUnreceipted
    self.presented = presented
    self.leaseMilliseconds = leaseMilliseconds
    self.firstBorn = firstBorn
    self.backedUp = backedUp
    self.goneThrough = goneThrough
  }
}

/// What became of one change.
package struct ChangeRow: Equatable, Sendable {
  /// The first and last counter it took.
  package let first: UInt64
  package let last: UInt64
  /// The seq it was applied at, or the head at that moment.
  package let seq: UInt64
  /// The hash chain's value after it.
  package let chain: UInt64
  package let outcome: Outcome
  /// When it was judged, in milliseconds since 1970.
  package let atMilliseconds: UInt64

  /// What was decided.
  package enum Outcome: Equatable, Sendable {
    /// A receipt's verdict.
    case judged(Verdict)
    /// Its phone no longer had these counters after a restore, so they stay empty for ever.
    case lost
  }

  package init(
    first: UInt64, last: UInt64, seq: UInt64, chain: UInt64, outcome: Outcome,
    atMilliseconds: UInt64
  ) {
    self.first = first
    self.last = last
    self.seq = seq
    self.chain = chain
    self.outcome = outcome
    self.atMilliseconds = atMilliseconds
  }
}
