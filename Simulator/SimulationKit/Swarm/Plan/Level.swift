/// How much of the product runs between the two sides' rules.
package enum Level: String, CaseIterable, Codable, Hashable, Sendable {
  /// Requests and answers are handed over as values; the storage never fails.
  case rules
  /// They go through the wire codec as bytes.
  case codec
  /// Besides, transactions fail: a full disk, a commit that is refused, a death between two steps.
  case storage
}
