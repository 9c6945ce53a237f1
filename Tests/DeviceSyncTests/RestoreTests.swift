import DeviceStorage
import HouseholdModel
import Testing

@testable import DeviceSync

/// The server was restored from a backup: what it forgot comes back from the phones.
@Suite struct RestoreTests {
  var server = ModelServer(space: household)
  var ana: TestPhone
  var ben: TestPhone

  init() throws {
    ana = try TestPhone(member: 1, seed: 1)
    ben = try TestPhone(member: 2, seed: 2)
    try ana.settle(&server)
    try ben.settle(&server)
  }

  @Test mutating func f7_loggedOnlyByThePhoneIsPushedAgainWithoutANewEdit() throws {
    try ben.say("Eggs", about: 2)
    try ben.settle(&server)
    let backup = server
    try ana.say("Milk")
    _ = try ana.sync(&server, page: 1)  // Receipted; her page ended early.
    #expect(try ana.standing.pendingChanges == 0)
    server = backup
    server.open(term: 2)
    try ana.settle(&server)
    #expect(server.alive.count == 2)
    #expect(try ana.table == server.alive)
  }

  @Test mutating func f8_changeOfAnotherAtTheSameSeqIsNotMissed() throws {
    let backup = server
    try ana.say("Milk")
    try ana.settle(&server)
    server = backup
    server.open(term: 2)
    try ben.say("Eggs", about: 2)
    try ben.settle(&server)
    try ana.settle(&server)
    try ben.settle(&server)
    #expect(try ana.texts == ["Eggs", "Milk"])
    #expect(try ben.texts == ["Eggs", "Milk"])
  }

  @Test mutating func f9_killThatComesBeforeItsFactStillKills() throws {
    let backup = server
    try ben.say("Milk")
    try ben.settle(&server)
    try ana.settle(&server)
    try ana.clear()
    try ana.settle(&server)
    server = backup
    server.open(term: 2)
    try ana.settle(&server)
    try ben.settle(&server)
    try ana.settle(&server)
    #expect(try ana.texts == [])
    #expect(try ben.texts == [])
  }

  @Test mutating func f11_rejectedChangeFillsItsCountersAfterARestore() throws {
    let backup = server
    try ana.sayPoison()
    try ana.settle(&server)
    try ana.say("Milk")
    try ana.settle(&server)
    server = backup
    server.open(term: 2)
    server.poison = { _ in false }  // Even if it would be taken now: the person has it in the tray.
    try ana.settle(&server)
    #expect(try ana.texts == ["Milk"])
    #expect(server.log.count == 1)
    #expect(try ana.standing.tray.count == 1)
    #expect(try ana.standing.pendingChanges == 0)
  }

  @Test mutating func f12_onlyWhatABackupHoldsIsForgotten() throws {
    try ana.say("Milk")
    try ana.settle(&server)
    #expect(try ana.entries(of: ana.replicas[0].replica).count == 1)
    let backup = server
    server.noteBackup()
    try ana.say("Eggs", about: 2)
    try ana.settle(&server)
    try ana.settle(&server)
    #expect(try ana.entries(of: ana.replicas[0].replica).map(\.change.dot.counter) == [2])
    server = backup
    server.open(term: 2)
    try ana.settle(&server)
    #expect(server.alive.count == 2)
    #expect(server.log.count == 2)
  }

  @Test mutating func f13_olderBackupThanAnnouncedStopsNobody() throws {
    let old = server
    try ana.say("Milk")
    try ana.settle(&server)
    server.noteBackup()
    try ana.settle(&server)
    #expect(try ana.entries(of: ana.replicas[0].replica) == [])
    try ana.say("Eggs", about: 2)
    try ana.settle(&server)
    server = old
    server.open(term: 2)
    try ana.settle(&server)
    #expect(try ana.texts == ["Eggs"])
    #expect(try ana.table == server.alive)
    // Restored once more: what came after the loss is still here and must not be marked lost with
    // it.
    server = old
    server.open(term: 3)
    try ana.settle(&server)
    #expect(try ana.texts == ["Eggs"])
    #expect(server.alive.count == 1)
  }

  @Test mutating func p3_f22_ownChangeStaysInSightWhileItsSeqIsOfALostTime() throws {
    for number in 0..<5 { try ben.say("\(number)", about: UInt64(number + 10)) }
    try ben.settle(&server)
    let backup = server
    try ana.say("Milk")
    _ = try ana.sync(&server, page: 1)
    server = backup
    server.open(term: 2)
    for number in 5..<9 { try ben.say("\(number)", about: UInt64(number + 10)) }
    try ben.settle(&server)
    // Her own change is lost on the server; she follows the stream past its old seq.
    for _ in 0..<20 {
      guard let position = try ana.phone.spaces().first?.position, position.endSeq < server.head
      else { break }
      let page = server.page(position.cursor, position.endSeq, 1)
      try ana.receive(Frame(space: household, term: server.term, page: page))
      #expect(try ana.texts.contains("Milk"))
    }
    for _ in 0..<20 where try ana.sync(&server, page: 1).more {
      #expect(try ana.texts.contains("Milk"))
    }
    try ana.settle(&server)
    #expect(try ana.table == server.alive)
    #expect(try ana.texts.contains("Milk"))
  }

  /// The receipt is of the term before; pages of the new one cover the change all the same.
  @Test mutating func p3_receiptOfAnEarlierTermIsCoveredInTheNext() throws {
    for number in 0..<3 { try ben.say("\(number)", about: UInt64(number + 10)) }
    try ben.settle(&server)
    try ana.say("Milk")
    _ = try ana.sync(&server, page: 1)
    server.open(term: 2)
    try ana.settle(&server)
    try ben.settle(&server)
    try ben.clear()
    try ben.settle(&server)
    try ana.settle(&server)
    #expect(try ana.texts == [])
  }

  /// "Covered" is a flag: another term alone shows nothing again.
  @Test mutating func newTermDoesNotShowCoveredChangesAgain() throws {
    try ana.say("Milk")
    try ana.settle(&server)
    try ben.settle(&server)
    try ben.clear()
    try ben.settle(&server)
    try ana.settle(&server)
    server.open(term: 2)
    try ana.settle(&server)
    #expect(try ana.texts == [])
  }
}
