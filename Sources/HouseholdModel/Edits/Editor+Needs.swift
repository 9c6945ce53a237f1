extension Editor {
  /// Says how much of a line is wanted in all; nil for "some".
  ///
  /// Every need seen there without a purpose becomes one. It stays the need of the person whose they
  /// were, if they were one person's.
  public func setQuantity(
    _ quantity: Quantity?, of line: LineID, in view: SpaceView
  ) throws(EditError) -> Draft {
    try checkWanted(line, in: view)
    let plain = view.needs(of: line).filter { $0.purpose == nil }
    let person = plain.allSatisfy { $0.person == plain.first?.person } ? plain.first?.person : nil
    let need = Need(list: line.list, quantity: quantity, wantedBy: wanted(by: person))
    return try replace(plain.map(\.dot), of: line, by: need, in: view)
  }

  /// Says how much one need is; nil for "some".
  ///
  /// Whose it is and what for stays.
  public func setNeed(
    _ dot: Dot, to quantity: Quantity?, of line: LineID, in view: SpaceView
  ) throws(EditError) -> Draft {
    try checkShown(line, in: view)
    guard let need = view.needs(of: line).first(where: { $0.dot == dot }) else {
      throw .needUnknown(dot)
    }
    let changed = Need(
      list: line.list, quantity: quantity, wantedBy: wanted(by: need.person), purpose: need.purpose)
    return try replace([dot], of: line, by: changed, in: view)
  }

  /// Writes words to a line; nothing takes them away.
  public func setNote(
    _ text: String, of line: LineID, in view: SpaceView
  ) throws(EditError) -> Draft {
    let text = try checkedWords(text, limit: EditLimits.noteBytes)
    try checkShown(line, in: view)
    var draft = DraftInProgress(view)
    draft.takeBack(view.facts(of: line, .note))
    if let text {
      draft.ensureName(of: line.product)
      draft.say(line.product, .note(list: line.list, text: text))
    }
    return try draft.finished()
  }

  /// Says which shelf a product belongs to; nothing takes that away.
  public func setCategory(
    _ text: String, of product: Subject, in view: SpaceView
  ) throws(EditError) -> Draft {
    let text = try checkedWords(text)
    guard view.name(of: product) != nil else { throw .productUnknown(product) }
    var draft = DraftInProgress(view)
    draft.takeBack(view.facts(of: product, .category))
    if let text {
      draft.ensureName(of: product)
      draft.say(product, .category(text))
    }
    return try draft.finished()
  }

  private func replace(
    _ dots: [Dot], of line: LineID, by need: Need, in view: SpaceView
  ) throws(EditError) -> Draft {
    var draft = DraftInProgress(view)
    draft.ensureName(of: line.product)
    draft.takeBack(view.facts(of: line, .need).filter { dots.contains($0.dot) })
    draft.say(line.product, .need(need))
    return try draft.finished()
  }
}
