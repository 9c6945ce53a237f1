import HouseholdModel
import HouseholdWire

extension SpaceRequest {
  /// Whether the part makes sense in itself.
  ///
  /// If not, nothing of it is looked at: the phone is not one of ours, or the bytes are not what
  /// it sent.
  ///
  /// At most `SyncLimits.replicasPerSpace` replicas, none twice, none called 0; counters from 1
  /// and far from overflowing; the highest at or beyond the one before `first`; changes contiguous
  /// from `first`.
  var isWellFormed: Bool {
    guard replicas.count <= SyncLimits.replicasPerSpace else { return false }
    let sorted = replicas.map(\.replica).sorted()
    guard sorted.first.map({ $0.rawValue != 0 }) ?? true else { return false }
    guard zip(sorted, sorted.dropFirst()).allSatisfy({ $0 != $1 }) else { return false }
    return replicas.allSatisfy(\.isWellFormed)
  }
}

extension ReplicaRequest {
  /// A counter no phone reaches, and the greatest that can be written.
  static let counterLimit = WireLimits.counter

  fileprivate var isWellFormed: Bool {
    guard first >= 1, first <= Self.counterLimit, highest <= Self.counterLimit, highest >= first - 1
    else { return false }
    var next = first
    for change in changes {
      guard change.replica == replica, change.first == next else { return false }
      // A void may fill the place of a change that was rejected because it was too large.
      guard change.counters >= 1, change.counters <= SyncLimits.requestBytes else { return false }
      next += UInt64(change.counters)
    }
    return next - 1 <= highest
  }
}

extension PushedChange {
  fileprivate var replica: ReplicaID {
    switch self {
    case .change(let change): change.dot.replica
    case .void(let dot, _, _): dot.replica
    }
  }
}
