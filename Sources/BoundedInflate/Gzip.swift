import CZlib

/// Packs whole answers as gzip (RFC 1952).
package enum Gzip {
  /// The largest window, with 16 added: zlib's way to ask for gzip and nothing else.
  static let windowBits: Int32 = 15 + 16

  /// The bytes as one gzip member.
  ///
  /// The same bytes and level give the same result with one zlib: no time and no file name are
  /// written.
  ///
  /// - Parameters:
  ///   - bytes: What to pack, less than 4 GiB: answers are far smaller.
  ///   - level: 1 is fastest, 9 is smallest.
  /// - Returns: What `Inflate` takes.
  package static func compress(_ bytes: [UInt8], level: Int = 6) -> [UInt8] {
    precondition((1...9).contains(level), "no such level: \(level)")
    precondition(bytes.count < 1 << 32, "\(bytes.count) bytes in one piece")
    var stream = unsafe z_stream()
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    let made = unsafe deflateInit2_(
      &stream, Int32(level), Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, size)
    precondition(made == Z_OK, "zlib has no memory or another version: \(made)")
    defer { unsafe deflateEnd(&stream) }

    // With this much room zlib promises to finish in one call.
    let bound = unsafe Int(deflateBound(&stream, UInt(bytes.count)))
    return unsafe [UInt8](unsafeUninitializedCapacity: bound) { output, count in
      unsafe bytes.withUnsafeBufferPointer { input in
        unsafe stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        unsafe stream.avail_in = UInt32(input.count)
        unsafe stream.next_out = output.baseAddress
        unsafe stream.avail_out = UInt32(clamping: bound)
        let answer = unsafe deflate(&stream, Z_FINISH)
        precondition(answer == Z_STREAM_END, "zlib did not finish within its bound: \(answer)")
        count = unsafe bound - Int(stream.avail_out)
      }
    }
  }
}
