internal import HouseholdModel

/// The stream of the changes in a proof: the zigzag difference of the first counter to the one
/// after the change before, at first to 1; how many counters more it took; its verdict's kind with
/// what that needs; its seq as in the stream of receipts.
///
/// The chain's values stand beside the stream.
enum ProofCoding {
  /// Writes what is proven.
  static func write(_ proven: [ProvenChange], head: UInt64) -> [UInt64] {
    var code: [UInt64] = []
    var receipts = ReceiptCoding(answering: nil, head: head)
    var next: UInt64 = 1
    for change in proven {
      precondition(change.last >= change.first, "a change that ends before it begins")
      code += [Zigzag.difference(from: next, to: change.first), change.last - change.first]
      receipts.write(change.verdict, 0, to: &code)
      receipts.writeSeq(change.seq, to: &code)
      next = change.last + 1
    }
    return code
  }

  /// Reads what is proven.
  static func read(
    _ code: [UInt64], chains: [UInt64], head: UInt64, _ place: String
  ) throws(WireError) -> [ProvenChange] {
    var stream = Stream(code, place)
    var receipts = ReceiptCoding(answering: nil, head: head)
    var proven: [ProvenChange] = []
    var next: UInt64 = 1
    while !stream.isAtEnd {
      guard proven.count < chains.count else { throw stream.error(.cutShort) }
      guard let first = Zigzag.add(try stream.next(), to: next) else {
        throw stream.error(.outOfRange)
      }
      let more = try checked(try stream.next(), place)
      let last = try checkedCounter(try checkedCounter(first, place) + more, place)
      let verdict = try receipts.readVerdict(try stream.next(), &stream)
      proven.append(
        ProvenChange(
          first: first, last: last, chain: chains[proven.count], verdict: verdict,
          seq: try receipts.readSeq(&stream)))
      next = last + 1
    }
    guard proven.count == chains.count else { throw WireError(.leftOver, at: place) }
    return proven
  }
}
