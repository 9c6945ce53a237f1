/// Names one fact for ever: the replica that asserted it and that replica's counter.
///
/// Counters are contiguous from 1 over everything a replica ever wrote, applied, clamped or
/// rejected, so one number says how far a replica is known.
public struct Dot: Hashable, Sendable, Comparable {
  /// Who wrote.
  public let replica: ReplicaID
  /// The how-manyth, from 1.
  public let counter: UInt64

  /// Names the fact `counter` of `replica`.
  public init(replica: ReplicaID, counter: UInt64) {
    self.replica = replica
    self.counter = counter
  }

  /// The dot `offset` further on in the same replica.
  public func advanced(by offset: Int) -> Dot {
    Dot(replica: replica, counter: counter + UInt64(offset))
  }

  /// Orders by replica, then by counter: the order of the canonical snapshot.
  public static func < (left: Dot, right: Dot) -> Bool {
    (left.replica, left.counter) < (right.replica, right.counter)
  }
}
