package import CoreMetrics
import Synchronization

/// Collects metrics and shows them as Prometheus text, format 0.0.4.
///
/// A value to pass on, to `Counter(label:dimensions:factory:)` and its like or, in `main`, to
/// `MetricsSystem.bootstrap`. What always holds:
///
/// - Names and labels become ones that Prometheus takes: any other character turns into `_`.
///   Counters end in `_total`, timers in `_seconds`.
/// - The same name and labels are the same series, in whatever order the labels come.
/// - There are never more than `seriesLimit` series, and a name keeps its first kind. What is
///   refused for that is counted in `larder_metrics_refused_total`, and goes nowhere else.
/// - `render` sorts by name and labels, refusals last: equal values give equal text.
///
/// Safe to use from any thread: the registry and each series have a lock of their own, so a
/// rendered text holds each series as it was at some moment, not all at one moment.
package final class PrometheusMetrics: MetricsFactory {
  /// What `/metrics` says its text is.
  package static let contentType = "text/plain; version=0.0.4; charset=utf-8"

  /// The most series kept at once unless told otherwise.
  ///
  /// We have tens; a label that takes its values from requests would make millions, and the server
  /// must not run out of memory for being watched. A histogram is the largest: about 1 KiB here and
  /// 18 lines of text, so 2 MiB and 36,000 lines at worst, which a scraper takes.
  package static let seriesLimit = 2_000

  /// The most characters of a label's value that are kept: a value is a word, not a message.
  package static let labelValueLimit = 128

  /// Seconds, for timers: from a fast merge to a long poll that waited its time out.
  package static let secondsBuckets = [
    0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60,
  ]

  /// Counts and sizes, for recorders that aggregate: powers of four up to 1 MiB.
  package static let amountBuckets: [Double] = [
    1, 4, 16, 64, 256, 1_024, 4_096, 16_384, 65_536, 262_144, 1_048_576,
  ]

  private static let refusedName = "larder_metrics_refused_total"
  private static let refusedHelp = "Times a series was refused: too many, or a name of other kind."

  private let help: [String: String]
  private let seriesLimit: Int
  private let registry = Mutex(Registry())

  private struct Registry {
    var series: [SeriesName: any PrometheusSeries] = [:]
    /// Which kind a name stands for, and how many series have it.
    var families: [String: (kind: SeriesKind, count: Int)] = [:]
    var refused: [String: Int] = ["kind": 0, "limit": 0]
  }

  /// Starts with no series.
  ///
  /// - Parameters:
  ///   - help: What a metric means, by the name it is shown under: `larder_changes_total`.
  ///   - seriesLimit: The most series kept at once.
  package init(help: [String: String] = [:], seriesLimit: Int = PrometheusMetrics.seriesLimit) {
    self.help = help
    self.seriesLimit = seriesLimit
  }

  /// Everything collected until now, as `/metrics` shows it.
  package func render() -> String {
    let (series, refused) = registry.withLock { ($0.series, $0.refused) }
    var text = PrometheusText(help: help)
    for (name, series) in series.sorted(by: { $0.key < $1.key }) {
      text.begin(family: name.family, kind: series.kind)
      series.write(to: &text)
    }
    text.begin(family: Self.refusedName, kind: .counter, defaultHelp: Self.refusedHelp)
    for (reason, count) in refused.sorted(by: { $0.key < $1.key }) {
      let labels = [SeriesLabel(name: "reason", value: reason)]
      text.line(Self.refusedName, labels, "\(count)")
    }
    return text.text
  }

  /// The series of that name, or a new one, or one that nobody will see when it is refused.
  private func series<Series: PrometheusSeries>(
    _ label: String, _ dimensions: [(String, String)], kind: SeriesKind,
    make: (SeriesName) -> Series
  ) -> Series {
    let name = SeriesName(label: label, dimensions: dimensions, kind: kind)
    return registry.withLock { registry in
      if let known = registry.series[name] as? Series, known.kind == kind { return known }
      let new = make(name)
      let family = registry.families[name.family, default: (kind, 0)]
      if family.kind != kind || name.family == Self.refusedName {
        registry.refused["kind", default: 0] += 1
      } else if registry.series.count >= seriesLimit {
        registry.refused["limit", default: 0] += 1
      } else {
        registry.families[name.family] = (kind, family.count + 1)
        registry.series[name] = new
      }
      return new
    }
  }

  /// Forgets the series, unless it was refused or forgotten before.
  private func forget(_ handler: AnyObject) {
    guard let series = handler as? any PrometheusSeries else { return }
    registry.withLock { registry in
      guard let known = registry.series[series.name], known === series else { return }
      registry.series[series.name] = nil
      let family = registry.families[series.name.family] ?? (series.kind, 1)
      let left = family.count - 1
      registry.families[series.name.family] = left == 0 ? nil : (family.kind, left)
    }
  }
}

extension PrometheusMetrics {
  package func makeCounter(
    label: String, dimensions: [(String, String)]
  ) -> any CounterHandler {
    series(label, dimensions, kind: .counter) { CounterSeries(name: $0) }
  }

  package func makeFloatingPointCounter(
    label: String, dimensions: [(String, String)]
  ) -> any FloatingPointCounterHandler {
    series(label, dimensions, kind: .counter) { CounterSeries(name: $0) }
  }

  package func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    series(label, dimensions, kind: .gauge) { GaugeSeries(name: $0) }
  }

  package func makeRecorder(
    label: String, dimensions: [(String, String)], aggregate: Bool
  ) -> any RecorderHandler {
    guard aggregate else {
      return series(label, dimensions, kind: .gauge) { GaugeSeries(name: $0) }
    }
    return series(label, dimensions, kind: .amounts) {
      HistogramSeries(name: $0, kind: .amounts, bounds: Self.amountBuckets)
    }
  }

  package func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    series(label, dimensions, kind: .seconds) {
      HistogramSeries(name: $0, kind: .seconds, bounds: Self.secondsBuckets)
    }
  }

  package func destroyCounter(_ handler: any CounterHandler) { forget(handler) }
  package func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) {
    forget(handler)
  }
  package func destroyMeter(_ handler: any MeterHandler) { forget(handler) }
  package func destroyRecorder(_ handler: any RecorderHandler) { forget(handler) }
  package func destroyTimer(_ handler: any TimerHandler) { forget(handler) }
}
