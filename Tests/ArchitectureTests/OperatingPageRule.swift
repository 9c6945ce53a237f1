import Foundation

/// The page for operators and what it speaks of agree, both ways.
enum OperatingPageRule {
  /// What one side has and the other lacks, or has differently.
  static func compare<Thing: Equatable>(
    page: [String: Thing], sources: [String: Thing], what: String
  ) -> [String] {
    let missing = sources.keys.filter { page[$0] == nil }.sorted()
      .map { "the page lacks the \(what) \($0)" }
    let gone = page.keys.filter { sources[$0] == nil }.sorted()
      .map { "the page has a \(what) \($0) that does not exist" }
    let different = page.sorted { $0.key < $1.key }.compactMap { name, thing -> String? in
      guard let real = sources[name], real != thing else { return nil }
      return "the page says of the \(what) \(name): \(thing); it is \(real)"
    }
    return missing + gone + different
  }
}

/// Expressions of Prometheus speak of metrics and labels that exist.
enum QueryRule {
  /// Labels that Prometheus adds.
  private static let added: Set = ["instance", "job", "le"]
  private static let words: Set = [
    "and", "or", "unless", "by", "without", "on", "ignoring", "bool", "offset",
  ]

  /// What is wrong with an expression.
  static func check(_ query: String, metrics: [String: OperatingPage.Metric]) -> [String] {
    var wrong = brackets(query)
    for name in names(in: query) where name != "up" {
      guard let metric = metrics[family(name, metrics: metrics)] else {
        wrong.append("there is no metric \(name) for: \(query)")
        continue
      }
      let isPart = metrics[name] == nil
      if metric.kind == "histogram", !isPart {
        wrong.append("\(name) is a histogram: ask for its _bucket, _sum or _count in: \(query)")
      }
      let known = metric.labels.union(added)
      wrong += labels(of: name, in: query).filter { !known.contains($0) }
        .map { "\(name) has no label \($0): \(query)" }
    }
    return wrong
  }

  /// The metrics that an expression speaks of, histograms by their parts.
  static func names(in query: String) -> Set<String> {
    let bare = query.replacing(/"[^"]*"/, with: "").replacing(/\{[^}]*\}|\[[^\]]*\]/, with: " ")
      .replacing(/\b(by|without|on|ignoring) *\([^)]*\)/, with: " ")
    let found = bare.matches(of: /\b([a-z_][a-zA-Z0-9_]*)\b(?! *\()/).map { String($0.output.1) }
    return Set(found).subtracting(words)
  }

  /// The metric that a part of a histogram belongs to.
  static func family(_ name: String, metrics: [String: OperatingPage.Metric]) -> String {
    for suffix in ["_bucket", "_sum", "_count"] where name.hasSuffix(suffix) {
      let base = String(name.dropLast(suffix.count))
      if metrics[base]?.kind == "histogram" { return base }
    }
    return name
  }

  /// The labels that choose among the series of a metric.
  private static func labels(of name: String, in query: String) -> [String] {
    query.matches(of: pattern(#"\b"# + name + #"\{([^}]*)\}"#)).flatMap { match -> [String] in
      let inside = match.output[1].substring ?? ""
      return inside.matches(of: /([a-z_]+) *(?:=|!=|=~|!~) *"/).map { String($0.output.1) }
    }
  }

  private static func brackets(_ query: String) -> [String] {
    var open: [Character] = []
    let pairs: [Character: Character] = [")": "(", "]": "[", "}": "{"]
    for character in query.replacing(/"[^"]*"/, with: "") {
      if pairs.values.contains(character) { open.append(character) }
      if let start = pairs[character], open.popLast() != start {
        return ["brackets do not match: \(query)"]
      }
    }
    return open.isEmpty ? [] : ["brackets do not match: \(query)"]
  }
}

/// The rules of a Prometheus file, as far as we write such files: one line a value.
struct AlertFile {
  /// One rule: its keys and values, those of labels and annotations too.
  private(set) var alerts: [[String: String]] = []

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      let words = line.trimmingCharacters(in: .whitespaces)
      if words.hasPrefix("- alert: ") { alerts.append(["alert": String(words.dropFirst(9))]) }
      guard !alerts.isEmpty, let colon = words.firstRange(of: ": ") else { continue }
      let key = String(words[..<colon.lowerBound])
      let value = String(words[colon.upperBound...]).trimmingCharacters(in: ["\""])
      alerts[alerts.count - 1][key] = value
    }
  }

  /// What is wrong with the rules, whatever they ask.
  var troubles: [String] {
    var wrong: [String] = []
    for alert in alerts {
      let name = alert["alert"] ?? "?"
      for key in ["expr", "summary", "action"] where alert[key, default: ""].isEmpty {
        wrong.append("\(name) has no \(key)")
      }
      if !["{severity: page}", "{severity: ticket}"].contains(alert["labels"] ?? "") {
        wrong.append("\(name) is neither for the night nor for the morning")
      }
    }
    let names = alerts.compactMap { $0["alert"] }
    if Set(names).count != names.count { wrong.append("two alerts have one name") }
    return wrong
  }
}
