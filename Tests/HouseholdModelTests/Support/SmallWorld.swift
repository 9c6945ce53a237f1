import HouseholdModel

/// Who changes something, and which earlier steps that replica has seen, as bits of their places.
struct Step: Hashable {
  let replica: Int
  let seen: Int
}

/// Goes through every choice of {add, set need, buy, remove} on one line for given steps, and for
/// every choice through every state on the way to the end.
///
/// A state is a causally closed set of steps. Each is reached from every state that lacks one last
/// step, and has to be the same from each: so, by induction, every causal order of delivery gives
/// the same facts, without going through the orders one by one. The line is wanted at the start, by
/// a change that everybody has seen; a choice that is not possible at its place is passed over.
struct SmallWorld {
  enum Action: CaseIterable { case add, setNeed, buy, remove }

  /// What came out of one choice of actions.
  struct Outcome {
    let actions: [Action]
    let changes: [Change]
    let table: FactTable
    let household: SmallHousehold
  }

  static let line = LineID("Milk")
  let steps: [Step]
  private(set) var worlds = 0
  private(set) var deliveries = 0
  private(set) var disagreements = 0

  init(_ steps: [Step]) { self.steps = steps }

  mutating func explore(_ check: (Outcome) -> Void) {
    var household = SmallHousehold()
    let editor = Editor(member: SmallHousehold.member(9), nowMilliseconds: 0)
    guard let draft = try? editor.add(NewLine("Milk"), in: SpaceView([ReadFact]())) else { return }
    let start = household.change(draft, by: 9, after: FactTable(), milliseconds: 0)
    var states = [FactTable?](repeating: nil, count: 1 << steps.count)
    states[0] = FactTable(applying: [start])
    go([], [], states, household, check)
  }

  private mutating func go(
    _ actions: [Action], _ changes: [Change], _ states: [FactTable?], _ household: SmallHousehold,
    _ check: (Outcome) -> Void
  ) {
    let place = changes.count
    guard place < steps.count else {
      guard let table = states[(1 << place) - 1] else { return }
      worlds += 1
      check(Outcome(actions: actions, changes: changes, table: table, household: household))
      return
    }
    let step = steps[place]
    guard let known = states[step.seen] else { return }
    // The later the place the earlier the clock: times must not matter.
    let milliseconds = UInt64(1000 - place) * 60_000
    let editor = Editor(
      member: SmallHousehold.member(step.replica), nowMilliseconds: milliseconds)
    let view = household.view(known)
    for action in Action.allCases {
      guard let draft = editor.draft(action, in: view) else { continue }
      var (household, states) = (household, states)
      let change = household.change(
        draft, by: step.replica, after: known, milliseconds: milliseconds)
      extend(&states, by: changes + [change])
      go(actions + [action], changes + [change], states, household, check)
    }
  }

  /// Adds the states that have the last change, each reached in every way.
  private mutating func extend(_ states: inout [FactTable?], by changes: [Change]) {
    let last = changes.count - 1
    for base in 0..<(1 << last) where base & steps[last].seen == steps[last].seen {
      guard var table = states[base] else { continue }
      table.apply(changes[last])
      deliveries += 1
      let state = base | 1 << last
      for other in 0..<last where base & 1 << other != 0 {
        guard var detour = states[state & ~(1 << other)] else { continue }
        detour.apply(changes[other])
        deliveries += 1
        if detour != table { disagreements += 1 }
      }
      states[state] = table
    }
  }
}

extension Editor {
  fileprivate func draft(_ action: SmallWorld.Action, in view: SpaceView) -> Draft? {
    switch action {
    case .add: try? add(NewLine("Milk"), in: view)
    case .setNeed: try? setQuantity(Quantity(2), of: SmallWorld.line, in: view)
    case .buy: try? buy(SmallWorld.line, in: view)
    case .remove: try? remove(SmallWorld.line, in: view)
    }
  }
}
