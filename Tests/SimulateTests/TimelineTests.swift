import HouseholdModel
import Testing

@testable import simulate

@Suite struct TimelineTests {
  private static let events: [TimelineEvent] = [
    .opening(
      Opening(
        seed: 7, days: 14, members: ["Ana", "Ben"], source: "60 made baskets of our own",
        phones: "phones in this process", server: "server at http://127.0.0.1:20001", kills: 3)),
    .day(2),
    .deed(Moment(day: 2, minute: 485), phone: "Ana", isOnline: false, words: "adds Milk 2"),
    .deed(
      Moment(day: 2, minute: 1439), phone: "Ana's tablet", isOnline: true,
      words: (1...14).map { "product \($0)," }.joined(separator: " ")),
    .fault(Moment(day: 2, minute: 600), words: "the server is killed"),
    .shows(
      phone: "Ben", isOnline: false,
      Screen(
        lines: [
          ShownLine(name: "Milk", count: 2, by: ["Ana", "Ben"], boughtBy: [], note: nil),
          ShownLine(name: "tea", count: 1, by: ["Ben"], boughtBy: ["Ana"], note: nil),
          ShownLine(name: "ham", count: nil, by: [], boughtBy: ["Ana"], note: nil),
          ShownLine(
            name: "a very, very, very long name of some product", count: 3, by: ["Ana"],
            boughtBy: [], note: nil),
        ], pending: 1)),
    .claim(Claim(name: "It is one line", failures: [])),
    .claim(Claim(name: "Nothing is lost", failures: ["Ben: Milk is gone"])),
    .leftOut(claim: "The server is killed", reason: "it is not ours"),
    .verdict(
      Verdict(held: 1, failed: ["Nothing is lost"], leftOut: 1, deeds: 9, syncs: 4, kills: 3)),
    .verdict(Verdict(held: 2, failed: [], leftOut: 0, deeds: 9, syncs: 4, kills: 0)),
  ]

  private static let golden = """
    A household of 2 over 14 days: Ana, Ben
    Seed 7; 60 made baskets of our own; phones in this process; server at http://127.0.0.1:20001; 3 kills.

    Day 2
      08:05  Ana              offline  adds Milk 2
      23:59  Ana's tablet     online   product 1, product 2, product 3, product 4, product 5, product 6,
                                       product 7, product 8, product 9, product 10, product 11, product
                                       12, product 13, product 14,
      10:00  ! the server is killed
             Ben              offline  shows 3 wanted, 1 bought, 1 not sent: Milk 2 (Ana + Ben), tea,
                                       ham (bought) and 1 more
      held    It is one line
      FAILED  Nothing is lost
              Ben: Milk is gone
      left out  The server is killed: it is not ours

    1 claim FAILED, 1 held, 1 left out. 9 deeds, 4 syncs, 3 kills.
      Nothing is lost

    Every claim held: 2. 9 deeds, 4 syncs.
    """

  @Test func aPlainStoryReadsLikeThis() {
    let timeline = PlainTimeline(hasColour: false)
    let told = Self.events.flatMap(timeline.lines).joined(separator: "\n")
    #expect(told == Self.golden)
  }

  @Test func colourAddsNothingToTheWords() {
    let told = Self.events.flatMap(PlainTimeline(hasColour: true).lines).joined(separator: "\n")
    #expect(told.contains("\u{1B}[31m"))
    #expect(told.replacing(/\u{1B}\[[0-9]*m/, with: "") == Self.golden)
  }

  @Test func aStoryForProgramsIsOneObjectALine() throws {
    let lines = try Self.events.map(JSONTimeline().line)
    #expect(lines.allSatisfy { !$0.contains("\n") })
    #expect(
      lines[2]
        == #"{"day":2,"event":"deed","online":false,"phone":"Ana","time":"08:05","words":"adds Milk 2"}"#
    )
    #expect(
      lines[7]
        == #"{"claim":"Nothing is lost","event":"claim","failures":["Ben: Milk is gone"],"held":false}"#
    )
    #expect(lines.last?.contains(#""event":"verdict","held":true"#) == true)
  }

  @Test func aStoryWithoutClaimsIsNoGoodOne() {
    #expect(
      !Verdict(held: 0, failed: [], leftOut: 9, deeds: 1, syncs: 1, kills: 0).isGood)
  }

  @Test(arguments: [
    (["TERM": "dumb"], false), ([:], false), (["TERM": "xterm", "NO_COLOR": "1"], false),
  ])
  func nothingIsColouredWhereItIsNotWanted(environment: [String: String], hasColour: Bool) {
    let teller = Teller(isJSON: false, isPlain: false, environment: environment)
    #expect(teller.manner == .text(PlainTimeline(hasColour: hasColour)))
  }
}
