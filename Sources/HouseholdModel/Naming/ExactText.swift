/// Text that equals only the same bytes, on every platform for ever.
///
/// `String` compares by canonical equivalence, whose tables change with the platform's Unicode
/// version: two phones could then disagree on whether two texts are one. This compares, orders and
/// hashes the UTF-8 instead. The order is that of the scalars.
struct ExactText: Hashable, Sendable, Comparable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: Self, right: Self) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)  // No UTF-8 holds it, so texts side by side stay apart.
  }
}
