/// The ways in which replicas may have known of each other.
enum SmallWorlds {
  /// Three replicas, two changes each.
  ///
  /// The first ones made apart, and every way in which the second
  /// ones had seen first ones of others, up to renaming the replicas: the 16 directed graphs on three
  /// nodes. Besides, one after the other.
  static let threeTimesTwo: [[Step]] = {
    var steps: [[Step]] = []
    var known: Set<[Int]> = []
    for code in 0..<64 {
      let seen = [code & 3, code >> 2 & 3, code >> 4 & 3]
      // Who had seen whom, as bits of replicas; the first changes have the places 0, 1, 2.
      let graph = (0..<3).map { me in
        (0..<2).reduce(0) { $0 | (seen[me] >> $1 & 1) << ((me + 1 + $1) % 3) }
      }
      if known.contains(canonical(graph)) { continue }
      known.insert(canonical(graph))
      let first = (0..<3).map { Step(replica: $0, seen: 0) }
      steps.append(first + (0..<3).map { Step(replica: $0, seen: graph[$0] | 1 << $0) })
    }
    steps.append((0..<6).map { Step(replica: $0 % 3, seen: (1 << $0) - 1) })
    return steps
  }()

  /// Two replicas, three changes each, and every way in which they may have seen each other's, up to
  /// renaming the replicas.
  static let twoTimesThree: [[Step]] = {
    var steps: [[Step]] = []
    let prefixes = (0..<4).flatMap { one in
      (one..<4).flatMap { two in (two..<4).map { [one, two, $0] } }
    }
    for (index, ours) in prefixes.enumerated() {
      for theirs in prefixes[index...] {
        if let world = inOrder(ours, theirs) { steps.append(world) }
      }
    }
    return steps
  }()

  /// The least of the graphs that differ by the names of the replicas only.
  private static func canonical(_ graph: [Int]) -> [Int] {
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    let renamed = orders.map { order in
      order.map { old in
        order.enumerated().reduce(0) { $0 | (graph[old] >> $1.element & 1) << $1.offset }
      }
    }
    return renamed.min { $0.lexicographicallyPrecedes($1) } ?? graph
  }

  /// Steps in an order in which each comes after what it had seen; nil if there is none.
  ///
  /// `seen[0][i]` is how many changes of the other replica the first one had seen before its change `i`.
  private static func inOrder(_ ours: [Int], _ theirs: [Int]) -> [Step]? {
    let seen = [ours, theirs]
    var places: [[Int]] = [[], []]
    var steps: [Step] = []
    while steps.count < 6 {
      let ready = (0..<2).first { me in
        places[me].count < 3 && seen[me][places[me].count] <= places[1 - me].count
      }
      guard let me = ready else { return nil }
      let others = places[1 - me].prefix(seen[me][places[me].count])
      let known = (places[me] + others).reduce(0) { $0 | steps[$1].seen | 1 << $1 }
      // Seeing a change means seeing what its author had seen.
      guard places[1 - me].filter({ known & 1 << $0 != 0 }).count == others.count else {
        return nil
      }
      places[me].append(steps.count)
      steps.append(Step(replica: me, seen: known))
    }
    return steps
  }
}
