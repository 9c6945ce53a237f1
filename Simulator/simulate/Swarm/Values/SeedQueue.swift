/// Which seeds are still to be run, and by which process.
///
/// Seeds go out in ascending order, so below a seed that fails nothing is forgotten: what is not known yet is under
/// way or comes back. That is why a swarm comes to the same summary with any number of processes.
struct SeedQueue: Hashable, Sendable {
  /// Seeds for one process to run, one after the other.
  struct Batch: Hashable, Sendable {
    var seeds: [UInt64]
    /// Whether they were run before, by another process.
    var isRepeat: Bool
  }

  /// What a process that has nothing to do shall do.
  enum Order: Hashable, Sendable {
    case run(Batch)
    /// End, and let a new process ask: what is left was run first by this one.
    case renew
    /// End: there is nothing left.
    case end
  }

  private let jobs: Int
  private let last: UInt64
  /// The smallest seed that nobody was given yet.
  private var next: UInt64?
  /// Seeds that a process had and did not run, in order.
  private var returned: [UInt64] = []
  /// Seeds that are still to be run a second time, in order.
  private var again: [UInt64]
  /// Which process was given such a seed first.
  private var runners: [UInt64: Int] = [:]
  private let isRepeated: Set<UInt64>
  /// Above this seed nobody wants to know anything.
  private var ceiling: UInt64?

  /// The largest batch: small, so that all processes are busy until the end.
  static let largestBatch = 8

  init(_ range: SeedRange, jobs: Int) {
    self.jobs = jobs
    last = range.last
    next = range.first
    again = range.repeated
    isRepeated = Set(again)
  }

  /// What a process does next.
  mutating func order(for process: Int) -> Order {
    let seeds = firstRuns()
    if !seeds.isEmpty {
      for seed in seeds where isRepeated.contains(seed) { runners[seed] = process }
      return .run(Batch(seeds: seeds, isRepeat: false))
    }
    guard !again.isEmpty else { return .end }
    let free = again.filter { runners[$0] != process }.prefix(size(for: again.count))
    guard !free.isEmpty else { return .renew }
    again.removeAll(where: free.contains)
    return .run(Batch(seeds: Array(free), isRepeat: true))
  }

  /// Takes back what a process was given and did not run.
  mutating func giveBack(_ batch: Batch) {
    if batch.isRepeat {
      again = (again + batch.seeds).sorted()
    } else {
      returned = (returned + batch.seeds).sorted()
    }
  }

  /// There is no use in running it a second time.
  mutating func doNotRepeat(_ seed: UInt64) { again.removeAll { $0 == seed } }

  /// From now on nobody wants to know about seeds above this one, nor about second runs.
  mutating func stop(above seed: UInt64) {
    ceiling = min(seed, ceiling ?? seed)
    again = []
  }

  /// From now on nobody wants to know about anything.
  mutating func stopAltogether() {
    (next, returned, again) = (nil, [], [])
  }

  /// Whether a seed that a process has is still to be run.
  func isWanted(_ seed: UInt64, isRepeat: Bool) -> Bool {
    guard let ceiling else { return true }
    return !isRepeat && seed <= ceiling
  }

  private mutating func firstRuns() -> [UInt64] {
    let highest = min(last, ceiling ?? last)
    returned.removeAll { $0 > highest }
    guard returned.isEmpty else {
      let seeds = Array(returned.prefix(Self.largestBatch))
      returned.removeFirst(seeds.count)
      return seeds
    }
    guard let start = next, start <= highest else { return [] }
    let count = size(for: Int(highest - start) + 1)
    let end = start + UInt64(count - 1)
    next = end == last ? nil : end + 1
    return Array(start...end)
  }

  /// How many of those that are left go to one process: few, when few are left.
  private func size(for left: Int) -> Int { max(1, min(left / (jobs * 4), Self.largestBatch)) }
}
