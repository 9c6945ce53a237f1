import HouseholdModel
import HouseholdWire
import SimulationKit
import Testing

/// The naive model: what was said and not taken back.
@Suite struct OracleTests {
  @Test func whatWasSaidLivesUntilItIsTakenBack() {
    var scene = Scene()
    let first = scene.say(0, [.label("Milk"), .bought(list: .main)])
    let second = scene.say(1, [.label("MILK")], takingBack: [first])
    #expect(scene.oracle.fate(of: first) == .dead)
    #expect(scene.oracle.fate(of: first + 1) == .alive)
    #expect(scene.oracle.fate(of: second) == .alive)
    let (mustLive, mustBeDead) = scene.oracle.expected(in: Scene.space)
    #expect(mustLive.keys.sorted() == [2, 3])
    #expect(mustBeDead == [1])
  }

  @Test func whatARefusedChangeTakesBackLives() {
    var scene = Scene()
    let first = scene.say(0, [.label("Milk")])
    let spoiled = scene.say(0, [.label("MILK")], takingBack: [first], isMalformed: true)
    #expect(scene.oracle.fate(of: first) == .alive)
    #expect(scene.oracle.fate(of: spoiled) == .dead)
    let late = scene.say(1, [.label("milk")], takingBack: [first])
    #expect(scene.oracle.fate(of: first) == .dead)
    scene.oracle.refused(late)
    #expect(scene.oracle.fate(of: first) == .alive)
    #expect(scene.oracle.fate(of: late) == .dead)
  }

  @Test func whatAnUncertainChangeSaysOrTakesBackIsOpen() {
    var scene = Scene()
    let early = scene.say(0, [.label("Milk")])
    let other = scene.say(1, [.category("Cold")])
    let backup = scene.oracle.count
    let late = scene.say(0, [.bought(list: .main)], takingBack: [other])
    scene.say(1, [], takingBack: [early])
    scene.oracle.excuse(phone: 0, from: backup)
    #expect(scene.oracle.fate(of: late) == .open)
    #expect(scene.oracle.fate(of: other) == .open)
    #expect(scene.oracle.fate(of: early) == .dead)
  }

  @Test func whatTheServerHasOfALostPhoneIsCertain() {
    var scene = Scene()
    let sent = scene.say(0, [.label("Milk")])
    let removal = scene.say(0, [], takingBack: [])
    let unsent = scene.say(0, [.category("Cold")])
    scene.oracle.excuse(phone: 0, unless: [sent, removal])
    #expect(scene.oracle.fate(of: sent) == .alive)
    #expect(scene.oracle.fate(of: unsent) == .open)
    #expect(scene.oracle.entry(of: removal)?.isUncertain == false)
  }

  @Test func aChangeThatSaysNothingHasANumberToo() {
    var scene = Scene()
    let first = scene.say(0, [.label("Milk")])
    let removal = scene.say(1, [], takingBack: [first])
    #expect(removal == 2)
    #expect(scene.oracle.nextNumber == 3)
    #expect(scene.oracle.expected(removal) == nil)
    #expect(scene.oracle.expected(in: Scene.space).mustLive.isEmpty)
  }

  /// The folded state is the same however often it is asked for while things are written.
  @Test(arguments: 0..<50 as Range<UInt64>)
  func keepingUpIsFoldingAnew(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var scene = Scene()
    for _ in 0..<30 {
      let known = scene.oracle.nextNumber
      let back = (1..<known).filter { _ in Int.random(in: 0..<6, using: &random) == 0 }
      let phone = Int.random(in: 0..<3, using: &random)
      scene.say(
        phone, [FactValue](repeating: .read, count: Int.random(in: 0..<3, using: &random)),
        takingBack: back, isMalformed: Int.random(in: 0..<5, using: &random) == 0)
      if Int.random(in: 0..<10, using: &random) == 0 {
        scene.oracle.excuse(phone: phone, from: Int.random(in: 0..<30, using: &random))
      }
    }
    // Told again in one go, then excused: the same fates.
    var alive: [UInt64] = []
    var dead: Set<UInt64> = []
    var open: Set<UInt64> = []
    for written in scene.oracle.entries {
      if written.isMalformed { dead.formUnion(written.facts.map(\.number)) }
      guard !written.isMalformed else { continue }
      if written.isUncertain {
        open.formUnion(written.superseded + written.facts.map(\.number))
      } else {
        dead.formUnion(written.superseded)
      }
      alive += written.facts.map(\.number)
    }
    let (mustLive, mustBeDead) = scene.oracle.expected(in: Scene.space)
    #expect(mustLive.keys.sorted() == alive.filter { !dead.contains($0) && !open.contains($0) })
    let facts = scene.oracle.entries.flatMap(\.facts).map(\.number)
    #expect(mustBeDead.sorted() == facts.filter(dead.contains))
  }

  @Test func aMarkedFactHasItsNumberAndStillItsMeaning() throws {
    let draft = Meaning.mark(
      Draft(assertions: [Assertion(Scene.milk, .label("Milk"))]), from: .max - 1, malformed: false)
    let statement = Statement(draft.assertions[0])
    #expect(Meaning.number(of: statement) == UInt64.max - 1)
    #expect(FactValue(reading: .label, statement.value) == .label("Milk"))
    let spoiled = Meaning.mark(
      Draft(assertions: [Assertion(Scene.milk, .label("Milk"))]), from: 3, malformed: true)
    let bytes = Statement(spoiled.assertions[0]).value
    #expect(throws: WireError.self) { try FactValue.strict(.label, bytes) }
    #expect(Meaning.number(of: Scene.server(1, Scene.milk, .label("Milk")).statement) == nil)
  }
}
