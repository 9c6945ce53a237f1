import HouseholdModel

extension Story {
  /// The phone that somebody holds now; the newest one, if there were several.
  func player(_ member: String) -> Player? { players.last { $0.member == member && !$0.isAway } }

  /// The same, where there must be one.
  func requirePlayer(_ member: String) throws -> Player {
    guard let player = player(member) else { throw StoryBroken(words: "\(member) has no phone") }
    return player
  }

  /// The phones that take part in daily life.
  var active: [Player] { players.filter { !$0.isAway } }

  /// A new phone in somebody's hand.
  func addPlayer(_ member: String, device: String, label: String) throws -> Player {
    let player = Player(
      member: member, device: device, label: label, handset: try world.makeHandset(device))
    players.append(player)
    return player
  }

  /// Asks a phone for something that must work.
  @discardableResult
  func ask(_ player: Player, _ request: PhoneRequest) async throws -> PhoneReply {
    let reply = try await tryAsking(player, request)
    guard reply.ok else {
      throw StoryBroken(
        words: "\(player.label) can't \(request.action.rawValue): \(reply.words ?? "no reason")")
    }
    return reply
  }

  /// Asks a phone for something that may fail.
  func tryAsking(_ player: Player, _ request: PhoneRequest) async throws -> PhoneReply {
    var request = request
    request.at = clock(of: player)
    return try await player.handset.ask(request)
  }

  /// Does something with a list, which is on the phone's disk when this returns, and notes that it is.
  func edit(_ player: Player, _ request: PhoneRequest) async throws {
    let entry = try await journalEntry(player, request)
    try await ask(player, request)
    deeds += 1
    journal.note(entry, .acknowledged)
    let shown = try await lines(player)
    for name in entry.names where !entry.isShown(shown.first { $0.name == name }) {
      unseen.append("\(player.label) \(request.words), and does not show it")
    }
  }

  /// What a request will have done to which lines.
  ///
  /// What a person clears is what that person sees.
  func journalEntry(_ player: Player, _ request: PhoneRequest) async throws -> JournalEntry {
    var cleared: [String] = []
    if request.action == .clear { cleared = try await lines(player).filter(\.isDone).map(\.name) }
    return JournalEntry(phone: player.device, request: request, cleared: cleared)
  }

  /// What a phone shows.
  func lines(_ player: Player) async throws -> [ShownLine] {
    try await ask(player, PhoneRequest(.show)).lines ?? []
  }

  /// Exchanges everything with the server, and once more if a connection broke: servers are killed here.
  func sync(_ player: Player) async throws {
    player.isOnline = true
    var reply = PhoneReply(0)
    for attempt in 0..<40 {
      reply = try await tryAsking(player, PhoneRequest(.sync))
      if reply.ok { break }
      guard reply.error == "offline" else { break }
      if attempt > 0 { try await Task.sleep(for: .milliseconds(100)) }
    }
    guard reply.ok else {
      throw StoryBroken(words: "\(player.label) can't sync: \(reply.words ?? "no reason")")
    }
    syncs += 1
  }

  /// Everybody says everything and hears everything.
  func syncAll(_ all: [Player]? = nil) async throws {
    for _ in 0..<2 { for player in all ?? active { try await sync(player) } }
  }

  /// Tells what somebody does.
  func tell(_ player: Player, _ words: String) {
    teller.tell(.deed(moment, phone: player.label, isOnline: player.isOnline, words: words))
  }

  /// Does some edits without a network, and tells them.
  func offline(_ player: Player, _ words: String, _ requests: [PhoneRequest]) async throws {
    passTime()
    player.isOnline = false
    tell(player, words)
    for request in requests { try await edit(player, request) }
  }

  /// Puts a phone where nobody uses it.
  func putAway(_ player: Player) {
    player.isAway = true
    player.isOnline = false
    player.awaySince = moment.day
  }

  /// At the end of a day: what each phone shows.
  func tellEvening() async throws {
    for player in players where !player.isAway || player.awaySince == moment.day {
      guard let shown = try await tryAsking(player, PhoneRequest(.show)).lines,
        let health = try await ask(player, PhoneRequest(.health)).health
      else { continue }
      teller.tell(
        .shows(
          phone: player.label, isOnline: player.isOnline,
          Screen(lines: shown, pending: health.pending)))
    }
  }
}

extension PhoneRequest {
  /// Puts something on the list.
  static func add(_ name: String, _ count: Int? = nil) -> PhoneRequest {
    PhoneRequest(.add, name: name, count: count)
  }
}
