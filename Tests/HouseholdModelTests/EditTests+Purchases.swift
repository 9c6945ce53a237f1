import HouseholdModel
import Testing

@Suite struct PurchaseTests {
  let milk = LineID("Milk")

  private func withMilk() throws -> Story {
    var story = Story()
    try story.act(1) { try $0.add(NewLine("Milk", quantity: Quantity(2)), in: $1) }
    return story
  }

  private func buyers(_ story: Story) -> [UInt64?] {
    story.view.purchaseMemory(of: milk.product).purchases.map(\.member?.rawValue)
  }

  private func aliveCount(_ story: Story) -> Int {
    story.view.facts(of: milk.product, .purchase).count
  }

  @Test func buyingRemembersTwoEarlierPurchasesOfFourteenDays() throws {
    var story = try withMilk()
    var times: [UInt64] = []
    for buyer in [1, 2, 3, 4] {
      story.now += 3 * Story.day
      try story.act(buyer) { try $0.buy(milk, in: $1) }
      times.append(story.now)
    }
    #expect(buyers(story) == [4, 3, 2])
    let remembered = story.view.purchaseMemory(of: milk.product).purchases
    #expect(remembered.map(\.minute) == times.dropFirst().reversed().map { $0 / Story.minute })
    #expect(aliveCount(story) == 1)
    // Only what was wanted has a quantity.
    #expect(remembered.map(\.quantity) == [nil, nil, nil])
    story.now += 13 * Story.day
    try story.act(1) { try $0.buy(milk, in: $1) }
    #expect(buyers(story) == [1, 4])
  }

  @Test func theRhythmIsAMovingMeanOfPauses() {
    let hour = Story.hour
    #expect(Rhythm.hours(after: nil, pauseMilliseconds: 48 * hour) == 48)
    #expect(Rhythm.hours(after: nil, pauseMilliseconds: 48 * hour + hour / 2) == 49)
    #expect(Rhythm.hours(after: nil, pauseMilliseconds: 48 * hour + hour / 2 - 1) == 48)
    #expect(Rhythm.hours(after: 48, pauseMilliseconds: 24 * hour) == 42)
    #expect(Rhythm.hours(after: 42, pauseMilliseconds: hour / 2) == 32)
    #expect(Rhythm.hours(after: 42, pauseMilliseconds: hour / 2 - 1) == 32)
    #expect(Rhythm.hours(after: .max, pauseMilliseconds: .max) == 365 * 24)
    #expect(Rhythm.hours(before: 42, pauseMilliseconds: 24 * hour) == 48)
    #expect(Rhythm.hours(before: 48, pauseMilliseconds: 48 * hour) == nil)
    #expect(Rhythm.hours(before: 0, pauseMilliseconds: 48 * hour) == 0)
  }

  @Test func whoeverIsAboutToBuyIsToldWithinFourteenDaysOnAnyList() throws {
    var story = try withMilk()
    try story.act(2) { try $0.buy(milk, in: $1) }
    let limit = story.now + 14 * Story.day
    let view = story.view
    #expect(view.recentPurchase(of: milk.product, nowMilliseconds: limit)?.member?.rawValue == 2)
    #expect(view.recentPurchase(of: milk.product, nowMilliseconds: limit + 1) == nil)
    #expect(view.recentPurchase(of: milk.product, nowMilliseconds: 0) != nil)
    #expect(view.recentPurchase(of: .named("Eggs"), nowMilliseconds: limit) == nil)
  }

  @Test func aHouseholdThatBuysItThatOftenIsNotTold() throws {
    var story = try withMilk()
    for _ in 0..<4 {
      story.now += 2 * Story.day - Story.minute
      try story.act(2) { try $0.buy(milk, in: $1) }
    }
    #expect(story.view.product(milk.product)?.rhythmHours == 48)
    let usual = story.now + 36 * Story.hour
    #expect(story.view.recentPurchase(of: milk.product, nowMilliseconds: usual) == nil)
    #expect(story.view.recentPurchase(of: milk.product, nowMilliseconds: usual - 1) != nil)
  }

