import HouseholdModel

extension Story {
  /// One day of a family: adds, quantities, purchases, removals and clearing, with a network or without.
  func liveOneDay() async throws {
    let quota = kills.quota(throughDay: moment.day)
    for player in active where Int.random(in: 0..<5, using: &random) > 0 {
      teller.progress("day \(moment.day) of \(cast.days): \(player.label)")
      try await liveOneSession(player)
    }
    var blows = Blows()
    while kills.done < quota {
      teller.progress("day \(moment.day) of \(cast.days): kill \(kills.done + 1) of \(kills.total)")
      try await strike(&blows)
    }
    if !blows.isEmpty {
      passTime()
      teller.tell(.fault(moment, words: blows.words))
    }
  }

  /// Somebody takes out the phone, does a few things, and may have a network.
  private func liveOneSession(_ player: Player) async throws {
    passTime()
    player.isOnline = Bool.random(using: &random)
    if player.isOnline { try await sync(player) }
    var words: [String] = []
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let request = try await drawEdit(player)
      try await edit(player, request)
      words.append(request.words)
    }
    if player.isOnline { try await sync(player) }
    tell(player, listed(words, atMost: 6))
  }

  /// What somebody might do next, given what the phone shows.
  func drawEdit(_ player: Player) async throws -> PhoneRequest {
    let shown = try await lines(player)
    let wanted = shown.filter { !$0.isDone && !isProp($0.name) }.map(\.name)
    let done = shown.count(where: \.isDone)
    if done > 6, Bool.random(using: &random) { return PhoneRequest(.clear) }
    let isLong = wanted.count > 25
    guard !wanted.isEmpty, isLong || Int.random(in: 0..<10, using: &random) < 6 else {
      return drawAdd()
    }
    let name = wanted[Int.random(in: 0..<wanted.count, using: &random)]
    switch Int.random(in: 0..<(isLong ? 6 : 8), using: &random) {
    case 0...3: return PhoneRequest(.buy, name: name)
    case 4: return PhoneRequest(.remove, name: name)
    case 5 where done > 0: return PhoneRequest(.clear)
    default:
      return PhoneRequest(
        .quantity, name: name, count: Int.random(in: 1...9, using: &random))
    }
  }

  /// Something from a basket.
  ///
  /// Where phones are killed every line has a name of its own, so that none can hide the loss of
  /// another.
  private func drawAdd() -> PhoneRequest {
    let basket = groceries.basket(using: &random)
    let (name, count) = basket[Int.random(in: 0..<basket.count, using: &random)]
    return .add(kills.total > 0 ? "\(name) no. \(deeds)" : name, count)
  }

  /// Whether the story itself still needs a line.
  private func isProp(_ name: String) -> Bool {
    [Names.milk, Names.lights, Names.blanket, "birthday cake", "sparklers"].contains(name)
  }
}

extension PhoneRequest {
  /// What is done, in words for a timeline.
  var words: String {
    let name = name ?? ""
    return switch action {
    case .add: "adds \(name)" + (count.map { $0 > 1 ? " \($0)" : "" } ?? "")
    case .quantity: "wants \(count ?? 0) \(name)"
    case .buy: "buys \(name)"
    case .remove: "removes \(name)"
    case .clear: "clears what is bought"
    case .sync: "syncs"
    default: action.rawValue
    }
  }
}
