import HouseholdModel
import Testing

@testable import DeviceSync

@Suite struct FirstPathTests {
  @Test func whatOnePhoneSaysTheOtherHears() throws {
    var server = ModelServer(space: household)
    var ana = try TestPhone(member: 1, seed: 1)
    var ben = try TestPhone(member: 2, seed: 2)
    try ana.say("Milk")
    #expect(try ana.texts == ["Milk"])
    #expect(try ana.standing.pendingChanges == 1)
    let received = try ana.sync(&server)
    #expect(!received.isStale && !received.more && received.progressed)
    #expect(try ana.standing.pendingChanges == 0)
    #expect(try ana.standing.asOfMilliseconds == server.clock)
    try ben.settle(&server)
    #expect(try ben.texts == ["Milk"])
    #expect(try ben.phone.facts(in: household).first?.author == ana.member)
    #expect(try ana.table == server.alive)
    #expect(try ben.table == server.alive)
  }
}
