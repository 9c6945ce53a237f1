import Foundation
import Testing

/// What an operator reads at night is complete and true.
@Suite struct OperatingPageTests {
  private let page: OperatingPage
  private let instruments: String
  private let registry: String

  init() throws {
    page = OperatingPage(try #require(Tree.text("Docs/OPERATING.md")))
    instruments = try #require(Tree.text("Sources/ServerHTTP/Service/Instruments.swift"))
    registry = try #require(Tree.text("Sources/ServerHTTP/Metrics/PrometheusMetrics.swift"))
  }

  private func report(_ wrong: [String]) -> Comment {
    Comment(rawValue: wrong.joined(separator: "\n"))
  }

  private var server: [String] {
    Tree.paths.filter { path in
      path.hasSuffix(".swift")
        && ["ServerStorage", "ServerSync", "ServerHTTP", "larder"].contains {
          path.hasPrefix("Sources/\($0)/")
        }
    }.compactMap(Tree.text)
  }

  /// `MetricsPageTests` compares labels and kinds with what a server really shows.
  @Test func everyMetricIsOnThePageAndTheOtherWayRound() {
    let metrics = OperatorSources.metrics(instruments: instruments, registry: registry)
    #expect(metrics.count > 20)
    let wrong = OperatingPageRule.compare(
      page: page.metrics.mapValues { _ in true },
      sources: Dictionary(uniqueKeysWithValues: metrics.map { ($0, true) }), what: "metric")
    #expect(wrong.isEmpty, report(wrong))
    let unknown = server.flatMap { OperatorSources.unknownLabels(in: $0, known: metrics) }
    #expect(unknown.isEmpty, report(unknown.map { "no words for # HELP of \($0)" }))
  }

  @Test func everyLogEventIsOnThePageAndTheOtherWayRound() {
    let events = server.map(OperatorSources.events).reduce(into: [:]) { all, some in
      all.merge(some) { one, _ in one }
    }
    #expect(events.count >= 6)
    let wrong = OperatingPageRule.compare(page: page.events, sources: events, what: "log event")
    #expect(wrong.isEmpty, report(wrong))
  }

  @Test func everySettingIsOnThePageAndTheOtherWayRound() throws {
    let text = try #require(Tree.text("Sources/larder/Settings/Settings.swift"))
    let settings = OperatorSources.settings(in: text)
    #expect(settings.count >= 5)
    let wrong = OperatingPageRule.compare(page: page.settings, sources: settings, what: "setting")
    #expect(wrong.isEmpty, report(wrong))
    // The list by which keys are known has each of them, too.
    let keys = text.matches(of: /static let ([a-zA-Z]+) = Key\(/).map { String($0.output.1) }
    let list = try #require(text.firstMatch(of: /static let keys = \[([^\]]+)\]/)?.output.1)
    #expect(list.split(separator: ", ").map(String.init) == keys)
  }

  @Test func alertsAskForWhatThereIs() throws {
    let text = try #require(Tree.text("Operations/alerts.yaml"))
    #expect(!text.contains("\t"))
    let file = AlertFile(text)
    #expect(
      file.alerts.count >= 15 && file.alerts.count == text.split(separator: "- alert:").count - 1)
    #expect(file.troubles.isEmpty, report(file.troubles))
    let wrong = file.alerts.compactMap { $0["expr"] }
      .flatMap { QueryRule.check($0, metrics: page.metrics) }
    #expect(wrong.isEmpty, report(wrong))
  }

  /// An alert may say: look for this event in the log.
  @Test func alertsSendNobodyToEventsThatDoNotExist() throws {
    let text = try #require(Tree.text("Operations/alerts.yaml"))
    let named = text.matches(of: /event '([^']+)'/).map { String($0.output.1) }
    #expect(!named.isEmpty && named.allSatisfy { page.events[$0] != nil }, "\(named)")
  }

  @Test func theDashboardAsksForWhatThereIsAndShowsAllOfIt() throws {
    let queries = try Self.queries(try #require(Tree.text("Operations/dashboard.json")))
    let wrong = queries.flatMap { QueryRule.check($0, metrics: page.metrics) }
    #expect(wrong.isEmpty, report(wrong))
    let shown = Set(
      queries.flatMap { QueryRule.names(in: $0) }
        .map { QueryRule.family($0, metrics: page.metrics) })
    let hidden = Set(page.metrics.keys).subtracting(shown).sorted()
    #expect(hidden.isEmpty, report(hidden.map { "no panel shows \($0)" }))
  }

  /// What panels ask, and what fills the list of servers.
  static func queries(_ json: String) throws -> [String] {
    struct Dashboard: Decodable {
      struct Panel: Decodable {
        struct Target: Decodable { var expr: String }
        var id: Int
        var title: String
        var targets: [Target]?
      }
      var panels: [Panel]
    }
    let dashboard = try JSONDecoder().decode(Dashboard.self, from: Data(json.utf8))
    let ids = dashboard.panels.map(\.id)
    #expect(Set(ids).count == ids.count, "two panels have one number")
    return dashboard.panels.flatMap { $0.targets ?? [] }.map(\.expr)
  }
}

/// Each of the checks above is shown to fail.
@Suite struct OperatingPageRuleTests {
  private let metrics = [
    "larder_a_total": OperatingPage.Metric(labels: ["verdict"], kind: "counter"),
    "larder_b_seconds": OperatingPage.Metric(labels: [], kind: "histogram"),
  ]

