import DeviceStorage
import HouseholdModel
import HouseholdWire
import Testing

@testable import DeviceSync

/// Random histories of phones and a server: lost requests, lost and late answers, frames, small
/// pages and batches, compaction, restores of the server, copies of phones.
///
/// Then quiet, and every promise is checked.
@Suite struct FuzzTests {
  struct Weather: CustomTestStringConvertible {
    var name: String
    var restores = false
    var copies = false
    var compacts = false
    var testDescription: String { name }
  }

  static let weathers = [
    Weather(name: "loss, delay, small pages"),
    Weather(name: "and forgetting", compacts: true),
    Weather(name: "and restores", restores: true, compacts: true),
    Weather(name: "and copies of phones", copies: true),
  ]

  @Test(arguments: weathers, 0..<25 as Range<UInt64>)
  func phonesAgreeAndLoseNothing(weather: Weather, seed: UInt64) throws {
    var history = try History(seed: seed, weather: weather)
    for _ in 0..<60 { try history.act() }
    try history.quiet()
    try history.check()
  }
}

/// One random history.
struct History {
  var random: SplitMix64
  var weather: FuzzTests.Weather
  var server = ModelServer(space: household)
  var phones: [TestPhone] = []
  var backup: ModelServer
  var late: [(phone: Int, answer: SyncAnswer)] = []
  var frames: [Frame] = []
  /// What each edit said, by a text that is said once.
  var written: [String] = []
  /// Texts that a change meant to take back.
  var takenBack: Set<String> = []
  var terms: UInt64 = 1

  init(seed: UInt64, weather: FuzzTests.Weather) throws {
    random = SplitMix64(seed: seed)
    self.weather = weather
    backup = server
    for index in 0..<3 {
      phones.append(try TestPhone(member: UInt64(index + 1), seed: random.next()))
    }
    if chance(2) { for index in phones.indices { try phones[index].settle(&server) } }
    backup = server
  }

  mutating func chance(_ one: Int) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }
  mutating func pick() -> Int { Int.random(in: 0..<phones.count, using: &random) }

  mutating func act() throws {
    server.clock += 1
    let index = pick()
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<7: try edit(index)
    case 7..<13: try sync(index)
    case 13: try frame(index)
    case 14:
      if let held = late.randomElement(using: &random) {
        try phones[held.phone].receive(held.answer)
      }
    case 15 where weather.compacts:
      // What is behind the floor gets a reset: any floor is safe.
      server.compact(floor: UInt64.random(in: 0...server.head, using: &random))
    case 16 where weather.restores:
      if chance(2) {
        server.noteBackup()
        backup = server
      } else {
        terms += 1
        server = backup
        server.open(term: terms)
      }
    case 17 where weather.copies && phones.count < 5:
      phones.append(try phones[index].copied(seed: random.next()))
    case 18:
      terms += 1
      server.open(term: terms)
    default: try sync(index)
    }
  }

  private mutating func edit(_ index: Int) throws {
    let text = "#\(written.count)"
    let draw = Int.random(in: 0..<10, using: &random)
    let skip = Int.random(in: 0..<3, using: &random)
    var names: [String] = []
    try phones[index].edit { facts in
      let seen = facts.enumerated().filter { $0.offset % 3 == skip }.map(\.element)
      let poison = draw == 9
      let kills = draw < 3 ? [] : seen
      if !poison {
        names = kills.map { if case .label(let text) = $0.value { text } else { "?" } }
      }
      return Draft(
        supersedes: kills.map(\.dot),
        assertions: draw == 8
          ? []
          : [
            Assertion(
              Subject(rawValue: 1), poison ? .unknown(poisonField, [1]) : .label(text))
          ])
    }
    takenBack.formUnion(names)
    if draw < 8 { written.append(text) }
  }

  private mutating func sync(_ index: Int) throws {
    let request = try phones[index].request(
      page: chance(2) ? UInt32.random(in: 1...3, using: &random) : 0, changes: chance(3) ? 1 : 1000)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return
    case 1: _ = server.answer(request, from: phones[index].member)
    case 2: late.append((index, server.answer(request, from: phones[index].member)))
    default: try phones[index].receive(server.answer(request, from: phones[index].member))
    }
  }

  private mutating func frame(_ index: Int) throws {
    if let old = frames.randomElement(using: &random), chance(2) { try phones[index].receive(old) }
    let position = try phones[index].phone.spaces().first?.position
    guard let position, server.seq(position.cursor) == position.endSeq else { return }
    let page = server.page(position.cursor, position.endSeq, 1)
    let frame = Frame(space: household, term: server.term, page: page)
    frames.append(frame)
    try phones[index].receive(frame)
  }

  mutating func quiet() throws {
    for _ in 0..<12 {
      for index in phones.indices { try phones[index].settle(&server, page: 3) }
      let head = server.cursor(server.head)
      if try phones.allSatisfy({ try $0.phone.spaces().first?.position?.cursor == head }) { return }
    }
    Issue.record("no quiet (L1)")
  }

  func check() throws {
    let alive = server.alive.map { text(of: $0.statement) }
    for phone in phones {
      #expect(try phone.table == server.alive, "C1")
      #expect(try phone.texts == alive.sorted(), "C1: view")
      #expect(try phone.standing.pendingChanges == 0, "C4")
    }
    let dots = server.log.map(\.dot)
    #expect(Set(dots).count == dots.count, "D1")
    let applied = server.log.flatMap(\.statements).map(text(of:))
    for text in written { #expect(applied.contains(text), "C3/C4: lost \(text)") }
    #expect(Set(applied).count == applied.count, "C7: applied twice")
    #expect(Set(alive) == Set(written).subtracting(takenBack), "C5")
  }

  private func text(of statement: Statement) -> String {
    if case .label(let text) = FactValue(reading: statement.field, statement.value) {
      text
    } else {
      "?"
    }
  }
}
