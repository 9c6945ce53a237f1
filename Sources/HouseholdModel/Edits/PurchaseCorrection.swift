extension DraftInProgress {
  /// Makes the household remember other purchases of a product.
  ///
  /// An alive purchase that says nothing else is just taken back. Otherwise all alive ones are, and
  /// one is asserted that says what stays: so purchases of one product that are alive together
  /// never knew of each other, here too. `rhythmHours` is how often the product was bought before;
  /// without it, it is worked out.
  mutating func correctPurchases(
    of product: Subject, removing mistaken: [PurchaseView], adding forgotten: [PurchaseView],
    rhythmHours: UInt32?? = nil, by editor: Editor, in view: SpaceView
  ) {
    let alive = view.facts(of: product, .purchase)
    let before = PurchaseMemory(alive)
    var after = before
    after.remove(mistaken)
    after.add(forgotten)
    guard after.purchases != before.purchases else { return }
    let (gone, changed) = alive.split { fact in
      PurchaseView.all(in: fact).allSatisfy { one in mistaken.contains { $0.isSame(as: one) } }
    }
    let staysAsSaid = PurchaseMemory(changed)
    if staysAsSaid.purchases == after.purchases {
      takeBack(gone)
      return
    }
    after.rhythmHours = rhythmHours ?? after.rhythmHours(without: mistaken, before: before)
    takeBack(alive)
    if let purchase = after.restated(by: editor.member, at: editor.nowMilliseconds) {
      say(product, .purchase(purchase))
    }
  }
}

extension PurchaseMemory {
  /// The rhythm without the pause that ended with a purchase which was the newest, and is mistaken.
  fileprivate func rhythmHours(
    without mistaken: [PurchaseView], before: PurchaseMemory
  ) -> UInt32? {
    guard let hours = before.rhythmHours, let newest = before.purchases.first,
      mistaken.contains(newest), let last = purchases.first
    else { return rhythmHours }
    return Rhythm.hours(
      before: hours, pauseMilliseconds: newest.milliseconds - last.milliseconds)
  }
}

extension Sequence {
  /// Those that `belong` and the others, each in order.
  fileprivate func split(
    _ belongs: (Element) -> Bool
  ) -> (belonging: [Element], others: [Element]) {
    (filter(belongs), filter { !belongs($0) })
  }
}
