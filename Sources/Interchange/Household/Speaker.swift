internal import HouseholdModel

/// Whoever restores a household, and what that person can say of it.
struct Speaker {
  let editor: Editor
  let people: [MemberID: MemberID]

  /// Who somebody in the file is here.
  private func here(_ member: MemberID?) -> MemberID? { member.map { people[$0] ?? $0 } }

  /// What stands about a product, apart from its name and its lines.
  func values(of product: ExportedProduct) -> [FactValue] {
    var values = [product.category.map(FactValue.category)].compactMap(\.self)
    values += product.codes.map(FactValue.code)
    for standing in product.standing {
      values += [
        standing.staple.map(FactValue.staple), standing.recurrence.map(FactValue.recurrence),
        standing.recurredThrough.map { .recurred(list: standing.list, through: $0) },
      ].compactMap(\.self)
    }
    if let purchase = purchase(of: product) { values.append(.purchase(purchase)) }
    return values
  }

  /// What stands on one line.
  func values(of line: ExportedLine, on list: ListID) -> [FactValue] {
    let words: [FactValue?] = [
      line.note.map { .note(list: list, text: $0) },
      line.position.map { .position(list: list, key: $0) },
      line.priority.map { .priority(list: list, $0) },
      line.link.map { .link(list: list, text: $0) }, line.size.map { .size(list: list, text: $0) },
      line.colour.map { .colour(list: list, text: $0) },
    ]
    var values = line.needs.map { need in
      let person = here(need.wantedBy ?? need.said.by)
      return FactValue.need(
        Need(
          list: list, quantity: need.quantity, wantedBy: person == editor.member ? nil : person,
          purpose: need.purpose, origin: need.origin))
    }
    if !line.bought.isEmpty { values.append(.bought(list: list)) }
    values += words.compactMap(\.self)
    let own = line.claims.filter {
      here($0.by) == editor.member && $0.milliseconds > editor.nowMilliseconds
    }
    return values + own.map { .claim(list: list, untilMilliseconds: $0.milliseconds) }
  }

  /// The memory of a product's purchases, said anew as it is when one of them is taken back.
  private func purchase(of product: ExportedProduct) -> Purchase? {
    let count = UInt64(product.purchases.count)
    let facts = product.purchases.enumerated().map { index, purchase in
      ReadFact(
        // Of one moment the purchase with the greater dot is the newer one.
        dot: Dot(replica: ReplicaID(rawValue: 0), counter: count - UInt64(index)),
        time: HybridTime(milliseconds: purchase.bought.milliseconds),
        author: here(purchase.bought.by), subject: product.id,
        value: .purchase(
          Purchase(
            quantity: purchase.quantity, store: purchase.store, rhythmHours: product.rhythmHours)))
    }
    return PurchaseMemory(facts).restated(by: editor.member, at: editor.nowMilliseconds)
  }
}
