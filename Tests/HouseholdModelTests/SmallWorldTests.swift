import HouseholdModel
import Testing

/// Every choice of {add, set need, buy, remove} on one line, in every causal order of delivery.
///
/// These are 224,247 worlds and 1,377,106 deliveries, a quarter of a minute in a debug build.
@Suite struct SmallWorldTests {
  @Test(arguments: SmallWorlds.threeTimesTwo.indices)
  func threeReplicasWithTwoChangesAgree(pattern: Int) {
    explore(SmallWorlds.threeTimesTwo[pattern])
  }

  @Test(arguments: SmallWorlds.twoTimesThree.indices)
  func twoReplicasWithThreeChangesAgree(pattern: Int) {
    explore(SmallWorlds.twoTimesThree[pattern])
  }

  @Test func theWorldsAreThoseThatTheCommentsSay() {
    #expect(SmallWorlds.threeTimesTwo.count == 16 + 1)
    #expect(SmallWorlds.twoTimesThree.count == 90)
  }

  private func explore(_ steps: [Step]) {
    var world = SmallWorld(steps)
    var broken: [String] = []
    world.explore { outcome in
      broken += Self.brokenLaws(outcome, steps).map { "\($0): \(outcome.actions)" }
    }
    #expect(world.disagreements == 0)
    #expect(world.worlds > 500)
    // The first few are enough to understand, and thousands are too many to print.
    #expect(broken.prefix(3) == [], "\(steps)")
  }

  private static func brokenLaws(_ outcome: SmallWorld.Outcome, _ steps: [Step]) -> [String] {
    var broken: [String] = []
    let view = outcome.household.view(outcome.table)
    let needs = view.facts(of: SmallWorld.line, .need).count
    let marks = view.facts(of: SmallWorld.line, .bought).count
    if view.name(of: SmallWorld.line.product) != "Milk" { broken.append("no name") }
    for (place, action) in outcome.actions.enumerated() {
      let isSeen = steps.contains { $0.seen & 1 << place != 0 }
      let dots = outcome.changes[place].facts.filter { $0.field == .need }.map(\.dot)
      let isWanted = dots.allSatisfy(outcome.table.contains)
      switch action {
      case .add, .setNeed:
        // A removal, a purchase or another need that did not see it leaves it alone.
        if !isSeen, !isWanted { broken.append("lost \(action)") }
      case .remove, .buy: break
      }
      let knowsAll = steps[place].seen == (1 << steps.count) - 1 - (1 << place)
      if knowsAll { broken += brokenLast(action, needs: needs, marks: marks) }
    }
    broken += brokenPurchases(outcome, steps)
    return broken
  }

  /// What the last word does if its author knew everything.
  private static func brokenLast(
    _ action: SmallWorld.Action, needs: Int, marks: Int
  ) -> [String] {
    switch action {
    case .add: needs > 0 && marks == 0 ? [] : ["not re-added"]
    case .setNeed: needs == 1 ? [] : ["not set"]
    case .buy: needs == 0 && marks > 0 ? [] : ["not done"]
    case .remove: needs + marks == 0 ? [] : ["not removed"]
    }
  }

  /// Two alive purchases never knew of each other, and there is one if anybody bought.
  private static func brokenPurchases(_ outcome: SmallWorld.Outcome, _ steps: [Step]) -> [String] {
    let bought = outcome.actions.indices.filter { outcome.actions[$0] == .buy }
    let alive = bought.filter { place in
      outcome.changes[place].facts.contains {
        $0.field == .purchase && outcome.table.contains($0.dot)
      }
    }
    let knew = alive.contains { one in alive.contains { steps[one].seen & 1 << $0 != 0 } }
    return (knew ? ["knew the other purchase"] : [])
      + (alive.isEmpty && !bought.isEmpty ? ["forgot the purchase"] : [])
  }
}
