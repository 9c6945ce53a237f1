import Foundation
import Testing

@testable import simulate

@Suite struct WeaveTests {
  private let text = "func a() -> Bool {\n  b(1)\n  return c < d\n}\n"

  private func bug(_ number: Int, _ kind: Mutant.Kind, _ file: String = "Sources/M/a.swift") throws
    -> PlantedBug
  {
    let mutant = Mutator(file: file, text: text).mutants().first { $0.kind == kind }
    return PlantedBug(number: number, origin: .mutant(try #require(mutant)))
  }

  @Test func everyBugIsBehindItsOwnSwitch() throws {
    let file = "Sources/M/a.swift"
    let weave = try Weave([try bug(21, .swap), try bug(3, .drop)], into: [file: text])
    #expect(
      weave.files[file]
        == "func a() -> Bool {\n  if !sabotaged(3) { b(1) }\n  return c <⊗⊖ d\n}\n")
    let switches = try #require(weave.files["Sources/M/Sabotaged.swift"])
    #expect(switches.contains("infix operator <⊗⊖: ComparisonPrecedence"))
    #expect(switches.contains("sabotaged(21) ? left > right : left < right"))
  }

  @Test func aSabotageKeepsTheCodeAsItIsInTheOtherBranch() throws {
    let file = "Sources/M/a.swift"
    let sabotage = Sabotage(
      "b", breaks: "It.", .statements(file, "b(1)", "b(2)"), .expression(file, "c < d", "true"))
    let weave = try Weave([PlantedBug(number: 7, origin: .sabotage(sabotage))], into: [file: text])
    #expect(
      weave.files[file] == """
        func a() -> Bool {
          if sabotaged(7) {
        b(2)
        } else {
        b(1)
        }
          return (sabotaged(7) ? (true) : (c < d))
        }

        """)
    #expect(weave.bug(inLine: 4, of: file) == 7)
    #expect(throws: Weave.PlaceMissing(sabotage: "b", file: file)) {
      try Weave([PlantedBug(number: 7, origin: .sabotage(sabotage))], into: [file: text + text])
    }
  }

  @Test func anErrorIsBlamedOnTheNearestBug() throws {
    let output = """
      [3/9] Compiling M a.swift
      /copy/Sources/M/a.swift:2:3: error: no such thing
      /copy/Sources/M/a.swift:2:3: error: no such thing
      /copy/Sources/M/a.swift:3:1: warning: hm
      /elsewhere/a.swift:1:1: error: not ours
      """
    let errors = CompileError.all(in: output, under: "/copy")
    #expect(errors == [CompileError(file: "Sources/M/a.swift", line: 2, message: "no such thing")])
    let weave = try Weave(
      [try bug(1, .drop), try bug(2, .swap)], into: ["Sources/M/a.swift": text])
    #expect(weave.bug(inLine: 2, of: "Sources/M/a.swift") == 1)
    #expect(weave.bug(inLine: 4, of: "Sources/M/a.swift") == 2)
    #expect(weave.bug(inLine: 1, of: "Sources/M/b.swift") == nil)
  }

  @Test func aCopyIsThePackageWithTheBugsInIt() throws {
    let directory = try TemporaryDirectory()
    let (source, folder) = (directory.path + "/source", directory.path + "/copy")
    func put(_ file: String, _ text: String) throws {
      let url = URL(filePath: source + "/" + file)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    try put("Package.swift", "[ .strictMemorySafety(), .treatAllWarnings(as: .error), ]")
    try put("Sources/M/a.swift", text)
    try put("Sources/M/gone.swift", "")
    let copy = try WovenCopy(of: URL(filePath: source), in: URL(filePath: folder))
    let texts = ["Sources/M/a.swift": try copy.text(of: "Sources/M/a.swift")]
    let weave = try Weave([try bug(1, .drop)], into: texts)
    try copy.write(weave)
    func read(_ file: String) -> String? {
      FileManager.default.contents(atPath: folder + "/" + file).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    #expect(read("Package.swift") == "[   ]")
    #expect(read("Sources/M/a.swift") == weave.files["Sources/M/a.swift"])
    #expect(read("Sources/M/Sabotaged.swift") != nil)
    #expect(read("Sources/M/gone.swift") == "")

    try FileManager.default.removeItem(atPath: source + "/Sources/M/gone.swift")
    try copy.write(try Weave([], into: texts))
    #expect(read("Sources/M/a.swift") == text)
    #expect(read("Sources/M/gone.swift") == nil)
    #expect(read("Sources/M/Sabotaged.swift") == nil)
  }
}
