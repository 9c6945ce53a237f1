/// Reads the text format 0.0.4 strictly: what a line must not be is an error.
struct PrometheusReader {
  struct Malformed: Error { let line: String }

  private(set) var types: [String: String] = [:]
  private(set) var samples: [String: [[String: String]: Double]] = [:]

  init(_ text: String) throws {
    guard text.hasSuffix("\n") else { throw Malformed(line: "no end of line at the end") }
    // By scalar: "\r\n" is one `Character`, and "\r" may stand in a label.
    for line in text.unicodeScalars.split(separator: "\n") {
      if line.starts(with: "# TYPE ".unicodeScalars) {
        let words = String(line).split(separator: " ").map(String.init)
        guard words.count == 4, types.updateValue(words[3], forKey: words[2]) == nil else {
          throw Malformed(line: String(line))
        }
      } else if !line.starts(with: "# HELP ".unicodeScalars) {
        try readSample(Substring(line))
      }
    }
  }

  func refused(because reason: String) -> Double? {
    samples["larder_metrics_refused_total"]?[["reason": reason]]
  }

  private mutating func readSample(_ line: Substring) throws {
    var rest = line.unicodeScalars
    let name = Self.takeName(&rest)
    var labels: [String: String] = [:]
    if rest.first == "{" {
      repeat {
        rest.removeFirst()
        let label = Self.takeName(&rest)
        guard !label.isEmpty, rest.starts(with: "=\"".unicodeScalars) else {
          throw Malformed(line: String(line))
        }
        rest.removeFirst(2)
        guard let value = Self.takeValue(&rest), labels.updateValue(value, forKey: label) == nil
        else { throw Malformed(line: String(line)) }
      } while rest.first == ","
      guard rest.popFirst() == "}" else { throw Malformed(line: String(line)) }
    }
    guard !name.isEmpty, isTyped(name), rest.popFirst() == " ", let number = Double(String(rest)),
      samples[name, default: [:]].updateValue(number, forKey: labels) == nil
    else { throw Malformed(line: String(line)) }
  }

  /// A sample stands after the type of its family.
  private func isTyped(_ name: String) -> Bool {
    let isOfHistogram = ["_bucket", "_sum", "_count"].contains { suffix in
      name.hasSuffix(suffix) && types[String(name.dropLast(suffix.count))] == "histogram"
    }
    return isOfHistogram || (types[name].map { $0 != "histogram" } ?? false)
  }

  private static func takeName(_ rest: inout Substring.UnicodeScalarView) -> String {
    let name = rest.prefix { scalar in
      ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || scalar == "_"
        || ("0"..."9").contains(scalar)
    }
    rest = rest.dropFirst(name.count)
    return name.first.map { ("0"..."9").contains($0) } == true ? "" : String(name)
  }

  /// Up to the closing quote, with escapes undone.
  private static func takeValue(_ rest: inout Substring.UnicodeScalarView) -> String? {
    var value = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return String(value)
      case "\\":
        switch rest.popFirst() {
        case "n": value.append("\n")
        case "\\": value.append("\\")
        case "\"": value.append("\"")
        default: return nil
        }
      default: value.append(scalar)
      }
    }
    return nil
  }
}
