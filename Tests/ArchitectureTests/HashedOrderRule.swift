/// Nothing depends on the order of a dictionary or a set: it differs from run to run.
///
/// This reads text, not types, so it sees what is declared in the target with its type. Where the
/// order is harmless a comment on the line or the one above says why: `// ordered: <reason>`.
enum HashedOrderRule {
  static func check(_ source: SwiftSource, around: HashedNames.Shared = .init()) -> [Violation] {
    let names = HashedNames(of: source, around: around)
    let code = source.code
    var found: [Int: String] = [:]
    for (start, message) in loops(in: code) + chains(in: code) {
      guard Chain(in: code, from: start, names: names).leaksOrder(asLoop: message == loop) else {
        continue
      }
      found[code[..<start].count { $0.isNewline }] = message
    }
    let leaks = found.keys.sorted().filter { !isExcused(source, $0) }
    return leaks.compactMap { line in found[line].map { source.violation(line, $0) } }
      + emptyExcuses(in: source)
  }

  private static let loop = "this loop runs in hash order; " + remedy
  private static let use = "this hands on hash order; " + remedy
  private static let remedy =
    "write `.sorted()` or `.sorted(by:)` first, or say `// ordered: <why the order can't matter>`"
  private static let mark = "ordered:"

  /// Where the sequence of each `for … in` begins.
  private static func loops(in code: String) -> [(String.Index, String)] {
    code.matches(of: /\bfor\s+(?:case\s+)?(?:try\s+)?[^\n{}]*?\bin\s+/)
      .map { ($0.range.upperBound, loop) }
  }

  /// Where a chain of names and calls begins that isn't a loop's sequence.
  private static func chains(in code: String) -> [(String.Index, String)] {
    let begins = code.matches(of: /(?:^|[^\w.`])((?:self\.)?[a-z_]\w*[.?!(\[])/).map {
      $0.output.1.startIndex
    }
    let arrays = code.matches(of: /\bArray\((?=[a-z_])/).map { $0.range.upperBound }
    return begins.map { ($0, use) } + arrays.map { ($0, loop) }
  }

  private static func isExcused(_ source: SwiftSource, _ line: Int) -> Bool {
    [line, line - 1].contains { at in
      source.comments.indices.contains(at) && source.comments[at].contains(mark)
    }
  }

  private static func emptyExcuses(in source: SwiftSource) -> [Violation] {
    source.comments.enumerated().compactMap { line, comment in
      guard let excuse = comment.firstRange(of: "// " + mark) else { return nil }
      let reason = comment[excuse.upperBound...].filter(\.isLetter)
      guard reason.count < 8 else { return nil }
      return source.violation(line, "say why the order can't matter: `// ordered: <reason>`")
    }
  }
}
