internal import HouseholdModel

extension StartHousehold {
  var json: JSON {
    .members(["household": .space(household), "newcomer": newcomer.json])
  }

  init(_ reader: JSONReader) throws(WireError) {
    self.init(
      household: try reader.member("household").space(),
      newcomer: try Newcomer(reader.member("newcomer")))
  }
}

extension JoinHousehold {
  var json: JSON { .members(["code": .hex(code), "newcomer": newcomer.json]) }

  init(_ reader: JSONReader) throws(WireError) {
    self.init(
      code: try reader.member("code").bytes(count: SecretSizes.code...SecretSizes.code),
      newcomer: try Newcomer(reader.member("newcomer")))
  }
}

extension Newcomer {
  fileprivate var json: JSON {
    .members([
      "member": .id(member), "member_name": .string(memberName), "personal": .space(personal),
      "device": .id(device), "device_name": .string(deviceName), "token": .hex(token),
    ])
  }

  fileprivate init(_ reader: JSONReader) throws(WireError) {
    self.init(
      member: try reader.member("member").id(),
      memberName: try reader.member("member_name").string(),
      personal: try reader.member("personal").space(), device: try reader.member("device").id(),
      deviceName: try reader.member("device_name").string(),
      token: try reader.member("token").bytes(count: SecretSizes.token...SecretSizes.token))
    try TextCheck.name(memberName, "\(reader.place).member_name")
    try TextCheck.name(deviceName, "\(reader.place).device_name")
  }
}

extension Enrolment {
  var json: JSON {
    .members([
      "household": .space(household), "personal": .space(personal), "member": .id(member),
      "device": .id(device),
    ])
  }

  init(_ reader: JSONReader) throws(WireError) {
    self.init(
      household: try reader.member("household").space(),
      personal: try reader.member("personal").space(), member: try reader.member("member").id(),
      device: try reader.member("device").id())
  }
}

extension CreateInvite {
  var json: JSON {
    .members([
      "code_hash": .hex(codeHash), "lifetime_seconds": .number32(lifetimeSeconds),
      "purpose": .name(of: purpose),
    ])
  }

  init(_ reader: JSONReader) throws(WireError) {
    self.init(
      codeHash: try reader.member("code_hash").bytes(count: SecretSizes.hash...SecretSizes.hash),
      lifetimeSeconds: try reader.member("lifetime_seconds").number32(),
      purpose: try reader.member("purpose").oneOf(Purpose.self))
  }
}
