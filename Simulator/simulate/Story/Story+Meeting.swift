extension Story {
  /// Two people add Milk while neither can hear the other: one line, credited to both.
  func playSameLine() async throws {
    let ana = try requirePlayer(cast.first)
    let ben = try requirePlayer(cast.second)
    try await offline(ana, "adds \(Names.milk)", [.add(Names.milk, 1)])
    try await offline(ben, "adds \(Names.milk) 2", [.add(Names.milk, 2)])
    passTime()
    try await syncAll()
    tell(ana, "meets \(ben.label) at home: all phones sync")
    let both = [ana.member, ben.member].sorted()
    let failures = try await failures(
      Names.milk, on: active, "one line for \(both.joined(separator: " and ")), 2 in all"
    ) { $0?.by == both && $0?.count == 2 }
    claim(
      "\(Names.milk) is one line, credited to \(both.joined(separator: " and "))",
      failures: failures)
    try await claimEqual("All \(active.count) phones hold the same bytes again")
  }

  /// Both buy it while neither can hear the other: both are told, once.
  func playDoubleBuy() async throws {
    let ana = try requirePlayer(cast.first)
    let ben = try requirePlayer(cast.second)
    if !(try await lines(ana).contains { $0.name == Names.milk && !$0.isDone }) {
      try await edit(ana, .add(Names.milk, 2))
      try await syncAll()
    }
    let buying = [PhoneRequest(.buy, name: Names.milk)]
    try await offline(ana, "buys \(Names.milk)", buying)
    try await offline(ben, "buys \(Names.milk), too", buying)
    passTime()
    try await syncAll()
    tell(ana, "is back in the network, like everybody else: all phones sync")
    var wrong = try await doubleBuyFailures(ana, ben)
    wrong += try await failures(Names.milk, on: active, "bought by both") {
      $0?.isDone == true && $0?.boughtBy == [ana.member, ben.member].sorted()
    }
    claim("Both buyers are told of the other's \(Names.milk)", failures: wrong)
    try await syncAll()
    claim(
      "They are told once, however often they sync", failures: try await doubleBuyFailures(ana, ben)
    )
    passTime()
    try await edit(ana, PhoneRequest(.clear))
    try await syncAll()
    tell(ana, "clears what is bought")
  }

  private func doubleBuyFailures(_ ana: Player, _ ben: Player) async throws -> [String] {
    var failures: [String] = []
    for player in active where player.member != ana.member || player === ana {
      let others = player === ana ? [ben] : player === ben ? [ana] : []
      for other in [ana, ben] {
        failures += try await self.failures(
          player, alert: "\(other.member) bought \(Names.milk), too",
          times: others.contains { $0 === other } ? 1 : 0)
      }
    }
    return failures
  }

  /// An old version of the app writes what nobody can read.
  ///
  /// It is refused alone.
  func playRejection() async throws {
    let ana = try requirePlayer(cast.first)
    let ben = try requirePlayer(cast.second)
    try await sync(ben)
    let before = try await rejections(ben)
    passTime()
    ben.isOnline = false
    try await ask(ben, PhoneRequest(.fault, name: Names.milk))
    tell(ben, "has an old app with a fault: it writes a quantity that nobody can read")
    try await offline(ben, "adds rye bread", [.add("rye bread")])
    passTime()
    try await syncAll()
    tell(ben, "syncs")
    let tray = try await rejections(ben)
    var failures: [String] = []
    if tray.count != before.count + 1 || tray.last?.reason != "malformedValue" {
      failures.append("the tray holds \(tray.map(\.reason)), and held \(before.map(\.reason))")
    }
    let reason = tray.last?.words ?? "no reason"
    claim("The server refuses it alone, and the tray says why: \"\(reason)\"", failures: failures)
    claim(
      "What the same phone writes later is not held up",
      failures: try await self.failures("rye bread", on: [ana, ben], "wanted by \(ben.member)") {
        $0?.by.contains(ben.member) == true
      })
    try await claimEqual("All \(active.count) phones hold the same bytes without it")
  }

  /// The actions in a phone's tray.
  func rejections(_ player: Player) async throws -> [ShownRejection] {
    try await ask(player, PhoneRequest(.tray)).tray ?? []
  }
}
