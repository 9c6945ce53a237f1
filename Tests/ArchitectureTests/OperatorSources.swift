import Foundation

/// What the sources give an operator: the same things that `OperatingPage` reads out of the page.
enum OperatorSources {
  /// The metrics that have words for `# HELP`, and the one that the registry has of its own.
  static func metrics(instruments: String, registry: String) -> Set<String> {
    let told = instruments.matches(of: /"((?:larder|process)_[a-z_]+)":/).map(\.output.1)
    let own = registry.matches(of: /"(larder_[a-z_]+)"/).map(\.output.1)
    return Set((told + own).map(String.init))
  }

  /// Labels of metrics in these sources that make none of the known metrics, with or without the
  /// ending that their kind adds.
  static func unknownLabels(in text: String, known: Set<String>) -> [String] {
    text.matches(of: /"((?:larder|process)_[a-z_]+)"/).map { String($0.output.1) }
      .filter { label in
        !["", "_total", "_seconds"].contains { known.contains(label + $0) }
      }
  }

  /// Log events by what they say, with level and metadata.
  static func events(in text: String) -> [String: OperatingPage.Event] {
    var events: [String: OperatingPage.Event] = [:]
    let call =
      /(context\.)?logger\.(trace|debug|info|notice|warning|error|critical)\(\s*"([^"]+)"/
    for match in text.matches(of: call) {
      let rest = arguments(text[match.range.upperBound...])
      var metadata = Set(rest.matches(of: /"([a-z_.]+)":/).map { String($0.output.1) })
      // A request's logger brings the request's number along.
      if match.output.1 != nil { metadata.insert("hb.request.id") }
      events[String(match.output.3)] = OperatingPage.Event(
        level: String(match.output.2), metadata: metadata)
    }
    return events
  }

  /// What stands before the bracket that closes a call, given what follows its first argument.
  private static func arguments(_ text: Substring) -> Substring {
    var depth = 1
    var isQuoted = false
    var end = text.startIndex
    while end < text.endIndex {
      switch text[end] {
      case "\"": isQuoted.toggle()
      case "(" where !isQuoted: depth += 1
      case ")" where !isQuoted: depth -= 1
      default: break
      }
      if depth == 0 { break }
      end = text.index(after: end)
    }
    return text[..<end]
  }

  /// Settings by their name.
  static func settings(in text: String) -> [String: OperatingPage.Setting] {
    let key = /name: "([a-z-]+)", fallback: "([^"]*)"/
    return Dictionary(
      uniqueKeysWithValues: text.matches(of: key).map { match in
        let name = String(match.output.1)
        let environment = "LARDER_" + name.uppercased().replacingOccurrences(of: "-", with: "_")
        return (
          name,
          OperatingPage.Setting(environment: environment, fallback: String(match.output.2))
        )
      })
  }
}
