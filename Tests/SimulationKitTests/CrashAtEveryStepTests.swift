import DeviceSync
import HouseholdModel
import SimulationKit
import Testing

/// Two phones with two changes each on one line, every choice of what they do, and a death at every step of
/// everything: edits, requests, the server's transactions, and answers.
///
/// A process that dies at a step is started again and dies a little later, until it gets through; so each sync of
/// each world is gone through from its first step to its last. Worlds begin at different steps, so that together
/// they stop at each one.
@Suite struct CrashAtEveryStepTests {
  enum Deed: CaseIterable { case add, setQuantity, buy, remove }

  /// Steps between two deaths: worlds together die at each of them.
  static let pace = 2048
  /// SQLite is asked whether to stop this often.
  static let grain = 4

  static let worlds: [[Deed]] = Deed.allCases.flatMap { first in
    Deed.allCases.flatMap { second in
      Deed.allCases.flatMap { third in Deed.allCases.map { [first, second, third, $0] } }
    }
  }

  @Test(arguments: 0..<8) func nothingIsLostOrTwiceWhereverAProcessDies(part: Int) throws {
    var deaths = Deaths()
    for start in stride(from: part, to: Self.worlds.count, by: 64) {
      var household = try CrashingHousehold()
      // Eight lines of one household are eight worlds: none of them knows of the others.
      for index in stride(from: start, to: start + 64, by: 8) {
        try household.live(
          Self.worlds[index], with: "Milk \(index)",
          dyingFirstAfter: 1 + index * Self.grain * 37 % Self.pace)
      }
      deaths.add(household.deaths)
    }
    // Nothing got off lightly.
    let worlds = Self.worlds.count / 8
    #expect(deaths.ofServer >= worlds)
    #expect(deaths.ofAnswers >= worlds * 2)
    #expect(deaths.ofEdits >= worlds / 2)
    #expect(deaths.ofRequests >= worlds / 4)
    #expect(deaths.beforeAnswers == worlds * 3)
  }
}

/// How often something died.
private struct Deaths {
  var ofServer = 0
  var ofEdits = 0
  var ofRequests = 0
  var ofAnswers = 0
  /// The server had committed, and nobody heard.
  var beforeAnswers = 0

  mutating func add(_ other: Deaths) {
    ofServer += other.ofServer
    ofEdits += other.ofEdits
    ofRequests += other.ofRequests
    ofAnswers += other.ofAnswers
    beforeAnswers += other.beforeAnswers
  }
}

/// A household in which everything dies until it gets through.
private struct CrashingHousehold {
  let stage: Stage
  let ana: StagePhone
  let ben: StagePhone
  /// The line that all of it is about.
  var item = ""
  /// Where the first death is.
  var first = 1
  var deaths = Deaths()

  init() throws {
    stage = try Stage()
    ana = try stage.enter("Ana")
    ben = try stage.enter("Ben")
  }

  /// Ana does the first two deeds and Ben the others, neither knowing of the other's.
  mutating func live(
    _ deeds: [CrashAtEveryStepTests.Deed], with item: String, dyingFirstAfter first: Int
  ) throws {
    self.item = item
    self.first = first
    try stage.add(item, by: ana)
    try stage.sync(ana, ben, ana)
    let toldBefore = try ana.doublePurchases() + ben.doublePurchases()
    for (index, deed) in deeds.enumerated() { try edit(index < 2 ? ana : ben, deed) }
    for phone in [ana, ben, ana] { try sync(phone) }
    try stage.judge()
    #expect(try ana.wanted() == ben.wanted())
    let told = try ana.doublePurchases() + ben.doublePurchases() - toldBefore
    let mayTell = deeds[0...1].contains(.buy) && deeds[2...3].contains(.buy)
    // Each of two purchases at most is told to its buyer.
    #expect(told <= (mayTell ? deeds.count { $0 == .buy } : 0))
    // Whoever bought first, before anything else, bought beside the other.
    if deeds[0] == .buy, deeds[2] == .buy { #expect(told >= 2) }
  }

  /// Does `body` with ever later deaths, until nothing dies; says how many there were.
  private func dying(_ body: (Int) throws -> Void) throws -> Int {
    var steps = first
    for deaths in 0..<100_000 {
      do {
        try body(steps)
        return deaths
      } catch is Died { steps += CrashAtEveryStepTests.pace }
    }
    throw Violation(invariant: "L1", message: "it dies for ever")
  }

  private mutating func edit(_ phone: StagePhone, _ deed: CrashAtEveryStepTests.Deed) throws {
    deaths.ofEdits += try dying { steps in
      do {
        try stage.edit(phone, dying: steps) { editor, view in
          let line = try LineID(item)
          switch deed {
          case .add: return try editor.add(NewLine(item), in: view)
          case .setQuantity:
            return try editor.setQuantity(Quantity(3, unit: .count), of: line, in: view)
          case .buy: return try editor.buy(line, in: view)
          case .remove: return try editor.remove(line, in: view)
          }
        }
      } catch is EditError {}  // A line that is gone has no quantity.
    }
  }

  /// Asks until an answer was taken, with deaths at each step of the three.
  private mutating func sync(_ phone: StagePhone) throws {
    var request: SyncRequest?
    deaths.ofRequests += try dying { request = try stage.ask(phone, dying: $0) }
    let asked = try #require(request)
    // The last time it gets through, and nobody hears of it.
    try serve(asked, of: phone)
    deaths.beforeAnswers += 1
    try stage.restart()
    deaths.ofAnswers += try dying { steps in
      try stage.hear(stage.deliver(stage.ask(phone), of: phone), phone, dying: steps)
    }
  }

  private mutating func serve(_ request: SyncRequest, of phone: StagePhone) throws {
    deaths.ofServer += try dying { steps in
      let before = try stage.rows()
      do { try stage.deliver(request, of: phone, dying: steps) } catch let died as Died {
        try stage.restart()
        guard try stage.rows() == before else {
          throw Violation(invariant: "F3", message: "a server that died at \(steps) left something")
        }
        throw died
      }
    }
  }
}
