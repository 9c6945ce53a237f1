import HouseholdModel
import ServerStorage
import ServerSync
import Testing

@testable import ServerHTTP

@Suite struct StreamTokenTests {
  private let first = SpaceID(rawValue: 1)
  private let second = SpaceID(rawValue: 2)

  private func cursor(_ bytes: UInt8...) -> Cursor { Cursor(bytes: bytes) }

  @Test func aTokenSaysAgainWhatWasPutIn() {
    let token = StreamToken(positions: [
      StreamToken.Position(space: first, cursor: cursor(1, 2, 3, 4, 0)),
      StreamToken.Position(space: second, cursor: cursor()),
    ])
    #expect(StreamToken(text: token.text) == token)
  }

  @Test func whatIsNoTokenIsNotBelieved() {
    let whole = StreamToken(positions: [
      StreamToken.Position(space: first, cursor: cursor(1, 2, 3, 4, 0))
    ]).text
    for text in ["?", "AAAA", String(whole.dropLast(4)), String(repeating: "A", count: 4100)] {
      #expect(StreamToken(text: text) == nil, "\(text.count) letters")
    }
  }

  @Test func aStreamResumesWhereTheTokenSaysAndBeginsAtTheHeadElsewhere() throws {
    let test = try TestHousehold()
    let newcomer = test.newcomer(1)
    let heads = try test.storage.write { tx in
      let rules = SyncService()
      _ = try rules.start(
        StartHousehold(household: test.household, newcomer: newcomer), at: 1, in: tx)
      return try rules.heads(
        for: Caller(member: newcomer.member, device: newcomer.device), in: tx)
    }
    try #require(heads.count == 2)
    let old = StreamToken(positions: [
      StreamToken.Position(space: heads[0].space, cursor: cursor(9))
    ])
    let positions = StreamPositions(heads: heads, resuming: old)
    #expect(positions[heads[0].space] == cursor(9))
    #expect(positions[heads[1].space] == heads[1].cursor)
  }
}
