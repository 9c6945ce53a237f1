import Foundation
import SimulationKit
import Testing

@testable import simulate

@Suite struct ReplayTests {
  @Test(arguments: [
    (String?.none, UInt64(5), Ending.held), ("C1", 5, .disagreed), ("L1", 5, .neverSettled),
    (nil, 6, .notDeterministic), ("C1", 6, .notDeterministic),
  ])
  func theVerdictIsWhatBothRunsSay(
    failing invariant: String?, second: UInt64, ending: Ending
  ) throws {
    let verdict = ReplayVerdict(
      first: try Reports.report(5, failing: invariant),
      second: try Reports.report(5, trace: second, failing: invariant))
    #expect(verdict.ending == ending)
    let text = verdict.lines.joined(separator: "\n")
    if let invariant { #expect(text.contains("\(invariant): words about \(invariant)")) }
    #expect(text.contains("R1: ") == (ending == .notDeterministic))
    #expect(text.contains("Every promise held") == (ending == .held))
  }

  @Test func aPlanIsReadAsItWasWritten() throws {
    let directory = try TemporaryDirectory()
    let plan = Plan(seed: 17, level: .codec)
    let text = try PlanFile.text(plan)
    let path = try directory.write("plan.json", Data(text.utf8))
    #expect(try PlanFile.text(PlanFile.read(path)) == text)
    #expect(text.hasSuffix("}\n"))
    #expect(PlanFile.words(plan).hasPrefix("seed 17 at level codec: "))
  }

  @Test(arguments: ["", "rubbish", "{}"])
  func whatIsNoPlanIsRefusedWithItsName(text: String) throws {
    let directory = try TemporaryDirectory()
    let path = try directory.write("plan.json", Data(text.utf8))
    #expect { try PlanFile.read(path) } throws: { "\($0)".contains("plan.json is no plan") }
    #expect { try PlanFile.read(path + "x") } throws: { "\($0)".contains("can't be read") }
  }

  @Test(arguments: [
    ["replay"], ["replay", "--seed", "1", "--plan", "x"], ["swarm"], ["swarm", "--seeds", "9..1"],
    ["replay", "--plan", "x", "--level", "rules"], ["swarm", "--seeds", "1..2", "--jobs", "0"],
    ["swarm", "--seeds", "1..2", "--level", "sky"], ["shrink"],
  ])
  func whatCannotBeAskedForIsExitCode2(words: [String]) throws {
    let directory = try TemporaryDirectory()
    let child = try ChildProcess(
      OwnProgram.path(), words, speech: .file(directory.path + "/out"),
      errors: directory.path + "/log")
    #expect(child.waitUntilEnded(seconds: 60))
    #expect(child.exitStatus == Ending.wrongCommandLine.rawValue)
    let errors = try String(contentsOfFile: directory.path + "/log", encoding: .utf8)
    #expect(errors.hasPrefix("Error: "))
  }
}
