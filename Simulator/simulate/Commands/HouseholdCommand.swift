import ArgumentParser
import Companion
import Foundation
import HouseholdModel

/// A fortnight of one family, with a real server and real phones.
struct HouseholdCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "household",
    abstract: "Lives through a family's days: phones, a real server, one list.",
    discussion: """
      Tells what each phone does and shows, claims what must be true, and ends with a verdict. The same seed tells \
      the same story; with --kills the moments are drawn too, and what they hit is up to the machine.
      """)

  @Option(help: "Draws everything that happens.")
  var seed: UInt64 = 1

  @Option(help: "How many days, 1 to 366.")
  var days = 14

  @Option(help: "How many people, 2 to 6.")
  var members = 3

  @Option(help: "Baskets in the Groceries format, JSON lines, plain or gzip. Needs --items.")
  var baskets: String?

  @Option(help: "The items of the baskets, CSV, plain or gzip. Needs --baskets.")
  var items: String?

  @Option(help: "Uses a server that runs already, such as http://127.0.0.1:8080.")
  var server: String?

  @Flag(help: "Runs every phone as a process of its own.")
  var processes = false

  @Option(help: "Kills that many phones and servers while they work. Needs --processes.")
  var kills = 0

  @Flag(help: "Tells the story as JSON lines, the verdict last.")
  var json = false

  @Flag(help: "No colour and no progress line, on terminals too.")
  var plain = false

  @Option(help: "Keeps all databases and logs in this directory, which must be empty or new.")
  var keep: String?

  func validate() throws {
    guard (1...366).contains(days) else { throw ValidationError("--days is 1 to 366.") }
    guard (2...6).contains(members) else { throw ValidationError("--members is 2 to 6.") }
    guard (0...100_000).contains(kills) else { throw ValidationError("--kills is 0 to 100000.") }
    guard kills == 0 || processes else { throw ValidationError("--kills needs --processes.") }
    guard (baskets == nil) == (items == nil) else {
      throw ValidationError("--baskets and --items go together.")
    }
    if let server {
      do { _ = try serverURL(server) } catch { throw ValidationError("\(error)") }
    }
  }

  func run() async throws {
    let groceries: Groceries =
      if let baskets, let items {
        try GroceriesFile.read(items: items, baskets: baskets)
      } else { OwnGroceries.groceries }
    if let server { try await ServerCheck.ask(try serverURL(server)) }
    Children.watchSignals()
    let directory = try makeDirectory()
    defer { Children.endAll() }
    let verdict = try await live(groceries, in: directory)
    if !verdict.isGood {
      Children.endAll()
      throw ExitCode(1)
    }
  }

  private func live(_ groceries: Groceries, in directory: String) async throws -> Verdict {
    let ours =
      try server == nil
      ? ServerProcess(executable: try Programs.larder(), directory: directory + "/server") : nil
    let cast = Cast(seed: seed, days: days, members: members)
    let teller = Teller(
      isJSON: json, isPlain: plain, environment: ProcessInfo.processInfo.environment)
    let address = ours?.address ?? server ?? ""
    teller.tell(
      .opening(
        Opening(
          seed: seed, days: days, members: cast.members, source: groceries.source,
          phones: processes ? "every phone is a process" : "phones in this process",
          server: "server at \(address)", kills: kills)))
    let world = World(
      directory: directory, server: ours, address: address,
      phoneExecutable: processes ? try Programs.ourselves() : nil)
    let story = Story(
      cast: cast, groceries: groceries, world: world, teller: teller, kills: kills,
      nowMilliseconds: Surroundings.live.milliseconds())
    let verdict = try await story.run()
    await story.end()
    ours?.end()
    teller.wipe()
    if let keep { say("Databases and logs are in \(keep).") }
    if !verdict.isGood, keep == nil {
      say("Run it again with --seed \(seed) and --keep DIR to look at the databases and logs.")
    }
    return verdict
  }

  private func say(_ words: String) {
    FileHandle.standardError.write(Data((words + "\n").utf8))
  }

  /// Where everything is written: a directory that goes with us, unless it shall be kept.
  private func makeDirectory() throws -> String {
    let manager = FileManager.default
    if let keep {
      let found = (try? manager.contentsOfDirectory(atPath: keep)) ?? []
      guard found.isEmpty else {
        throw EnvironmentTrouble("\(keep) is not empty: name a new directory with --keep.")
      }
      try manager.createDirectory(atPath: keep, withIntermediateDirectories: true)
      return URL(filePath: keep).path(percentEncoded: false)
    }
    let name = "larder-household-\(UInt32.random(in: 0...UInt32.max))"
    let url = manager.temporaryDirectory.appending(path: name)
    try manager.createDirectory(at: url, withIntermediateDirectories: true)
    let path = url.path(percentEncoded: false)
    Children.remember(directory: path)
    return path
  }
}
