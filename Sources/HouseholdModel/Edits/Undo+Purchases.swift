extension Undo {
  /// Forgets the purchases that the action brought, and remembers again those that it took back.
  func restorePurchases(by editor: Editor, in view: SpaceView, _ draft: inout DraftInProgress) {
    let said = asserted.filter { $0.value.field == .purchase }
    let takenBack = superseded.filter { $0.value.field == .purchase }
    for product in distinct((said + takenBack).map(\.subject)) {
      let before = takenBack.filter { $0.subject == product }
      let after = said.filter { $0.subject == product }.map { asHeard($0, in: view) }
      let old = PurchaseMemory(before)
      let new = PurchaseMemory(after)
      let isNewest = after.contains { isAlive($0, in: view) }
      draft.correctPurchases(
        of: product, removing: new.purchases.filter { !old.remembers($0) },
        adding: old.purchases.filter { !new.remembers($0) },
        rhythmHours: isNewest || after.isEmpty ? .some(old.rhythmHours) : nil, by: editor, in: view)
    }
  }

  /// The fact as it is in the space, where its time may have been corrected.
  private func asHeard(_ fact: ReadFact, in view: SpaceView) -> ReadFact {
    view.facts(of: fact.subject, .purchase).first { $0.dot == fact.dot } ?? fact
  }

  private func distinct(_ subjects: [Subject]) -> [Subject] {
    subjects.sorted().reduce(into: []) { distinct, subject in
      if distinct.last != subject { distinct.append(subject) }
    }
  }
}

extension PurchaseMemory {
  fileprivate func remembers(_ purchase: PurchaseView) -> Bool {
    purchases.contains { $0.isSame(as: purchase) }
  }
}
