import Foundation

extension Story {
  /// The server dies while a phone talks to it, and comes back.
  func playPowerCut() async throws {
    let name = "What a killed server had confirmed is there when it is back, and so is the rest"
    guard let server = world.server else {
      leaveOut(name, because: "this server is not ours to kill")
      return
    }
    let ana = try requirePlayer(cast.first)
    let ben = try requirePlayer(cast.second)
    try await offline(ana, "adds flowers", [.add("flowers")])
    try await sync(ana)
    try await offline(ana, "adds a vase", [.add("vase")])
    passTime()
    ana.isOnline = true
    var request = PhoneRequest(.sync)
    request.at = clock(of: ana)
    let asked = request
    let handset = ana.handset
    async let answer = handset.ask(asked)
    let microseconds = UInt32.random(in: 0...20_000, using: &random)
    try await offTheTasks {
      usleep(microseconds)
      server.kill()
    }
    _ = try await answer
    teller.tell(.fault(moment, words: "the server is killed while \(ana.label) syncs"))
    try await offline(
      ben, "finds no server, and adds a watering can all the same", [.add("watering can")])
    let refused = try await tryAsking(ben, PhoneRequest(.sync))
    try await offTheTasks { try server.start() }
    passTime()
    teller.tell(.fault(moment, words: "the server is started again"))
    try await syncAll()
    var failures = refused.ok ? ["\(ben.label) could sync with a dead server"] : []
    for (thing, member) in [("flowers", ana), ("vase", ana), ("watering can", ben)] {
      failures += try await self.failures(thing, on: active, "wanted by \(member.member)") {
        $0?.by.contains(member.member) == true
      }
    }
    claim(name, failures: failures)
    try await claimEqual("All \(active.count) phones hold the same bytes after that")
  }

  /// A phone out of its box believes it is 2031.
  ///
  /// It loses no edit and wins no argument.
  func playWrongClock() async throws {
    let ana = try requirePlayer(cast.first)
    let ben = try requirePlayer(cast.second)
    let cake = "birthday cake"
    try await edit(ana, .add(cake))
    try await syncAll()
    passTime()
    ben.wrongMilliseconds = 1_924_992_000_000
    let note = { (text: String) in PhoneRequest(.note, name: cake, text: text) }
    try await offline(
      ben, "has a clock that says 2031: adds sparklers, notes \"chocolate\" on \(cake)",
      [.add("sparklers"), note("chocolate")])
    try await sync(ben)
    // Ana has not heard of that, and it is later now, by the only clock that counts: the server's.
    try await Task.sleep(for: .milliseconds(5))
    passTime()
    ana.isOnline = false
    tell(ana, "notes \"lemon\" on \(cake), a little later, without having heard of it")
    var request = note("lemon")
    request.at = nil
    let reply = try await ana.handset.ask(request)
    guard reply.ok else {
      throw StoryBroken(words: "\(ana.label) can't note: \(reply.words ?? "")")
    }
    deeds += 1
    try await syncAll()
    claim(
      "A phone that believes it is 2031 loses no edit",
      failures: try await failures("sparklers", on: active, "wanted by \(ben.member)") {
        $0?.by == [ben.member]
      })
    claim(
      "and wins no argument: what was said later counts",
      failures: try await failures(cake, on: active, "noted with lemon") { $0?.note == "lemon" })
    ben.wrongMilliseconds = nil
  }

  /// The tablet comes out of its drawer after all that time.
  func playReturning() async throws {
    guard let tablet = players.first(where: { $0.label == "\(cast.first)'s tablet" }) else {
      throw StoryBroken(words: "there is no tablet")
    }
    try await syncAll()
    let old = try await lines(tablet)
    tablet.isAway = false
    passTime()
    try await sync(tablet)
    tell(tablet, "comes out of its drawer, where it showed \(old.count) lines, and syncs")
    try await syncAll()
    try await claimEqual("A phone that was away all the time has everything")
    claim(
      "and resurrects nothing: \(Names.lights), removed meanwhile, stays away",
      failures: (old.contains { $0.name == Names.lights } ? [] : ["it had never seen the line"])
        + (try await failures(Names.lights, on: active, "gone") { $0 == nil }))
    claim(
      "and what it added before it was put away has come to everybody",
      failures: try await failures(Names.blanket, on: active, "wanted by \(tablet.member)") {
        $0?.by == [tablet.member]
      })
  }
}
