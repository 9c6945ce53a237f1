/// Small habits of every file.
enum HygieneRules {
  /// A file is one idea; past this it has become two.
  static let longest = 400

  /// Where a file may be longer, and why.
  ///
  /// Generated code and tables are left out already.
  static let long: [String: String] = [:]

  static func length(path: String, text: String) -> [Violation] {
    let count = text.count { $0.isNewline }
    guard count > longest, long[path] == nil else { return [] }
    let message = "\(count) lines; move one aspect of it to a file of its own (at most \(longest))"
    return [Violation(path: path, line: longest + 1, message: message)]
  }

  /// Notes to oneself belong into an issue, where somebody looks.
  static func notes(_ source: SwiftSource) -> [Violation] {
    source.comments.enumerated().compactMap { line, comment in
      guard comment.contains(/\b(TODO|FIXME|XXX)\b/) else { return nil }
      return source.violation(line, "do it now, or open an issue and leave the sentence out")
    }
  }

  static func force(_ source: SwiftSource) -> [Violation] {
    source.lines.enumerated().compactMap { line, code in
      guard code.contains(/\btry!/) else { return nil }
      return source.violation(line, "write `try` and let the caller know, or `#require` in a test")
    }
  }

  /// Paths of one machine, in any kind of file: in code, in words and in literals.
  static func machinePaths(path: String, text: String) -> [Violation] {
    let folder = pattern(#"(^|[^\w.\-/~$}])/("# + folders + ")/")
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap {
      line, words in
      guard words.firstMatch(of: folder) != nil else { return nil }
      return Violation(
        path: path, line: line + 1,
        message: "a folder of one machine; take it as an argument, ask the system, or stay relative"
      )
    }
  }

  private static let folders = ["work", "tmp", "root", "home", "Users"].joined(separator: "|")
}