  @Test func tablesAreReadByTheirHeading() {
    let page = OperatingPage(
      """
      ## Metrics
      words
      | name | kind and unit |
      |---|---|
      | `larder_a_total{verdict}` | counter, changes |
      | `larder_b_seconds` | histogram, seconds |
      ## Log events
      | event | level | metadata |
      |---|---|---|
      | `request failed` | error | `error.type`, `storage` |
      ## Settings
      | key | environment | default |
      |---|---|---|
      | `log-format` | `LARDER_LOG_FORMAT` | `text` |
      """)
    #expect(page.metrics == metrics)
    #expect(
      page.events == [
        "request failed": OperatingPage.Event(level: "error", metadata: ["error.type", "storage"])
      ])
    #expect(
      page.settings == [
        "log-format": OperatingPage.Setting(environment: "LARDER_LOG_FORMAT", fallback: "text")
      ])
  }

  @Test func whatOneSideLacksOrSaysOtherwiseIsNamed() {
    let wrong = OperatingPageRule.compare(
      page: ["a": 1, "b": 2, "c": 3], sources: ["a": 1, "b": 9, "d": 4], what: "thing")
    #expect(
      wrong == [
        "the page lacks the thing d", "the page has a thing c that does not exist",
        "the page says of the thing b: 2; it is 9",
      ])
  }

  @Test func eventsAreReadWithLevelAndMetadata() {
    let events = OperatorSources.events(
      in: """
        logger.notice("stopped")
        parts.logger.warning(
          "disk, (nearly) full", metadata: ["free": "\\(size(of: disk))", "at": .string(path)])
        let other = ["no": 1]
        context.logger.error("failed", metadata: ["error.type": x])
        """)
    #expect(
      events == [
        "stopped": .init(level: "notice", metadata: []),
        "disk, (nearly) full": .init(level: "warning", metadata: ["free", "at"]),
        "failed": .init(level: "error", metadata: ["error.type", "hb.request.id"]),
      ])
  }

  @Test func settingsAreReadWithTheirVariable() {
    let settings = OperatorSources.settings(in: #"Key(name: "log-format", fallback: "text", x)"#)
    #expect(
      settings == ["log-format": .init(environment: "LARDER_LOG_FORMAT", fallback: "text")])
  }

  @Test func metricsWithoutWordsAreFound() {
    let known = OperatorSources.metrics(
      instruments: #""larder_a_total": "x", "process_b": "y""#, registry: #"= "larder_c""#)
    #expect(known == ["larder_a_total", "process_b", "larder_c"])
    let text = #"Counter(label: "larder_a") Meter(label: "process_b") Meter(label: "larder_d")"#
    #expect(OperatorSources.unknownLabels(in: text, known: known) == ["larder_d"])
  }

  @Test(arguments: [
    #"sum by (verdict) (rate(larder_a_total{verdict="x",instance=~"$i"}[5m])) > 2e9 and up == 1"#,
    "histogram_quantile(0.9, sum by (le) (rate(larder_b_seconds_bucket[$__rate_interval])))",
    "time() - larder_b_seconds_sum / larder_b_seconds_count",
  ])
  func aRightQueryIsTaken(query: String) {
    #expect(QueryRule.check(query, metrics: metrics) == [])
  }

  @Test(arguments: [
    "larder_c > 1", "rate(larder_a_total_bucket[5m])", "larder_b_seconds > 1",
    #"larder_a_total{status="x"}"#, "sum(larder_a_total", "larder_a_total)", "sum(larder_a_total]",
  ])
  func aWrongQueryIsNot(query: String) {
    #expect(QueryRule.check(query, metrics: metrics).count == 1)
  }

  @Test func anAlertThatSaysTooLittleIsFound() {
    let whole = """
      - alert: A
        expr: up == 0
        labels: {severity: page}
        annotations:
          summary: "It is down: all of it."
          action: "Start it."
      """
    #expect(AlertFile(whole).alerts.first?["summary"] == "It is down: all of it.")
    #expect(AlertFile(whole).troubles == [])
    for part in ["expr", "summary", "action", "labels"] {
      let lines = whole.split(separator: "\n").filter { !$0.contains("  \(part): ") }
      #expect(AlertFile(lines.joined(separator: "\n")).troubles.count == 1, "\(part)")
    }
    #expect(AlertFile(whole + "\n" + whole).troubles == ["two alerts have one name"])
  }
}
