import HouseholdModel
import ServerStorage
import ServerSync
import Testing

/// A phone that only follows pages and resets.
private struct Reader {
  var facts: [Fact] = []
  var cursor: Cursor?
  var staged: StagedReset?
  var stage: [Fact] = []
  var authors: [Author] = []

  /// Takes an answer; true when there is nothing more to fetch.
  mutating func take(_ answer: SpaceAnswer) throws -> Bool {
    authors += answer.authors
    switch answer.news {
    case .page(let page):
      #expect(page.from == cursor)
      facts.removeAll { page.dead.contains($0.dot) }
      facts += page.born
      cursor = page.to
      return !page.more
    case .reset(let page):
      if page.after == nil { stage = [] }
      stage += page.facts
      staged = StagedReset(target: page.target, through: page.through)
      guard page.done else { return false }
      facts = stage
      cursor = page.target
      staged = nil
      return page.targetSeq == answer.head
    case nil: throw Missing()
    }
  }

  var state: [Fact] { facts.sorted { $0.dot < $1.dot } }
}

@Suite struct PagingTests {
  /// Any mix of pages and resets of any size leads to the state on the server, and every author is
  /// known.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func readersReachTheServersState(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let world = try World(
      service: SyncService(pageFacts: Int.random(in: 1...8, using: &random)), seed: seed)
    var pens = [Pen(11), Pen(22), Pen(33)]
    let owners = [world.ana, world.ben, world.ana]
    var reader = Reader()
    let own = Pen(99)
    for _ in 0..<60 {
      let index = Int.random(in: 0..<3, using: &random)
      let killed = try world.written().filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
      let count = Int.random(in: 0...3, using: &random)
      pens[index].write(Array(repeating: need(), count: count), killing: killed.map(\.dot))
      try world.push(owners[index], &pens[index])
      if Int.random(in: 0..<9, using: &random) == 0 {
        world.days(UInt64.random(in: 0...70, using: &random))
        try world.forget()
      }
      if Int.random(in: 0..<3, using: &random) == 0 {
        let answer = try world.sync(
          world.ben, [own], from: reader.cursor, staged: reader.staged,
          pageLimit: UInt32.random(in: 0...5, using: &random))
        _ = try reader.take(answer)
      }
    }
    var rounds = 0
    while try !reader.take(
      world.sync(world.ben, [own], from: reader.cursor, staged: reader.staged, pageLimit: 3))
    {
      rounds += 1
      try #require(rounds < 500)
    }
    #expect(reader.state == (try world.alive()))
    for fact in reader.facts {
      #expect(reader.authors.contains { $0.replica == fact.dot.replica })
    }
    #expect(try world.storage.check() == [])
  }

  @Test func F2_receiptSaysWhereTheChangeIsEvenIfThePageEndsBefore() throws {
    let world = try World()
    var ben = Pen(22)
    for _ in 0..<5 { ben.write([need()]) }
    try world.push(world.ben, &ben)
    var ana = Pen(11)
    ana.write([need()])
    let start = try world.sync(world.ana, [], pageLimit: 1)
    guard case .reset(let reset) = start.news else {
      Issue.record("no reset")
      return
    }
    #expect(!reset.done)
    let answer = try world.sync(
      world.ana, [ana], staged: StagedReset(target: reset.target, through: reset.through),
      pageLimit: 1)
    #expect(answer.replicas[0].receipts.map(\.seq) == [8])
    guard case .reset(let next) = answer.news else {
      Issue.record("no reset")
      return
    }
    // The reset goes on to the state it began with.
    #expect(next.target == reset.target && next.targetSeq == 7 && next.after == reset.through)
  }

  @Test func F3_factThatWasBornAndDiedInOnePageIsNotInIt() throws {
    let world = try World()
    let heads = try world.storage.read { try world.service.heads(for: world.ben.caller, in: $0) }
    let cursor = heads.first { $0.space == World.household }?.cursor
    var pen = Pen(11)
    let dot = pen.write([need()])
    pen.write(killing: [dot])
    try world.push(world.ana, &pen)
    guard case .page(let whole) = try world.sync(world.ben, [], from: cursor).news,
      case .page(let half) = try world.sync(world.ben, [], from: cursor, pageLimit: 1).news,
      case .page(let rest) = try world.sync(world.ben, [], from: half.to).news
    else {
      Issue.record("no pages")
      return
    }
    #expect(whole.born == [] && whole.dead == [] && whole.from == cursor)
    #expect(half.born.map(\.dot) == [dot] && half.more)
    #expect(rest.dead == [dot] && rest.from == half.to && rest.to == whole.to)
  }

  @Test func P1_F15_readersLeasePinsItsResetWhileOthersAreForgotten() throws {
    let world = try World(service: SyncService(pageFacts: 2))
    var pen = Pen(11)
    var dots: [Dot] = []
    for _ in 0..<10 { dots.append(pen.write([need()])) }
    try world.push(world.ana, &pen)
    let reader = Pen(99)
    guard case .reset(let first) = try world.sync(world.ben, [reader]).news else {
      Issue.record("no reset")
      return
    }
    // Everything is killed and everybody else has passed it; the reader holds the floor down.
    pen.write(killing: dots)
    try world.push(world.ana, &pen)
    world.days(59)
    try world.push(world.ana, &pen)
    let head = try world.storage.read { try world.service.heads(for: world.ana.caller, in: $0) }
    try world.sync(world.ana, [pen], from: head.first { $0.space == World.household }?.cursor)
    try world.forget()
    var facts = first.facts
    var staged = StagedReset(target: first.target, through: first.through)
    var rounds = 0
    while facts.count < 14 {
      guard case .reset(let page) = try world.sync(world.ben, [reader], staged: staged).news else {
        Issue.record("no reset")
        return
      }
      #expect(page.target == first.target)
      facts += page.facts
      staged = StagedReset(target: page.target, through: page.through)
      rounds += 1
      try #require(rounds < 30)
    }
    #expect(Set(dots).isSubset(of: Set(facts.map(\.dot))))
  }
}
