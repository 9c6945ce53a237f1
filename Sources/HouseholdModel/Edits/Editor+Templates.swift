extension Editor {
  /// Puts what is on a template on a list: one draft for each line that lacks something.
  ///
  /// Expanding twice adds nothing twice, on one phone or on two that know nothing of each other: a line that
  /// is wanted already in at least that quantity is left alone, and needs of one template count once.
  public func expand(
    _ template: ListID, onto list: ListID, in view: SpaceView
  ) throws(EditError) -> [Draft] {
    guard view.hasList(template) else { throw .listUnknown(template) }
    guard template != list else { throw .templateOntoItself(template) }
    try checkOpen(list, in: view)
    var drafts: [Draft] = []
    for line in view.lines(on: template) where !line.needs.isEmpty {
      let target = LineID(product: line.id.product, list: list)
      let wanted = line.quantities.isEmpty ? [nil] : line.quantities.map(Optional.some)
      let missing = view.missing(wanted, on: target, from: .template(template))
      guard !missing.isEmpty else { continue }
      var draft = DraftInProgress(view)
      draft.ensureName(of: target.product, or: line.name)
      draft.takeBackLeftovers(of: target)
      draft.takeBack(view.facts(of: target, .bought))
      for quantity in missing {
        draft.say(
          target.product,
          .need(Need(list: list, quantity: quantity, origin: .template(template))))
      }
      if let note = line.note, view.line(target)?.note == nil {
        draft.say(target.product, .note(list: list, text: note))
      }
      drafts.append(try draft.finished())
    }
    return drafts
  }
}

extension SpaceView {
  /// Which of the `wanted` quantities a line does not want yet, by anybody's word.
  ///
  /// "Some" is wanted as soon as anything is.
  fileprivate func missing(
    _ wanted: [Quantity?], on line: LineID, from origin: NeedOrigin
  ) -> [Quantity?] {
    let needs = needs(of: line)
    if needs.contains(where: { $0.origin == origin }) { return [] }
    let there = self.line(line)?.quantities ?? []
    return wanted.filter { quantity in
      guard let quantity else { return needs.isEmpty }
      return !there.contains {
        $0.unit.isOfSameFamily(as: quantity.unit) && $0.baseThousandths >= quantity.baseThousandths
      }
    }
  }
}
