internal import HouseholdModel

/// The stream of receipts of one replica, and the verdicts in a proof.
///
/// A receipt is `difference * 8 + kind`, then what the verdict needs, then the zigzag difference of its seq
/// to the expected one. The first difference is zigzag too: from the expected first counter. Kinds are those
/// of `Kind`; kind 5 stands for a run of applied changes whose counters and seqs are all as expected, and has
/// the length of the run in place of the difference.
struct ReceiptCoding {
  private enum Kind: UInt64 {
    case applied = 0
    case clamped = 1
    case rejected = 2
    case void = 3
    case forgotten = 4
    case run = 5
  }

  /// The request's part that the receipts answer, if it is known.
  let request: ReplicaRequest?
  private var expectedSeq: UInt64

  /// Receipts whose first seq is expected to be `head`.
  init(answering request: ReplicaRequest?, head: UInt64) {
    self.request = request
    expectedSeq = head
  }

  /// The first counter that the receipt at `index` is expected to have.
  private func expectedFirst(_ index: Int, after previous: Receipt?) -> UInt64 {
    if let request, index < request.changes.count { return request.changes[index].first }
    return previous.map { $0.first + 1 } ?? request?.first ?? 1
  }

  // MARK: Writing

  /// Writes receipts.
  mutating func write(_ receipts: [Receipt]) -> [UInt64] {
    var code: [UInt64] = []
    var index = 0
    while index < receipts.count {
      let run = lengthOfRun(receipts, at: index)
      if run > 1 {
        code.append(UInt64(run) << 3 | Kind.run.rawValue)
        writeSeq(receipts[index].seq, to: &code)
        expectedSeq = receipts[index + run - 1].seq + 1
      } else {
        let receipt = receipts[index]
        let expected = expectedFirst(index, after: index > 0 ? receipts[index - 1] : nil)
        let difference = Zigzag.difference(from: expected, to: receipt.first)
        write(receipt.verdict, difference << 3, to: &code)
        writeSeq(receipt.seq, to: &code)
      }
      index += run
    }
    return code
  }

  private func lengthOfRun(_ receipts: [Receipt], at start: Int) -> Int {
    var index = start
    while index < receipts.count, receipts[index].verdict == .applied,
      receipts[index].first == expectedFirst(index, after: index > 0 ? receipts[index - 1] : nil),
      index == start || receipts[index].seq == receipts[index - 1].seq + 1
    {
      index += 1
    }
    return max(index - start, 1)
  }

  /// Writes a verdict, with what stands in the upper bits of its kind.
  func write(_ verdict: Verdict, _ upper: UInt64, to code: inout [UInt64]) {
    switch verdict {
    case .applied: code.append(upper | Kind.applied.rawValue)
    case .clamped(let time):
      code += [upper | Kind.clamped.rawValue, time.milliseconds, UInt64(time.counter)]
    case .rejected(let reason):
      code += [upper | Kind.rejected.rawValue, UInt64(reason.rawValue)]
    case .void: code.append(upper | Kind.void.rawValue)
    case .forgotten: code.append(upper | Kind.forgotten.rawValue)
    }
  }

  /// Writes a seq.
  mutating func writeSeq(_ seq: UInt64, to code: inout [UInt64]) {
    code.append(Zigzag.difference(from: expectedSeq, to: seq))
    expectedSeq = seq + 1
  }

  // MARK: Reading

  /// Reads receipts.
  mutating func read(_ code: [UInt64], _ place: String) throws(WireError) -> [Receipt] {
    var stream = Stream(code, place)
    var receipts: [Receipt] = []
    while !stream.isAtEnd {
      let head = try stream.next()
      let isRun = head & 7 == Kind.run.rawValue
      guard !isRun || head >> 3 <= UInt64(SyncLimits.changesPerRequest) else {
        throw stream.error(.tooMany)
      }
      try checkCount(
        receipts.count + (isRun ? Int(head >> 3) : 1), limit: SyncLimits.changesPerRequest, place)
      if isRun {
        var seq = try readSeq(&stream)
        for _ in 0..<head >> 3 {
          let first = expectedFirst(receipts.count, after: receipts.last)
          receipts.append(try receipt(first, .applied, seq, place))
          seq += 1
        }
        expectedSeq = seq
      } else {
        let expected = expectedFirst(receipts.count, after: receipts.last)
        guard let first = Zigzag.add(head >> 3, to: expected) else {
          throw stream.error(.outOfRange)
        }
        let verdict = try readVerdict(head & 7, &stream)
        receipts.append(try receipt(first, verdict, try readSeq(&stream), place))
      }
    }
    return receipts
  }

  private func receipt(
    _ first: UInt64, _ verdict: Verdict, _ seq: UInt64, _ place: String
  ) throws(WireError) -> Receipt {
    Receipt(
      first: try checkedCounter(first, place), verdict: verdict, seq: try checked(seq, place))
  }

  /// Reads the rest of a verdict of a kind.
  func readVerdict(_ kind: UInt64, _ stream: inout Stream) throws(WireError) -> Verdict {
    switch Kind(rawValue: kind) {
    case .applied: return .applied
    case .clamped:
      let milliseconds = try stream.next()
      guard milliseconds <= HybridTime.lastMillisecond,
        let counter = UInt16(exactly: try stream.next())
      else { throw stream.error(.outOfRange) }
      return .clamped(HybridTime(milliseconds: milliseconds, counter: counter))
    case .rejected:
      guard let number = UInt32(exactly: try stream.next()),
        let reason = Rejection(rawValue: number)
      else { throw stream.error(.unknownCase) }
      return .rejected(reason)
    case .void: return .void
    case .forgotten: return .forgotten
    case .run, nil: throw stream.error(.unknownCase)
    }
  }

  /// Reads a seq.
  mutating func readSeq(_ stream: inout Stream) throws(WireError) -> UInt64 {
    guard let seq = Zigzag.add(try stream.next(), to: expectedSeq), seq <= WireLimits.number else {
      throw stream.error(.outOfRange)
    }
    expectedSeq = seq + 1
    return seq
  }
}
