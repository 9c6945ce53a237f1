import DeviceStorage
import HouseholdModel
import Testing

@testable import DeviceSync

/// When a phone's own changes stop lying over its table.
@Suite struct CoveringTests {
  var server = ModelServer(space: household)
  var ana: TestPhone
  var ben: TestPhone

  init() throws {
    ana = try TestPhone(member: 1, seed: 1)
    ben = try TestPhone(member: 2, seed: 2)
    try ana.settle(&server)
    try ben.settle(&server)
  }

  /// Found by seeds 311, 334, 371 and 375 of the swarm.
  ///
  /// A receipt of another term is given the answer's head, which may be past the seqs of later changes of
  /// one's own that were taken in the same answer.
  @Test mutating func aChangeIsNotCoveredBeforeAnEarlierOne() throws {
    for number in 0..<3 { try ben.say("\(number)", about: UInt64(number + 10)) }
    try ben.settle(&server)
    try ana.say("Milk")
    _ = try ana.sync(&server, page: 1)  // Receipted at 4; her page ended at 1.
    server.open(term: 2)
    try ana.edit { facts in
      var draft = Draft(supersedes: facts.filter { $0.subject == Subject(rawValue: 1) }.map(\.dot))
      draft.assertions = [
        Assertion(Subject(rawValue: 1), .label("Oat milk"))
      ]
      return draft
    }
    try ana.say("Eggs", about: 2)
    _ = try ana.sync(&server, page: 4)  // The new ones are at 5 and 6; her page ended at 5.
    #expect(try ana.phone.spaces().first?.position?.endSeq == 5)
    #expect(try !ana.texts.contains("Milk"))
    #expect(try ana.texts.contains("Oat milk"))
    try ana.settle(&server)
    #expect(try ana.table == server.alive)
    #expect(
      try ana.entries(of: ana.phone.storage.read { try $0.replicas(in: household) }[0].replica)
        .allSatisfy { $0.isCovered })
  }
}
