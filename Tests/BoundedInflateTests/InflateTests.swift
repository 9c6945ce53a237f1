import BoundedInflate
import HouseholdModel
import Testing

@Suite struct InflateTests {
  static let generous = 1 << 24

  @Test(arguments: 0..<60 as Range<UInt64>)
  func whatWasPackedComesBackInAnyChunking(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let body = Self.body(upTo: 70_000, using: &random)
    let packed = Gzip.compress(body, level: Int.random(in: 1...9, using: &random))
    var inflate = Inflate(maximumBytes: body.count, maximumRatio: 1_100)
    var unpacked: [UInt8] = []
    for chunk in Self.chunks(of: packed, using: &random) {
      unpacked += try inflate.consume(chunk)
    }
    try inflate.finish()
    #expect(unpacked == body)
    #expect(inflate.producedBytes == body.count)
    #expect(inflate.consumedBytes == packed.count)
  }

  @Test func bytesThatDoNotLieInOnePieceAreTakenToo() throws {
    let body = [UInt8]("milk, bread, milk, bread".utf8)
    #expect(try Self.inflate(Gzip.compress(body).lazy.map { $0 }) == body)
  }

  /// The bytes of an independent tool: Python's `gzip.compress(b"milk\n", mtime=1)`.
  @Test func bytesOfAnotherToolUnpack() throws {
    let packed: [UInt8] = [
      0x1f, 0x8b, 0x08, 0x00, 0x01, 0x00, 0x00, 0x00, 0x02, 0xff, 0xcb, 0xcd, 0xcc, 0xc9, 0xe6,
      0x02, 0x00, 0x5e, 0x95, 0xbf, 0xc6, 0x05, 0x00, 0x00, 0x00,
    ]
    #expect(try Self.inflate(packed) == [UInt8]("milk\n".utf8))
  }

