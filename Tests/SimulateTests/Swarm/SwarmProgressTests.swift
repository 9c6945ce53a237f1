import Testing

@testable import simulate

@Suite struct SwarmProgressTests {
  @Test func itSaysHowFarItIsAndHowLongItTakes() {
    var progress = SwarmProgress(total: 2000)
    #expect(progress.words == "0 of 2000 seeds, 0.0 seeds/s, beginning, no failures")
    (progress.done, progress.seconds) = (800, 20)
    #expect(progress.words == "800 of 2000 seeds, 40.0 seeds/s, 30 s left, no failures")
    (progress.done, progress.failures) = (2000, 1)
    #expect(progress.words == "2000 of 2000 seeds, 100.0 seeds/s, second runs left, 1 failure")
    (progress.done, progress.failures) = (1, 2)
    #expect(progress.words.hasSuffix("11 h 6 min left, 2 failures"))
  }

  @Test(arguments: [
    (0.2, "1 s"), (59.0, "59 s"), (59.5, "1 min 0 s"), (200, "3 min 20 s"), (3599.5, "1 h 0 min"),
    (18_120, "5 h 2 min"), (1e30, "277777777777 h 46 min"),
  ])
  func durationsReadWell(seconds: Double, words: String) {
    #expect(SwarmProgress.duration(seconds) == words)
  }

  @Test func itIsQuietFromOneTimeToTheNext() {
    var pace = Pace(seconds: 5)
    let due = [0, 1, 4.9, 5, 5.1, 9.9, 10, 30, 31, 35].filter { pace.isDue(at: $0) }
    #expect(due == [5, 10, 30, 35])
  }
}
