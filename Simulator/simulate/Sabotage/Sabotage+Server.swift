/// Bugs of the server's rules and of its storage.
extension Sabotage {
  static let all = server + phone

  private static let push = "Sources/ServerSync/Pushing/SpaceMerge+Push.swift"
  private static let judge = "Sources/ServerSync/Pushing/SpaceMerge+Judge.swift"
  private static let log = "Sources/ServerSync/Log/SpaceLog.swift"
  private static let cursors = "Sources/ServerSync/Log/Cursors.swift"
  private static let reading = "Sources/ServerSync/Reading/SpaceReading.swift"
  private static let forgetting = "Sources/ServerSync/Forgetting/Forgetting.swift"
  private static let devices = "Sources/ServerSync/Accounts/SyncService+Devices.swift"
  private static let readers = "Sources/ServerSync/Sharing/Readers.swift"
  private static let storage = "Sources/ServerStorage/SQLiteServerStorage.swift"
  private static let factRows = "Sources/ServerStorage/Transactions/ServerTransaction+Facts.swift"
  private static let forgottenRows =
    "Sources/ServerStorage/Transactions/ServerTransaction+Forgetting.swift"

  static let server = [
    Sabotage(
      "supersede-ignored", breaks: "What a change takes back stays alive.",
      .statements(log, "if try transaction.kill(dot, at: seq, in: key) { row.alive -= 1 }", "")),
    Sabotage(
      "counter-gap-accepted",
      breaks: "A request that leaves counters out is taken, and what is missing counts as lost.",
      .statements(
        push,
        """
        answer.expected = row.last + 1
              return (row, answer)
        """, "try leaveEmpty(before: request, row: &row)")),
    Sabotage(
      "answer-before-commit",
      breaks: "One in eight transactions is answered and then undone.",
      .expression(
        storage, "try writer.write { try body(ServerTransaction(db: $0, term: term)) }",
        """
        try writer.writeWithoutTransaction { db in
          var answer: T?
          try db.inTransaction(.immediate) {
            answer = try body(ServerTransaction(db: db, term: term))
            return db.totalChangesCount % 8 == 7 ? .rollback : .commit
          }
          guard let answer else { preconditionFailure("a transaction ended without a result") }
          return answer
        }
        """)),
    Sabotage(
      "cursor-off-by-one", breaks: "A page leaves out what was born right after its cursor.",
      .expression(
        reading, before: "born: try transaction.born(after: ", "seq", "seq + 1",
        after: ", through: end, aliveAt: end")),
    Sabotage(
      "forgetting-one-too-far",
      breaks: "Forgetting takes one seq more than every phone has passed.",
      .expression(
        forgottenRows, before: "[space, ", "floor.sql", "(floor + 1).sql", after: ", limit]")),
    Sabotage(
      "lease-ignored",
      breaks: "What is dead goes at once, though a phone with a live lease has yet to hear of it.",
      .expression(forgetting, before: "killedThrough: ", "log.floor", "log.head", after: ", limit")),
    Sabotage(
      "alert-outside-transaction",
      breaks: "An alert is written after its cause has committed, and every other one is cut off.",
      .statements(
        judge, "if log.row.kind == .household { try alert(about: living) }",
        "if log.row.kind == .household, log.head % 2 != 0 { try alert(about: living) }")),
    Sabotage(
      "clamp-forgotten",
      breaks: "The author is told the server's time, while everybody gets the author's.",
      .statements(judge, "fact.time = time", "")),
    Sabotage(
      "page-splits-change",
      breaks: "A page ends with the deaths of a change whose births it lacks.",
      .expression(
        reading, before: "dead: try transaction.dead(after: seq, through: ", "end", "end + 1",
        after: ", in: log.key), more")),
    Sabotage(
      "removal-eats-newer-add",
      breaks: "Taking a fact back takes back what others have said of the same meanwhile.",
      .statements(
        factRows,
        """
        try run(
              \"""
              UPDATE fact SET killed = ?
              WHERE space = ? AND replica = ? AND counter = ? AND killed IS NULL
              \""", [seq.sql, space, dot.replica.sql, dot.counter.sql])
        """,
        """
        try run(
          "UPDATE fact SET killed = ?1 WHERE space = ?2 AND killed IS NULL AND born < ?1 AND (subject, field) IN (SELECT subject, field FROM fact WHERE space = ?2 AND replica = ?3 AND counter = ?4)",
          [seq.sql, space, dot.replica.sql, dot.counter.sql])
        """)),
    Sabotage(
      "first-verdict-forgotten", breaks: "A change that comes again is told that it was applied.",
      .expression(
        push, before: "return Receipt(first: change.first, verdict: ", "verdict",
        "Verdict.applied", after: ", seq: row.seq)")),
    Sabotage(
      "chain-unchecked", breaks: "A copy of a phone that tells another story is believed.",
      .expression(push, "isFork(request, row: row, known: known)", "false", after: " {")),
    Sabotage(
      "lost-cursor-accepted",
      breaks: "A cursor does not say which term wrote it, so one of a lost timeline counts.",
      .expression(
        cursors, "seq == 0 ? 0 : try transaction.term(of: seq, in: key)?.term.rawValue ?? 0",
        "UInt64(0)")),
    Sabotage(
      "early-kill-forgotten",
      breaks: "A kill that comes before its fact, after a restore, is not remembered.",
      .statements(
        judge, "try transaction.killBeforehand(dot, by: row.id, at: seq, in: log.key)", "")),
    Sabotage(
      "rejection-stops-queue", breaks: "A change that can't be taken is asked for again and again.",
      .statements(
        push, "answer.receipts.append(try take(change, row: &row))",
        """
        if case .change(let refused) = change, try refusal(of: refused, by: row) != nil {
          return (row, answer)
        }
        answer.receipts.append(try take(change, row: &row))
        """)),
    Sabotage(
      "backed-up-too-far", breaks: "Phones are told that all they sent is in a backup.",
      .statements(push, "answer.backedUp = row.backedUp", "answer.backedUp = row.last")),
    Sabotage(
      "revoked-device-answered", breaks: "A device that was revoked is still let in.",
      .expression(devices, before: "guard ", "device.revokedMilliseconds == nil", "true")),
    Sabotage(
      "owner-reads-gifts", breaks: "Whoever wishes may read the marks of who gives what.",
      .expression(readers, "readers.filter { $0 != owner.id }", "readers")),
  ]
}
