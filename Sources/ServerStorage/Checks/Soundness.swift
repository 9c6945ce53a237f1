import GRDB

/// What must hold in a storage beyond what the schema can say, and in words what does not.
enum Soundness {
  /// What is wrong with the whole file; empty if nothing is.
  static func findings(_ db: Database) throws -> [String] {
    var findings: [String] = []
    let integrity = try String.fetchAll(db, sql: "PRAGMA integrity_check")
    if integrity != ["ok"] { findings += integrity.prefix(5).map { "The file is damaged: \($0)." } }
    do {
      try findings += brokenRules(db)
    } catch  where !findings.isEmpty {
      // What is damaged can't be read to the end, and that it is damaged has been said.
    }
    return findings
  }

  private static func brokenRules(_ db: Database) throws -> [String] {
    var findings: [String] = []
    if try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") != nil {
      findings.append("Rows refer to rows that are not there.")
    }
    guard try db.tableExists("space") else { return findings }
    for rule in rules {
      let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM (\(rule.broken))") ?? 0
      if count > 0 { findings.append("\(rule.words) (\(count) times)") }
    }
    return findings
  }

  private struct Rule {
    let words: String
    /// Selects what breaks the rule.
    let broken: String
  }

  private static let rules = [
    Rule(
      words: "A fact was born or killed after its space's newest change.",
      broken: """
        SELECT 1 FROM fact JOIN space ON space.key = fact.space
        WHERE born > head OR killed > head
        """),
    Rule(
      words: "A space's count of alive facts is wrong.",
      broken: """
        SELECT 1 FROM space WHERE alive <>
          (SELECT count(*) FROM fact WHERE fact.space = space.key AND killed IS NULL)
        """),
    Rule(
      words: "A fact has a counter that its replica never reached.",
      broken: """
        SELECT 1 FROM fact
        LEFT JOIN replica USING (space, replica)
        LEFT JOIN term ON term.space = fact.space AND term.term = fact.replica
        WHERE fact.counter > coalesce(replica.last, term.last, 0)
        """),
    Rule(
      words: "A replica is also a term of the server.",
      broken: """
        SELECT 1 FROM replica JOIN term ON term.space = replica.space AND term.term = replica.replica
        """),
    Rule(
      words: "A space was written to before its first term.",
      broken: """
        SELECT 1 FROM space WHERE head > 0 AND NOT EXISTS
          (SELECT 1 FROM term WHERE term.space = space.key AND first_seq = 1)
        """),
    Rule(
      words: "A term begins after its space's newest change.",
      broken: "SELECT 1 FROM term JOIN space ON space.key = term.space WHERE first_seq > head"),
    Rule(
      words: "A change ends beyond its replica's last counter, or overlaps another.",
      broken: """
        SELECT 1 FROM change JOIN replica USING (space, replica)
        WHERE change.last > replica.last OR EXISTS (
          SELECT 1 FROM change AS other
          WHERE other.space = change.space AND other.replica = change.replica
            AND other.first > change.first AND other.first <= change.last)
        """),
    Rule(
      words: "A member who has left may still read a space.",
      broken: "SELECT 1 FROM space_member JOIN member USING (member) WHERE NOT active"),
    Rule(
      words: "A personal space has other readers than its owner.",
      broken: """
        SELECT 1 FROM space_member JOIN space ON space.key = space_member.space
        WHERE owner IS NOT NULL AND owner <> space_member.member
        """),
  ]
}
