/// The commands that README names exist.
enum ReadmeRule {
  /// What README gets wrong, given for each executable the text of its sources.
  static func check(readme: String, makefile: String, executables: [String: String]) -> [Violation]
  {
    let targets = makefile.matches(of: /(?:^|\n)([a-z][a-z-]*):/).map { String($0.output.1) }
    return commands(in: readme).compactMap { line, tool, word in
      if tool == "make" {
        guard !targets.contains(word) else { return nil }
        let known = targets.sorted().joined(separator: ", ")
        return violation(line, "`make \(word)` is no target of the Makefile; it has \(known)")
      }
      guard let sources = executables[tool], !offers(word, in: sources) else { return nil }
      return violation(
        line, "`\(tool) \(word)` is no command of \(tool); name one it has, or add it")
    }
  }

  private static func violation(_ line: Int, _ message: String) -> Violation {
    Violation(path: "README.md", line: line + 1, message: message)
  }

  /// Commands in fenced blocks, one a line, and in code between backticks.
  static func commands(in readme: String) -> [(line: Int, tool: String, word: String)] {
    let lines = readme.split(separator: "\n", omittingEmptySubsequences: false)
    var isFenced = false
    return lines.enumerated().flatMap { line, text -> [(line: Int, tool: String, word: String)] in
      if text.drop(while: { $0 == " " }).hasPrefix("```") {
        isFenced.toggle()
        return []
      }
      let pieces = isFenced ? [text] : text.matches(of: /`([^`]+)`/).map { $0.output.1 }
      return pieces.compactMap { piece in command(in: piece).map { (line, $0.tool, $0.word) } }
    }
  }

  private static func command(in text: Substring) -> (tool: String, word: String)? {
    let line =
      /^\s*(?:\$ )?(?:[A-Z_]+=\S+ +)*(?:swift run (?:-\S+ +)*|\S*\/)?(make|larder|simulate) +(?:[A-Z_]+=\S+ +|-\S+ +)*([a-z][a-z-]*)(?=\s|$)/
    return text.firstMatch(of: line).map { (String($0.output.1), String($0.output.2)) }
  }

  /// A command is named, or it is a type that ArgumentParser names after itself.
  private static func offers(_ word: String, in sources: String) -> Bool {
    if sources.contains("commandName: \"\(word)\"") { return true }
    let type = word.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined()
    let command = pattern(#"(struct|class|enum) +"# + type + #" *:[^{]*ParsableCommand"#)
    return sources.firstMatch(of: command) != nil
  }
}
