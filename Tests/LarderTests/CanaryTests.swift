import Companion
import DeviceStorage
import Foundation
import HouseholdModel
import Testing

@testable import simulate

extension ServerProcessTests {
  /// A household with marked names, and every kind of trouble: no mark may come out of the server but in an answer
  /// to the household itself.
  @Test func nothingOfAHouseholdIsInLogsOrFigures() async throws {
    let watched = try WatchedServer()
    let phones = try await provokeWithPhones(watched)
    try provokeWithRequests(watched, token: try #require(try phones[0].identity.token))
    try watched.scrape()
    watched.stop()
    try watched.damage(around: "canary milk")
    try watched.start()
    // The storage fails now, in the middle of requests.
    for phone in phones {
      try await phone.add("canary again")
      await #expect(throws: CompanionError.self) { try await phone.companion.sync() }
    }
    try watched.scrape()
    watched.stop()

    let said = watched.everythingSaid()
    let secrets = try [
      "canary", "kanarie", "\u{1F424}", phones[0].hexToken, phones[1].hexToken,
      String(repeating: "ca", count: 32),
    ]
    for secret in secrets { #expect(!said.lowercased().contains(secret), "\(secret)") }
    #expect(said.contains("larder_requests_total{status=\"401\"}"), "nothing was scraped")
    let events = try watched.events()
    #expect(events.contains("serving") && events.contains("stopped"))
    #expect(events.contains("request failed"), "no trouble was made: \(events)")
  }

  /// Names in every place that a phone can put one, and changes that the server refuses.
  private func provokeWithPhones(_ watched: WatchedServer) async throws -> [Handheld] {
    let ana = try Handheld(
      "canary Ana", directory: watched.path("ana"), server: watched.address)
    try await ana.companion.startHousehold(as: "canary Ana", on: "canary phone")
    try await ana.companion.connect(to: ana.desk.server)
    let ben = try Handheld("canary Ben", directory: watched.path("ben"), server: watched.address)
    try await ben.companion.join(
      ana.companion.invite(), as: "canary Ben", on: "Kanarienphone \u{1F424}")
    try await ana.add("canary milk", "Kanarienfutter \u{1F424}")
    try await ana.companion.sync()
    for (action, text) in [(PhoneRequest.Action.note, "canary note"), (.fault, "")] {
      let reply = await ana.desk.reply(
        to: PhoneRequest(action, name: "canary milk", text: text))
      #expect(reply.error == nil)
    }
    for phone in [ana, ben, ana] { try await phone.companion.sync() }
    #expect(try await ana.companion.tray.now().count == 1, "nothing was refused")
    return [ana, ben]
  }

  /// What no app would send.
  private func provokeWithRequests(_ watched: WatchedServer, token: [UInt8]) throws {
    let json = Array(#"{"number": "canary", "spaces": [{"canary": "#.utf8)
    let statuses = try [
      watched.status("POST", "/v1/sync", token: token, body: json),
      watched.status("POST", "/v1/sync?canary=1", token: token, body: [0xFF, 0xFF] + json),
      watched.status("POST", "/v1/households", token: nil, body: json),
      watched.status("POST", "/v1/join", token: nil, body: json),
      watched.status("POST", "/v1/canary/kanarie", token: token, body: json),
      watched.status("DELETE", "/v1/members/canary", token: token),
      watched.status("GET", "/v1/devices", token: [UInt8](repeating: 0xCA, count: 32)),
      watched.status("PUT", "/v1/sync", token: token, body: json),
      watched.status(
        "POST", "/v1/sync", token: token,
        body: [UInt8](repeating: 0x63, count: SyncLimits.requestBytes + 1)),
    ]
    #expect(statuses == [400, 400, 400, 400, 404, 400, 401, 404, 413], "\(statuses)")
  }
}

/// A server that logs all it can as JSON, and all that it ever said.
private final class WatchedServer {
  let port: Int
  private let folder: Folder
  private var child: ChildProcess?
  private var runs = 0
  private var scraped = ""

  var address: String { "http://127.0.0.1:\(port)" }

  init() throws {
    folder = try Folder()
    port = try FreePort.find()
    try start()
  }

  deinit { child?.end() }

  func path(_ name: String) -> String { folder.path + "/" + name }

  func start() throws {
    runs += 1
    let settings = try folder.write(
      "settings.json", #"{"log-level": "trace", "log-format": "json", "port": \#(port)}"#)
    let (said, errors) = (path("said-\(runs)"), path("log-\(runs)"))
    let started = try ChildProcess(
      Programs.larder(), ["serve", "--data", path("data"), "--config", settings],
      speech: .file(said), errors: errors)
    child = started
    let limit = ContinuousClock.now + .seconds(20)
    while ContinuousClock.now < limit, !started.hasEnded {
      if text(said).contains("listening on") { return }
      usleep(5000)
    }
    throw EnvironmentTrouble("the server did not start: \(text(errors))")
  }

  func stop() {
    child?.signal(SIGTERM)
    #expect(child?.waitUntilEnded(seconds: 10) == true)
    #expect(child?.exitStatus == 0)
    child = nil
  }

  /// Spoils the pages of the file that have this text in them; what the file is opened by stays.
  func damage(around text: String) throws {
    let file = path("data/larder.sqlite")
    var contents = try Data(contentsOf: URL(filePath: file))
    var found = 0
    for page in stride(from: 0, to: contents.count, by: 4096) {
      guard contents[page..<page + 4096].range(of: Data(text.utf8)) != nil else { continue }
      for index in page..<page + 100 { contents[index] ^= 0xA5 }
      found += 1
    }
    #expect(found > 0)
    try contents.write(to: URL(filePath: file))
  }

  func status(_ method: String, _ path: String, token: [UInt8]?, body: [UInt8] = []) throws -> Int?
  {
    let connection = try LoopbackConnection(port: port)
    try connection.send(method, path, token: token, body: body)
    return Int(try connection.head().split(separator: " ")[1])
  }

  func scrape() throws {
    let body = try LoopbackConnection(port: port).ask("GET", "/metrics", token: nil)
    scraped += String(decoding: body, as: UTF8.self)
  }

  func everythingSaid() -> String {
    (1...runs).reduce(scraped) { $0 + text(path("said-\($1)")) + text(path("log-\($1)")) }
  }

  /// What happened, from a log of which each line must be one object of the form that the page says.
  func events() throws -> Set<String> {
    struct Line: Decodable {
      var ts: String
      var level: String
      var event: String
    }
    let lines = (1...runs).flatMap { text(path("log-\($0)")).split(separator: "\n") }
    return try Set(
      lines.map { line in
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        #expect(object?.keys.sorted() == ["event", "level", "metadata", "ts"], "\(line)")
        let read = try JSONDecoder().decode(Line.self, from: Data(line.utf8))
        #expect(
          read.ts.wholeMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/) != nil, "\(read.ts)")
        return read.event
      })
  }

  private func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }
}

extension Handheld {
  fileprivate var hexToken: String {
    get throws {
      try #require(try identity.token)
        .map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
  }
}
