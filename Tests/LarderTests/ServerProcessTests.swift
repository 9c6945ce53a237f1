import Companion
import DeviceHTTP
import DeviceStorage
import DeviceSync
import Foundation
import HouseholdModel
import Testing

@testable import simulate

/// The server as it is run: a process, its signals, its file, its operator.
///
/// One after the other, because each of them keeps two cores busy.
@Suite(.serialized, .timeLimit(.minutes(2))) struct ServerProcessTests {
  @Test func sigtermWaitsForNoStreamAndNoLongPoll() async throws {
    let household = try Household()
    let phones = try await household.members("Ana", "Ben")
    let (ana, ben) = (phones[0], phones[1])
    try ana.companion.start()
    try await ben.add("Milk")
    try await ben.companion.sync()
    try await eventually("Ana's stream brings it") { try await ana.names == ["Milk"] }

    let transport = URLSessionTransport(server: ben.desk.server)
    defer { transport.close() }
    var chance = SystemRandomNumberGenerator()
    var asked = try ben.desk.widget.request(at: ben.desk.clock.milliseconds, random: &chance)
    asked.waitSeconds = 60
    let (request, token) = (asked, try #require(try ben.identity.token))
    let poll = Task { try await ServerClient(transport: transport).sync(request, token: token) }
    try await eventually("both wait") {
      let answer = try await transport.send(HTTPRequest(.get, "metrics"))
      return String(decoding: try answer.success(), as: UTF8.self)
        .contains("larder_waiting_requests 2")
    }

    let asking = ContinuousClock.now
    #expect(household.server.end() == 0)
    #expect(ContinuousClock.now - asking < .seconds(5))
    #expect(try await poll.value.number == request.number, "whoever waits is answered first")

    try household.server.start()
    try await ben.add("Eggs")
    try await ben.companion.sync()
    try await eventually("Ana comes back by herself") { try await ana.names == ["Milk", "Eggs"] }
    await ana.companion.stop()
  }

  /// Four phones write all the time while the server dies three times under them.
  @Test func killInTheMiddleOfManySyncsLosesNothing() async throws {
    let household = try Household()
    let phones = try await household.members("Ana", "Ben", "Carla", "Dora")
    let log = SyncLog()
    try await withThrowingTaskGroup { group in
      for phone in phones {
        group.addTask {
          for number in 0..<20 {
            try await phone.add("\(phone.name) \(number)")
            do {
              try await phone.companion.sync()
              log.succeeded()
            } catch let error as CompanionError {
              log.failed(error)
              try await Task.sleep(for: .milliseconds(20))
            }
          }
        }
      }
      group.addTask {
        for successes in [8, 20, 32] {
          try await eventually("\(successes) syncs are through") { log.successes >= successes }
          household.server.kill()
          try household.server.start()
        }
      }
      try await group.waitForAll()
    }
    #expect(!log.failures.isEmpty, "no kill met a sync")
    #expect(log.failures.allSatisfy { $0 == .offline })

    try await household.settle(phones)
    let all = Set(phones.flatMap { phone in (0..<20).map { "\(phone.name) \($0)" } })
    for phone in phones { #expect(try await phone.names == all) }
    #expect(household.server.end() == 0)
    #expect(try household.larder("check").words == "Sound.\n")
  }
}
