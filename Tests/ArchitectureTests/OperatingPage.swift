import Foundation

/// What the page for operators, `Docs/OPERATING.md`, lists in its tables.
struct OperatingPage {
  /// A metric: the first two cells of its row.
  struct Metric: Hashable {
    var labels: Set<String>
    var kind: String
  }

  /// A log event: the level and what is said along with it.
  struct Event: Hashable {
    var level: String
    var metadata: Set<String>
  }

  /// A setting: its variable and its default.
  struct Setting: Hashable {
    var environment: String
    var fallback: String
  }

  private(set) var metrics: [String: Metric] = [:]
  private(set) var events: [String: Event] = [:]
  private(set) var settings: [String: Setting] = [:]

  init(_ text: String) {
    for cells in Self.rows(under: "Metrics", in: text) where cells.count >= 2 {
      let name = Self.code(cells[0]).first ?? ""
      let parts = name.split(separator: "{")
      let labels = parts.count > 1 ? parts[1].dropLast().split(separator: ",").map(String.init) : []
      metrics[String(parts.first ?? "")] = Metric(
        labels: Set(labels), kind: String(cells[1].prefix { $0 != "," }))
    }
    for cells in Self.rows(under: "Log events", in: text) where cells.count >= 3 {
      events[Self.code(cells[0]).first ?? ""] = Event(
        level: cells[1], metadata: Set(Self.code(cells[2])))
    }
    for cells in Self.rows(under: "Settings", in: text) where cells.count >= 3 {
      settings[Self.code(cells[0]).first ?? ""] = Setting(
        environment: Self.code(cells[1]).first ?? "", fallback: Self.code(cells[2]).first ?? "")
    }
  }

  /// The cells of the tables under a heading, without their heads.
  static func rows(under heading: String, in text: String) -> [[String]] {
    var rows: [[String]] = []
    var isUnder = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("## ") { isUnder = line.dropFirst(3) == heading }
      guard isUnder, line.hasPrefix("|") else { continue }
      let cells = line.dropFirst().split(separator: "|", omittingEmptySubsequences: false)
        .dropLast().map { $0.trimmingCharacters(in: .whitespaces) }
      // The line of dashes says that the one before was a head.
      if cells.allSatisfy({ !$0.isEmpty && $0.allSatisfy { "-:".contains($0) } }) {
        if !rows.isEmpty { rows.removeLast() }
      } else {
        rows.append(cells)
      }
    }
    return rows
  }

  /// What stands between backticks.
  private static func code(_ cell: String) -> [String] {
    cell.matches(of: /`([^`]+)`/).map { String($0.output.1) }
  }
}
