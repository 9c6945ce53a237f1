import HouseholdModel

extension Story {
  /// What the story itself puts on lists.
  ///
  /// None of it stands in any basket.
  enum Names {
    static let milk = "Milk"
    static let candles = "birthday candles"
    static let lights = "Christmas lights"
    static let blanket = "picnic blanket"
  }

  /// Two people keep lists on their own phones, with no server.
  func playStarting() async throws {
    let ana = try addPlayer(cast.first, device: "\(cast.first)'s phone", label: cast.first)
    try await ask(ana, PhoneRequest(.start, member: ana.member, device: ana.device))
    tell(ana, "starts a household on this phone")
    let wanted = items(from: 2, atMost: 8)
    try await offline(ana, "adds \(wanted.words)", wanted.requests)
    let shown = try await lines(ana)
    claim(
      "\(ana.label) fills a list with no server in sight",
      failures: wanted.filter { item in !shown.contains { $0.name == item.name } }
        .map { "\($0.name) is missing" })

    let ben = try addPlayer(cast.second, device: "\(cast.second)'s phone", label: cast.second)
    try await ask(ben, PhoneRequest(.start, member: ben.member, device: ben.device))
    let own = [Item(name: wanted[0].name, count: 1), Item(name: Names.candles, count: 12)]
    try await offline(ben, "starts a list of his own: adds \(own.words)", own.requests)
  }

  /// Ben, the others and a tablet join.
  func playJoining() async throws {
    let ana = try requirePlayer(cast.first)
    let ben = try requirePlayer(cast.second)
    let brought = try await lines(ben).map(\.name)
    passTime()
    try await connect(ana)
    passTime()
    tell(ana, "connects to the server and invites \(ben.member)")
    try await join(ben, invitedBy: ana)
    tell(ben, "joins \(ana.member)'s household")
    try await syncAll()
    let shown = try await lines(ana)
    var failures = brought.filter { name in !shown.contains { $0.name == name } }
      .map { "\($0) was not brought along" }
    let both = shown.filter { $0.by == [ana.member, ben.member].sorted() }
    if both.isEmpty {
      failures.append("no line is credited to both, though both wanted \(brought)")
    }
    failures += try await self.failures(
      ana, alert: "\(ben.member) has joined the household", times: 1)
    claim(
      "\(ben.label) joins and brings along the lines of a list started offline", failures: failures)

    for member in cast.members.dropFirst(2) {
      let player = try addPlayer(member, device: "\(member)'s phone", label: member)
      passTime()
      try await join(player, invitedBy: ana)
      tell(player, "joins with an invite of \(ana.member)'s")
    }
    try await sendTabletAway(ana, ben)
    try await syncAll()
    try await claimEqual("All \(active.count) phones hold the same bytes")
  }

  /// Ana's tablet joins, sees one line that will be removed, adds another one unseen, and goes into a drawer.
  private func sendTabletAway(_ ana: Player, _ ben: Player) async throws {
    try await offline(ana, "adds \(Names.lights)", [.add(Names.lights)])
    let tablet = try addPlayer(
      ana.member, device: "\(ana.member)'s tablet", label: "\(ana.member)'s tablet")
    putAway(tablet)
    try await sync(ana)
    try await join(tablet, invitedBy: ana, asOwnDevice: true)
    try await sync(tablet)
    tell(tablet, "joins as \(ana.member)'s second device")
    try await offline(
      tablet, "adds \(Names.blanket), and goes into a drawer", [.add(Names.blanket)])
    try await sync(ben)
    try await edit(ben, PhoneRequest(.remove, name: Names.lights))
    passTime()
    tell(ben, "removes \(Names.lights)")
  }

  /// Makes Ana's household known.
  ///
  /// The server may take a moment to be reached.
  private func connect(_ player: Player) async throws {
    player.isOnline = true
    let reply = try await tryAsking(player, PhoneRequest(.connect))
    if !reply.ok { try await sync(player) }
  }

  /// Joins with an invite that `host` makes, as a member or as the host's own device.
  func join(_ player: Player, invitedBy host: Player, asOwnDevice: Bool = false) async throws {
    let invite = PhoneRequest(.invite, name: asOwnDevice ? "device" : "member")
    let code = try await ask(host, invite).code
    try await join(player, with: code)
  }

  /// Joins with a code.
  func join(_ player: Player, with code: String?) async throws {
    player.isOnline = true
    try await ask(
      player, PhoneRequest(.join, member: player.member, device: player.device, code: code))
  }
}
