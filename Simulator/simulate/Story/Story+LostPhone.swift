extension Story {
  /// Ben loses his phone.
  ///
  /// Ana shuts it out; Ben joins with a new one.
  func playLostPhone() async throws {
    let ana = try requirePlayer(cast.first)
    let lost = try requirePlayer(cast.second)
    try await syncAll()
    passTime()
    let code = try await ask(lost, PhoneRequest(.invite, name: "device")).code
    tell(lost, "writes down an invite for a phone to come")
    passTime()
    tell(lost, "opens the app; \(ana.label) adds a bicycle lock")
    var unheard = try await openApp(lost, while: ana, adds: "bicycle lock")
    let alerts = try await doublePurchases(lost)
    let before = try await lines(lost)
    passTime()
    putAway(lost)
    lost.label = "\(lost.member)'s lost phone"
    teller.tell(.fault(moment, words: "\(lost.device) is lost with the app open"))
    passTime()
    let asked = try await health(lost).asked
    try await ask(ana, PhoneRequest(.revoke, name: lost.device))
    tell(ana, "revokes \(lost.device)")
    unheard += try await failuresInTime { try await self.failures(lost, is: "signedOut") }
    if try await health(lost).asked != asked { unheard.append("\(lost.label) had to ask") }
    claim(
      "Its live stream ends, and by that alone it knows within five seconds that it is shut out",
      failures: unheard)
    try await ask(lost, PhoneRequest(.unwatch))
    let refused = try await tryAsking(lost, PhoneRequest(.sync))
    claim(
      "The lost phone's next request is refused, and it deletes nothing",
      failures: [
        refused.error == "signed-out" ? nil : "it got \(refused.error ?? "an answer")",
        try await lines(lost) == before ? nil : "it shows another list than before",
      ].compactMap(\.self))

    let new = try addPlayer(
      lost.member, device: "\(lost.member)'s new phone", label: lost.member)
    passTime()
    try await join(new, with: code)
    tell(new, "joins again on a new phone, with the invite from the drawer")
    try await syncAll()
    let devices = try await ask(ana, PhoneRequest(.devices)).devices ?? []
    var failures: [String] = []
    if devices.contains(lost.device) || !devices.contains(new.device) {
      failures.append("the household's devices are \(devices)")
    }
    if try await doublePurchases(new) != alerts {
      failures.append("his alerts are other ones than before")
    }
    let shown = try await lines(new)
    if shown != before { failures.append("it shows other lines than the lost phone did") }
    claim(
      "The new phone is \(lost.member)'s: all of the list, and the same alerts", failures: failures)
    try await edit(new, .add("phone case"))
    try await syncAll()
    try await claimEqual("All \(active.count) phones hold the same bytes, without the lost one")
  }

  private func doublePurchases(_ player: Player) async throws -> [String] {
    let alerts = try await ask(player, PhoneRequest(.alerts)).alerts ?? []
    return alerts.filter { $0.kind == "double-purchase" }.map(\.words).sorted()
  }
}
