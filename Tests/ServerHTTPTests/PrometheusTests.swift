import CoreMetrics
import HouseholdModel
import ServerHTTP
import Testing

@Suite struct PrometheusTests {
  @Test func textReadsAsExpected() {
    let metrics = PrometheusMetrics(help: ["larder_changes_total": "Changes merged."])
    Counter(label: "larder.changes", dimensions: [("verdict", "applied")], factory: metrics)
      .increment(by: 3)
    Counter(label: "larder.changes", dimensions: [("verdict", "rejected")], factory: metrics)
      .increment()
    Meter(label: "larder-streams", factory: metrics).set(2.5)
    #expect(
      metrics.render() == """
        # HELP larder_changes_total Changes merged.
        # TYPE larder_changes_total counter
        larder_changes_total{verdict="applied"} 3
        larder_changes_total{verdict="rejected"} 1
        # TYPE larder_streams gauge
        larder_streams 2.5
        # HELP larder_metrics_refused_total Times a series was refused: too many, or a name of other kind.
        # TYPE larder_metrics_refused_total counter
        larder_metrics_refused_total{reason="kind"} 0
        larder_metrics_refused_total{reason="limit"} 0

        """)
  }

  @Test func orderOfMakingDoesNotChangeTheText() {
    var random = SplitMix64(seed: 3)
    let texts = (0..<20).map { _ in
      let metrics = PrometheusMetrics()
      for index in Array(0..<50).shuffled(using: &random) {
        let labels = [("a", "\(index % 7)"), ("b", "\(index)")].shuffled(using: &random)
        Counter(label: "c\(index % 3)", dimensions: labels, factory: metrics).increment(by: index)
        Timer(label: "t\(index % 3)", factory: metrics).recordSeconds(index)
      }
      return metrics.render()
    }
    #expect(Set(texts).count == 1)
  }

  @Test func labelsAndNamesComeBackFromTheText() throws {
    let metrics = PrometheusMetrics()
    let nasty = "a\"b\\c\nd,e}=é{\r\n\\n"
    Meter(label: "9.odd-nåme ", factory: metrics).set(1)
    Meter(label: "g", dimensions: [("le", nasty), ("x.y", "")], factory: metrics).set(-2)
    let text = try PrometheusReader(metrics.render())
    #expect(text.samples["_9_odd_n_me_"]?[[:]] == 1)
    #expect(text.samples["g"]?[["le_": nasty, "x_y": ""]] == -2)
  }

  @Test func helpIsEscaped() throws {
    let metrics = PrometheusMetrics(help: ["g": "a \\ and\na \"quote\""])
    Meter(label: "g", factory: metrics).set(1)
    #expect(metrics.render().hasPrefix("# HELP g a \\\\ and\\na \"quote\"\n# TYPE g gauge\n"))
  }

  @Test func longLabelValueIsCut() throws {
    let metrics = PrometheusMetrics()
    let value = String(repeating: "m", count: 10_000)
    Meter(label: "g", dimensions: [("l", value)], factory: metrics).set(1)
    let cut = String(value.prefix(PrometheusMetrics.labelValueLimit))
    #expect(try PrometheusReader(metrics.render()).samples["g"] == [["l": cut]: 1])
  }

  @Test func timerCountsIntoEveryBucketItFits() throws {
    let metrics = PrometheusMetrics()
    let timer = Timer(label: "merge", factory: metrics)
    for milliseconds in [1, 3, 100, 100_000] { timer.recordMilliseconds(milliseconds) }
    let text = try PrometheusReader(metrics.render())
    #expect(text.types["merge_seconds"] == "histogram")
    let buckets = try #require(text.samples["merge_seconds_bucket"])
    let expected: [(String, Double)] = [
      ("0.001", 1), ("0.0025", 1), ("0.005", 2), ("0.05", 2), ("0.1", 3), ("60", 3), ("+Inf", 4),
    ]
    for (bound, count) in expected { #expect(buckets[["le": bound]] == count, "le \(bound)") }
    #expect(buckets.count == PrometheusMetrics.secondsBuckets.count + 1)
    #expect(text.samples["merge_seconds_count"] == [[:]: 4])
    #expect(abs((text.samples["merge_seconds_sum"]?[[:]] ?? 0) - 100.104) < 1e-9)
  }

  @Test func recorderIsAHistogramOrAGauge() throws {
    let metrics = PrometheusMetrics()
    let sizes = Recorder(label: "bytes", factory: metrics)
    for size in [1, 5, 2_000_000] { sizes.record(size) }
    sizes.record(Double.nan)
    let last = Recorder(label: "last", aggregate: false, factory: metrics)
    for value in [7, 4] { last.record(value) }
    let text = try PrometheusReader(metrics.render())
    #expect(text.samples["bytes_bucket"]?[["le": "1"]] == 1)
    #expect(text.samples["bytes_bucket"]?[["le": "1048576"]] == 2)
    #expect(text.samples["bytes_sum"] == [[:]: 2_000_006])
    #expect(text.types["last"] == "gauge")
    #expect(text.samples["last"] == [[:]: 4])
  }

  @Test func countersOnlyGrowAndStopAtTheirEnd() throws {
    let metrics = PrometheusMetrics()
    let counter = metrics.makeCounter(label: "a", dimensions: [])
    counter.increment(by: 5)
    counter.increment(by: -3)
    #expect(try PrometheusReader(metrics.render()).samples["a_total"] == [[:]: 5])
    counter.increment(by: .max)
    #expect(metrics.render().contains("a_total \(Int64.max)\n"))
    let fractions = metrics.makeFloatingPointCounter(label: "b_total", dimensions: [])
    fractions.increment(by: 0.25)
    fractions.increment(by: .nan)
    fractions.increment(by: -1.0)
    #expect(try PrometheusReader(metrics.render()).samples["b_total"] == [[:]: 0.25])
  }

  /// Just under, at and just over the limit.
  @Test(arguments: [(9, 9, 0), (10, 10, 0), (13, 10, 3)])
  func labelExplosionStopsAtTheLimit(made: Int, kept: Int, refused: Double) throws {
    let metrics = PrometheusMetrics(seriesLimit: 10)
    for index in 0..<made {
      Counter(label: "c", dimensions: [("i", "\(index)")], factory: metrics).increment()
    }
    // A known series is no new one.
    Counter(label: "c", dimensions: [("i", "0")], factory: metrics).increment()
    let text = try PrometheusReader(metrics.render())
    #expect(text.samples["c_total"]?.count == kept)
    #expect(text.samples["c_total"]?[["i": "0"]] == 2)
    #expect(text.refused(because: "limit") == refused)
  }

  @Test func nameKeepsItsFirstKind() throws {
    let metrics = PrometheusMetrics()
    Meter(label: "x", factory: metrics).set(1)
    Recorder(label: "x", factory: metrics).record(1)
    Counter(label: "larder_metrics_refused", factory: metrics).increment(by: 100)
    let text = try PrometheusReader(metrics.render())
    #expect(text.types["x"] == "gauge")
    #expect(text.samples["x_count"] == nil)
    #expect(text.refused(because: "kind") == 2)
  }

  @Test func destroyedSeriesMakesRoom() throws {
    let metrics = PrometheusMetrics(seriesLimit: 1)
    let meter = Meter(label: "x", factory: metrics)
    let refused = Meter(label: "y", factory: metrics)
    refused.destroy()
    #expect(try PrometheusReader(metrics.render()).types["x"] == "gauge")
    meter.destroy()
    meter.destroy()
    Recorder(label: "x", factory: metrics).record(1)
    #expect(try PrometheusReader(metrics.render()).types["x"] == "histogram")
  }

  @Test func nothingIsLostWhenManyCountAtOnce() async throws {
    let metrics = PrometheusMetrics()
    await withTaskGroup(of: Void.self) { group in
      for task in 0..<16 {
        group.addTask {
          for index in 0..<1_000 {
            Counter(label: "c", dimensions: [("t", "\(index % 5)")], factory: metrics).increment()
            Timer(label: "t", factory: metrics).recordNanoseconds(Int64(task))
            Meter(label: "m", factory: metrics).increment(by: 1)
          }
        }
        group.addTask { _ = metrics.render() }
      }
    }
    let text = try PrometheusReader(metrics.render())
    #expect(text.samples["c_total"]?.values.sorted() == [3_200, 3_200, 3_200, 3_200, 3_200])
    #expect(text.samples["t_seconds_count"] == [[:]: 16_000])
    #expect(text.samples["m"] == [[:]: 16_000])
  }
}
