internal import HouseholdLanguage
internal import HouseholdModel

/// How many sizes of products are read, and how many multipacks among them are right.
///
/// What a multipack is, is told by a pattern of its own that knows nothing of the parser: a whole
/// count, a times sign, a number and one of a few units, once in the text. Right means that the
/// reading has that count and that size of each.
struct SizeScore {
  private(set) var texts = 0
  private(set) var read = 0
  private(set) var multipacks = 0
  private(set) var right = 0
  private(set) var misses: [(text: String, expected: String, got: String)] = []

  mutating func take(_ text: String) {
    let size = PackSize.read(text)
    texts += 1
    read += size == nil ? 0 : 1
    guard let expected = Self.multipack(text) else { return }
    multipacks += 1
    let got = size?.pack.map { "\($0.count) x \($0.each)" }
    if got == expected {
      right += 1
    } else {
      misses.append((text, expected, got ?? "none"))
    }
  }

  /// "4 x 5 cl" of a text that has one multipack.
  static func multipack(_ text: String) -> String? {
    let pattern =
      #/(?:^|[^0-9.,])(\d{1,3})\s*[x×*]\s*(\d{1,4})(?:[.,](\d{1,2}))?\s*(kg|g|gr|mg|ml|cl|dl|l|oz|lb)(?![a-z0-9])/#
      .ignoresCase()
    let found = text.matches(of: pattern)
    guard found.count == 1, let match = found.first?.output, match.1 != "0" else { return nil }
    var each = String(match.2)
    if let decimals = match.3.map({ $0.reversed().drop { $0 == "0" } }), !decimals.isEmpty {
      each += "." + String(decimals.reversed())
    }
    let unit = match.4.lowercased()
    return "\(match.1) x \(each) \(unit == "gr" ? "g" : unit)"
  }
}
