import HouseholdModel
import HouseholdWire
import ServerStorage
import ServerSync
import Testing

@Suite struct AccountTests {
  @Test func startingAndJoiningAgainChangesNothing() throws {
    let world = try World()
    let state = try world.alive()
    let start = StartHousehold(household: World.household, newcomer: world.ana.newcomer)
    let again = try world.storage.write { try world.service.start(start, at: world.now, in: $0) }
    #expect(again.value.member == world.ana.member && again.touched == [])
    world.days(90)
    let join = JoinHousehold(
      code: [UInt8](repeating: 2, count: 16), newcomer: world.ben.newcomer)
    let joined = try world.storage.write { try world.service.join(join, at: world.now, in: $0) }
    #expect(joined.value.household == World.household && joined.touched == [])
    #expect(try world.alive() == state)
    #expect(try world.alerts(world.ana) == [.memberJoined(member: world.ben.member)])
    #expect(try world.alerts(world.ben) == [])
  }

  @Test func everybodyElseHearsOfANewMemberOnce() throws {
    let world = try World()
    try world.join(Phone(3))
    for phone in [world.ana, world.ben] {
      #expect(
        try world.alerts(phone).contains(.memberJoined(member: MemberID(rawValue: 3))))
    }
    #expect(try world.alerts(Phone(3)) == [])
  }

  @Test func usedIdsWithOtherValuesAreTaken() throws {
    let world = try World()
    let stranger = Phone(7).newcomer
    func start(
      _ household: UInt128 = 1 << 99, _ change: (inout Newcomer) -> Void
    ) throws {
      var newcomer = stranger
      change(&newcomer)
      let request = StartHousehold(household: SpaceID(rawValue: household), newcomer: newcomer)
      _ = try world.storage.write { try world.service.start(request, at: world.now, in: $0) }
    }
    // Another's member id would open that member's spaces.
    #expect(throws: AccountError.taken) { try start { $0.member = world.ana.member } }
    #expect(throws: AccountError.taken) { try start { $0.device = world.ana.device } }
    #expect(throws: AccountError.taken) { try start { $0.personal = world.ana.personal } }
    #expect(throws: AccountError.taken) { try start { $0.personal = World.household } }
    #expect(throws: AccountError.taken) { try start { $0.token = world.ana.token } }
    #expect(throws: AccountError.taken) { try start(World.household.rawValue) { _ in } }
    #expect(throws: AccountError.taken) { try start(world.ana.personal.rawValue) { _ in } }
    #expect(throws: AccountError.malformed) { try start { $0.token = [1, 2, 3] } }
    #expect(throws: AccountError.malformed) { try start { $0.member = MemberID(rawValue: 0) } }
    #expect(throws: AccountError.malformed) {
      try start { $0.memberName = String(repeating: "é", count: 101) }
    }
    // Nothing is left of what failed.
    #expect(throws: Never.self) { try start { $0.memberName = String(repeating: "é", count: 100) } }
    #expect(try world.storage.check() == [])
  }

  @Test func inviteWorksOnceForAWhileAndNotAfterItsWriterHasLeft() throws {
    let world = try World()
    func join(_ phone: Phone, _ code: UInt8) throws {
      let request = JoinHousehold(
        code: [UInt8](repeating: code, count: 16), newcomer: phone.newcomer)
      _ = try world.storage.write { try world.service.join(request, at: world.now, in: $0) }
    }
    func invite(_ code: UInt8, by phone: Phone, _ change: (inout CreateInvite) -> Void = { _ in })
      throws
    {
      var invite = CreateInvite(
        codeHash: Secrets.sha256([UInt8](repeating: code, count: 16)), lifetimeSeconds: 60,
        purpose: .member)
      change(&invite)
      try world.storage.write {
        try world.service.invite(invite, by: phone.caller, at: world.now, in: $0)
      }
    }
    #expect(throws: AccountError.inviteUnknown) { try join(Phone(3), 77) }
    #expect(throws: AccountError.inviteUsed) { try join(Phone(3), 2) }
    try invite(50, by: world.ben)
    try invite(50, by: world.ben)
    #expect(throws: AccountError.taken) { try invite(50, by: world.ana) }
    #expect(throws: AccountError.malformed) {
      try invite(51, by: world.ana) { $0.lifetimeSeconds = 0 }
    }
    #expect(throws: AccountError.malformed) { try invite(51, by: world.ana) { $0.codeHash = [1] } }
    world.now += 59_999
    try join(Phone(3), 50)
    try invite(52, by: world.ben)
    world.now += 60_000
    #expect(throws: AccountError.inviteUnknown) { try join(Phone(4), 52) }
    try invite(53, by: world.ben)
    _ = try world.storage.write {
      try world.service.leave(world.ben.caller, at: world.now, in: $0)
    }
    #expect(throws: AccountError.inviteUnknown) { try join(Phone(4), 53) }
  }

  @Test func inviteForAnotherDeviceIsForTheSameMember() throws {
    let world = try World()
    let code = [UInt8](repeating: 60, count: 16)
    let invite = CreateInvite(
      codeHash: Secrets.sha256(code), lifetimeSeconds: 60, purpose: .device)
    try world.storage.write {
      try world.service.invite(invite, by: world.ana.caller, at: world.now, in: $0)
    }
    let request = JoinHousehold(code: code, newcomer: Phone(9).newcomer)
    for _ in 0..<2 {
      let outcome = try world.storage.write {
        try world.service.join(request, at: world.now, in: $0)
      }
      #expect(
        outcome.value
          == Enrolment(
            household: World.household, personal: world.ana.personal, member: world.ana.member,
            device: Phone(9).device))
    }
    let tablet = Caller(member: world.ana.member, device: Phone(9).device)
    #expect(
      try world.storage.read { try world.service.authenticate(token: Phone(9).token, in: $0) }
        == tablet)
    #expect(try world.alerts(world.ben) == [])
    #expect(try world.alive().count { $0.field == .member } == 2)
    #expect(try world.alive().count { $0.field == .device } == 3)
  }

  @Test func M2_revokedDeviceIsShutOutAtOnceAndItsLeaseEnds() throws {
    let world = try World()
    var pen = Pen(11)
    let dot = pen.write([need()])
    try world.push(world.ana, &pen)
    try world.sync(world.ben, [Pen(22)])
    pen.write(killing: [dot])
    try world.push(world.ana, &pen)
    for _ in 0..<2 {
      _ = try world.storage.write {
        try world.service.revoke(world.ben.device, by: world.ana.caller, at: world.now, in: $0)
      }
    }
    #expect(throws: AccountError.deviceRevoked) {
      try world.storage.read { try world.service.authenticate(token: world.ben.token, in: $0) }
    }
    #expect(throws: AccountError.deviceRevoked) { try world.sync(world.ben, [Pen(22)]) }
    #expect(throws: AccountError.deviceRevoked) {
      try world.storage.read { try world.service.heads(for: world.ben.caller, in: $0) }
    }
    let devices = try world.storage.read {
      try world.service.devices(for: world.ana.caller, in: $0)
    }
    #expect(devices.map(\.isRevoked) == [false, true])
    let head = try world.storage.read { try world.service.heads(for: world.ana.caller, in: $0) }
    try world.sync(world.ana, [pen], from: head.first { $0.space == World.household }?.cursor)
    #expect(try world.forget() > 0)
  }

  @Test func whoLeavesIsShutOutAndWhatTheySaidStays() throws {
    let world = try World()
    var pen = Pen(22)
    let dot = pen.write([need(), purchase()])
    try world.push(world.ben, &pen)
    _ = try world.storage.write { try world.service.leave(world.ben.caller, at: world.now, in: $0) }
    #expect(throws: AccountError.deviceRevoked) { try world.sync(world.ben, [pen]) }
    #expect(try world.written().map(\.dot) == [dot, dot.advanced(by: 1)])
    #expect(!(try world.alive().contains { $0.subject == world.ben.member.subject }))
    #expect(!(try world.alive().contains { $0.subject == world.ben.device.subject }))
    // A purchase beside that of somebody who has left still tells the one who is here.
    var ana = Pen(11)
    ana.write([purchase()])
    try world.push(world.ana, &ana)
    #expect(try world.storage.check() == [])
    for _ in 0..<2 {
      let again = try world.storage.write {
        try world.service.remove(world.ben.member, by: world.ana.caller, at: world.now, in: $0)
      }
      #expect(again.touched == [])
    }
  }

  @Test func strangersAreNotToBeRemovedOrRevoked() throws {
    let world = try World()
    let other = Phone(7)
    let start = StartHousehold(household: SpaceID(rawValue: 5), newcomer: other.newcomer)
    _ = try world.storage.write { try world.service.start(start, at: world.now, in: $0) }
    for member in [other.member, MemberID(rawValue: 1_234)] {
      #expect(throws: AccountError.unknownTarget) {
        try world.storage.write {
          try world.service.remove(member, by: world.ana.caller, at: world.now, in: $0)
        }
      }
    }
    for device in [other.device, DeviceID(rawValue: 1_234)] {
      #expect(throws: AccountError.unknownTarget) {
        try world.storage.write {
          try world.service.revoke(device, by: world.ana.caller, at: world.now, in: $0)
        }
      }
    }
    for token in [[], [UInt8](repeating: 9, count: 32), Secrets.sha256(world.ana.token)] {
      #expect(throws: AccountError.tokenUnknown) {
        try world.storage.read { try world.service.authenticate(token: token, in: $0) }
      }
    }
  }

  @Test func membersOfAHouseholdHaveALimit() throws {
    let world = try World()
    for id in 3...UInt64(SyncLimits.membersPerHousehold) { try world.join(Phone(id)) }
    #expect(throws: AccountError.tooMany) { try world.join(Phone(200)) }
  }
}
