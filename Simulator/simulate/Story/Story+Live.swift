extension Story {
  /// Ben leaves the app open: what others do comes by itself, and what he does goes by itself.
  func playLive() async throws {
    let ana = try requirePlayer(cast.first)
    let ben = try requirePlayer(cast.second)
    try await syncAll()
    passTime()
    ben.isOnline = true
    tell(ben, "opens the app and leaves it open; \(ana.label) adds lanterns")
    var failures = try await openApp(ben, while: ana, adds: "lanterns")

    passTime()
    tell(ana, "adds paper cups")
    try await edit(ana, .add("paper cups"))
    let asked = try await health(ben).asked
    try await sync(ana)
    failures += try await failuresInTime {
      try await self.failures(ben, shows: "paper cups", of: ana)
    }
    if try await health(ben).asked != asked { failures.append("\(ben.label) had to ask for it") }
    claim(
      "\(ben.label)'s open phone shows both within five seconds, the second from the live stream alone",
      failures: failures)

    passTime()
    tell(ben, "adds matches")
    try await edit(ben, .add("matches"))
    failures = try await failuresInTime {
      try await self.health(ben).pending == 0 ? [] : ["\(ben.label) has edits that are not sent"]
    }
    try await sync(ana)
    failures += try await self.failures(ana, shows: "matches", of: ben)
    claim(
      "and what \(ben.label) adds reaches the server by itself, and so \(ana.label)",
      failures: failures)
    try await ask(ben, PhoneRequest(.unwatch))
    passTime()
    tell(ben, "closes the app")
    try await syncAll()
    try await claimEqual("All \(active.count) phones hold the same bytes after that")
  }

  /// Opens the app on a phone, which then keeps in step by itself; what is wrong if it does not get there.
  ///
  /// A phone asks once before its stream and once when the stream has begun. Once it shows what the author adds
  /// after the first, and has nothing under way, both are over: what it hears from then on comes by the stream.
  func openApp(
    _ player: Player, while author: Player, adds name: String
  ) async throws -> [String] {
    try await ask(player, PhoneRequest(.watch))
    var failures = try await failuresInTime { try await self.failures(player, is: "upToDate") }
    try await edit(author, .add(name))
    try await sync(author)
    failures += try await failuresInTime {
      try await self.failures(player, shows: name, of: author)
    }
    failures += try await failuresInTime { try await self.failures(player, is: "upToDate") }
    return failures
  }

  /// What is wrong with what a phone does about syncing.
  func failures(_ player: Player, is activity: String) async throws -> [String] {
    let found = try await health(player).activity
    return found == activity ? [] : ["\(player.label) should be \(activity), and is \(found)"]
  }

  /// How a phone stands with the server.
  func health(_ player: Player) async throws -> ShownHealth {
    guard let health = try await ask(player, PhoneRequest(.health)).health else {
      throw StoryBroken(words: "\(player.label) does not say how it stands")
    }
    return health
  }

  /// What is still wrong after five seconds; nothing as soon as nothing is.
  ///
  /// These are real seconds, because what is waited for are real processes. The last look begins when they are over.
  func failuresInTime(_ look: () async throws -> [String]) async throws -> [String] {
    let limit = ContinuousClock.now + .seconds(5)
    while true {
      let isLast = ContinuousClock.now >= limit
      let failures = try await look()
      if failures.isEmpty || isLast { return failures }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  private func failures(
    _ player: Player, shows name: String, of author: Player
  ) async throws -> [String] {
    try await failures(name, on: [player], "wanted by \(author.member)") {
      $0?.by == [author.member]
    }
  }
}
