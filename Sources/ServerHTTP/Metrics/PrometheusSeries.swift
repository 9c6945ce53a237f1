import CoreMetrics
import Synchronization

/// What a series is, which fixes how it is shown.
enum SeriesKind {
  case counter
  case gauge
  /// A histogram of durations in seconds.
  case seconds
  /// A histogram of counts or sizes.
  case amounts

  /// The word after `# TYPE name`.
  var typeName: String {
    switch self {
    case .counter: "counter"
    case .gauge: "gauge"
    case .seconds, .amounts: "histogram"
    }
  }

  /// What Prometheus expects such a name to end in.
  var suffix: String {
    switch self {
    case .counter: "_total"
    case .seconds: "_seconds"
    case .gauge, .amounts: ""
    }
  }
}

/// One line, or for a histogram one group of lines, of the rendered text.
protocol PrometheusSeries: AnyObject, Sendable {
  var name: SeriesName { get }
  var kind: SeriesKind { get }
  func write(to text: inout PrometheusText)
}

/// A count that only grows.
///
/// Whole increments add up exactly, up to `Int64.max`, and stay there.
final class CounterSeries: PrometheusSeries, CounterHandler, FloatingPointCounterHandler {
  let name: SeriesName
  let kind = SeriesKind.counter
  private let value = Mutex(Value())

  private struct Value {
    var whole: Int64 = 0
    var fraction = 0.0
  }

  init(name: SeriesName) { self.name = name }

  /// Takes no negative amount: to Prometheus a counter that falls means a restarted process.
  func increment(by amount: Int64) {
    guard amount > 0 else { return }
    value.withLock { value in
      let (sum, isOver) = value.whole.addingReportingOverflow(amount)
      value.whole = isOver ? .max : sum
    }
  }

  func increment(by amount: Double) {
    guard amount > 0, amount.isFinite else { return }
    value.withLock { $0.fraction += amount }
  }

  func reset() { value.withLock { $0 = Value() } }

  func write(to text: inout PrometheusText) {
    let value = value.withLock { $0 }
    let number =
      value.fraction == 0
      ? "\(value.whole)" : PrometheusText.number(Double(value.whole) + value.fraction)
    text.line(name.family, name.labels, number)
  }
}

/// A value that goes up and down: a meter, or a recorder that doesn't aggregate.
final class GaugeSeries: PrometheusSeries, MeterHandler, RecorderHandler {
  let name: SeriesName
  let kind = SeriesKind.gauge
  private let value = Mutex(0.0)

  init(name: SeriesName) { self.name = name }

  func set(_ value: Int64) { set(Double(value)) }
  func set(_ value: Double) { self.value.withLock { $0 = value } }
  func increment(by amount: Double) { value.withLock { $0 += amount } }
  func decrement(by amount: Double) { value.withLock { $0 -= amount } }
  func record(_ value: Int64) { set(value) }
  func record(_ value: Double) { set(value) }

  func write(to text: inout PrometheusText) {
    text.line(name.family, name.labels, PrometheusText.number(value.withLock { $0 }))
  }
}

/// How many values were at most each bound, how many there were, and their sum.
final class HistogramSeries: PrometheusSeries, TimerHandler, RecorderHandler {
  let name: SeriesName
  let kind: SeriesKind
  private let bounds: [Double]
  private let values: Mutex<Values>

  private struct Values {
    /// For each bound the values over the bound before it; the last are over all bounds.
    var counts: [Int]
    var sum = 0.0
  }

  init(name: SeriesName, kind: SeriesKind, bounds: [Double]) {
    self.name = name
    self.kind = kind
    self.bounds = bounds
    values = Mutex(Values(counts: [Int](repeating: 0, count: bounds.count + 1)))
  }

  func recordNanoseconds(_ duration: Int64) { record(Double(max(duration, 0)) / 1e9) }
  func record(_ value: Int64) { record(Double(value)) }

  /// Takes finite values only: one that is not would make the sum useless for ever.
  func record(_ value: Double) {
    guard value.isFinite else { return }
    let place = bounds.firstIndex { value <= $0 } ?? bounds.count
    values.withLock { values in
      values.counts[place] += 1
      values.sum += value
    }
  }

  func write(to text: inout PrometheusText) {
    let values = values.withLock { $0 }
    var below = 0
    for (bound, count) in zip(bounds + [.infinity], values.counts) {
      below += count
      let bucket = SeriesLabel(name: "le", value: PrometheusText.number(bound))
      text.line(name.family + "_bucket", name.labels + [bucket], "\(below)")
    }
    text.line(name.family + "_sum", name.labels, PrometheusText.number(values.sum))
    text.line(name.family + "_count", name.labels, "\(below)")
  }
}
