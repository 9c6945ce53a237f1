import CZlib

/// Unpacks one gzip body as it arrives, and stops as soon as it grows past what was agreed.
///
/// Exactly one RFC 1952 member is taken. The RFC allows several in a row, but no client needs that
/// for a request, and so "what comes after the end" has one answer: `malformed`. Checksum and
/// length in the trailer are checked. What `consume` has returned before an error must be thrown
/// away with the request; after an error every call throws the same one again.
///
/// Of a body that breaks a limit at most `maximumBytes + 1` bytes are ever produced, and besides
/// them one piece of scratch memory and zlib's window of 32 KiB are held (`InflateTests`). A body
/// that never ends and unpacks to nothing is too large as well, by what it makes us read.
@safe
package struct Inflate: ~Copyable {
  /// What may unpack before the ratio counts, so that small and very regular bodies pass: a
  /// shopping list of one product in many rows is no attack, and this much memory is cheap.
  package static let bytesBeforeRatio = 64 * 1024

  /// How much is unpacked between two looks at the limits.
  package static let scratchBytes = 16 * 1024

  /// How much more than `maximumBytes` may be read: packing what doesn't pack adds less than this
  /// to any body we take, a long file name in the header included.
  package static let packingOverheadBytes = 64 * 1024

  /// How many bytes were unpacked until now.
  package private(set) var producedBytes = 0

  /// How many compressed bytes were used until now.
  package private(set) var consumedBytes = 0

  private let maximumBytes: Int
  private let maximumRatio: Int
  private var state = State.open

  /// zlib remembers the address of its stream, so the stream lives in a place of its own.
  private let stream: UnsafeMutablePointer<z_stream>

  private enum State: Equatable {
    /// The member goes on. Next: `ended` at its trailer, `failed` at the first thing wrong.
    case open
    /// The trailer was read and is right. Next: `failed`, should anything follow.
    case ended
    /// The body is refused, and stays so.
    case failed(InflateError)
  }

  /// Makes ready for one body.
  ///
  /// - Parameters:
  ///   - maximumBytes: The most that may unpack.
  ///   - maximumRatio: The most that may unpack for each byte received, once more than
  ///     `bytesBeforeRatio` did. Deflate can do 1032.
  package init(maximumBytes: Int, maximumRatio: Int) {
    precondition(maximumBytes >= 0, "a limit of \(maximumBytes) bytes")
    precondition(maximumRatio > 0, "a ratio of \(maximumRatio)")
    self.maximumBytes = maximumBytes
    self.maximumRatio = maximumRatio
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    let answer = unsafe inflateInit2_(stream, Gzip.windowBits, ZLIB_VERSION, size)
    precondition(answer == Z_OK, "zlib has no memory or another version: \(answer)")
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Unpacks what the next bytes of the body add.
  ///
  /// May return nothing, or much for a few bytes.
  package mutating func consume(_ bytes: some Collection<UInt8>) throws(InflateError) -> [UInt8] {
    if case .failed(let error) = state { throw error }
    var output: [UInt8] = []
    // zlib reads from memory in one piece: most bodies come so, the rest is copied once.
    let failure =
      unsafe bytes.withContiguousStorageIfAvailable { unsafe unpack($0, into: &output) }
      ?? Array(bytes).withUnsafeBufferPointer { unsafe unpack($0, into: &output) }
    if let failure {
      state = .failed(failure)
      throw failure
    }
    return output
  }

  /// Says that the body has ended.
  ///
  /// Throws unless its gzip member has ended too.
  package mutating func finish() throws(InflateError) {
    switch state {
    case .ended: return
    case .failed(let error): throw error
    case .open:
      state = .failed(.truncated)
      throw .truncated
    }
  }

  /// Returns what is wrong instead of throwing it, since it runs inside closures of collections.
  private mutating func unpack(
    _ input: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]
  ) -> InflateError? {
    var rest = unsafe input[...]
    while unsafe !rest.isEmpty {
      guard state == .open else { return .malformed }
      // zlib counts in 32 bits.
      let piece = unsafe rest.prefix(1 << 30)
      let before = consumedBytes
      if let failure = unsafe unpackPiece(UnsafeBufferPointer(rebasing: piece), into: &output) {
        return failure
      }
      unsafe rest = rest.dropFirst(consumedBytes - before)
    }
    return nil
  }

  /// Uses up the piece, or less of it only where the member ends.
  private mutating func unpackPiece(
    _ input: UnsafeBufferPointer<UInt8>, into output: inout [UInt8]
  ) -> InflateError? {
    let before = consumedBytes
    // zlib's header has no `const` here; it doesn't write to its input.
    unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
    unsafe stream.pointee.avail_in = UInt32(input.count)
    defer { unsafe stream.pointee.next_in = nil }
    while true {
      let answer = unpackScratch(into: &output)
      consumedBytes = unsafe before + input.count - Int(stream.pointee.avail_in)
      if let failure = brokenLimit() { return failure }
      switch answer {
      case Z_OK: continue
      case Z_STREAM_END:
        state = .ended
        return nil
      case Z_BUF_ERROR:
        return nil  // Nothing left to do until more bytes come.
      case Z_MEM_ERROR: preconditionFailure("zlib has no memory for its window")
      default: return .malformed
      }
    }
  }

  /// Runs zlib once, for at most one scratch piece or one byte over the limit.
  private mutating func unpackScratch(into output: inout [UInt8]) -> Int32 {
    let left = maximumBytes - producedBytes
    let room = left < Self.scratchBytes ? left + 1 : Self.scratchBytes
    return unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { scratch in
      unsafe stream.pointee.next_out = scratch.baseAddress
      unsafe stream.pointee.avail_out = UInt32(room)
      let answer = unsafe inflate(stream, Z_NO_FLUSH)
      let filled = unsafe room - Int(stream.pointee.avail_out)
      unsafe output.append(contentsOf: scratch.prefix(filled))
      producedBytes += filled
      return answer
    }
  }

  private func brokenLimit() -> InflateError? {
    if producedBytes > maximumBytes { return .tooLarge(limit: maximumBytes) }
    if consumedBytes - Self.packingOverheadBytes > maximumBytes {
      return .tooLarge(limit: maximumBytes)
    }
    // The same as produced > consumed * ratio, which could overflow.
    let isTooDense = producedBytes > 0 && (producedBytes - 1) / maximumRatio >= consumedBytes
    if producedBytes > Self.bytesBeforeRatio && isTooDense { return .ratio(limit: maximumRatio) }
    return nil
  }
}
