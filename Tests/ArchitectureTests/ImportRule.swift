/// Imports go up the picture only, and only to what the target's row of the table names.
enum ImportRule {
  static func check(_ source: SwiftSource, target: String, room: Room) -> [Violation] {
    let allowed = room.dependencies.union(room.platform)
    return imports(of: source).compactMap { line, module in
      guard !allowed.contains(module) else { return nil }
      let names = allowed.sorted().joined(separator: ", ")
      return source.violation(
        line,
        """
        \(target) must not import \(module); it may import: \(names.isEmpty ? "nothing" : names). \
        Move the code to the row that may, or return a value and let that row act on it
        """)
    }
  }

  /// Each import's line, and the module's name without a submodule or the kind of a single symbol.
  static func imports(of source: SwiftSource) -> [(line: Int, module: String)] {
    let kinds = "(?:(?:struct|class|enum|protocol|typealias|func|let|var|actor) +)?"
    let words = "(?:(?:@\\w+(?:\\([^)]*\\))?|public|package|internal|fileprivate|private) +)*"
    let statements = pattern("^\\s*\(words)import +\(kinds)(\\w+)")
    return source.lines.enumerated().flatMap { line, text in
      // Several statements may share a line.
      text.split(separator: ";").compactMap { statement in
        guard let name = statement.firstMatch(of: statements)?.output[1].substring else {
          return nil
        }
        return (line, String(name))
      }
    }
  }
}
