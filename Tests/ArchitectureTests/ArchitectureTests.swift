import Testing

/// The rules, held against this repository.
///
/// `RuleTests` shows that each of them can fail.
@Suite struct ArchitectureTests {
  private static func report(_ violations: [Violation]) -> Comment {
    Comment(rawValue: violations.map(\.description).joined(separator: "\n"))
  }

  @Test func theTreeIsFound() {
    #expect(Tree.paths.contains("Package.swift"))
    for target in Room.all.keys.sorted() {
      #expect(!Tree.sources(in: [Room.folder(of: target)]).isEmpty, "\(target) has no sources")
    }
  }

  @Test(arguments: Room.all.keys.sorted())
  func importsGoUpThePictureOnly(target: String) throws {
    let room = try #require(Room.all[target])
    let violations = Tree.sources(in: [Room.folder(of: target)])
      .flatMap { ImportRule.check($0, target: target, room: room) }
    #expect(violations.isEmpty, Self.report(violations))
  }

  @Test func packageAndPictureNameTheSameDependencies() throws {
    let manifest = Manifest.dependencies(in: try #require(Tree.text("Package.swift")))
    #expect(manifest == Room.all.mapValues(\.dependencies))
  }

  @Test(arguments: ["DeviceStorage", "DeviceSync", "DeviceHTTP", "Companion"])
  func anAppReachesNothingOfTheServer(target: String) {
    let reached = Manifest.reached(from: target, in: Room.all.mapValues(\.dependencies))
    let server = reached.filter { $0.hasPrefix("Server") || Room.serverOnly.contains($0) }
    #expect(server.isEmpty)
  }

  @Test func theSimulationReachesNoWebFramework() {
    let reached = Manifest.reached(from: "SimulationKit", in: Room.all.mapValues(\.dependencies))
    #expect(reached.isDisjoint(with: Room.serverOnly.union(["ServerHTTP", "DeviceHTTP"])))
  }

  @Test(arguments: Room.rules)
  func rulesTakeTimeIdentityAndChanceAsArguments(target: String) {
    let violations = Tree.sources(in: [Room.folder(of: target)])
      .flatMap { DeterminismRule.check($0) }
    #expect(violations.isEmpty, Self.report(violations))
  }

  @Test(arguments: Room.rules)
  func rulesDoNotDependOnHashOrder(target: String) {
    let sources = Tree.sources(in: [Room.folder(of: target)])
    let model = Tree.sources(in: [Room.folder(of: "HouseholdModel")])
    let around = HashedNames.Shared(by: sources + model)
    let violations = sources.flatMap { HashedOrderRule.check($0, around: around) }
    #expect(violations.isEmpty, Self.report(violations))
  }

  @Test func filesStaySmall() {
    let violations = Tree.paths.filter { $0.hasSuffix(".swift") && !Tree.isGenerated($0) }
      .flatMap { HygieneRules.length(path: $0, text: Tree.text($0) ?? "") }
    #expect(violations.isEmpty, Self.report(violations))
    #expect(HygieneRules.long.keys.allSatisfy(Tree.paths.contains), "an exception without a file")
  }

  @Test func nothingIsLeftForLaterAndNothingIsForced() {
    let violations = Tree.sources(in: ["Sources", "Simulator", "Tests", "Benchmarks"])
      .flatMap { HygieneRules.notes($0) + HygieneRules.force($0) }
    #expect(violations.isEmpty, Self.report(violations))
  }

  @Test func noFileNamesAFolderOfOneMachine() {
    let violations = Tree.paths.flatMap {
      HygieneRules.machinePaths(path: $0, text: Tree.text($0) ?? "")
    }
    #expect(violations.isEmpty, Self.report(violations))
  }

  @Test func theCommandsInTheReadmeExist() throws {
    let readme = try #require(Tree.text("README.md"), "the README is missing")
    let executables = ["larder", "simulate"].map { name in
      let sources = Tree.paths.filter {
        $0.hasPrefix(Room.folder(of: name) + "/") && $0.hasSuffix(".swift")
      }
      return (name, sources.compactMap(Tree.text).joined(separator: "\n"))
    }
    let violations = ReadmeRule.check(
      readme: readme, makefile: try #require(Tree.text("Makefile")),
      executables: Dictionary(uniqueKeysWithValues: executables))
    #expect(violations.isEmpty, Self.report(violations))
    #expect(ReadmeRule.commands(in: readme).contains { $0.tool == "make" && $0.word == "demo" })
  }
}
