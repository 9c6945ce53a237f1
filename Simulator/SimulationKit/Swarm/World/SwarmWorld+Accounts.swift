internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel
internal import ServerStorage
internal import ServerSync

/// Who belongs to the household, and who no longer does.
extension SwarmWorld {
  /// The first phone's owner starts the household; the second and third are other members; a fourth is the first
  /// one's tablet.
  func enrol() throws {
    let first = try SimulatedPhone(name: "Ana", seed: mixed(plan.seed, 20))
    try server.admit(first)
    try settleInstallation(of: addHandset(first), outside: nil, bits: 0)
    for number in 1..<plan.phones {
      let phone = try SimulatedPhone(
        name: "Member \(number)", seed: mixed(plan.seed, 20 + UInt64(number)),
        household: first.identity.household)
      let enrolment = try server.admit(
        phone, invitedBy: first, as: number == 3 ? .device : .member)
      let handset = addHandset(try phone.enrolled(enrolment))
      try settleInstallation(of: handset, outside: nil, bits: UInt64(number))
    }
  }

  @discardableResult
  func addHandset(_ phone: SimulatedPhone) -> Handset {
    let index = handsets.count
    let speaksJSON = plan.level != .rules && mixed(plan.seed, 40 + UInt64(index)) % 8 == 0
    let handset = Handset(index: index, phone: phone, speaksJSON: speaksJSON)
    handsets.append(handset)
    return handset
  }

  /// Members with their personal spaces, each once.
  var members: [(member: MemberID, personal: SpaceID)] {
    var members: [(member: MemberID, personal: SpaceID)] = []
    for handset in handsets {
      let identity = handset.phone.identity
      if !members.contains(where: { $0.member == identity.member }) {
        members.append((identity.member, identity.personal))
      }
    }
    return members
  }

  // MARK: Going

  /// Does `shut`, which shuts some phones out, and remembers what the server had of them.
  func shutOut(
    _ fault: Fault, _ isMeant: (Handset) -> Bool,
    _ shut: (ServerTransaction) throws -> AccountOutcome<Void>
  ) throws {
    let victims = handsets.filter(isMeant)
    let outcome: AccountOutcome<Void>
    do { outcome = try server.storage.write(shut) } catch is AccountError { return }
    guard !outcome.touched.isEmpty else { return }
    met(fault, victims.first?.index)
    if fault == .removal { wasRemoved = true }
    try checkListed(victims)
    for victim in victims {
      if try victim.pendingChanges() > 0 { sometimes(.shutOutWithPendingChanges) }
      victim.shutOutAt = now
      removals.removed(victim.index, known: acknowledged)
      excuseUnsent(of: victim)
    }
    try look(touched: outcome.touched)
    try notify(outcome.touched)
  }

  /// Everybody in the household can see who is shut out.
  private func checkListed(_ victims: [Handset]) throws {
    let host = handsets[0].phone.caller
    let listed = try server.storage.read { try server.rules.devices(for: host, in: $0) }
    let welcome = listed.filter { !$0.isRevoked }.map(\.device)
    if let victim = victims.first(where: { welcome.contains($0.phone.identity.device) }) {
      throw Violation(
        invariant: "M2", message: "phone \(victim.index) is shut out and listed as welcome")
    }
  }

  /// What the server does not have of a phone will never come, or may.
  func excuseUnsent(of handset: Handset) {
    oracle.excuse(phone: handset.index, unless: acknowledged)
  }

  /// A phone was told that it is not let in: so it must have been shut out, or forgotten by a restore.
  func checkShutOut(_ handset: Handset) throws {
    guard handset.shutOutAt == nil, !wasRestored else { return }
    throw Violation(
      invariant: "M2", message: "phone \(handset.index) is not let in and nobody shut it out")
  }

  // MARK: Coming back

  /// Whether the server would let a phone in.
  enum Welcome { case welcome, unknown, shutOut }

  func welcome(of handset: Handset) throws -> Welcome {
    try server.storage.read { tx in
      do {
        _ = try server.rules.authenticate(token: handset.phone.newcomer.token, in: tx)
        return .welcome
      } catch AccountError.deviceRevoked { return .shutOut } catch is AccountError {
        return .unknown
      }
    }
  }

  /// The server went back to a time before some phones had joined: they are invited once more, with their own ids.
  func enrolAgain() throws {
    for handset in handsets where try welcome(of: handset) == .unknown {
      let identity = handset.phone.identity
      let own = try handsets.first {
        try $0.phone.identity.member == identity.member && welcome(of: $0) == .welcome
      }
      let isKnown = try server.storage.read { try $0.member(identity.member) } != nil
      let host = isKnown ? own : handsets.first
      guard let host, try welcome(of: host) == .welcome else { continue }
      do {
        let enrolment = try server.admit(
          handset.phone, invitedBy: host.phone, as: isKnown ? .device : .member)
        handset.phone = try handset.phone.enrolled(enrolment)
        sometimes(.enrolledAgain)
        try look(touched: [household])
      } catch is AccountError {}
    }
  }
}
