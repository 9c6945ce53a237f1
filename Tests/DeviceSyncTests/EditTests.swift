import DeviceStorage
import Foundation
import HouseholdModel
import Synchronization
import Testing

@testable import DeviceSync

@Suite struct EditTests {
  var server = ModelServer(space: household)
  var ana: TestPhone

  init() throws { ana = try TestPhone(member: 1, seed: 1) }

  @Test mutating func emptyDraftWritesNothing() throws {
    #expect(try ana.edit { _ in Draft() } == nil)
    #expect(try ana.replicas == [])
    #expect(try ana.phone.activity().clock == HybridTime(rawValue: 0))
  }

  @Test mutating func decisionThatThrowsWritesNothing() throws {
    struct Doubt: Error {}
    #expect(throws: Doubt.self) { try ana.edit { _ in throw Doubt() } }
    #expect(try ana.replicas == [])
  }

  @Test mutating func countersAndTimesGoOnWithoutGaps() throws {
    let facts = (0..<3).map { Assertion(Subject(rawValue: $0), .label("x")) }
    let first = try #require(try ana.edit { _ in Draft(assertions: facts) })
    ana.wall = 5  // The clock jumps back.
    let second = try #require(try ana.edit { Draft(supersedes: $0.map(\.dot) + $0.map(\.dot)) })
    let third = try ana.say("y")
    #expect([first, second, third].map(\.dot.counter) == [1, 4, 5])
    #expect(second.supersedes == first.facts.map(\.dot))
    #expect(first.time < second.time && second.time < third.time)
    #expect(try ana.replicas.first?.next == 6)
    try ana.settle(&server)
    #expect(server.log == [first, second, third])
  }

  @Test mutating func limitsHoldJustUnderAtAndJustOver() throws {
    func facts(_ count: Int) -> Draft {
      Draft(
        assertions: (0..<count).map { Assertion(Subject(rawValue: UInt64($0)), .label("x")) })
    }
    func kills(_ count: Int) -> Draft {
      Draft(
        supersedes: (0..<count).map {
          Dot(replica: ReplicaID(rawValue: 3), counter: UInt64($0 + 1))
        })
    }
    func value(_ bytes: Int) -> Draft {
      Draft(
        assertions: [
          Assertion(
            Subject(rawValue: 1), .unknown(poisonField, [UInt8](repeating: 1, count: bytes)))
        ])
    }
    let cases: [((Int) -> Draft, Int, PhoneError)] = [
      (facts, SyncLimits.factsPerChange, .tooManyFacts),
      (kills, SyncLimits.supersedesPerChange, .tooManySupersedes),
      (value, SyncLimits.valueBytes, .valueTooLarge),
    ]
    for (draft, limit, error) in cases {
      for count in [limit - 1, limit] {
        #expect(try ana.edit { _ in draft(count) } != nil)
      }
      let before = try ana.replicas
      #expect(throws: error) { try ana.edit { _ in draft(limit + 1) } }
      #expect(try ana.replicas == before)
    }
    #expect(throws: PhoneError.fieldNotAllowed(.alert)) {
      try ana.edit { _ in Draft(assertions: [Assertion(Subject(rawValue: 1), .unknown(.alert, []))])
      }
    }
  }

  @Test mutating func manyChangesGoInRequestsOfBoundedSize() throws {
    let bytes = [UInt8](repeating: 1, count: 4000)
    for _ in 0..<40 {
      try ana.edit { _ in
        Draft(
          assertions: (0..<10).map { Assertion(Subject(rawValue: $0), .unknown(.note, bytes)) })
      }
    }
    let sent = try ana.request().spaces[0].replicas[0].changes
    #expect(sent.count > 10 && sent.count < 30)
    #expect(try ana.request(changes: 3).spaces[0].replicas[0].changes.count == 3)
    for _ in 0..<4 { try ana.sync(&server) }
    #expect(try ana.standing.pendingChanges == 0)
    #expect(server.log.count == 40)
  }

  @Test mutating func standingTellsWhatWaitsAndSinceWhen() throws {
    #expect(try ana.standing.asOfMilliseconds == nil)
    try ana.say("Milk")
    let oldest = ana.wall
    try ana.say("Eggs", about: 2)
    #expect(try ana.standing.pendingChanges == 2)
    #expect(try ana.standing.oldestPendingMilliseconds == oldest)
    #expect(try ana.phone.facts(in: household).map(\.isUnreceipted) == [true, true])
    try ana.phone.noteFailure("timeout", at: ana.wall)
    #expect(try ana.phone.activity().failure == "timeout")
    ana.wall += 500
    try ana.settle(&server)
    #expect(try ana.standing.oldestPendingMilliseconds == nil)
    #expect(try ana.phone.facts(in: household).map(\.isUnreceipted) == [false, false])
    let activity = try ana.phone.activity()
    #expect(activity.lastSuccessMilliseconds == ana.wall)
    #expect(activity.skewMilliseconds == Int64(server.clock) - Int64(ana.wall))
  }

  /// An app and its widget: two phones on one file, writing at once.
  @Test func twoProcessesOnOneFileNameEveryChangeOnce() throws {
    let directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("larder-\(ProcessInfo.processInfo.globallyUniqueString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    let path = directory.appendingPathComponent("phone.sqlite").path
    let app = try DeviceStorage.open(at: path).storage
    try Phone(storage: app).start(Fixture.identity(member: 1, household: household))
    let both = [app, try DeviceStorage.open(at: path).storage]
    let failures = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      do {
        var phone = try TestPhone(seed: UInt64(index + 5), storage: both[index])
        for number in 0..<20 { try phone.say("\(index).\(number)", about: UInt64(number)) }
      } catch { failures.withLock { $0 += 1 } }
    }
    #expect(failures.withLock { $0 } == 0)
    let reader = try TestPhone(seed: 9, storage: app)
    #expect(try reader.replicas.count == 1)
    #expect(try reader.replicas.first?.next == 41)
    let facts = try reader.phone.facts(in: household)
    #expect(facts.count == 40)
    #expect(Set(facts.map(\.time)).count == 40)
  }
}