  @Test(arguments: [(99, false), (100, true), (101, true)])
  func bodyMayBeAsLargeAsTheLimit(limit: Int, passes: Bool) throws {
    let packed = Gzip.compress((0..<100).map { UInt8($0) })
    if passes {
      #expect(try Self.inflate(packed, maximumBytes: limit).count == 100)
    } else {
      #expect(throws: InflateError.tooLarge(limit: limit)) {
        try Self.inflate(packed, maximumBytes: limit)
      }
    }
  }

  @Test func limitOfZeroTakesTheEmptyBodyOnly() throws {
    #expect(try Self.inflate(Gzip.compress([]), maximumBytes: 0) == [])
    #expect(throws: InflateError.tooLarge(limit: 0)) {
      try Self.inflate(Gzip.compress([7]), maximumBytes: 0)
    }
  }

  @Test(arguments: [1, 100, 1_000, 1 << 20])
  func bombIsRefusedAsSoonAsItIsOverTheLimit(chunk: Int) {
    let limit = 1 << 20
    let bomb = Gzip.compress([UInt8](repeating: 0, count: 10_000_000))
    var inflate = Inflate(maximumBytes: limit, maximumRatio: 1_100)
    var handedOut = 0
    var error: InflateError?
    var rest = bomb[...]
    while error == nil, !rest.isEmpty {
      do throws(InflateError) {
        handedOut += try inflate.consume(rest.prefix(chunk)).count
        rest = rest.dropFirst(chunk)
      } catch let refusal {
        error = refusal
      }
    }
    #expect(error == .tooLarge(limit: limit))
    #expect(inflate.producedBytes == limit + 1)
    #expect(handedOut <= limit)
    // Of 10 MB one tenth was unpacked, so about one tenth was read.
    #expect(inflate.consumedBytes < bomb.count / 8)
  }

  /// Empty stored blocks unpack to nothing, for ever.
  @Test func bodyThatSaysNothingIsRefusedAsWell() throws {
    let header: [UInt8] = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]
    let blocks = Array(repeating: [0, 0, 0, 0xff, 0xff] as [UInt8], count: 200).flatMap { $0 }
    var inflate = Inflate(maximumBytes: 1_000, maximumRatio: 100)
    #expect(try inflate.consume(header) == [])
    let taken = (1_000 + Inflate.packingOverheadBytes) / blocks.count
    for _ in 0..<taken { #expect(try inflate.consume(blocks) == []) }
    #expect(throws: InflateError.tooLarge(limit: 1_000)) { try inflate.consume(blocks) }
  }

  @Test func bodyDenserThanTheRatioIsRefusedAfterTheFreePart() {
    let bomb = Gzip.compress([UInt8](repeating: 0, count: 10_000_000))
    var inflate = Inflate(maximumBytes: Self.generous, maximumRatio: 50)
    #expect(throws: InflateError.ratio(limit: 50)) { try inflate.consume(bomb) }
    #expect(inflate.producedBytes <= Inflate.bytesBeforeRatio + Inflate.scratchBytes)
  }

  @Test(arguments: [(0, true), (1, false)])
  func ratioCountsFromTheFirstByteAfterTheFreePart(more: Int, passes: Bool) {
    let packed = Gzip.compress([UInt8](repeating: 0, count: Inflate.bytesBeforeRatio + more))
    var inflate = Inflate(maximumBytes: Self.generous, maximumRatio: 1)
    let isTaken = (try? inflate.consume(packed)) != nil
    #expect(isTaken == passes)
  }

  @Test func ratioIsMeasuredOverAllThatWasRead() throws {
    // Random first: it pays for the zeros that follow, at just the ratio the whole body has.
    var random = SplitMix64(seed: 1)
    let noise = (0..<100_000).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    let body = noise + [UInt8](repeating: 0, count: 200_000)
    let packed = Gzip.compress(body)
    #expect(try Self.inflate(packed, maximumRatio: 3) == body)
    #expect(throws: InflateError.ratio(limit: 2)) { try Self.inflate(packed, maximumRatio: 2) }
  }

  @Test func bodyCutAnywhereIsTruncated() throws {
    let packed = Gzip.compress([UInt8]("bread, milk, eggs, milk".utf8))
    for length in 0..<packed.count {
      #expect(throws: InflateError.truncated, "cut at \(length)") {
        try Self.inflate(packed.prefix(length))
      }
    }
  }

  @Test func bytesAfterTheMemberAreRefused() throws {
    let packed = Gzip.compress([1, 2, 3])
    for garbage: [UInt8] in [[0], [0x1f], packed] {
      #expect(throws: InflateError.malformed) { try Self.inflate(packed + garbage) }
      var inflate = Inflate(maximumBytes: 100, maximumRatio: 1_100)
      #expect(try inflate.consume(packed) == [1, 2, 3])
      #expect(throws: InflateError.malformed) { try inflate.consume(garbage) }
      #expect(throws: InflateError.malformed) { try inflate.finish() }
    }
  }

  @Test(
    arguments: [
      [0x78, 0x9c, 0x03, 0x00, 0x00, 0x00, 0x00, 0x01],  // zlib
      [0x03, 0x00],  // raw deflate
      Array("{\"spaces\":[]}".utf8),
      [0x1f, 0x8b, 0x07, 0, 0, 0, 0, 0, 0, 0],  // a method that doesn't exist
    ] as [[UInt8]])
  func whatIsNoGzipIsMalformed(bytes: [UInt8]) {
    #expect(throws: InflateError.malformed) { try Self.inflate(bytes) }
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func flippedBytesGiveAnErrorAndNeverOtherContents(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let body = Self.body(upTo: 3_000, using: &random)
    var packed = Gzip.compress(body)
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      let place = Int.random(in: packed.indices, using: &random)
      packed[place] ^= UInt8.random(in: 1...255, using: &random)
    }
    // Flags, time and system in the header may change without changing the contents.
    guard let unpacked = try? Self.inflate(packed) else { return }
    #expect(unpacked == body)
  }

  @Test func errorStays() {
    var inflate = Inflate(maximumBytes: 10, maximumRatio: 1_100)
    #expect(throws: InflateError.malformed) { try inflate.consume([1, 2, 3]) }
    #expect(throws: InflateError.malformed) { try inflate.consume(Gzip.compress([1])) }
    #expect(throws: InflateError.malformed) { try inflate.finish() }
  }
}

extension InflateTests {
  @discardableResult
  static func inflate(
    _ packed: some Collection<UInt8>, maximumBytes: Int = generous, maximumRatio: Int = 1_100
  ) throws -> [UInt8] {
    var inflate = Inflate(maximumBytes: maximumBytes, maximumRatio: maximumRatio)
    let unpacked = try inflate.consume(packed)
    try inflate.finish()
    return unpacked
  }

  /// Few different bytes or many, so that some bodies pack well and others don't.
  static func body(upTo maximum: Int, using random: inout SplitMix64) -> [UInt8] {
    let count = Int.random(in: 0...maximum, using: &random)
    let greatest = UInt8.random(in: 0...255, using: &random)
    return (0..<count).map { _ in UInt8.random(in: 0...greatest, using: &random) }
  }

  static func chunks(of bytes: [UInt8], using random: inout SplitMix64) -> [ArraySlice<UInt8>] {
    var chunks: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    let longest = [1, 7, 1_000, 100_000].randomElement(using: &random) ?? 1
    while !rest.isEmpty {
      let length = Int.random(in: 0...longest, using: &random)
      chunks.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return chunks
  }
}
