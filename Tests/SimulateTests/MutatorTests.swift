import HouseholdModel
import Testing

@testable import simulate

@Suite struct MutatorTests {
  private func mutants(_ text: String) -> [Mutant] { Mutator(file: "a", text: text).mutants() }

  private func lines(_ kind: Mutant.Kind, _ text: String) -> [String] {
    mutants(text).filter { $0.kind == kind }.map(\.mutated)
  }

  @Test(arguments: [
    ("if a.isEmpty {", ["if !(a.isEmpty) {"]),
    ("guard try !log.isTerm(b) else {", ["guard try !(!log.isTerm(b)) else {"]),
    ("guard isOpen else { return [] }", ["guard !(isOpen) else { return [] }"]),
    ("} else if a(b, c) {", ["} else if !(a(b, c)) {"]),
    // What binds a name, or has several parts, is left alone.
    ("if let a = b {", []), ("guard a, b else {", []), ("if case .a = b {", []),
    ("if a(where: { $0 }) {", []), ("if #available(iOS 18, *) {", []),
  ])
  func aConditionIsNegated(line: String, mutated: [String]) {
    #expect(lines(.negate, line) == mutated)
  }

  @Test(arguments: [
    ("return a < b", ["return a <= b"], ["return a > b"]),
    ("return a >= b", ["return a > b"], ["return a <= b"]),
    ("return a == b", [], ["return a != b"]),
    ("return a != nil", [], []),
    ("return Array<Int>(a)", [], []),
  ])
  func aComparisonIsSwappedOrOneOff(line: String, oneOff: [String], swapped: [String]) {
    #expect(lines(.offByOne, line) == oneOff)
    #expect(lines(.swap, line) == swapped)
  }

  @Test func andBecomesOr() {
    #expect(lines(.andOr, "return a && b || c") == ["return a || b || c", "return a && b && c"])
  }

  @Test(arguments: [
    ("a = b + 1", ["a = b + 2", "a = b + 0"]),
    ("a = 0..<n", ["a = 1..<n"]),
    // Not numbers by themselves.
    ("a = $0.b.1 + x2 + 1.5 + 0x10", []),
  ])
  func aNumberIsOneOff(line: String, mutated: [String]) {
    #expect(lines(.offByOne, line) == mutated)
  }

  @Test func aStatementIsDropped() {
    let text = """
      func a() throws {
        let b = c(
          d)
        try e.f(g, at: h)
        i.j += k
        return l()
      }
      """
    #expect(
      mutants(text).filter { $0.kind == .drop }.map(\.original) == [
        "try e.f(g, at: h)", "i.j += k",
      ])
  }

  @Test func anInitialiserSetsAllItsProperties() {
    #expect(lines(.drop, "init(\n  a: Int\n) {\n  b = a\n  c = a\n}\n").isEmpty)
  }

  @Test func onlyTheBodyOfADeclarationIsChanged() {
    #expect(lines(.offByOne, "public static let a = B(rawValue: 1)").isEmpty)
    #expect(lines(.swap, "static func < (a: A, b: A) -> Bool { a.c < b.c }").count == 1)
    #expect(lines(.offByOne, "case malformed = 1").isEmpty)
  }

  @Test func commentsAndStringsAreSkipped() {
    let text = """
      // return a < b
      /* a && b /* c == d */ e > f */ g()
      h("a < b \\(c("d > e", f < g)) == h", #"a " == b"#)
      let i = \"""
        if a {
        b = 1
        \"""
      """
    #expect(mutants(text).allSatisfy { $0.kind == .drop })
    let parts = SourceText(text)
    #expect(parts.code(ofLine: 1).trimmed == "g()")
    #expect(parts.code(ofLine: 2).bytes.count == parts.lines[2].count)
  }

  @Test func theSameSeedDrawsTheSame() {
    let text = (0..<40).map { "if a\($0) {\n  b = c < d && e == \($0)\n  f()\n}" }
      .joined(separator: "\n")
    func draw(_ seed: UInt64, _ taken: [String: Set<Int>] = [:]) -> [Mutant] {
      var draw = MutantDraw(from: mutants(text), seed: seed, taken: taken)
      return (0..<30).compactMap { _ in draw.next() }
    }
    #expect(draw(1) == draw(1))
    #expect(draw(1) != draw(2))
    #expect(Set(draw(1).map(\.line)).count == 30)
    // Each kind has its turn.
    #expect(Set(draw(1).prefix(5).map(\.kind)).count == 5)
    let line = draw(1)[0].line
    #expect(!draw(1, ["a": [line]]).contains { $0.line == line })
  }
}
