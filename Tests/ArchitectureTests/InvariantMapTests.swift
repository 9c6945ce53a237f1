import Testing

/// `Docs/INVARIANTS.md` says what is true of the sources, and each of its rules can fail.
@Suite struct InvariantMapTests {
  @Test func theMapIsCompleteBothWays() throws {
    let sources = Tree.sources(in: ["Sources", "Simulator", "Tests"])
    let thrown = Tree.paths.filter { $0.hasPrefix("Simulator/") && $0.hasSuffix(".swift") }
      .compactMap(Tree.text)
      .flatMap { $0.matches(of: /invariant: "([A-Z][0-9]+)"/).map { String($0.output.1) } }
    #expect(thrown.count > 5, "the checkers are not found")
    let rule = InvariantRule(
      functions: NamedFunctions(sources), thrown: Set(thrown), paths: Set(Tree.paths))
    let map = InvariantMap(try #require(Tree.text(InvariantMap.path)))
    let violations = rule.check(map)
    let report = violations.map(\.description).joined(separator: "\n")
    #expect(violations.isEmpty, Comment(rawValue: report))
  }

  /// A small world with one promise that is checked, one that is not, and two mistakes.
  private static let good = """
    # Words with `Nobody.looks` in front of the sections
    ## Checked
    ### A heading
    - **C1 Convergence.** All the same, see `Docs/A.md`.
      - Checker: `World.check`, under the fault `lost`.
      - Test: `WorldTests.agrees`,
        `WorldTests.c1_f1_meets`.
      - Not yet: the moon.
    ## Not checked yet
    - **X1 Erasure.** Comes later; `World.check` looks at nothing.
    ## Mistakes that an earlier wording of the rules invited
    - **F1** Something was done twice.
      - Test: `WorldTests.c1_f1_meets`.
    - **F2** Something was renamed.
      - None: gone from the design.
    """

  private static let source = SwiftSource(
    path: "Tests/WorldTests.swift",
    text: """
      extension World {
        struct Inner { func helps() {} }
        // @Test func c1_inAComment() {}
        func check() throws {}
      }
      @Suite(.serialized) struct WorldTests {
        @Test(arguments: 0..<3)
        func agrees(seed: Int) {}
        func helps() {}
        @Test mutating func c1_f1_meets() {}
        @Test func v1_isAVersionAndNoId() {}
      }
      """)

  private static func messages(_ text: String, thrown: Set<String> = ["C1"]) -> [String] {
    let rule = InvariantRule(
      promises: ["C1", "X1"], mistakes: ["F1", "F2"], functions: NamedFunctions([source]),
      thrown: thrown, paths: ["Docs/A.md"])
    return rule.check(InvariantMap(text)).map { "\($0.line): \($0.message)" }
  }

  @Test func functionsAreFoundByTypeAndName() {
    let functions = NamedFunctions([Self.source])
    #expect(functions.tests.count == 3)
    #expect(functions.all.subtracting(functions.tests).count == 3)
  }

  @Test func aCompleteMapIsFine() {
    #expect(Self.messages(Self.good) == [])
  }

  @Test(arguments: [
    ("`World.check`, under", "`World.checks`, under", "4: there is no function World.checks"),
    (
      "  - Test: `WorldTests.agrees`", "  - Test: `WorldTests.helps`",
      "4: there is no test WorldTests.helps"
    ),
    ("`Docs/A.md`", "`Docs/B.md`", "4: there is no file Docs/B.md"),
    ("  - Checker: ", "  ", "4: C1 has no \"Checker:\""),
    ("- **X1", "- **X2", "1: X1 has 0 entries, and should have one"),
    ("- **X1", "- **X2", "10: nobody knows X2; add it to InvariantRule"),
    ("- **X1", "- **C1", "1: C1 has 2 entries, and should have one"),
    (
      "  - None: gone", "  Gone",
      "14: F2 names no test; add one, or say after \"None:\" why there is none"
    ),
    ("later; ", "later.\n  - Test: ", "10: X1 names a test; move it to \"Checked\""),
    (
      "F1** Something was done twice.\n  - Test: `WorldTests.c1_f1_meets`", "F1** x\n  - None: y",
      "12: F1 does not name WorldTests.c1_f1_meets"
    ),
    (",\n    `WorldTests.c1_f1_meets`", "", "4: C1 does not name WorldTests.c1_f1_meets"),
  ])
  func aBrokenMapIsNoticed(before: String, after: String, message: String) {
    let broken = Self.good.replacing(before, with: after)
    #expect(broken != Self.good)
    #expect(Self.messages(broken).contains(message), "\(Self.messages(broken))")
  }

  @Test func whatACheckerThrowsMustBeChecked() {
    #expect(
      Self.messages(Self.good, thrown: ["X1"]) == [
        "1: a checker throws X1: put it under \"Checked\""
      ])
  }
}
