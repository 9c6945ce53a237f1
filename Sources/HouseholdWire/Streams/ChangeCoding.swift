internal import HouseholdModel

/// The stream of changes of one replica.
///
/// Each begins with its shape: `supersedes * 8 + statements`, or `supersedes * 8 + 7` and a second
/// number: `(statements - 7) * 2`, or for a void change `(counters - 1) * 2 + 1`. Then come its
/// time, the dots it supersedes and its statements.
enum ChangeCoding {
  /// What stands beside the stream.
  struct Columns {
    var code: [UInt64] = []
    var subjects: [UInt64] = []
    var values: [UInt8] = []
    var digests: [UInt64] = []
  }

  /// The most counters that one void change can take: more than any change that was ever taken.
  static let voidCounters = 1 << 20

  /// Writes the changes of one replica.
  static func write(
    _ changes: [PushedChange], dictionary: inout ReplicaDictionary, times: inout TimeCoding
  ) -> Columns {
    var columns = Columns()
    var statements = StatementWriter()
    for change in changes {
      switch change {
      case .change(let change):
        write(change, to: &columns.code, &dictionary, &times, &statements)
      case .void(_, let counters, let digest):
        columns.code += [7, UInt64(counters - 1) << 1 | 1]
        columns.digests.append(digest)
      }
    }
    columns.subjects = statements.subjects
    columns.values = statements.values
    return columns
  }

  private static func write(
    _ change: Change, to code: inout [UInt64], _ dictionary: inout ReplicaDictionary,
    _ times: inout TimeCoding, _ statements: inout StatementWriter
  ) {
    let supersedes = UInt64(change.supersedes.count) << 3
    let count = UInt64(change.statements.count)
    code += count < 7 ? [supersedes | count] : [supersedes | 7, (count - 7) << 1]
    times.write(change.time, to: &code)
    for dot in change.supersedes { code.append(dictionary.code(dot)) }
    for statement in change.statements {
      statements.writeHead(statement, to: &code)
      statements.writeValue(statement, to: &code)
    }
  }

  /// Reads the changes of `replica`, contiguous from `first`.
  static func read(
    _ columns: Columns, of replica: ReplicaID, from first: UInt64, _ place: String,
    dictionary: inout ReplicaDictionary, times: inout TimeCoding
  ) throws(WireError) -> [PushedChange] {
    var stream = Stream(columns.code, place)
    var statements = StatementReader(subjects: columns.subjects, values: columns.values)
    var digests = columns.digests.makeIterator()
    var changes: [PushedChange] = []
    var counter = first
    while !stream.isAtEnd {
      try checkCount(changes.count + 1, limit: SyncLimits.changesPerRequest, place)
      let dot = Dot(replica: replica, counter: counter)
      let change: PushedChange
      switch try readShape(&stream) {
      case .void(let counters):
        guard let digest = digests.next() else { throw stream.error(.cutShort) }
        change = .void(dot: dot, counters: counters, digest: digest)
      case .change(let supersedes, let count):
        change = .change(
          try read(dot, supersedes, count, &stream, &dictionary, &times, &statements))
      }
      counter = try checked(change.last, in: 1...WireLimits.counter, place) + 1
      changes.append(change)
    }
    try statements.finish(place)
    guard digests.next() == nil else { throw WireError(.leftOver, at: place) }
    return changes
  }

  private enum Shape {
    case change(supersedes: Int, statements: Int)
    case void(counters: Int)
  }

  private static func readShape(_ stream: inout Stream) throws(WireError) -> Shape {
    let head = try stream.next()
    // Every superseded dot and every statement takes a number at least.
    guard head >> 3 <= UInt64(stream.left) else { throw stream.error(.cutShort) }
    let supersedes = Int(head >> 3)
    guard head & 7 == 7 else {
      return .change(supersedes: supersedes, statements: Int(head & 7))
    }
    let more = try stream.next()
    if more & 1 == 1 {
      guard supersedes == 0 else { throw stream.error(.leftOver) }
      guard more >> 1 < UInt64(voidCounters) else { throw stream.error(.tooMany) }
      return .void(counters: Int(more >> 1) + 1)
    }
    guard more >> 1 <= UInt64(stream.left) else { throw stream.error(.cutShort) }
    return .change(supersedes: supersedes, statements: Int(more >> 1) + 7)
  }

  private static func read(
    _ dot: Dot, _ supersedes: Int, _ count: Int, _ stream: inout Stream,
    _ dictionary: inout ReplicaDictionary, _ times: inout TimeCoding,
    _ statements: inout StatementReader
  ) throws(WireError) -> Change {
    var change = Change(
      dot: dot, time: try times.read(&stream), supersedes: [], statements: [])
    for _ in 0..<supersedes {
      change.supersedes.append(try dictionary.dot(try stream.next(), stream.place))
    }
    for _ in 0..<count {
      let head = try statements.readHead(&stream)
      change.statements.append(try statements.readValue(head, &stream))
    }
    return change
  }
}
