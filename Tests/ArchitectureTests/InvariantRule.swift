/// The map of invariants is complete both ways: what it names exists, and what exists it names.
struct InvariantRule {
  /// Every promise.
  var promises: [String] = InvariantRule.promises
  /// Every mistake of an earlier wording.
  var mistakes: [String] = (1...9).map { "P\($0)" } + (1...27).map { "F\($0)" }
  var functions: NamedFunctions
  /// What checkers throw.
  var thrown: Set<String>
  /// Files of the repository, relative to its root.
  var paths: Set<String>

  static let promises = """
    C1 C2 C3 C4 C5 C6 C7 C8 C9 N1 A1 A2 G1 G2 E1 E2 D1 D2 H1 H2 S1 S2 W1 M1 M2 P1 P2 \
    X1 X2 Q1 Q2 F1 F2 F3 F4 F5 F6 L1 L2 L3 R0 R1
    """.split(separator: " ").map(String.init)

  func check(_ map: InvariantMap) -> [Violation] {
    var violations = once(promises, in: [.checked, .notYet], of: map)
    violations += once(mistakes, in: [.mistakes], of: map)
    for entry in map.entries { violations += names(of: entry) + evidence(for: entry) }
    for id in thrown.sorted() where map.entry(id, in: [.checked]) == nil {
      violations.append(violation(0, "a checker throws \(id): put it under \"Checked\""))
    }
    for test in functions.tests.sorted() { violations += mentions(of: test, in: map) }
    return violations
  }

  private func violation(_ line: Int, _ message: String) -> Violation {
    Violation(path: InvariantMap.path, line: line + 1, message: message)
  }

  private func once(
    _ ids: [String], in sections: [InvariantMap.Section], of map: InvariantMap
  ) -> [Violation] {
    let entries = map.entries.filter { sections.contains($0.section) }
    let wrong = ids.compactMap { id in
      let count = entries.count { $0.id == id }
      return count == 1 ? nil : violation(0, "\(id) has \(count) entries, and should have one")
    }
    let unknown = entries.filter { !ids.contains($0.id) }
      .map { violation($0.line, "nobody knows \($0.id); add it to InvariantRule") }
    return wrong + unknown
  }

  /// Everything between backticks that looks like a function or a file is there.
  private func names(of entry: InvariantMap.Entry) -> [Violation] {
    InvariantMap.Part.allCases.flatMap { part in
      entry.names(in: part).compactMap { name in
        if name.wholeMatch(of: /[A-Z]\w*\.\w+/) != nil {
          let known = part == .test ? functions.tests : functions.all
          let kind = part == .test ? "test" : "function"
          return known.contains(name) ? nil : violation(entry.line, "there is no \(kind) \(name)")
        }
        guard name.contains("/"), !name.contains(" "), !paths.contains(name) else { return nil }
        return violation(entry.line, "there is no file \(name)")
      }
    }
  }

  /// What an entry must say to stand where it stands.
  private func evidence(for entry: InvariantMap.Entry) -> [Violation] {
    let hasTest = !entry.names(in: .test).isEmpty
    let message: String? =
      switch entry.section {
      case .checked where entry.text[.checker] == nil: "has no \"Checker:\""
      case .checked where !hasTest: "names no test; until one shows it, it is not checked yet"
      case .notYet where hasTest: "names a test; move it to \"Checked\""
      case .mistakes where !hasTest && entry.text[.none] == nil:
        "names no test; add one, or say after \"None:\" why there is none"
      case .checked, .notYet, .mistakes: nil
      }
    return message.map { [violation(entry.line, "\(entry.id) \($0)")] } ?? []
  }

  /// A test that has ids in front of its name stands in their entries.
  private func mentions(of test: String, in map: InvariantMap) -> [Violation] {
    let name = test.split(separator: ".").last ?? ""
    let ids = name.split(separator: "_").prefix { $0.wholeMatch(of: /[A-Za-z][0-9]+/) != nil }
    return ids.map { $0.uppercased() }.compactMap { id in
      let isMistake = id.hasPrefix("P") || id.hasPrefix("F")
      let letters = Set((promises + mistakes).compactMap(\.first))
      guard let letter = id.first, letters.contains(letter) else { return nil }
      guard let entry = map.entry(id, in: isMistake ? [.mistakes] : [.checked]) else {
        return violation(0, "\(test) is named after \(id), which has no entry that names tests")
      }
      guard !entry.names(in: .test).contains(test) else { return nil }
      return violation(entry.line, "\(id) does not name \(test)")
    }
  }
}
