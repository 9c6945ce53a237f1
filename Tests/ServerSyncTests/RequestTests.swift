import HouseholdModel
import ServerStorage
import ServerSync
import Testing

/// Requests that make no sense, and spaces that are none of the caller's business.
@Suite struct RequestTests {
  @Test func malformedPartsAreRefusedWholeAndAlone() throws {
    let world = try World()
    var good = Pen(11)
    good.write([need()])
    func spoiled(_ change: (inout ReplicaRequest) -> Void) -> ReplicaRequest {
      var request = good.request
      change(&request)
      return request
    }
    let shifted = Change(
      dot: Dot(replica: good.replica, counter: .max), time: HybridTime(rawValue: 0),
      supersedes: [], statements: [])
    let requests = [
      spoiled { $0.first = 0 },
      spoiled { $0.first = .max },
      spoiled { $0.highest = .max },
      spoiled { $0.highest = 0 },
      spoiled { $0.replica = ReplicaID(rawValue: 0) },
      spoiled { $0.replica = ReplicaID(rawValue: 12) },
      spoiled { $0.changes.append($0.changes[0]) },
      spoiled { $0.changes = [.change(shifted)] },
      spoiled {
        $0.changes = [.void(dot: Dot(replica: $0.replica, counter: 1), counters: 0, digest: 0)]
      },
      spoiled {
        $0.changes = [.void(dot: Dot(replica: $0.replica, counter: 1), counters: .max, digest: 0)]
      },
    ]
    for request in requests {
      let part = SpaceRequest(space: World.household, cursor: nil, replicas: [request])
      let own = SpaceRequest(space: world.ana.personal, cursor: nil, replicas: [])
      let answer = try world.ask(world.ana, [part, own]).answer
      #expect(answer.spaces.map(\.status) == [.malformed, .ok])
    }
    #expect(try world.written() == [])
  }

  @Test func sameReplicaTwiceAndTooManyReplicasAreMalformed() throws {
    let world = try World()
    #expect(try world.sync(world.ana, [Pen(11), Pen(11)]).status == .malformed)
    let pens = (1...UInt64(SyncLimits.replicasPerSpace)).map { Pen($0) }
    #expect(try world.sync(world.ana, pens).status == .ok)
    #expect(try world.sync(world.ana, pens + [Pen(99)]).status == .malformed)
  }

