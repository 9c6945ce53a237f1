import HouseholdModel

/// Draws byte strings that importers must survive: words of every format, cut, repeated, mixed, and noise.
struct HostileText {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  private static let pieces: [String] = [
    "\n", "\n", "\r\n", "\r", " ", "\t", ",", ";", "\"", "\"\"", "name", "name,quantity,done\n",
    "Artikel;Menge\n", "sep=;\n", "2 l milk", "1,5", "- [x] ", "# ", "## ", "Dairy:", "3. ", "~~",
    "(A) ", "x ", "2026-11-23 ", "+Home", "@dairy", "due:", "BEGIN:VCALENDAR\n", "BEGIN:VTODO\n",
    "END:VTODO\n", "BEGIN:VALARM\n", "SUMMARY:", "SUMMARY;X=\"", "DESCRIPTION:\\n",
    "CATEGORIES:a\\,b,c",
    "STATUS:COMPLETED\n", "\n ", ":", "\\", "é", "\u{301}", "🥚", "牛乳", "\u{202E}", "\u{0}", "\u{7}",
    "{", "}", "[", "]", "\"format\":\"larder-household\",\"version\":1,", "\"lists\":[", "\"id\":",
    "\"0000000000000000\"", "\"products\":[", "\"name\":\"a\",", "\\u00", "\\ud83e", "1e9", "-0.",
    "true",
    "99999999999999999999",
  ]

  mutating func next() -> [UInt8] {
    var bytes: [UInt8] = []
    switch Int.random(in: 0..<12, using: &random) {
    case 0: bytes = [0xEF, 0xBB, 0xBF]
    case 1: bytes = [0xFE, 0xFF]
    case 2: bytes = [0xFF, 0xFE]
    default: break
    }
    for _ in 0..<Int.random(in: 0...60, using: &random) {
      switch Int.random(in: 0..<20, using: &random) {
      case 0: bytes.append(UInt8.random(in: 0...255, using: &random))
      case 1:
        let piece = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
        for _ in 0..<Int.random(in: 1...100, using: &random) { bytes += piece.utf8 }
      default: bytes += Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)].utf8
      }
    }
    if Int.random(in: 0..<4, using: &random) == 0 {
      bytes.removeLast(Int.random(in: 0...bytes.count, using: &random))
    }
    return bytes
  }

  /// A text that a person could have written in some format: no byte that makes it none.
  mutating func nextReadable() -> String {
    String(decoding: next().filter { $0 != 0 && $0 < 0x80 }, as: UTF8.self)
  }
}
