internal import HouseholdModel
internal import SwiftProtobuf

#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

/// Bytes of the secrets that phones draw and of their hashes.
enum SecretSizes {
  static let code = 16
  static let token = 32
  static let hash = 32
}

extension StartHousehold {
  func message() -> Larder_V1_StartHousehold {
    var message = Larder_V1_StartHousehold()
    message.household = Data(household.bytes)
    message.newcomer = newcomer.message()
    return message
  }

  init(_ message: Larder_V1_StartHousehold) throws(WireError) {
    guard message.hasNewcomer else { throw WireError(.missing, at: "newcomer") }
    self.init(
      household: try checkedSpace(message.household, "household"),
      newcomer: try Newcomer(message.newcomer))
  }
}

extension JoinHousehold {
  func message() -> Larder_V1_JoinHousehold {
    var message = Larder_V1_JoinHousehold()
    message.code = Data(code)
    message.newcomer = newcomer.message()
    return message
  }

  init(_ message: Larder_V1_JoinHousehold) throws(WireError) {
    guard message.hasNewcomer else { throw WireError(.missing, at: "newcomer") }
    self.init(
      code: try checkedBytes(message.code, count: SecretSizes.code, "code"),
      newcomer: try Newcomer(message.newcomer))
  }
}

extension Newcomer {
  fileprivate func message() -> Larder_V1_Newcomer {
    var message = Larder_V1_Newcomer()
    message.member = member.rawValue
    message.memberName = memberName
    message.personal = Data(personal.bytes)
    message.device = device.rawValue
    message.deviceName = deviceName
    message.token = Data(token)
    return message
  }

  fileprivate init(_ message: Larder_V1_Newcomer) throws(WireError) {
    try TextCheck.name(message.memberName, "newcomer.member_name")
    try TextCheck.name(message.deviceName, "newcomer.device_name")
    self.init(
      member: MemberID(rawValue: message.member), memberName: message.memberName,
      personal: try checkedSpace(message.personal, "newcomer.personal"),
      device: DeviceID(rawValue: message.device), deviceName: message.deviceName,
      token: try checkedBytes(message.token, count: SecretSizes.token, "newcomer.token"))
  }
}

extension Enrolment {
  func message() -> Larder_V1_Enrolment {
    var message = Larder_V1_Enrolment()
    message.household = Data(household.bytes)
    message.personal = Data(personal.bytes)
    message.member = member.rawValue
    message.device = device.rawValue
    return message
  }

  init(_ message: Larder_V1_Enrolment) throws(WireError) {
    self.init(
      household: try checkedSpace(message.household, "household"),
      personal: try checkedSpace(message.personal, "personal"),
      member: MemberID(rawValue: message.member), device: DeviceID(rawValue: message.device))
  }
}

extension CreateInvite {
  func message() -> Larder_V1_CreateInvite {
    var message = Larder_V1_CreateInvite()
    message.codeHash = Data(codeHash)
    message.lifetimeSeconds = lifetimeSeconds
    message.purpose = purpose.rawValue
    return message
  }

  init(_ message: Larder_V1_CreateInvite) throws(WireError) {
    guard let purpose = Purpose(rawValue: message.purpose) else {
      throw WireError(.unknownCase, at: "purpose")
    }
    self.init(
      codeHash: try checkedBytes(message.codeHash, count: SecretSizes.hash, "code_hash"),
      lifetimeSeconds: message.lifetimeSeconds, purpose: purpose)
  }
}
