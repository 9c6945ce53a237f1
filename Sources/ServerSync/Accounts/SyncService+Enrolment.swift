package import HouseholdModel
import HouseholdWire
package import ServerStorage

/// What came of a request about who belongs to a household.
package struct AccountOutcome<Value: Sendable>: Sendable {
  package let value: Value
  /// Spaces whose head moved, by id.
  package let touched: [SpaceID]

  package init(value: Value, touched: [SpaceID]) {
    self.value = value
    self.touched = touched
  }
}

extension SyncService {
  /// Makes a household known.
  ///
  /// Sent again with equal ids and token it means the same, and nothing happens.
  package func start(
    _ request: StartHousehold, at nowMilliseconds: UInt64, in transaction: ServerTransaction
  ) throws -> AccountOutcome<Enrolment> {
    let newcomer = request.newcomer
    try check(newcomer)
    guard newcomer.personal != request.household, !request.household.isOfGifts else {
      throw AccountError.malformed
    }
    let enrolment = Enrolment(
      household: request.household, personal: newcomer.personal, member: newcomer.member,
      device: newcomer.device)
    if try isEnrolled(enrolment, token: newcomer.token, in: transaction) {
      return AccountOutcome(value: enrolment, touched: [])
    }
    guard try transaction.space(request.household) == nil else { throw AccountError.taken }
    let space = try transaction.createSpace(
      request.household, kind: .household, household: request.household)
    var log = SpaceLog(space, in: transaction)
    try admit(newcomer, to: &log, at: nowMilliseconds)
    return AccountOutcome(value: enrolment, touched: [request.household])
  }

  /// Joins a household with an invite: as a new member, or with another device of the member who
  /// wrote it.
  ///
  /// Sent again by the device that used the invite it means the same, even after the invite has
  /// expired.
  package func join(
    _ request: JoinHousehold, at nowMilliseconds: UInt64, in transaction: ServerTransaction
  ) throws -> AccountOutcome<Enrolment> {
    let newcomer = request.newcomer
    try check(newcomer)
    guard request.code.count == AccountLimits.codeBytes,
      var invite = try transaction.invite(codeHash: Secrets.sha256(request.code)),
      let inviter = try transaction.member(invite.inviter), inviter.isActive,
      let space = try transaction.space(invite.household)
    else { throw AccountError.inviteUnknown }
    let isOwnDevice = invite.purpose == .device
    let enrolment = Enrolment(
      household: invite.household, personal: isOwnDevice ? inviter.personal : newcomer.personal,
      member: isOwnDevice ? inviter.id : newcomer.member, device: newcomer.device)
    if let device = invite.usedBy {
      guard device == newcomer.device,
        try isEnrolled(enrolment, token: newcomer.token, in: transaction)
      else { throw AccountError.inviteUsed }
      return AccountOutcome(value: enrolment, touched: [])
    }
    guard nowMilliseconds < invite.expiresMilliseconds else { throw AccountError.inviteUnknown }
    invite.usedBy = newcomer.device
    try transaction.save(invite)

    var log = SpaceLog(space, in: transaction)
    var touched = [invite.household]
    if isOwnDevice {
      try addDevice(newcomer, of: inviter.id, saying: [], to: &log, at: nowMilliseconds)
    } else {
      let others = try transaction.members(of: invite.household)
      guard others.count < SyncLimits.membersPerHousehold else { throw AccountError.tooMany }
      try admit(newcomer, to: &log, at: nowMilliseconds)
      touched += try settleReaders(ofListsIn: invite.household, in: transaction)
      for other in others {
        touched +=
          try Alerting.tell(
            other.id, AlertSubject.joined(newcomer.member, for: other.id),
            .memberJoined(member: newcomer.member), at: nowMilliseconds, in: transaction
          ).map { [$0] } ?? []
      }
    }
    return AccountOutcome(value: enrolment, touched: distinct(touched))
  }

  /// A new member, with a personal space and a first device.
  private func admit(_ newcomer: Newcomer, to log: inout SpaceLog, at now: UInt64) throws {
    let transaction = log.transaction
    guard try transaction.member(newcomer.member) == nil,
      try transaction.space(newcomer.personal) == nil
    else { throw AccountError.taken }
    let household = log.row.id
    let personal = try transaction.createSpace(
      newcomer.personal, kind: .personal, household: household, owner: newcomer.member)
    try transaction.save(
      MemberRow(id: newcomer.member, household: household, personal: newcomer.personal))
    try transaction.admit(newcomer.member, to: log.key)
    try transaction.admit(newcomer.member, to: personal.key)
    let member = Assertion(newcomer.member.subject, .member(name: newcomer.memberName))
    try addDevice(newcomer, of: newcomer.member, saying: [member], to: &log, at: now)
  }

  private func addDevice(
    _ newcomer: Newcomer, of member: MemberID, saying assertions: [Assertion],
    to log: inout SpaceLog, at now: UInt64
  ) throws {
    let transaction = log.transaction
    let tokenHash = Secrets.sha256(newcomer.token)
    guard try transaction.device(newcomer.device) == nil,
      try transaction.device(tokenHash: tokenHash) == nil
    else { throw AccountError.taken }
    let devices = try transaction.devices(of: member).filter { $0.revokedMilliseconds == nil }
    guard devices.count < SyncLimits.devicesPerMember else { throw AccountError.tooMany }
    try transaction.save(
      DeviceRow(
        id: newcomer.device, member: member, name: newcomer.deviceName, tokenHash: tokenHash))
    let device = Assertion(
      newcomer.device.subject, .device(member: member, name: newcomer.deviceName))
    try log.say(assertions + [device], at: now)
    try log.flush()
  }

  /// Whether exactly this was done before: names don't count, ids and token do.
  private func isEnrolled(
    _ enrolment: Enrolment, token: [UInt8], in transaction: ServerTransaction
  ) throws -> Bool {
    guard let member = try transaction.member(enrolment.member),
      let device = try transaction.device(enrolment.device)
    else { return false }
    return member.household == enrolment.household && member.personal == enrolment.personal
      && member.isActive && device.member == enrolment.member
      && device.revokedMilliseconds == nil && device.tokenHash == Secrets.sha256(token)
  }

  private func check(_ newcomer: Newcomer) throws {
    guard newcomer.token.count == AccountLimits.tokenBytes, newcomer.member.rawValue != 0,
      newcomer.device.rawValue != 0, !newcomer.personal.isOfGifts,
      newcomer.memberName.utf8.count <= AccountLimits.nameBytes,
      newcomer.deviceName.utf8.count <= AccountLimits.nameBytes
    else { throw AccountError.malformed }
  }
}
