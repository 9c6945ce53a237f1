import Testing

/// Each rule is broken once by every snippet that it is there for, and kept by what it must allow.
@Suite struct RuleTests {
  private static func source(_ text: String) -> SwiftSource {
    SwiftSource(path: "Sources/X/X.swift", text: text)
  }

  @Test func commentsAndLiteralsAreNoCode() {
    let source = Self.source(
      ##"""
      let a = "Date()" // UUID()
      /* Task { /* .random() */ } */ let b = #"say "Date()" \(no)"#
      let c = """
        Date() \(UUID().description + "Date()")
        """
      let d = 'x'
      """##)
    #expect(source.lines.count == 6)
    #expect(!source.code.contains("Date()"))
    #expect(source.code.contains("UUID().description"))
    #expect(source.lines[1].contains("let b ="))
    #expect(source.comments[0].contains("UUID()"))
    #expect(DeterminismRule.check(source).map(\.line) == [4])
  }

  @Test(arguments: [
    "import GRDB", "public import GRDB", "@testable import GRDB", "package import struct GRDB.Row",
    "@preconcurrency internal import GRDB", "  import GRDB.Sub",
    "import HouseholdModel; import GRDB",
    "@_spi(Inner) import GRDB",
  ])
  func aForbiddenImportIsSeen(text: String) {
    let room = Room(dependencies: ["HouseholdModel"], platform: ["Foundation"])
    let good = "import HouseholdModel\nimport struct Foundation.Data\n// import GRDB\n"
    let found = ImportRule.check(Self.source(good + text), target: "DeviceSync", room: room)
    #expect(found.map(\.line) == [4])
    #expect(found.first?.message.contains("must not import GRDB") == true)
  }

  @Test func theManifestIsRead() {
    let text = """
      // .target(name: "Old", dependencies: ["Gone"]),
      .target(name: "A"),
      .target(name: "B", dependencies: ["A", .product(name: "P", package: "p", condition: c)]),
      .executableTarget(
        name: "C",
        dependencies: [
          "B",
          .product(
            name: "Q", package: "q", condition: .when(traits: ["T"])),
        ],
        path: "Elsewhere/C"),
      .testTarget(name: "BTests", dependencies: ["B"]),
      """
    let table = Manifest.dependencies(in: text.replacing(".when(traits: [\"T\"])", with: "server"))
    #expect(table == ["A": [], "B": ["A", "P"], "C": ["B", "Q"]])
    #expect(Manifest.reached(from: "C", in: table) == ["A", "B", "P", "Q"])
  }

  @Test(arguments: [
    "let t = Date()", "let t = Date.now", "let id = UUID()", "wait(until: .now + .seconds(1))",
    "let c = ContinuousClock()", "Task { await f() }", "let t = Task<Void, Never> { }",
    "Task.detached { }", "Task(priority: .low) { }", "try await Task.sleep(for: .seconds(1))",
    "sleep(1)", "DispatchQueue.main.async { }", "var r = SystemRandomNumberGenerator()",
    "let x = Int.random(in: 0..<3)", "let x = Int.random(\n  in: 0..<3)", "names.shuffled()",
    "names.randomElement()", "let h = line.hashValue", "var h = Hasher()",
  ])
  func aCallWithABetterHomeIsSeen(text: String) {
    let found = DeterminismRule.check(Self.source("let a = 1\n" + text))
    #expect(found.first?.line == 2)
    #expect(!found.isEmpty)
  }

  @Test(arguments: [
    "let t = input.now", "let x = Int.random(in: 0..<3, using: &random)", "struct Task2 {}",
    "let x = Int.random(\n  in: 0..<f(3),\n  using: &random)", "withTaskGroup(of: Int.self) { }",
    "let now = at", "func hash(into hasher: inout Hasher) {}", "let d = Date(at: 3)", "sleeping(3)",
    "names.shuffled(using: &random)", "// Task { Date() }", "let id = UUID(uuidString: text)",
  ])
  func whatIsAnArgumentIsAllowed(text: String) {
    #expect(DeterminismRule.check(Self.source(text)).isEmpty)
  }

  @Test(arguments: [
    "var a: [Int: Int] = [:]\nfor x in a { }", "var a: Set<Int>\nfor x in a where x > 1 { }",
    "var a = Set<Int>()\nfor x in a.filter { $0 > 1 } { }",
    "let a = [Int: Int]()\nfor x in a.keys { }",
    "func f(\n  a: [K: V]) { for x in self.b.values { } }", "let a: [K: V]\na.forEach { }",
    "let a: Set<Int>\nlet b = Array(a)", "let a: [K: V]\nlet b = a.values.map(\\.x)",
    "let a: [K: [V]]\nlet b = a.first?.key",
    "let a: Dictionary<K, V>\nfor case let x in a.lazy { }",
    "func f() -> [K: V] { g }\nfor x in f() { }", "func f(a: Set<Int>) {\n  for x in a { } }",
    "let a: Set<Int>\nfor x in a\n  .subtracting(b) { }",
  ])
  func hashOrderIsSeen(text: String) {
    let found = HashedOrderRule.check(Self.source(text))
    #expect(found.count == 1)
  }

  @Test(arguments: [
    "var a: [Int: Int] = [:]\nfor x in a.sorted(by: f) { }", "let a: [Int]\nfor x in a { }",
    "let a: [[K: V]]\nfor x in a { }", "let a: [K: [V]]\nfor x in a[k] { }",
    "let a: [K: V]\nlet b = a.keys.map(\\.x).sorted()", "let a: Set<Int>\nlet b = a.count",
    "let a: Set<Int>\nlet b = a.contains { $0 > 1 }", "let a: [K: V]\nlet b = a.mapValues { $0 }",
    "struct A { let a: [K: V] }\nfunc f(a: [Int]) { for x in a { } }",
    "let values: [Int]\nfor x in fact.values { }", "let a: Set<Int>\nlet b = a.map(f).max()",
    "// ordered: the sums are the same in any order\nlet a: [K: V]; for x in a { }",
    "let a: [K: V]\nfor x in a { }  // ordered: only counts them", "for i in 0..<a.count { }",
    "let a: [K: V]\nfor x in list.map({ a[$0] }) { }", "let text = \"for x in a.keys { }\"",
  ])
  func whatHasAnOrderIsAllowed(text: String) {
    #expect(HashedOrderRule.check(Self.source(text)) == [])
  }

  @Test func anExcuseNeedsAReason() {
    let found = HashedOrderRule.check(Self.source("let a: [K: V]\nfor x in a { }  // ordered:"))
    #expect(found.map(\.line) == [2])
    #expect(found.first?.message.contains("say why") == true)
  }

  @Test func hashedNamesOfOtherFilesAreKnown() {
    let store = Self.source("struct S {\n  var alive: [Dot: Fact]\n  var both: [K: V]\n}")
    let other = Self.source("extension T { var both: [Int] { [] } }")
    let around = HashedNames.Shared(by: [store, other])
    let use = Self.source("extension S {\n  func f() { for x in alive { } }\n}")
    #expect(HashedOrderRule.check(use, around: around).map(\.line) == [2])
    #expect(HashedOrderRule.check(use).isEmpty)
    let member = Self.source("for x in table.alive { }\nfor x in page.both { }")
    #expect(HashedOrderRule.check(member, around: around).map(\.line) == [1])
  }

  @Test func aLongFileIsSeen() {
    let lines = String(repeating: "\n", count: HygieneRules.longest)
    #expect(HygieneRules.length(path: "a.swift", text: lines).isEmpty)
    #expect(HygieneRules.length(path: "a.swift", text: lines + "\n").count == 1)
  }

  @Test(arguments: ["TODO", "FIXME", "XXX"])
  func aNoteToOneselfIsSeen(word: String) {
    #expect(HygieneRules.notes(Self.source("f() // \(word): later")).map(\.line) == [1])
    #expect(HygieneRules.notes(Self.source("f() // later")).isEmpty)
  }

  @Test func aForcedTryIsSeen() {
    #expect(HygieneRules.force(Self.source("\nlet a = try! f()")).map(\.line) == [2])
    #expect(HygieneRules.force(Self.source("let a = try? f() // try! f()")).isEmpty)
  }

  @Test(arguments: ["work", "tmp", "root", "home", "Users"])
  func aFolderOfOneMachineIsSeen(folder: String) {
    for before in ["", "cd ", "\"", "(", "="] {
      let found = HygieneRules.machinePaths(path: "a.md", text: "x\n\(before)/\(folder)/a")
      #expect(found.map(\.line) == [2])
    }
    for before in ["$X", "a", ".", "https://a.b", "/usr"] {
      #expect(HygieneRules.machinePaths(path: "a.md", text: "\(before)/\(folder)/a").isEmpty)
    }
  }

  @Test func aStaleCommandInTheReadmeIsSeen() {
    let readme = """
      Please make sure you read `make demo`, then `make nothing`.
      ```
      $ make test
      larder serve --data DIR
      swift run larder vanish
      larder listens on port 80
      .build/debug/simulate household --seed 1
      ```
      """
    let found = ReadmeRule.check(
      readme: readme, makefile: "demo: setup\n\ttrue\ntest:\n",
      executables: [
        "larder": "struct Serve: AsyncParsableCommand { }",
        "simulate": "commandName: \"household\"",
      ])
    #expect(found.map(\.line) == [1, 5, 6])
  }
}
