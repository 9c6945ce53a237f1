/// One label of a series, as Prometheus shows it.
struct SeriesLabel: Hashable, Comparable, Sendable {
  let name: String
  let value: String

  static func < (one: SeriesLabel, other: SeriesLabel) -> Bool {
    (one.name, one.value) < (other.name, other.value)
  }
}

/// What tells series apart: the name they share with their family, and their labels.
///
/// Both hold only what Prometheus takes, and labels are sorted with no name twice, so that equal
/// series have equal names.
struct SeriesName: Hashable, Comparable, Sendable {
  let family: String
  let labels: [SeriesLabel]

  /// Of two labels that come to have the same name, the later one counts.
  init(label: String, dimensions: [(String, String)], kind: SeriesKind) {
    let name = Self.sanitised(label)
    family = name.hasSuffix(kind.suffix) ? name : name + kind.suffix
    var values: [String: String] = [:]
    for (name, value) in dimensions {
      values[Self.labelName(name)] = Self.shortened(value)
    }
    labels = values.map { SeriesLabel(name: $0.key, value: $0.value) }.sorted()
  }

  static func < (one: SeriesName, other: SeriesName) -> Bool {
    if one.family != other.family { return one.family < other.family }
    return one.labels.lexicographicallyPrecedes(other.labels)
  }

  /// Only ASCII letters, digits and `_`, and no digit at the start.
  private static func sanitised(_ name: String) -> String {
    let scalars = name.unicodeScalars.map { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": Character(scalar)
      default: Character("_")
      }
    }
    let starts = scalars.first.map { !("0"..."9").contains($0) } ?? false
    return String(starts ? scalars : ["_"] + scalars)
  }

  /// A histogram has a label `le` of its own.
  private static func labelName(_ name: String) -> String {
    let name = sanitised(name)
    return name == "le" ? "le_" : name
  }

  private static func shortened(_ value: String) -> String {
    var short = String.UnicodeScalarView()
    short.append(contentsOf: value.unicodeScalars.prefix(PrometheusMetrics.labelValueLimit))
    return String(short)
  }
}