  @Test func S2_foreignSpaceAndNoSpaceLookTheSame() throws {
    let world = try World()
    let foreign = try world.sync(world.ana, [Pen(11)], in: world.ben.personal)
    let none = try world.sync(world.ana, [Pen(11)], in: SpaceID(rawValue: 4))
    #expect(foreign.status == .notMember)
    #expect(
      foreign == SpaceAnswer(space: world.ben.personal, status: none.status, head: none.head))
  }

  @Test func tooManySpacesOrChangesAreRefused() throws {
    let world = try World()
    let part = SpaceRequest(space: World.household, cursor: nil, replicas: [])
    #expect(throws: Never.self) { try world.ask(world.ana, Array(repeating: part, count: 64)) }
    #expect(throws: SyncRequestError.tooManySpaces) {
      try world.ask(world.ana, Array(repeating: part, count: 65))
    }
    var pen = Pen(11)
    for _ in 0..<1000 { pen.write(killing: []) }
    #expect(try world.sync(world.ana, [pen]).replicas[0].receipts.count == 1000)
    pen.write(killing: [])
    #expect(throws: SyncRequestError.tooManyChanges) { try world.sync(world.ana, [pen]) }
  }

  @Test func spacesThatWereNotAskedAboutAreNamed() throws {
    let world = try World()
    let outcome = try world.ask(world.ana, [])
    #expect(outcome.answer.spaces.map(\.space) == [world.ana.personal, World.household].sorted())
    #expect(outcome.answer.spaces.allSatisfy { $0.status == .ok && $0.news == nil })
    #expect(!outcome.hasNews)
    let asked = SpaceRequest(space: World.household, cursor: nil, replicas: [])
    let both = try world.ask(world.ana, [asked]).answer.spaces.map(\.space)
    #expect(both == [World.household, world.ana.personal])
  }

  @Test func newsAreWhatAPhoneDoesNotHave() throws {
    let world = try World()
    let heads = try world.storage.read { try world.service.heads(for: world.ana.caller, in: $0) }
    let idle = heads.map { SpaceRequest(space: $0.space, cursor: $0.cursor, replicas: []) }
    #expect(try !world.ask(world.ana, idle).hasNews)
    #expect(try world.ask(world.ana, idle).touched == [])
    var pen = Pen(22)
    pen.write([need()])
    let request = SpaceRequest(space: World.household, cursor: nil, replicas: [pen.request])
    #expect(try world.ask(world.ben, [request]).touched == [World.household])
    #expect(try world.ask(world.ana, idle).hasNews)
  }

  // MARK: Cursors

  @Test func cursorsOfGarbageOfAnotherSpaceAndOfTheFutureLeadToAReset() throws {
    let world = try World()
    var pen = Pen(11)
    pen.write([need()])
    try world.push(world.ana, &pen)
    let heads = try world.storage.read { try world.service.heads(for: world.ana.caller, in: $0) }
    let own = try #require(heads.first { $0.space == World.household }).cursor
    let other = try #require(heads.first { $0.space != World.household }).cursor
    var bad = [
      Cursor(bytes: []), Cursor(bytes: [1]), Cursor(bytes: [UInt8](repeating: 255, count: 12)),
      Cursor(bytes: [UInt8](repeating: 0, count: 4)), Cursor(bytes: own.bytes + [0]),
      Cursor(bytes: own.bytes.dropLast() + [200]), other,
      // The same seq written with a needless zero in front.
      Cursor(bytes: own.bytes.prefix(4) + [0] + own.bytes.dropFirst(4)),
    ]
    var random = SplitMix64(seed: 5)
    for length in 0..<20 {
      bad.append(Cursor(bytes: (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }))
    }
    for cursor in bad {
      let answer = try world.sync(world.ana, [pen], from: cursor)
      guard case .reset(let page) = answer.news else {
        Issue.record("cursor \(cursor.bytes) was taken for a valid one")
        continue
      }
      #expect(page.from == cursor)
      #expect(page.target == own)
      #expect(page.facts.count == 5)
    }
    guard case .page(let page) = try world.sync(world.ana, [pen], from: own).news else {
      Issue.record("the cursor of the head is valid")
      return
    }
    #expect(page.from == own && page.to == own)
  }

  @Test func frameIsThePageSinceItsCursorAndTheRestIsFetched() throws {
    let world = try World()
    func frame(_ cursor: Cursor) throws -> Frame? {
      try world.storage.read {
        try world.service.frame(
          of: World.household, from: cursor, for: world.ben.caller, in: $0)
      }
    }
    let head = try world.storage.read { try world.service.heads(for: world.ben.caller, in: $0) }
    let cursor = try #require(head.first { $0.space == World.household }).cursor
    #expect(try frame(cursor) == nil)
    var pen = Pen(11)
    let dot = pen.write([need()])
    try world.push(world.ana, &pen)
    let small = try #require(try frame(cursor))
    #expect(small.term == world.storage.term)
    #expect(small.page?.from == cursor)
    #expect(small.page?.born.map(\.dot) == [dot])
    #expect(small.authors.map(\.replica) == [dot.replica])
    pen.write(Array(repeating: need(), count: 64))
    try world.push(world.ana, &pen)
    let large = try #require(try frame(cursor))
    #expect(large.page == nil)
    #expect(try frame(Cursor(bytes: [1, 2, 3, 4, 5]))?.page == nil)
  }
}
