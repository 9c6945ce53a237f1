import ArgumentParser
import Foundation

/// `simulate sabotage`: whether the swarm and the tests find bugs.
struct SabotageCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sabotage",
    abstract: "Plant bugs in a copy of the source, and see which the swarm and the tests find.",
    discussion: """
      Named bugs are those that people write; mutants are made by machine, drawn by seed. Needs the package's source \
      and a Swift toolchain, and builds the copy once. Exit code 0 means that the swarm caught every named bug and \
      that at least 95 % of the mutants were killed.
      """)

  @Option(help: "How many mutants to draw.")
  var mutants = 60

  @Option(help: "Draws the mutants.")
  var seed: UInt64 = 1

  @Option(
    help: "The swarm's seeds, both ends included. (default: 1..500)",
    transform: SeedRange.init(parsing:))
  var seeds: SeedRange?

  @Option(help: "Only the bug of this name, and no mutants.")
  var only: String?

  @Option(help: "The package.")
  var source = "."

  @Option(help: "Where the copy is made and kept. (default: .build/sabotage in the package)")
  var scratch: String?

  @Flag(help: "One JSON object instead of a table.")
  var json = false

  func validate() throws {
    guard (0...10_000).contains(mutants) else {
      throw ValidationError("--mutants is 0 to 10000.")
    }
    _ = try chosen()
  }

  func run() async throws {
    let source = URL(filePath: self.source, directoryHint: .isDirectory).standardizedFileURL
    let folder =
      scratch.map { URL(filePath: $0, directoryHint: .isDirectory).standardizedFileURL }
      ?? source.appending(path: ".build/sabotage", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    Children.watchSignals()
    defer { Children.endAll() }
    let hunt = SabotageHunt(
      copy: try WovenCopy(of: source, in: folder.resolvingSymlinksInPath()),
      seeds: try seeds ?? SeedRange(first: 1, last: 500), sabotages: try chosen(),
      mutants: only == nil ? mutants : 0,
      drawSeed: seed, tell: say)
    let report = try hunt.run()
    print(json ? try report.json() : report.words)
    if !report.isGood { throw ExitCode(1) }
  }

  private func say(_ words: String) {
    FileHandle.standardError.write(Data((words + "\n").utf8))
  }

  private func chosen() throws -> [Sabotage] {
    guard let only else { return Sabotage.all }
    let found = Sabotage.all.filter { $0.name == only }
    guard !found.isEmpty else {
      let names = Sabotage.all.map(\.name).joined(separator: ", ")
      throw ValidationError("--only is one of \(names).")
    }
    return found
  }
}
