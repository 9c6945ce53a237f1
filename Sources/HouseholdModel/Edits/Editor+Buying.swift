extension Editor {
  /// Buys a line, wanted or not: one change.
  ///
  /// It takes back every need seen there and every purchase of the product seen anywhere, and
  /// remembers those: so two alive purchases of one product never knew of each other. A need that
  /// somebody adds meanwhile stays. The quantity is what was wanted, if nobody says another and that
  /// is one quantity.
  public func buy(
    _ line: LineID, quantity: Quantity? = nil, store: String? = nil, in view: SpaceView
  ) throws(EditError) -> Draft {
    let store = try checkedWords(store)
    try checkOpen(line.list, in: view)
    guard view.name(of: line.product) != nil else { throw .productUnknown(line.product) }
    let wanted = view.line(line)?.quantities ?? []
    let purchase = view.purchaseMemory(of: line.product).purchase(
      by: member, at: nowMilliseconds, quantity: quantity ?? (wanted.count == 1 ? wanted[0] : nil),
      store: store)

    var draft = DraftInProgress(view)
    draft.ensureName(of: line.product)
    draft.takeBackLeftovers(of: line)
    draft.takeBack(view.facts(of: line, .need))
    draft.dealWithOccasions(of: line)
    draft.takeBack(view.facts(of: line, .claim))
    draft.takeBack(view.facts(of: line, .bought).filter { $0.author == member })
    draft.takeBack(view.facts(of: line.product, .purchase))
    draft.say(line.product, .bought(list: line.list))
    draft.say(line.product, .purchase(purchase))
    return try draft.finished()
  }

  /// Takes one's own purchase on a line back: it is wanted again, in the quantity that was bought.
  ///
  /// The purchases that it had superseded are remembered again. Marks of others stay.
  public func unbuy(_ line: LineID, in view: SpaceView) throws(EditError) -> Draft {
    try checkShown(line, in: view)
    let marks = view.facts(of: line, .bought).filter { $0.author == member }
    guard !marks.isEmpty else { throw .notBoughtByYou(line) }
    let mistaken = marks.compactMap { ownPurchase(behind: $0, in: view) }

    var draft = DraftInProgress(view)
    draft.ensureName(of: line.product)
    draft.takeBack(marks)
    draft.say(line.product, .need(Need(list: line.list, quantity: mistaken.first?.quantity)))
    draft.correctPurchases(of: line.product, removing: mistaken, adding: [], by: self, in: view)
    return try draft.finished()
  }

  /// The own purchase that a bought mark stands for: the one said in the same change, or, if a later
  /// one carries it, the one made at that time; nil if it is not remembered any more.
  private func ownPurchase(behind mark: ReadFact, in view: SpaceView) -> PurchaseView? {
    let alive = view.facts(of: mark.subject, .purchase)
    let sameChange = alive.first { $0.dot.replica == mark.dot.replica && $0.time == mark.time }
    if let own = sameChange.map(PurchaseView.all)?.first, own.member == member { return own }
    return PurchaseMemory(alive).purchase(of: member, atMilliseconds: mark.time.milliseconds)
  }
}
