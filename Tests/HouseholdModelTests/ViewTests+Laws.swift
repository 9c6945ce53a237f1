import HouseholdModel
import Testing

@Suite struct ViewLawTests {
  /// Everything a view says, asked in every way.
  private func everything(_ view: SpaceView) -> [AnyHashable] {
    var said: [AnyHashable] = [
      view.facts, view.lists, view.products, view.members, view.devices, view.alerts,
    ]
    for list in (0..<4).map(ListID.init(rawValue:)) {
      said.append(view.lines(on: list))
      for product in (0..<6).map(Subject.init(rawValue:)) {
        let line = LineID(product: product, list: list)
        said += [view.line(line), view.story(of: line)] as [AnyHashable]
        for now in [0, 1000, UInt64.max] {
          said.append(view.recentPurchase(of: product, nowMilliseconds: now))
        }
      }
    }
    return said
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func anyFactsInAnyOrderGiveOneView(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let facts = RandomFacts.some(using: &random)
    let view = SpaceView(facts)
    let shuffled = SpaceView(facts.shuffled(using: &random) + facts.prefix(3))
    // Compared apart from `#expect`, which would print both.
    let (isEqual, saysTheSame) = (view == shuffled, everything(view) == everything(shuffled))
    #expect(isEqual)
    #expect(saysTheSame)
  }

  @Test(arguments: 0..<150 as Range<UInt64>)
  func editsOfAnyFactsEndInADraftOrAnError(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let view = SpaceView(RandomFacts.some(using: &random))
    for now in [0, 1, UInt64.max] {
      let editor = Editor(member: MemberID(rawValue: 1), nowMilliseconds: now)
      for list in (0..<3).map(ListID.init(rawValue:)) {
        for product in (0..<5).map(Subject.init(rawValue:)) {
          let line = LineID(product: product, list: list)
          let drafts = [
            try? editor.buy(line, in: view), try? editor.unbuy(line, in: view),
            try? editor.setQuantity(nil, of: line, in: view),
            try? editor.rename(line, to: "Eggs", in: view), try? editor.remove(line, in: view),
            try? editor.move(line, to: .main, in: view),
            try? editor.reorder(line, behind: nil, in: view),
            try? editor.clearBought(on: list, in: view), try? editor.unclaim(line, in: view),
          ]
          for draft in drafts.compactMap(\.self) {
            #expect(draft.supersedes.allSatisfy { dot in view.facts.contains { $0.dot == dot } })
            #expect(draft.supersedes == draft.supersedes.sorted())
            let first = Dot(replica: ReplicaID(rawValue: 9), counter: 1)
            let undo = Undo(of: draft, named: first, by: editor, in: view)
            _ = try? undo.draft(by: editor, in: view)
          }
        }
      }
      _ = try? editor.adopt(view, into: view)
    }
  }

  /// Whatever people do, whatever is shown has the name that somebody gave it.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func aShownLineAlwaysHasAName(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let history = History.colliding(devices: 3, changes: 24, using: &random)
    for _ in 0..<8 {
      let view = history.household.view(history.someState(using: &random))
      for list in Editor.lists {
        for line in view.lines(on: list) {
          #expect(["milk", "eggs", "note"].contains(line.name.lowercased()))
        }
      }
    }
  }

  /// Two alive purchases of one product never knew of each other, whatever was bought and taken back.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func twoAlivePurchasesAreConcurrent(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let history = History.colliding(devices: 3, changes: 24, using: &random)
    let table = FactTable(applying: history.causalOrder())
    for name in Editor.names {
      let alive = history.household.view(table).facts(of: .named(name), .purchase).map(\.dot)
      for (index, entry) in history.entries.enumerated()
      where entry.change.facts.contains(where: { alive.contains($0.dot) }) {
        let knew = entry.seen.contains { seen in
          seen != index && history.entries[seen].change.facts.contains { alive.contains($0.dot) }
        }
        #expect(!knew)
      }
    }
  }
}
