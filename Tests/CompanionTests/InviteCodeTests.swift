import Companion
import Foundation
import HouseholdModel
import Testing

@Suite struct InviteCodeTests {
  @Test(arguments: 0..<100 as Range<UInt64>)
  func textAndLinkGiveTheSameInviteBack(seed: UInt64) throws {
    let invite = InviteCode(bytes: bytes(seed), server: URL(string: "https://home.example/larder"))
    #expect(invite.text.count == 7 * 4 + 6)
    #expect(try #require(InviteCode(invite.text)).bytes == invite.bytes)
    let link = try #require(invite.link)
    #expect(InviteCode(link.absoluteString) == invite)
  }

  @Test func peopleMayTypeItTheirWay() throws {
    let invite = InviteCode(bytes: Array(repeating: 0, count: 16), server: nil)
    #expect(invite.text == "0000-0000-0000-0000-0000-0000-0000")
    let typed = invite.text.replacing("-", with: " ").replacing("0", with: "o")
    #expect(InviteCode(typed) == invite)
    let other = InviteCode(bytes: bytes(7), server: nil)
    #expect(InviteCode(other.text.lowercased()) == other)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func everyWrongCharacterIsNoticed(seed: UInt64) throws {
    let text = Array(InviteCode(bytes: bytes(seed), server: nil).text)
    for index in text.indices where text[index] != "-" {
      for wrong in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" where wrong != text[index] {
        var changed = text
        changed[index] = wrong
        #expect(InviteCode(String(changed)) == nil)
      }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func twoSwappedNeighboursAreNoticed(seed: UInt64) {
    let text = Array(InviteCode(bytes: bytes(seed), server: nil).text.filter { $0 != "-" })
    for index in text.indices.dropLast() where text[index] != text[index + 1] {
      var changed = text
      changed.swapAt(index, index + 1)
      #expect(InviteCode(String(changed)) == nil)
    }
  }

  @Test(arguments: [
    "", "0000", "larder://join?code=0000", "larder://leave?server=https://a.example&code=1",
    "https://a.example", "larder://join?server=file:///etc&code=0000-0000-0000-0000-0000-0000-0000",
    "0000-0000-0000-0000-0000-0000-0000-0", "U000-0000-0000-0000-0000-0000-0000",
  ])
  func whatIsNoInviteIsNone(text: String) { #expect(InviteCode(text) == nil) }

  @Test func itDoesNotTellALogWhatItIs() {
    #expect("\(InviteCode(bytes: bytes(1), server: nil))" == "an invite")
  }

  private func bytes(_ seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    return (0..<16).map { _ in UInt8.random(in: 0...255, using: &random) }
  }
}
