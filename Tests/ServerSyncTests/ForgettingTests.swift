import HouseholdModel
import ServerStorage
import ServerSync
import Testing

@Suite struct ForgettingTests {
  @Test func G2_deadFactStaysUntilEveryLiveLeaseHasPresentedACursorPastIt() throws {
    let world = try World()
    var pen = Pen(11)
    let dot = pen.write([need()])
    try world.push(world.ana, &pen)
    var ben = Pen(22)
    let held = try cursor(of: world.sync(world.ben, [ben]))
    pen.write(killing: [dot])
    try world.push(world.ana, &pen)
    #expect(try world.forget() == 0)
    // A stream does not count as presented.
    _ = try world.storage.read {
      try world.service.frame(of: World.household, from: held, for: world.ben.caller, in: $0)
    }
    #expect(try world.forget() == 0)
    let next = try cursor(of: world.sync(world.ben, [ben], from: held))
    #expect(try world.forget() == 0)
    try world.sync(world.ben, [ben], from: next)
    #expect(try world.forget() == 1)
    ben.write([need()])
    #expect(try world.push(world.ben, &ben).count == 1)
  }

  @Test func G1_phoneWhoseLeaseRanOutGetsAResetAndLosesNothing() throws {
    let world = try World()
    var pen = Pen(11)
    let dot = pen.write([need()])
    try world.push(world.ana, &pen)
    var ben = Pen(22)
    let held = try cursor(of: world.sync(world.ben, [ben]))
    pen.write(killing: [dot])
    try world.push(world.ana, &pen)
    world.days(61)
    try world.sync(world.ana, [pen], from: try head(world))
    #expect(try world.forget() > 0)
    let late = ben.write([need(eggs)])
    let answer = try world.sync(world.ben, [ben], from: held)
    #expect(answer.replicas[0].receipts.map(\.verdict) == [.applied])
    guard case .reset(let page) = answer.news else {
      Issue.record("a page was made from below the floor")
      return
    }
    #expect(page.facts.map(\.dot).contains(late))
    #expect(!page.facts.map(\.dot).contains(dot))
  }

  @Test func P7_verdictStaysUntilItsPhoneHasTheReceipt() throws {
    let world = try World()
    var pen = Pen(11)
    pen.write(statements: [Statement(subject: milk, field: .label, value: [0xFF])])
    pen.write([need()])
    let first = try world.sync(world.ana, [pen]).replicas[0].receipts
    world.days(400)
    try world.forget()
    #expect(try world.sync(world.ana, [pen]).replicas[0].receipts == first)
  }

  @Test func P9_forkSaysUpToWhereRowsAreGone() throws {
    let world = try World()
    var pen = Pen(11)
    var copy = pen
    for _ in 0..<4 {
      pen.write([need()])
      try world.push(world.ana, &pen)
    }
    // Says that it has all four receipts.
    try world.sync(world.ana, [pen])
    world.days(61)
    try world.forget()
    for _ in 0..<5 { copy.write([need(eggs)]) }
    let fork = try #require(try world.sync(world.ana, [copy]).replicas[0].fork)
    #expect(fork.goneThrough == 3)
    #expect(fork.proven.map(\.last) == [4])
  }

  @Test func duplicateOfAForgottenVerdictIsForgotten() throws {
    let world = try World()
    var pen = Pen(11)
    let old = {
      var pen = Pen(11); pen.write([need()]); return pen
    }()
    pen.write([need()])
    try world.push(world.ana, &pen)
    for _ in 0..<2 {
      pen.write([need()])
      try world.push(world.ana, &pen)
    }
    try world.sync(world.ana, [pen])
    world.days(61)
    try world.forget()
    var request = old.request
    request.highest = 3
    let part = SpaceRequest(space: World.household, cursor: nil, replicas: [request])
    let answer = try world.ask(world.ana, [part]).answer.spaces[0].replicas[0]
    #expect(answer.receipts == [Receipt(first: 1, verdict: .forgotten, seq: 0)])
  }

  @Test func workIsDoneInSteps() throws {
    let world = try World()
    var pen = Pen(11)
    for _ in 0..<20 {
      let dot = pen.write([need()])
      pen.write(killing: [dot])
    }
    try world.push(world.ana, &pen)
    world.days(61)
    var key: Int64? = 0
    var steps = 0
    while let after = key {
      let outcome = try world.storage.write {
        try world.service.forget(after: after, rows: 3, at: world.now, in: $0)
      }
      #expect(outcome.rows <= 3)
      key = outcome.next
      steps += 1
      try #require(steps < 100)
    }
    #expect(steps > 6)
    #expect(try world.storage.size().deadFacts == 0)
    #expect(try world.storage.check() == [])
  }

  @Test func storageStaysSmallHoweverLongAHouseholdLives() throws {
    let world = try World()
    var pen = Pen(11)
    var sizes: [Int] = []
    for week in 1...104 {
      let dots = (0..<20).map { Subject(rawValue: UInt64($0) + 100) }.map { pen.write([need($0)]) }
      try world.push(world.ana, &pen)
      pen.write(killing: dots)
      try world.push(world.ana, &pen)
      try world.sync(world.ana, [pen], from: try head(world))
      world.days(7)
      try world.forget()
      if week == 12 || week == 104 {
        try world.storage.shrink()
        sizes.append(try world.storage.size().bytes)
      }
    }
    #expect(sizes[1] <= sizes[0] * 3 / 2)
  }

  private func cursor(of answer: SpaceAnswer) throws -> Cursor {
    switch answer.news {
    case .page(let page): return page.to
    case .reset(let page) where page.done: return page.target
    default: throw Missing()
    }
  }

  private func head(_ world: World) throws -> Cursor? {
    try world.storage.read { try world.service.heads(for: world.ana.caller, in: $0) }
      .first { $0.space == World.household }?.cursor
  }
}
