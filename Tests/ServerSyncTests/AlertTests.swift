import HouseholdModel
import HouseholdWire
import ServerStorage
import ServerSync
import Testing

@Suite struct AlertTests {
  @Test func A1_bothBuyersAreToldOnceAboutTheirOwnPurchase() throws {
    let world = try World()
    var ana = Pen(11)
    var ben = Pen(22)
    let first = ana.write([purchase()])
    let second = ben.write([purchase()])
    try world.push(world.ana, &ana)
    #expect(try doubles(world.ana, world) == [])
    for _ in 0..<3 { try world.sync(world.ben, [ben]) }
    #expect(
      try doubles(world.ana, world) == [
        .doublePurchase(product: milk, own: first, other: world.ben.member, otherPurchase: second)
      ])
    #expect(
      try doubles(world.ben, world) == [
        .doublePurchase(product: milk, own: second, other: world.ana.member, otherPurchase: first)
      ])
  }

  @Test func F18_whoSawTheOtherPurchaseOrBoughtTwiceIsNotTold() throws {
    let world = try World()
    var ana = Pen(11)
    var ben = Pen(22)
    let first = ana.write([purchase()])
    ana.write([purchase()])
    try world.push(world.ana, &ana)
    ben.write([purchase()], killing: [first, first.advanced(by: 1)])
    try world.push(world.ben, &ben)
    ben.write([purchase(eggs)])
    try world.push(world.ben, &ben)
    #expect(try doubles(world.ana, world) == [])
    #expect(try doubles(world.ben, world) == [])
  }

  @Test func F18_takenBackPurchaseIsNoDoublePurchase() throws {
    let world = try World()
    var ana = Pen(11)
    var ben = Pen(22)
    let first = ana.write([purchase()])
    ana.write([need()], killing: [first])
    try world.push(world.ana, &ana)
    ben.write([purchase()])
    try world.push(world.ben, &ben)
    #expect(try doubles(world.ben, world) == [])
  }

  /// Ben takes his purchase back and restates what it had superseded, while Ana, who has seen his
  /// purchase and not that he took it back, buys again.
  ///
  /// Plain purchases in the same place are two that did not know of each other.
  @Test(
    arguments: [
      Purchase(by: MemberID(rawValue: 1), minutesBefore: 90), Purchase(by: MemberID(rawValue: 1)),
      Purchase(minutesBefore: 90), Purchase(),
    ], [true, false])
  func F18_restatedPurchaseAlertsNobody(anew: Purchase, restatedFirst: Bool) throws {
    let world = try World()
    var ana = Pen(11)
    var ben = Pen(22)
    let old = ana.write([purchase()])
    try world.push(world.ana, &ana)
    let later = ben.write([purchase()], killing: [old])
    try world.push(world.ben, &ben)
    ben.write([need(), Assertion(milk, .purchase(anew))], killing: [later])
    ana.write([purchase()], killing: [later])
    if restatedFirst { try world.push(world.ben, &ben) }
    try world.push(world.ana, &ana)
    if !restatedFirst { try world.push(world.ben, &ben) }
    #expect(try world.alive().filter { $0.field == .purchase }.count == 2)
    for phone in [world.ana, world.ben] {
      #expect(try doubles(phone, world).count == (anew.isRestated ? 0 : 1))
    }
  }

  @Test func threeBuyersGetOneAlertEachAboutTheirOwnPurchase() throws {
    let world = try World()
    let carla = Phone(3)
    try world.join(carla)
    var pens = [Pen(11), Pen(22), Pen(33)]
    for (index, phone) in [world.ana, world.ben, carla].enumerated() {
      pens[index].write([purchase()])
      try world.push(phone, &pens[index])
    }
    for phone in [world.ana, world.ben, carla] { #expect(try doubles(phone, world).count == 1) }
  }

  @Test func P6_readAlertIsNotAssertedAgainByAThirdPurchase() throws {
    let world = try World()
    var ana = Pen(11)
    var ben = Pen(22)
    ana.write([purchase()])
    try world.push(world.ana, &ana)
    ben.write([purchase()])
    try world.push(world.ben, &ben)
    let alert = try #require(
      try world.alive(world.ana.personal).first { $0.field == .alert && isDouble($0) })
    var personal = Pen(111)
    personal.write([Assertion(alert.subject, .read)])
    try world.push(world.ana, &personal, in: world.ana.personal)
    world.days(100)
    try world.forget()
    ben.write([purchase()])
    try world.push(world.ben, &ben)
    #expect(try doubles(world.ana, world).count == 1)
    #expect(try world.alive(world.ana.personal).contains { $0.field == .read })
  }

  @Test func P6_alertAndWhoReadItGoWithTheLastTraceOfThePurchase() throws {
    let world = try World()
    var ana = Pen(11)
    var ben = Pen(22)
    let first = ana.write([purchase()])
    try world.push(world.ana, &ana)
    ben.write([purchase()])
    try world.push(world.ben, &ben)
    let alert = try #require(
      try world.alive(world.ana.personal).first { $0.field == .alert && isDouble($0) })
    var personal = Pen(111)
    personal.write([Assertion(alert.subject, .read)])
    try world.push(world.ana, &personal, in: world.ana.personal)
    ana.write(killing: [first])
    try world.push(world.ana, &ana)
    #expect(try doubles(world.ana, world).count == 1)
    world.days(61)
    try world.forget()
    #expect(try doubles(world.ana, world) == [])
    #expect(try !world.alive(world.ana.personal).contains { $0.field == .read })
    // Ben's own purchase stands, and so does what he was told.
    #expect(try doubles(world.ben, world).count == 1)
    #expect(try world.storage.check() == [])
  }

  @Test func whoWantsALineHearsThatSomebodyElseGetsIt() throws {
    let world = try World()
    let carla = Phone(3)
    try world.join(carla)
    var ana = Pen(11)
    var ben = Pen(22)
    ana.write([need()])
    ana.write([need()])
    try world.push(world.ana, &ana)
    ben.write([need()])
    ben.write([Assertion(milk, .claim(list: .main, untilMilliseconds: world.now + 1))])
    ben.write([
      Assertion(milk, .claim(list: ListID(rawValue: 9), untilMilliseconds: world.now + 1))
    ])
    for _ in 0..<2 { try world.sync(world.ben, [ben]) }
    let claimed = Alert.claimed(product: milk, list: .main, by: world.ben.member)
    #expect(try world.alerts(world.ana).filter { $0 == claimed }.count == 1)
    #expect(try !world.alerts(world.ben).contains(claimed))
    #expect(try !world.alerts(carla).contains(claimed))
  }

  @Test func alertArrivesInTheAnswerThatCausedIt() throws {
    let world = try World()
    var ana = Pen(11)
    var ben = Pen(22)
    ana.write([purchase()])
    ben.write([purchase()])
    try world.push(world.ana, &ana)
    let outcome = try world.ask(
      world.ben,
      [
        SpaceRequest(space: world.ben.personal, cursor: nil, replicas: []),
        SpaceRequest(space: World.household, cursor: nil, replicas: [ben.request]),
      ])
    #expect(outcome.answer.spaces.map(\.space) == [world.ben.personal, World.household])
    guard case .reset(let page) = outcome.answer.spaces[0].news else {
      Issue.record("no reset")
      return
    }
    #expect(page.facts.contains(where: isDouble))
    #expect(
      outcome.touched == [World.household, world.ana.personal, world.ben.personal].sorted())
  }

  private func isDouble(_ fact: Fact) -> Bool {
    if case .alert(.doublePurchase) = FactValue(reading: fact.field, fact.statement.value) {
      return true
    }
    return false
  }

  private func doubles(_ phone: Phone, _ world: World) throws -> [Alert] {
    try world.alerts(phone).filter { if case .doublePurchase = $0 { true } else { false } }
  }
}
