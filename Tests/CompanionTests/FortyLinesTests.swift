import Companion
import Foundation
import Testing

// The app of the article begins.
struct ShoppingApp: Sendable {
  let companion: Companion

  /// Opens the phone's file; the first time it starts a household, on a plane if need be.
  init(file: URL, name: String) async throws {
    companion = try Companion.open(at: file)
    if try await companion.household.now().me == nil {
      try await companion.startHousehold(as: name, on: "\(name)'s phone")
    }
    try companion.start()
  }

  /// Shows the list now, and again whenever anybody in the household changes it.
  func show(_ print: (String) -> Void) async throws {
    for try await snapshot in companion.lines() {
      for (number, line) in snapshot.lines.enumerated() {
        let amount = line.quantities.map { " \($0)" }.joined(separator: " +")
        print("\(number + 1). \(line.isDone ? "done" : "    ") \(line.name)\(amount)")
      }
    }
  }

  /// Does what the person typed, and says what the person should know.
  func perform(_ command: String, _ argument: String = "") async throws -> String? {
    let lines = try await companion.lines().now().lines
    let chosen = Int(argument).flatMap { lines.indices.contains($0 - 1) ? lines[$0 - 1].id : nil }
    switch (command, chosen) {
    case ("add", _): try await companion.addLine(argument)
    case ("buy", let line?):
      let warning = try await companion.beforeBuying(line)?.words()
      try await companion.buy(line)
      return warning
    case ("why", let line?):
      return try await companion.why(line).map(\.words).joined(separator: "\n")
    case ("undo", _): try await companion.undo()
    case ("connect", _): if let url = URL(string: argument) { try await companion.connect(to: url) }
    case ("invite", _): return try await companion.invite().text
    default: return "add NAME, buy NUMBER, why NUMBER, undo, connect URL, invite"
    }
    return nil
  }
}
// The app of the article ends.

private func readmeLines(
  _ file: URL, _ server: URL, _ show: ([LineView], Date?) -> Void
) async throws {
  // The README's lines begin.
  let companion = try Companion.open(at: file)  // one SQLite file, this phone's memory
  try await companion.startHousehold(as: "Ana", on: "Ana's phone")  // needs no network
  let milk = try await companion.addLine("Milk", quantity: Quantity(2, unit: .litre))
  try await companion.buy(milk.target)  // on disk when it returns
  try await companion.connect(to: server)  // now others can join
  print(try await companion.invite().text)  // for somebody else to type, or .link
  try companion.start()  // keeps in step from here on
  for try await snapshot in companion.lines() { show(snapshot.lines, snapshot.asOf) }
  // The README's lines end.
}

@Suite struct FortyLinesTests {
  @Test func theREADMEShowsExactlyTheLinesAbove() throws {
    let here = URL(filePath: #filePath)
    let root = here.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let shown = try lines(
      of: root.appending(path: "README.md"), after: "import Companion", before: "```"
    ).filter { !$0.isEmpty }
    let compiled = try lines(
      of: here, after: "  // The README's lines begin.", before: "  // The README's lines end."
    ).map { $0.dropFirst(2) }
    #expect(shown.elementsEqual(compiled))
    #expect(shown.count <= 10)
  }

  @Test func theArticleShowsExactlyTheAppAbove() throws {
    let here = URL(filePath: #filePath)
    let article = here.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Companion/Companion.docc/Companion.md")
    let shown = try lines(of: article, after: "```swift", before: "```")
    let compiled = try lines(
      of: here, after: "// The app of the article begins.",
      before: "// The app of the article ends.")
    #expect(shown == compiled)
    #expect(shown.count <= 42)
  }

  @Test func theAppWorksOffline() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "companion-\(UInt64.random(in: 0...UInt64.max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let app = try await ShoppingApp(file: folder.appending(path: "larder.sqlite"), name: "Ana")
    #expect(try await app.perform("add", "Milk") == nil)
    #expect(try await app.perform("buy", "1") == nil)
    #expect(try await app.perform("buy", "1")?.hasPrefix("You bought this today") == true)
    #expect(try await app.perform("why", "1")?.contains("Ana ticked it off (Ana's phone") == true)
    #expect(try await app.perform("undo") == nil)
    #expect(try await app.perform("dance")?.hasPrefix("add NAME") == true)
    await #expect(throws: CompanionError.notConnected) { try await app.perform("invite") }
    await app.companion.close()
  }

  private func lines(of file: URL, after begin: String, before end: String) throws -> [Substring] {
    let all = try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(all.firstIndex { $0 == begin }) + 1
    let stop = try #require(all[start...].firstIndex { $0 == end })
    return Array(all[start..<stop])
  }
}
