import Foundation
import HouseholdModel
import Testing

@testable import simulate

@Suite struct ChildProcessTests {
  @Test func linesComeBackFromAChildAndItsEndIsNoticed() throws {
    let directory = try TemporaryDirectory()
    let child = try ChildProcess("/bin/cat", [], speech: .pipes, errors: directory.path + "/log")
    let talk = try #require(child.talk)
    #expect(talk.write("one\ntwo", seconds: 10))
    #expect(talk.read(seconds: 10) == .line("one"))
    #expect(talk.read(seconds: 10) == .line("two"))
    #expect(talk.read(seconds: 0.02) == .tooLate)
    child.signal(9)
    #expect(talk.read(seconds: 10) == .end)
    #expect(child.waitUntilEnded(seconds: 10))
    #expect(child.exitStatus == 137)
  }

  @Test func aChildThatDoesNotReadIsNotWaitedForWithoutEnd() throws {
    let directory = try TemporaryDirectory()
    let child = try ChildProcess(
      "/bin/sleep", ["60"], speech: .pipes, errors: directory.path + "/log")
    #expect(child.talk?.write(String(repeating: "x", count: 1 << 20), seconds: 0.05) == false)
    #expect(!child.waitUntilEnded(seconds: 0.02))
    child.end()
    #expect(child.hasEnded)
  }

  @Test func whatAChildSaysGoesIntoItsFiles() throws {
    let directory = try TemporaryDirectory()
    let (said, errors) = (directory.path + "/out", directory.path + "/log")
    let child = try ChildProcess(
      "/bin/sh", ["-c", "echo here; echo there >&2; exit 4"], speech: .file(said), errors: errors)
    #expect(child.waitUntilEnded(seconds: 10))
    #expect(child.exitStatus == 4)
    #expect(try String(contentsOfFile: said, encoding: .utf8) == "here\n")
    #expect(try String(contentsOfFile: errors, encoding: .utf8) == "there\n")
  }

  @Test func aProgramThatIsNotThereIsAnError() throws {
    let directory = try TemporaryDirectory()
    #expect(throws: Spawning.Failure.self) {
      try ChildProcess(
        directory.path + "/none", [], speech: .pipes, errors: directory.path + "/log")
    }
  }
}
