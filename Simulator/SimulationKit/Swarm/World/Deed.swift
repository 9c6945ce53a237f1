internal import HouseholdModel

/// What people do with their lists.
enum Deed: String, CaseIterable {
  case add, setQuantity, need, note, category, remove, buy, unbuy, clear, move, rename, reorder
  case claim, unclaim, read, undo, createList, renameList, archiveList, poison, newKind
  case staple, addStaples, recur, addRecurring, goShopping, nameCode
  case openWishes, wish, wishDetail, share, give, stopGiving

  /// Adding and buying are most of life.
  static let drawn: [Deed] = [
    .add, .add, .add, .add, .setQuantity, .need, .note, .category, .remove, .remove, .buy, .buy,
    .buy, .buy, .unbuy, .clear, .move, .rename, .reorder, .claim, .unclaim, .read, .read, .undo,
    .undo, .renameList, .archiveList, .poison, .newKind, .createList, .add, .buy, .openWishes,
    .openWishes,
    .wish, .wishDetail, .share, .give, .give, .give, .give, .stopGiving, .recur, .addRecurring,
    .addRecurring, .addRecurring, .staple, .addStaples, .goShopping, .nameCode,
  ]

  /// What is done with wishes, in spaces of their own.
  var isAboutWishes: Bool {
    [.openWishes, .wish, .wishDetail, .share, .give, .stopGiving].contains(self)
  }
}

/// Says what a deed writes; pure.
struct DeedWriter {
  let deed: Deed
  let event: Event
  let editor: Editor
  let view: SpaceView
  let undo: Undo?
  /// Part of every name, so that it can be looked for where it must not be.
  let canary: String

  private static let names = ["Milk", "Eggs", "Bread"]
  static let party = ListID(rawValue: 0xBEEF)
  /// A field that nobody here knows, as a newer app would write it.
  static let newField = Field(rawValue: 4711)

  private func pick(_ count: Int, _ salt: UInt64) -> Int { event.draw(count, salt: salt) }

  /// The day by the person's own clock.
  private var day: UInt32 { UInt32(clamping: editor.nowMilliseconds / Span.day) }
  private var isMilk: Bool { index == 0 }
  private var index: Int { [0, 0, 0, 1, 2][pick(5, 11)] }
  private var name: String { "\(Self.names[index]) \(canary)" }
  private var list: ListID { pick(4, 12) == 0 ? Self.party : .main }

  func draft() throws -> Draft {
    guard let key = ProductKey(name: name) else { return Draft() }
    let line = LineID(product: Subject(product: key), list: list)
    let hasParty = view.lists.contains { $0.id == Self.party }
    if list != .main || deed == .createList, !hasParty {
      return try editor.createList(
        Self.party, named: "Party", policy: pick(2, 13) == 0 ? .sum : .largest, in: view)
    }
    return try draft(line, try Quantity(1 + pick(9, 14), unit: .count))
  }

  private func draft(_ line: LineID, _ quantity: Quantity) throws -> Draft {
    switch deed {
    case .add, .poison, .createList:
      return try editor.add(NewLine(name, list: line.list, quantity: quantity), in: view)
    case .setQuantity: return try editor.setQuantity(quantity, of: line, in: view)
    case .need: return try editor.add(NewLine(name, list: line.list, purpose: "cake"), in: view)
    case .note: return try editor.setNote("note \(pick(7, 15))", of: line, in: view)
    case .category:
      return try editor.setCategory("shelf \(pick(3, 16))", of: line.product, in: view)
    case .remove: return try editor.remove(line, in: view)
    case .buy: return try editor.buy(line, quantity: quantity, in: view)
    case .unbuy: return try editor.unbuy(line, in: view)
    case .clear: return try editor.clearBought(on: line.list, in: view)
    case .move: return try editor.move(line, to: line.list == .main ? Self.party : .main, in: view)
    case .rename:
      return try editor.rename(line, to: isMilk ? name.uppercased() : "Cheese \(canary)", in: view)
    case .reorder: return try editor.reorder(line, behind: nil, in: view)
    case .claim:
      return try editor.claim(
        line, untilMilliseconds: editor.nowMilliseconds + Span.hour, in: view)
    case .unclaim: return try editor.unclaim(line, in: view)
    case .read:
      guard let alert = view.alerts.first(where: { !$0.isRead }) else { return Draft() }
      return try editor.markRead(alert.id, in: view)
    case .undo: return try undo?.draft(by: editor, in: view) ?? Draft()
    case .renameList: return try editor.renameList(Self.party, to: "Feast", in: view)
    case .archiveList:
      let isArchived = view.lists.first { $0.id == Self.party }?.isArchived ?? false
      return isArchived
        ? try editor.restoreList(Self.party, in: view)
        : try editor.archiveList(Self.party, in: view)
    case .staple: return try editor.setStaple(line, quantity: quantity, in: view)
    case .addStaples: return try editor.addStaples(in: view).first ?? Draft()
    case .recur:
      return try editor.setRecurrence(
        of: line, everyDays: 1 + UInt32(pick(3, 18)), fromDay: day, quantity: quantity, in: view)
    case .addRecurring: return try editor.expandRecurring(onDay: day, in: view).first ?? Draft()
    case .goShopping:
      return try editor.goShopping(
        to: "Corner", untilMilliseconds: editor.nowMilliseconds + 30 * Span.minute, in: view)
    case .nameCode:
      return try editor.nameCode(
        ["04006381333931", "00000040170725"][pick(2, 19)], as: name, in: view)
    case .openWishes, .wish, .wishDetail, .share, .give, .stopGiving:
      preconditionFailure("a deed about wishes is written by WishWriter")
    case .newKind:
      var draft = Draft()
      draft.supersedes = view.facts.filter { $0.value.field == Self.newField }.map(\.dot)
      draft.assertions = [
        Assertion(line.product, .unknown(Self.newField, [0x08, UInt8(pick(100, 17))]))
      ]
      return draft
    }
  }
}