  @Test func takingBackRestoresTheNeedAndWhatWasRemembered() throws {
    var story = try withMilk()
    try story.act(1) { try $0.buy(milk, store: "Corner", in: $1) }
    let first = story.now
    story.now += 2 * Story.day
    try story.act(2) { try $0.add(NewLine("Milk", quantity: Quantity(3)), in: $1) }
    try story.act(2) { try $0.buy(milk, in: $1) }
    #expect(buyers(story) == [2, 1])
    story.now += Story.hour
    try story.act(2) { try $0.unbuy(milk, in: $1) }
    #expect(story.amounts(milk) == ["3"])
    #expect(story.view.line(milk)?.bought.isEmpty == true)
    #expect(buyers(story) == [1])
    let left = story.view.purchaseMemory(of: milk.product)
    #expect(left.purchases.map(\.minute) == [first / Story.minute])
    #expect(left.purchases.map(\.quantity) == [try Quantity(2)])
    #expect(left.rhythmHours == nil)
    // Whoever buys next carries it on as Ana's.
    try story.act(3) { try $0.buy(milk, in: $1) }
    #expect(buyers(story) == [3, 1])
    try story.act(3) { try $0.unbuy(milk, in: $1) }
    #expect(buyers(story) == [1])
    #expect(
      story.view.purchaseMemory(of: milk.product).purchases.map(\.minute)
        == [first / Story.minute])
  }

  @Test func takingTheOnlyPurchaseBackLeavesNone() throws {
    var story = try withMilk()
    try story.act(1) { try $0.buy(milk, in: $1) }
    try story.act(1) { try $0.unbuy(milk, in: $1) }
    #expect(aliveCount(story) == 0)
    #expect(story.amounts(milk) == ["2"])
  }

  @Test func takingOneOfTwoConcurrentPurchasesBackLeavesTheOtherAsItWasSaid() throws {
    var story = try withMilk()
    try story.concurrently([
      (1, { try $0.buy(milk, in: $1) }), (2, { try $0.buy(milk, in: $1) }),
    ])
    #expect(aliveCount(story) == 2)
    let other = story.view.facts(of: milk.product, .purchase).filter { $0.author?.rawValue == 2 }
    try story.act(1) { try $0.unbuy(milk, in: $1) }
    #expect(Array(story.view.facts(of: milk.product, .purchase)) == other)
    #expect(story.view.line(milk)?.bought.map(\.member?.rawValue) == [2])
    #expect(story.view.line(milk)?.isDone == false)
  }

  @Test func takingBackOnOneListKeepsWhatWasBoughtOnAnother() throws {
    var story = try withMilk()
    let party = ListID(rawValue: 7)
    try story.act(1) { try $0.createList(party, named: "Party", in: $1) }
    try story.act(1) { try $0.buy(milk, in: $1) }
    story.now += Story.hour
    try story.act(1) { try $0.buy(LineID("Milk", on: party), in: $1) }
    let second = story.now
    try story.act(1) { try $0.unbuy(milk, in: $1) }
    let left = story.view.purchaseMemory(of: milk.product).purchases
    #expect(left.map(\.minute) == [second / Story.minute])
    #expect(aliveCount(story) == 1)
  }

  @Test func boughtNeverEatsANeedAddedMeanwhile() throws {
    var story = try withMilk()
    try story.concurrently([
      (1, { try $0.buy(milk, in: $1) }),
      (2, { try $0.add(NewLine("Milk", quantity: Quantity(5)), in: $1) }),
    ])
    #expect(story.amounts(milk) == ["5"])
  }

  @Test func whatIsNotWantedCanBeBought() throws {
    var story = try withMilk()
    try story.act(1) { try $0.remove(milk, in: $1) }
    try story.act(1) { try $0.buy(milk, quantity: Quantity(6), in: $1) }
    #expect(story.view.line(milk)?.isDone == true)
    #expect(story.view.product(milk.product)?.purchases.map(\.quantity) == [try Quantity(6)])
  }

  @Test func aRestatedPurchaseCanAlwaysBeToldFromOneJustMade() throws {
    var story = try withMilk()
    try story.act(1) { try $0.buy(milk, in: $1) }
    story.now -= Story.minute
    try story.act(1) { try $0.buy(milk, in: $1) }
    let undo = try story.act(2) { try $0.buy(milk, in: $1) }
    try story.act(2) { try undo.draft(by: $0, in: $1) }
    for fact in story.view.facts(of: milk.product, .purchase) {
      guard case .purchase(let purchase) = fact.value else { continue }
      #expect(purchase.isRestated)
    }
    #expect(aliveCount(story) == 1)
  }
}
