/// Why a compressed body was refused.
///
/// It never carries any of the body.
package enum InflateError: Error, Hashable, Sendable {
  /// The body would have unpacked to more than this many bytes.
  case tooLarge(limit: Int)
  /// The body unpacked to more than this many bytes for each byte received.
  case ratio(limit: Int)
  /// The bytes are not one whole gzip member: no gzip, damaged, or followed by something else.
  case malformed
  /// The body ended before its gzip member did.
  case truncated
}
