package import HouseholdModel
import HouseholdWire
package import ServerStorage

/// A device as the household sees it.
package struct EnrolledDevice: Hashable, Sendable {
  package let device: DeviceID
  package let member: MemberID
  package let name: String
  package let isRevoked: Bool
}

extension SyncService {
  /// Whose device shows `token`.
  package func authenticate(
    token: [UInt8], in transaction: ServerTransaction
  ) throws -> Caller {
    guard token.count == AccountLimits.tokenBytes,
      let device = try transaction.device(tokenHash: Secrets.sha256(token))
    else { throw AccountError.tokenUnknown }
    let caller = Caller(member: device.member, device: device.id)
    try requireWelcome(caller, in: transaction)
    return caller
  }

  /// Asked again in the transaction that does the work: a device may be revoked while its request
  /// waits.
  func requireWelcome(_ caller: Caller, in transaction: ServerTransaction) throws {
    guard let device = try transaction.device(caller.device), device.member == caller.member else {
      throw AccountError.tokenUnknown
    }
    guard device.revokedMilliseconds == nil,
      let member = try transaction.member(caller.member), member.isActive
    else { throw AccountError.deviceRevoked }
  }

  /// Every device of the caller's household, by id, revoked ones of present members too.
  package func devices(
    for caller: Caller, in transaction: ServerTransaction
  ) throws -> [EnrolledDevice] {
    let household = try household(of: caller, in: transaction)
    return try transaction.members(of: household).flatMap { try transaction.devices(of: $0.id) }
      .map {
        EnrolledDevice(
          device: $0.id, member: $0.member, name: $0.name,
          isRevoked: $0.revokedMilliseconds != nil)
      }.sorted { $0.device < $1.device }
  }

  /// Shuts a device of the household out: it was lost, or sold.
  ///
  /// Anybody in the household may, since whoever lost a phone may have no other. Revoking it again
  /// does nothing.
  package func revoke(
    _ device: DeviceID, by caller: Caller, at nowMilliseconds: UInt64,
    in transaction: ServerTransaction
  ) throws -> AccountOutcome<Void> {
    let household = try household(of: caller, in: transaction)
    guard let row = try transaction.device(device),
      try transaction.member(row.member)?.household == household,
      let space = try transaction.space(household)
    else { throw AccountError.unknownTarget }
    guard row.revokedMilliseconds == nil else { return AccountOutcome(value: (), touched: []) }
    var log = SpaceLog(space, in: transaction)
    let dots = try shutOut(row, at: nowMilliseconds, in: log)
    try log.say([], takingBack: dots, at: nowMilliseconds)
    try log.flush()
    return AccountOutcome(value: (), touched: [household])
  }

  /// The caller leaves.
  ///
  /// Its needs and purchases stay: they are the household's.
  package func leave(
    _ caller: Caller, at nowMilliseconds: UInt64, in transaction: ServerTransaction
  ) throws -> AccountOutcome<Void> {
    try remove(caller.member, by: caller, at: nowMilliseconds, in: transaction)
  }

  /// Takes a member out of the household: all devices are shut out, nothing that was said is taken
  /// back.
  ///
  /// Removing somebody who has gone does nothing.
  package func remove(
    _ member: MemberID, by caller: Caller, at nowMilliseconds: UInt64,
    in transaction: ServerTransaction
  ) throws -> AccountOutcome<Void> {
    let household = try household(of: caller, in: transaction)
    guard var row = try transaction.member(member), row.household == household,
      let space = try transaction.space(household)
    else { throw AccountError.unknownTarget }
    guard row.isActive else { return AccountOutcome(value: (), touched: []) }
    row.isActive = false
    try transaction.save(row)
    try transaction.dismiss(member)
    _ = try settleReaders(ofListsIn: household, in: transaction)
    var log = SpaceLog(space, in: transaction)
    var dots = try transaction.facts(.member, about: member.subject, in: log.key).map(\.dot)
    for device in try transaction.devices(of: member) where device.revokedMilliseconds == nil {
      dots += try shutOut(device, at: nowMilliseconds, in: log)
    }
    try log.say([], takingBack: dots, at: nowMilliseconds)
    try log.flush()
    return AccountOutcome(value: (), touched: [household])
  }

  /// Lets somebody join, once and for a while.
  ///
  /// Sent again by the same member it means the same.
  package func invite(
    _ request: CreateInvite, by caller: Caller, at nowMilliseconds: UInt64,
    in transaction: ServerTransaction
  ) throws {
    let household = try household(of: caller, in: transaction)
    guard request.codeHash.count == 32, request.lifetimeSeconds > 0,
      request.lifetimeSeconds <= AccountLimits.inviteSeconds
    else { throw AccountError.malformed }
    if let known = try transaction.invite(codeHash: request.codeHash) {
      guard known.household == household, known.inviter == caller.member,
        known.purpose == request.purpose
      else { throw AccountError.taken }
      return
    }
    guard
      try transaction.openInvites(to: household, at: nowMilliseconds) < AccountLimits.openInvites
    else { throw AccountError.tooMany }
    try transaction.save(
      InviteRow(
        codeHash: request.codeHash, household: household, inviter: caller.member,
        purpose: request.purpose,
        expiresMilliseconds: nowMilliseconds + UInt64(request.lifetimeSeconds) * 1000))
  }

  /// Revokes `device` and stops waiting for what it has not seen.
  ///
  /// Returns the facts that said it belongs here.
  private func shutOut(
    _ device: DeviceRow, at now: UInt64, in log: SpaceLog
  ) throws -> [Dot] {
    var row = device
    row.revokedMilliseconds = now
    try log.transaction.save(row)
    try log.transaction.endLeases(of: device.id)
    return try log.transaction.facts(.device, about: device.id.subject, in: log.key).map(\.dot)
  }

  private func household(
    of caller: Caller, in transaction: ServerTransaction
  ) throws -> SpaceID {
    try requireWelcome(caller, in: transaction)
    guard let member = try transaction.member(caller.member) else {
      throw AccountError.tokenUnknown
    }
    return member.household
  }
}
