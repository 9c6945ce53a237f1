extension Story {
  /// Claims that all these phones hold the same household, byte for byte, and have nothing left to say.
  func claimEqual(_ name: String, _ all: [Player]? = nil) async throws {
    let all = all ?? active
    var failures: [String] = []
    var first: (hash: String, lines: [ShownLine])?
    for player in all {
      let hash = try await ask(player, PhoneRequest(.hash)).hash ?? ""
      let shown = try await lines(player)
      let pending = try await ask(player, PhoneRequest(.health)).health?.pending ?? 0
      if pending > 0 { failures.append("\(player.label) has \(pending) edits that are not sent") }
      if let first {
        if first.hash != hash {
          failures.append("\(player.label) and \(all[0].label) hold different bytes")
        }
        if first.lines != shown {
          failures.append("\(player.label) and \(all[0].label) show different lines")
        }
      } else {
        first = (hash, shown)
      }
    }
    claim(name, failures: failures)
  }

  /// What is wrong with a line on these phones; nothing if each shows it so.
  func failures(
    _ name: String, on all: [Player], _ expectation: String, _ isRight: (ShownLine?) -> Bool
  ) async throws -> [String] {
    var failures: [String] = []
    for player in all {
      let line = try await lines(player).first { $0.name == name }
      if !isRight(line) {
        failures.append(
          "\(player.label): \(name) should be \(expectation), and is \(line?.fullWords ?? "not there")"
        )
      }
    }
    return failures
  }

  /// What is wrong with how often somebody was told something.
  func failures(_ player: Player, alert words: String, times: Int) async throws -> [String] {
    let alerts = try await ask(player, PhoneRequest(.alerts)).alerts ?? []
    let count = alerts.count { $0.words == words }
    return count == times
      ? [] : ["\(player.label) was told \"\(words)\" \(count) times, not \(times)"]
  }
}
