import Testing

/// Lines and what they mean: `line => name | quantity | note`, written by hand.
struct LineTable {
  struct Row: Sendable, CustomTestStringConvertible {
    let locale: String
    let line: String
    let name: String
    let quantity: String?
    let note: String?
    var testDescription: String { "\(locale): \(line)" }
  }

  static func rows(_ locale: String, _ text: String) -> [Row] {
    text.split(separator: "\n").map { line in
      let halves = line.split(separator: " => ").map(String.init)
      precondition(halves.count == 2, "no row: \(line)")
      let parts = halves[1].split(separator: " | ", omittingEmptySubsequences: false).map(
        String.init)
      func part(_ index: Int) -> String? {
        index < parts.count && parts[index] != "-" ? parts[index] : nil
      }
      return Row(
        locale: locale, line: halves[0], name: parts[0], quantity: part(1), note: part(2))
    }
  }
}
