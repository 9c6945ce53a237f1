extension Mutator {
  /// Conditions of `if` and `guard` that stand on one line and are one expression.
  func negations(_ line: CodeLine, _ number: Int) -> [Mutant] {
    let code = line.text
    let words = line.trimmed
    let (head, tail): (String, String)
    if words.hasPrefix("guard ") {
      (head, tail) = ("guard ", " else {")
    } else if words.hasPrefix("if ") || words.hasPrefix("} else if ") {
      (head, tail) = ("if ", " {")
    } else {
      return []
    }
    let bytes = Array(code.utf8)
    guard let first = bytes.places(of: Array(head.utf8)).first else { return [] }
    var start = first + head.utf8.count
    guard let end = bytes.places(of: Array(tail.utf8)).first(where: { $0 >= start }) else {
      return []
    }
    if bytes[start...].starts(with: "try ".utf8) { start += 4 }
    guard start < end else { return [] }
    let condition = String(decoding: bytes[start..<end], as: UTF8.self)
    let isPlain = ["let ", "var ", "case ", "try ", "await ", "#", "{"].allSatisfy {
      !condition.contains($0)
    }
    guard isPlain, condition.isBalanced, !condition.hasTopLevelComma else { return [] }
    let text = source.text(line.start + start..<line.start + end)
    return [
      mutant(.negate, .negation, at: start..<end, of: line, number, becoming: "!(\(text))")
    ]
  }

  /// Statements of one line that call or assign.
  func drops(_ line: CodeLine, _ number: Int) -> [Mutant] {
    let words = line.trimmed
    guard source.parts[line.start + line.trimmedRange.lowerBound] == .code, words.isBalanced,
      words.isCallOrAssignment, stands(alone: number), !isInInitialiser(number)
    else { return [] }
    return [
      mutant(.drop, .statement, at: line.trimmedRange, of: line, number, becoming: "")
    ]
  }

  /// Whether the statement neither goes on from the line before nor on to the next.
  private func stands(alone number: Int) -> Bool {
    func near(_ numbers: some Sequence<Int>) -> String? {
      numbers.lazy.map { source.code(ofLine: $0).trimmed }.first { !$0.isEmpty }
    }
    guard let before = near((0..<number).reversed()),
      let next = near(number + 1..<source.lines.count)
    else { return false }
    let isBegun =
      before.hasSuffix("{") || before.hasSuffix("}") || before.hasSuffix(":")
      || before.isCallOrAssignment || before.hasPrefix("let ") || before.hasPrefix("var ")
      || before.hasSuffix(")")
    let goesOn = [".", "?", ":", "+", "-", "*", "/", "&", "|", "<", ">", "=", "!=", "{", "else"]
    return isBegun && !before.hasSuffix(" in {") && !goesOn.contains { next.hasPrefix($0) }
      && !before.hasSuffix("= {") && !Self.isExpressionBranch(before)
  }

  /// Whether what begins with this line gives a value rather than does something.
  private static func isExpressionBranch(_ line: String) -> Bool {
    line.hasSuffix("=") || line.hasPrefix("case ") && line.hasSuffix(":") == false
  }

  /// Whether the line is in an initialiser, where every property must be given a value.
  private func isInInitialiser(_ number: Int) -> Bool {
    var least = source.code(ofLine: number).indentation
    for before in (0..<number).reversed() {
      let line = source.code(ofLine: before)
      guard !line.isBlank, line.indentation < least else { continue }
      least = line.indentation
      let words = line.trimmed
      if words.contains("init(") || words.contains("init?(") { return true }
      if words.contains("func ") || words.contains("var ") { return false }
      // The last line of a signature that takes several.
      if words.hasPrefix(")") { least += 1 }
    }
    return false
  }
}

extension String {
  /// Whether every bracket in it is closed in it.
  var isBalanced: Bool {
    var depth = 0
    for character in self {
      if "([{".contains(character) { depth += 1 }
      if ")]}".contains(character) { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }

  var hasTopLevelComma: Bool {
    var depth = 0
    for character in self {
      if "([{".contains(character) { depth += 1 }
      if ")]}".contains(character) { depth -= 1 }
      if character == ",", depth == 0 { return true }
    }
    return false
  }

  /// Whether it is a whole statement that calls something, or gives something that exists a value.
  fileprivate var isCallOrAssignment: Bool {
    let body = hasPrefix("try ") ? String(dropFirst(4)) : self
    guard let word = body.prefixMatch(of: /[A-Za-z_][A-Za-z0-9_]*/)?.output,
      !Self.notStatements.contains(String(word)), !body.hasPrefix("self ="),
      !body.hasSuffix("{"), !body.hasSuffix(",")
    else { return false }
    let rest = body.drop { $0 != " " && $0 != "(" && $0 != "[" }
    if rest.prefixMatch(of: /\ (=|\+=|-=)\ /) != nil { return true }
    return rest.hasPrefix("(") && body.hasSuffix(")") && body.wholeMatch(of: /[\w.]+\(.*\)/) != nil
      && body.isOneCall
  }

  /// Whether the bracket that opens first is the one that closes last.
  private var isOneCall: Bool {
    var depth = 0
    for (offset, character) in enumerated() {
      if "([{".contains(character) { depth += 1 }
      if ")]}".contains(character) {
        depth -= 1
        if depth == 0 { return offset == count - 1 }
      }
    }
    return false
  }

  private static let notStatements: Set<String> = [
    "let", "var", "return", "throw", "defer", "guard", "if", "else", "for", "while", "repeat",
    "switch", "case", "default", "break", "continue", "fallthrough", "func", "init", "super",
    "import",
    "preconditionFailure", "fatalError", "where", "public", "package", "private", "fileprivate",
    "static", "mutating", "extension", "struct", "enum",
  ]
}
