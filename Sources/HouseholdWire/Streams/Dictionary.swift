internal import HouseholdModel

/// The replicas of one space's part of a message, and how far their counters have been mentioned.
///
/// A dot is written as `difference * n + index`: the zigzag difference of its counter to the counter
/// mentioned before for that replica, and the index among `n` replicas.
struct ReplicaDictionary {
  /// In the order of their indices.
  private(set) var replicas: [ReplicaID] = []
  private var indices: [ReplicaID: Int] = [:]
  private var mentioned: [UInt64] = []

  /// No replicas yet.
  init() {}

  /// Those that a phone presents in a request, whose counters start at its last receipt.
  init(own: [ReplicaRequest]) {
    for replica in own { add(replica.replica, mentioned: replica.first - 1) }
  }

  /// Takes a replica in, unless it is there.
  mutating func add(_ replica: ReplicaID, mentioned counter: UInt64 = 0) {
    guard indices[replica] == nil else { return }
    indices[replica] = replicas.count
    replicas.append(replica)
    mentioned.append(counter)
  }

  /// Takes in replicas that were read, none of which may be there.
  mutating func add(reading list: [UInt64], _ place: String) throws(WireError) {
    try checkCount(replicas.count + list.count, limit: WireLimits.replicas, place)
    for rawValue in list {
      let replica = ReplicaID(rawValue: rawValue)
      guard indices[replica] == nil else { throw WireError(.repeatedReplica, at: place) }
      add(replica)
    }
  }

  /// Says that the counters of `replica` have been mentioned up to `counter`.
  mutating func start(_ index: Int, at counter: UInt64) { mentioned[index] = counter }

  /// The index of a replica that has been added.
  func index(of replica: ReplicaID) -> Int {
    guard let index = indices[replica] else {
      preconditionFailure("a replica is written that is not in the dictionary")
    }
    return index
  }

  /// The replica at an index that was read.
  func replica(at index: UInt64, _ place: String) throws(WireError) -> ReplicaID {
    guard index < UInt64(replicas.count) else { throw WireError(.unknownIndex, at: place) }
    return replicas[Int(index)]
  }

  /// Writes a dot.
  mutating func code(_ dot: Dot) -> UInt64 {
    precondition(
      1...WireLimits.counter ~= dot.counter, "a counter beyond its limit is about to be written")
    let index = index(of: dot.replica)
    let difference = Zigzag.difference(from: mentioned[index], to: dot.counter)
    mentioned[index] = dot.counter
    return difference * UInt64(replicas.count) + UInt64(index)
  }

  /// Reads a dot.
  mutating func dot(_ code: UInt64, _ place: String) throws(WireError) -> Dot {
    guard !replicas.isEmpty else { throw WireError(.unknownIndex, at: place) }
    let (difference, index) = code.quotientAndRemainder(dividingBy: UInt64(replicas.count))
    guard let counter = Zigzag.add(difference, to: mentioned[Int(index)]),
      1...WireLimits.counter ~= counter
    else { throw WireError(.outOfRange, at: place) }
    mentioned[Int(index)] = counter
    return Dot(replica: replicas[Int(index)], counter: counter)
  }
}
