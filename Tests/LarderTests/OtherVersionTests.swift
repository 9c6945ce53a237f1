import Foundation
import Testing

@testable import simulate

extension ServerProcessTests {
  /// Going back one version: the file was written by a newer program.
  @Test func aNewerFileIsRefusedWithASentenceAndNotTouched() async throws {
    let household = try Household()
    household.server.end()
    try makeNewer(household.file)
    let before = try Data(contentsOf: URL(filePath: household.file))
    let commands: [(words: [String], status: Int32)] = [
      (["serve", "--port", "0"], 65), (["check"], 65),
      (["backup", "--to", household.path("backup")], 65), (["doctor"], 1),
    ]
    for command in commands {
      let told = try household.larder(command.words)
      #expect(told.status == command.status, "\(command.words): \(told.words)")
      let sentence = "\(household.file) has schema version 97, and this larder knows none above "
      #expect(told.words.contains(sentence), "\(told.words)")
      #expect(told.words.contains("Nothing was changed."))
    }
    let restored = try household.larder(["restore", "--from", household.file])
    #expect(restored.status == 65, "\(restored.words)")
    #expect(try Data(contentsOf: URL(filePath: household.file)) == before)
    #expect(!FileManager.default.fileExists(atPath: household.path("backup")))
  }

  /// Changes the name of a migration in the file as it lies there: this target can't speak SQL.
  private func makeNewer(_ file: String) throws {
    var contents = try Data(contentsOf: URL(filePath: file))
    let (known, later) = (Data("v1: accounts".utf8), Data("v97:accounts".utf8))
    var count = 0
    while let range = contents.range(of: known) {
      contents.replaceSubrange(range, with: later)
      count += 1
    }
    #expect(count > 0)
    try contents.write(to: URL(filePath: file))
  }
}
