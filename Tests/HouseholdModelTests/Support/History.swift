import HouseholdModel

/// What some phones did to a few lines while they heard of each other now and then.
struct History {
  /// One change and the changes its author had seen, by their places in the history.
  struct Entry {
    let change: Change
    let seen: Set<Int>
  }

  private(set) var entries: [Entry] = []
  private(set) var household = SmallHousehold()

  /// Few lines and few phones, so that changes meet in most runs.
  static func colliding(
    devices: Int, changes: Int, using random: inout SplitMix64
  ) -> History {
    var history = History()
    var tables = [FactTable](repeating: FactTable(), count: devices)
    var seen = [Set<Int>](repeating: [], count: devices)
    var undos = [[Undo]](repeating: [], count: devices)
    while history.entries.count < changes {
      let phone = Int.random(in: 0..<devices, using: &random)
      if Int.random(in: 0..<3, using: &random) == 0 {
        let other = Int.random(in: 0..<devices, using: &random)
        history.deliver(seen[other], to: phone, &tables, &seen)
      }
      // Clocks differ: nobody's time says what was known.
      let milliseconds = 1_000_000_000 + UInt64.random(in: 0..<1000, using: &random) * 60_000
      let editor = Editor(member: SmallHousehold.member(phone), nowMilliseconds: milliseconds)
      let view = history.household.view(tables[phone])
      let isUndo = !undos[phone].isEmpty && Int.random(in: 0..<8, using: &random) == 0
      let drawn =
        isUndo
        ? try? undos[phone].randomElement(using: &random)?.draft(by: editor, in: view)
        : editor.something(in: view, using: &random)
      guard let draft = drawn, !draft.isEmpty else { continue }
      let change = history.household.change(
        draft, by: phone, after: tables[phone], milliseconds: milliseconds)
      history.entries.append(Entry(change: change, seen: seen[phone]))
      undos[phone].append(Undo(of: draft, named: change.dot, by: editor, in: view))
      tables[phone].apply(change)
      seen[phone].insert(history.entries.count - 1)
    }
    return history
  }

  /// In the order in which they were made.
  func causalOrder() -> [Change] { entries.map(\.change) }

  /// In some order in which each comes after all that its author had seen.
  func someCausalOrder(using random: inout SplitMix64) -> [Change] {
    var waiting = Array(entries.indices)
    var done: Set<Int> = []
    var order: [Change] = []
    while !waiting.isEmpty {
      let ready = waiting.filter { entries[$0].seen.isSubset(of: done) }
      let next = ready[Int.random(in: 0..<ready.count, using: &random)]
      waiting.removeAll { $0 == next }
      done.insert(next)
      order.append(entries[next].change)
    }
    return order
  }

  /// What somebody knows who has seen some of the changes, and so all that their authors had seen.
  func someState(using random: inout SplitMix64) -> FactTable {
    let order = someCausalOrder(using: &random)
    return FactTable(applying: order.prefix(Int.random(in: 0...order.count, using: &random)))
  }

  private func deliver(
    _ known: Set<Int>, to phone: Int, _ tables: inout [FactTable], _ seen: inout [Set<Int>]
  ) {
    for index in known.subtracting(seen[phone]).sorted() {
      tables[phone].apply(entries[index].change)
    }
    seen[phone].formUnion(known)
  }
}

extension Editor {
  static let lists: [ListID] = [.main, ListID(rawValue: 7)]
  static let names = ["Milk", " milk", "Eggs"]

  /// One action that is possible now, of any kind; nil if the one that was drawn is not.
  func something(in view: SpaceView, using random: inout SplitMix64) -> Draft? {
    let list = Self.lists[Int.random(in: 0..<2, using: &random)]
    let other = list == .main ? Self.lists[1] : .main
    let name = Self.names[Int.random(in: 0..<3, using: &random)]
    let line = LineID(name, on: list)
    let quantity = try? Quantity(Int.random(in: 1...5, using: &random))
    switch Int.random(in: 0..<16, using: &random) {
    case 0...3: return try? add(NewLine(name, list: list, quantity: quantity), in: view)
    case 4: return try? setQuantity(quantity, of: line, in: view)
    case 5...6: return try? buy(line, in: view)
    case 7: return try? unbuy(line, in: view)
    case 8: return try? remove(line, in: view)
    case 9: return try? move(line, to: other, in: view)
    case 10: return try? setNote("note", of: line, in: view)
    case 11: return try? rename(line, to: name == "Eggs" ? "MILK" : "Eggs", in: view)
    case 12: return try? clearBought(on: list, in: view)
    case 13: return try? reorder(line, behind: nil, in: view)
    case 14: return try? claim(line, untilMilliseconds: nowMilliseconds + 1, in: view)
    default: return try? createList(Self.lists[1], named: "Party", in: view)
    }
  }
}
