extension Editor {
  /// Puts something on a list.
  ///
  /// What the person already wants there for the same purpose, in units that add up, is taken back
  /// and added to; needs of others stay. A line that was bought is wanted again, while the purchase
  /// is remembered. Of a line that is not shown nothing old comes back.
  public func add(_ item: NewLine, in view: SpaceView) throws(EditError) -> Draft {
    let name = try checkedName(item.name)
    let purpose = try checkedWords(item.purpose)
    try checkOpen(item.list, in: view)
    let variant = try checkedWords(item.variant) ?? ""
    let line = LineID(product: Subject(product: name.key, variant: variant), list: item.list)
    let person = item.wantedBy ?? member
    let ownNeeds = view.needs(of: line).filter { need in
      need.person == person && need.purpose == purpose && need.origin == nil
        && need.adds(to: item.quantity)
    }
    let quantity = try sum(ownNeeds.map(\.quantity) + [item.quantity])

    var draft = DraftInProgress(view)
    draft.ensureName(of: line.product, or: name.text)
    draft.takeBackLeftovers(of: line)
    draft.takeBack(view.facts(of: line, .bought))
    draft.takeBack(view.facts(of: line, .need).filter { ownNeeds.map(\.dot).contains($0.dot) })
    draft.say(
      line.product,
      .need(
        Need(list: line.list, quantity: quantity, wantedBy: wanted(by: person), purpose: purpose)))
    return try draft.finished()
  }

  /// The one quantity that quantities of one family are together; nil if nobody said one.
  private func sum(_ quantities: [Quantity?]) throws(EditError) -> Quantity? {
    do {
      return try Quantity.sum(quantities.compactMap(\.self)).first
    } catch { throw .quantity(error) }
  }
}

extension NeedView {
  /// Whether it and `other` are one quantity together: in units of one family, or not said at all.
  fileprivate func adds(to other: Quantity?) -> Bool {
    guard let quantity, let other else { return true }
    return quantity.unit.isOfSameFamily(as: other.unit)
  }
}
