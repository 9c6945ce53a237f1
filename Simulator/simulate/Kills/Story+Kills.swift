import Foundation
import HouseholdModel

extension Story {
  /// Kills a phone, the server or both, between commands or in the middle of one, and starts them again.
  func strike(_ blows: inout Blows) async throws {
    let victims = active
    let player = victims[Int.random(in: 0..<victims.count, using: &random)]
    // Something for the phones to say and hear, so that there is something to lose.
    let other = victims[Int.random(in: 0..<victims.count, using: &random)]
    try await edit(other, try await drawEdit(other))
    if Bool.random(using: &random) { try await sync(other) }
    passTimeALittle()
    switch Int.random(in: 0..<20, using: &random) {
    case 0, 1:
      try await restart(player)
      kills.note()
      blows.note("a phone at rest")
    case 2...9: try await killPhone(player, during: try await drawEdit(player), &blows)
    case 10...14: try await killPhone(player, during: PhoneRequest(.sync), &blows)
    case 15...18: try await killServer(during: player, &blows)
    default:
      try await killServer(during: player, &blows)
      if kills.done < kills.total {
        try await restart(player)
        kills.note()
        blows.note("a phone just after the server")
      }
    }
  }

  /// Kills a phone and starts it again on the same files.
  func restart(_ player: Player) async throws {
    guard let process = player.process else { return }
    try await offTheTasks {
      process.kill()
      try process.start()
    }
  }

  /// Kills a phone while it does something.
  ///
  /// Without a reply nobody knows whether it was done.
  private func killPhone(
    _ player: Player, during request: PhoneRequest, _ blows: inout Blows
  ) async throws {
    guard let process = player.process else { return }
    let entry = try await journalEntry(player, request)
    var request = request
    request.at = clock(of: player)
    let delay = drawDelay()
    switch try await process.ask(request, killAfter: delay) {
    case .unknown: journal.note(entry, .unknown)
    case .reply(let reply):
      if reply.ok { journal.note(entry, .acknowledged) }
    }
    if request.action == .sync { syncs += 1 } else { deeds += 1 }
    try await restart(player)
    kills.note()
    blows.note("a phone in \(request.action == .sync ? "a sync" : "an edit")")
  }

  /// Kills the server while a phone talks to it.
  private func killServer(during player: Player, _ blows: inout Blows) async throws {
    guard let server = world.server else {
      return try await killPhone(player, during: PhoneRequest(.sync), &blows)
    }
    var request = PhoneRequest(.sync)
    request.at = clock(of: player)
    let asked = request
    let handset = player.handset
    async let answer = handset.ask(asked)
    let delay = drawDelay()
    try await offTheTasks {
      usleep(delay)
      server.kill()
    }
    _ = try await answer
    try await offTheTasks { try server.start() }
    syncs += 1
    kills.note()
    blows.note("the server in a sync")
  }

  /// How many microseconds after a command the blow falls.
  ///
  /// An edit takes one or two milliseconds and an exchange some more, so half of the blows come
  /// early enough to hit an edit.
  private func drawDelay() -> UInt32 {
    UInt32.random(in: 0...(Bool.random(using: &random) ? 2_500 : 30_000), using: &random)
  }

  private func passTimeALittle() { moment.minute = min(moment.minute + 1, 24 * 60 - 1) }
}
