extension Story {
  /// Everybody meets: all phones are started again, say and hear everything, and must agree.
  func playEnding() async throws {
    if active.contains(where: { $0.process != nil }) {
      for player in active { try await restart(player) }
      passTime()
      teller.tell(.fault(moment, words: "every phone is killed once more and started again"))
    }
    try await syncAll()
    try await syncAll()
    passTime()
    if let ana = player(cast.first) { tell(ana, "and all the others meet at home and sync") }
    try await claimEqual(
      "All \(active.count) phones hold the same bytes and have nothing left to say")

    let ana = try requirePlayer(cast.first)
    let new = try addPlayer(
      ana.member, device: "\(ana.member)'s new tablet", label: "\(ana.member)'s new tablet")
    try await join(new, invitedBy: ana, asOwnDevice: true)
    tell(new, "joins, knowing nothing")
    try await syncAll()
    try await claimEqual("A phone that is new downloads the very same bytes")

    let shown = try await lines(new)
    let findings = journal.findings(shown)
    claim(
      "Nothing that a phone confirmed is lost, and nothing came back: \(journal.words)",
      failures: Array(findings.prefix(10)))
    claim("Every phone shows at once what its person does", failures: Array(unseen.prefix(10)))
    var failures: [String] = []
    for player in active where !(try await rejections(player)).isEmpty {
      failures.append("\(player.label) has rejected edits")
    }
    claim("The server refused nothing but what could not be read", failures: failures)
  }
}
