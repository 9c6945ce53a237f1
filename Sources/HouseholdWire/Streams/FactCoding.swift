package import HouseholdModel

/// The stream of facts of a page, in the order of their subjects and then their dots.
///
/// For each: the head of its statement, its dot, its time, and the length of its value if it has
/// one.
enum FactCoding {
  /// What stands beside the stream.
  struct Columns {
    var code: [UInt64] = []
    var subjects: [UInt64] = []
    var values: [UInt8] = []
  }

  /// Writes facts, in the order of a page.
  static func write(_ facts: [Fact], dictionary: inout ReplicaDictionary) -> Columns {
    var columns = Columns()
    var statements = StatementWriter()
    var times = TimeCoding(step: 0)
    for fact in facts.inPageOrder() {
      statements.writeHead(fact.statement, to: &columns.code)
      columns.code.append(dictionary.code(fact.dot))
      times.write(fact.time, to: &columns.code)
      statements.writeValue(fact.statement, to: &columns.code)
    }
    columns.subjects = statements.subjects
    columns.values = statements.values
    return columns
  }

  /// Reads facts, and puts them into the order of a page.
  static func read(
    _ columns: Columns, _ place: String, dictionary: inout ReplicaDictionary
  ) throws(WireError) -> [Fact] {
    var stream = Stream(columns.code, place)
    var statements = StatementReader(subjects: columns.subjects, values: columns.values)
    var times = TimeCoding(step: 0)
    var facts: [Fact] = []
    while !stream.isAtEnd {
      try checkCount(facts.count + 1, limit: SyncLimits.factsPerSpace, place)
      let head = try statements.readHead(&stream)
      let dot = try dictionary.dot(try stream.next(), place)
      let time = try times.read(&stream)
      let statement = try statements.readValue(head, &stream)
      facts.append(Fact(dot: dot, time: time, statement: statement))
    }
    try statements.finish(place)
    return facts.inPageOrder()
  }
}

extension [Fact] {
  /// The order in which a page has its facts: by subject, then by dot.
  package func inPageOrder() -> [Fact] {
    sorted { ($0.subject, $0.dot) < ($1.subject, $1.dot) }
  }
}
