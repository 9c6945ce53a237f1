import Testing

@testable import simulate

@Suite struct SeedQueueTests {
  /// Lets `processes` ask in turn until nothing is left, and answers who ran what.
  private func play(
    _ range: SeedRange, processes: Int
  ) -> (first: [UInt64: Int], again: [UInt64: Int]) {
    var queue = SeedQueue(range, jobs: processes)
    var numbers = Array(1...processes)
    var (first, again): ([UInt64: Int], [UInt64: Int]) = ([:], [:])
    var turn = 0
    while !numbers.isEmpty {
      turn = (turn + 1) % numbers.count
      switch queue.order(for: numbers[turn]) {
      case .run(let batch):
        #expect(!batch.seeds.isEmpty && batch.seeds.count <= SeedQueue.largestBatch)
        for seed in batch.seeds {
          #expect((batch.isRepeat ? again : first).keys.contains(seed) == false)
          if batch.isRepeat { again[seed] = numbers[turn] } else { first[seed] = numbers[turn] }
        }
      case .renew: numbers[turn] += 1000
      case .end: numbers.remove(at: turn)
      }
    }
    return (first, again)
  }

  @Test(arguments: [1, 2, 7], ["1..1", "1..5", "3..450", "90..310"])
  func everySeedRunsOnceAndSomeAgainInAnotherProcess(processes: Int, text: String) throws {
    let range = try SeedRange(parsing: text)
    let (first, again) = play(range, processes: processes)
    #expect(first.keys.sorted() == Array(range.first...range.last))
    #expect(again.keys.sorted() == range.repeated)
    for seed in range.repeated { #expect(first[seed] != again[seed]) }
  }

  @Test func batchesGetSmallNearTheEndSoThatNobodyWaitsLong() throws {
    var queue = SeedQueue(try SeedRange(parsing: "1..100"), jobs: 2)
    var sizes: [Int] = []
    while case .run(let batch) = queue.order(for: 1), !batch.isRepeat {
      sizes.append(batch.seeds.count)
    }
    #expect(sizes.first == SeedQueue.largestBatch)
    #expect(sizes.suffix(8) == ArraySlice(repeating: 1, count: 8))
    #expect(sizes == sizes.sorted(by: >))
  }

  @Test func whatComesBackGoesOutAgainFirst() throws {
    var queue = SeedQueue(try SeedRange(parsing: "1..1000"), jobs: 1)
    guard case .run(var batch) = queue.order(for: 1) else {
      Issue.record("nothing to run")
      return
    }
    batch.seeds.removeFirst(3)
    queue.giveBack(batch)
    #expect(queue.order(for: 2) == .run(batch))
  }

  @Test func belowAFailureNothingIsForgottenAndAboveItNothingRuns() throws {
    var queue = SeedQueue(try SeedRange(parsing: "1..100"), jobs: 1)
    let low = SeedQueue.Batch(seeds: Array(1...8), isRepeat: false)
    #expect(queue.order(for: 1) == .run(low))
    #expect(queue.order(for: 2) == .run(SeedQueue.Batch(seeds: Array(9...16), isRepeat: false)))
    queue.stop(above: 10)
    queue.stop(above: 12)
    #expect(queue.isWanted(10, isRepeat: false) && !queue.isWanted(11, isRepeat: false))
    #expect(!queue.isWanted(1, isRepeat: true))
    queue.giveBack(SeedQueue.Batch(seeds: [8, 11], isRepeat: false))
    #expect(queue.order(for: 3) == .run(SeedQueue.Batch(seeds: [8], isRepeat: false)))
    #expect(queue.order(for: 3) == .end)
  }

  @Test func aSeedThatCrashedIsNotRepeated() throws {
    var queue = SeedQueue(try SeedRange(parsing: "1..1"), jobs: 1)
    #expect(queue.order(for: 1) == .run(SeedQueue.Batch(seeds: [1], isRepeat: false)))
    #expect(queue.order(for: 1) == .renew)
    queue.doNotRepeat(1)
    #expect(queue.order(for: 1) == .end)
  }
}
