/// Text of the exposition format 0.0.4, as far as it is written.
struct PrometheusText {
  private(set) var text = ""
  private let help: [String: String]
  private var family: String?

  init(help: [String: String]) { self.help = help }

  /// Says what the following lines are, once for each family.
  mutating func begin(family: String, kind: SeriesKind, defaultHelp: String? = nil) {
    guard family != self.family else { return }
    self.family = family
    if let help = help[family] ?? defaultHelp {
      text += "# HELP \(family) \(Self.escaped(help))\n"
    }
    text += "# TYPE \(family) \(kind.typeName)\n"
  }

  mutating func line(_ name: String, _ labels: [SeriesLabel], _ number: String) {
    text += name
    if !labels.isEmpty {
      let pairs = labels.map { "\($0.name)=\"\(Self.escaped($0.value, isQuoted: true))\"" }
      text += "{" + pairs.joined(separator: ",") + "}"
    }
    text += " " + number + "\n"
  }

  /// Whole numbers without a fraction, and the format's own words for what is no number.
  static func number(_ value: Double) -> String {
    if value.isNaN { return "NaN" }
    if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
    return Int64(exactly: value).map { "\($0)" } ?? "\(value)"
  }

  private static func escaped(_ value: String, isQuoted: Bool = false) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\": escaped.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
      case "\"" where isQuoted: escaped.append(contentsOf: "\\\"".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
