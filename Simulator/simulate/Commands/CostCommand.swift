import ArgumentParser
import Companion
import Foundation
import HouseholdModel
import ServerStorage

/// `simulate cost`: what a server costs, measured on this machine.
struct CostCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cost",
    abstract: "Measures a real server: bytes a household, memory, syncs a second.",
    discussion: """
      Makes households of two members with a phone each and \(CostHouseholds.lines) lines on their list, through the \
      server's own rules because the server admits strangers slowly; then starts `larder serve` on that file and asks \
      it over loopback. Needs Linux, and means something in a release build only.

        swift build -c release --product larder && swift run -c release simulate cost
      """)

  @Option(help: "How many households, 1 to 1000000.")
  var households = 2000

  @Option(help: "How many connections sync at the same time, 1 to 1000.")
  var connections = 16

  @Option(help: "For how many seconds they do, 1 to 3600.")
  var seconds = 10.0

  @Option(help: "How many live streams are held open, 0 to 20000.")
  var streams = 500

  @Flag(help: "One JSON object instead of words.")
  var json = false

  func validate() throws {
    guard (1...1_000_000).contains(households) else {
      throw ValidationError("--households is 1 to 1000000.")
    }
    guard (1...1000).contains(connections) else {
      throw ValidationError("--connections is 1 to 1000.")
    }
    guard (1...3600).contains(seconds) else { throw ValidationError("--seconds is 1 to 3600.") }
    guard (0...20_000).contains(streams) else { throw ValidationError("--streams is 0 to 20000.") }
  }

  func run() async throws {
    Children.watchSignals()
    let directory = FileManager.default.temporaryDirectory
      .appending(path: "larder-cost-\(UInt32.random(in: 0...UInt32.max))").path
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    Children.remember(directory: directory)
    defer { Children.endAll() }
    let report = try await measure(in: directory)
    print(json ? try report.json() : report.words)
  }

  private func measure(in directory: String) async throws -> CostReport {
    var report = CostReport(households: households, connections: connections, streams: streams)
    report.emptyMemoryBytes = try memoryOfNothing(in: directory + "/empty")

    let file = directory + "/server/larder.sqlite"
    try FileManager.default.createDirectory(
      atPath: directory + "/server", withIntermediateDirectories: true)
    let (phones, fileBytes) = try fill(file)
    report.fileBytes = fileBytes

    let server = try ServerProcess(
      executable: Programs.larder(), directory: directory + "/server")
    guard let id = server.id, let port = URL(string: server.address)?.port else {
      throw EnvironmentTrouble("the server did not start")
    }
    let load = CostLoad(
      port: port, connections: connections, seconds: seconds,
      milliseconds: Surroundings.live.milliseconds)
    var before = try ProcessCost(of: id)
    let quiet = try await load.run(phones, adding: 0)
    var after = try ProcessCost(of: id)
    report.quiet = CostReport.Load(
      quiet, processorSeconds: after.processorSeconds - before.processorSeconds)
    report.memoryBytes = after.residentBytes

    before = after
    let busy = try await load.run(quiet.phones, adding: 1)
    after = try ProcessCost(of: id)
    report.busy = CostReport.Load(
      busy, processorSeconds: after.processorSeconds - before.processorSeconds)

    report.streamBytes = try memoryOfStreams(busy.phones, port: port, server: id)
    guard server.end() == 0 else { throw EnvironmentTrouble("the server did not end well") }
    return report
  }

  /// Writes the households; gives how many bytes they added to an empty file.
  private func fill(_ file: String) throws -> ([CostPhone], Int) {
    var chance = SystemRandomNumberGenerator()
    let storage = try SQLiteServerStorage(path: file) { chance.next() }
    let empty = try storage.size().bytes
    let phones = try CostHouseholds(
      storage: storage, nowMilliseconds: Surroundings.live.milliseconds()
    ).fill(households)
    let size = try storage.size()
    try storage.close()
    return (phones, size.bytes - size.freeBytes - empty)
  }

  /// What a server uses that has been asked nothing but whether it lives.
  private func memoryOfNothing(in directory: String) throws -> Int {
    let server = try ServerProcess(executable: Programs.larder(), directory: directory)
    guard let id = server.id, let port = URL(string: server.address)?.port else {
      throw EnvironmentTrouble("the server did not start")
    }
    _ = try LoopbackConnection(port: port).ask("GET", "/livez", token: nil)
    defer { server.end() }
    return try ProcessCost(of: id).residentBytes
  }

  /// How much more memory the server has with streams open, each of another phone.
  private func memoryOfStreams(_ phones: [CostPhone], port: Int, server: pid_t) throws -> Int {
    let before = try ProcessCost(of: server).residentBytes
    let open = try phones.prefix(streams).map { phone in
      let connection = try LoopbackConnection(port: port)
      try connection.send("GET", "/v1/stream", token: phone.token)
      guard try connection.head().hasPrefix("HTTP/1.1 200") else {
        throw EnvironmentTrouble("the server opens no stream")
      }
      return connection
    }
    return try withExtendedLifetime(open) {
      open.isEmpty ? 0 : (try ProcessCost(of: server).residentBytes - before) / open.count
    }
  }
}
