internal import DeviceStorage
internal import DeviceSync
internal import HouseholdModel
internal import HouseholdWire
internal import ServerStorage
internal import ServerSync

extension HistoryWorld {
  private enum Verb: CaseIterable {
    case add, setQuantity, note, remove, buy, unbuy, clear, move, rename, malformed, read

    /// Adding and buying are most of life.
    static let drawn: [Verb] = [
      .add, .add, .add, .setQuantity, .note, .remove, .buy, .buy, .buy, .unbuy, .clear, .move,
      .rename, .malformed, .read, .read,
    ]
  }

  private static let names = ["Milk", "Eggs"]
  private static let partyList = ListID(rawValue: 0xBEEF)

  /// Tries up to six actions until one has something to do.
  func edit(_ index: Int, _ b: Int, _ c: Int) throws {
    for attempt in 0..<6 {
      let verb = Verb.drawn[(b >> (4 * attempt)) % Verb.drawn.count]
      let place = [0, 0, 0, 1, 2][(c + attempt) % 5]
      if try perform(verb, index, place, c) { return count("\(verb)") }
    }
  }

  private func perform(_ verb: Verb, _ index: Int, _ place: Int, _ c: Int) throws -> Bool {
    let phone = phones[index]
    let space = verb == .read ? phone.identity.personal : household
    let known = try phone.numbers(in: space)
    let first = journal.nextNumber
    let editor = Editor(member: phone.identity.member, nowMilliseconds: wall(of: index))
    do {
      let change = try phone.phone.edit(
        space: space, at: wall(of: index), random: &phone.random
      ) { facts in
        let draft = try draft(verb, place, c, editor, SpaceView(facts))
        return Meaning.mark(draft, from: first, malformed: verb == .malformed)
      }
      guard let change else { return false }
      journal.add(
        phone: index, assertions: change.statements.count,
        superseded: change.supersedes.compactMap { known[$0] }, isMalformed: verb == .malformed)
      return true
    } catch is EditError { return false }
  }

  private func draft(
    _ verb: Verb, _ place: Int, _ c: Int, _ editor: Editor, _ view: SpaceView
  ) throws -> Draft {
    let name = HistoryWorld.names[place % 2]
    let list = place == 2 ? HistoryWorld.partyList : .main
    guard let key = ProductKey(name: name) else { return Draft() }
    let line = LineID(product: Subject(product: key), list: list)
    if list != .main, !view.lists.contains(where: { $0.id == list }) {
      return try editor.createList(list, named: "Party", in: view)
    }
    let quantity = try Quantity(1 + c % 9, unit: .count)
    switch verb {
    case .add, .malformed:
      return try editor.add(NewLine(name, list: list, quantity: quantity), in: view)
    case .setQuantity: return try editor.setQuantity(quantity, of: line, in: view)
    case .note: return try editor.setNote("note \(c % 7)", of: line, in: view)
    case .remove: return try editor.remove(line, in: view)
    case .buy: return try editor.buy(line, quantity: quantity, in: view)
    case .unbuy: return try editor.unbuy(line, in: view)
    case .clear: return try editor.clearBought(on: list, in: view)
    case .move:
      return try editor.move(line, to: list == .main ? HistoryWorld.partyList : .main, in: view)
    case .rename:
      return try editor.rename(line, to: name == "Milk" ? "MILK" : "Eggs", in: view)
    case .read:
      guard let alert = view.alerts.first(where: { !$0.isRead }) else { return Draft() }
      return try editor.markRead(alert.id, in: view)
    }
  }
}

extension SimulatedPhone {
  /// What each fact that this phone can see is called in the journal.
  func numbers(in space: SpaceID) throws -> [Dot: UInt64] {
    try phone.storage.read { tx in
      let own = try tx.overlay(in: space).flatMap(\.change.facts)
      let facts = try tx.facts(in: space) + own
      return Dictionary(
        facts.compactMap { fact in Meaning.number(of: fact.statement).map { (fact.dot, $0) } },
        uniquingKeysWith: { _, own in own })
    }
  }
}
